// Does the small monitor of schools hold: two editions from nothing, with points, and what lies between them?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const FOLDER = 'rules/voorbeeld-scholen';
const [OLD, NEW] = [`${FOLDER}/2024/monitor.norm`, `${FOLDER}/2026/monitor.norm`];
const golden = (name: string): string => join(ROOT, 'tests', 'golden', name);

describe('the monitor of schools', () => {
    test('nothing is wrong; what one school did not supply is told', () => {
        const { code, out } = runCli(['check', FOLDER]);
        expect(code).toBe(0);
        expect([...out.matchAll(/^(\S+):\d+:\d+: (\S+) (NT\d+)/gm)].map(([, ...told]) => told)).toEqual([
            [`${FOLDER}/2024/cijfers.csv`, 'informatie', 'NT0411'],
            [`${FOLDER}/2024/cijfers.csv`, 'informatie', 'NT0408'],
        ]);
    });

    test('every example and expectation comes out', () => {
        const { code, out } = runCli(['test', FOLDER]);
        expect({ code, last: out.trimEnd().split('\n').at(-1) }).toEqual({ code: 0, last: '14 goed, 0 fout.' });
    });

    test.each([['2024', OLD], ['2026', NEW]])('the scores of %s, with their points', async (year, norm) => {
        await expect(runCli(['score', norm]).out).toMatchFileSnapshot(golden(`scholen-${year}.txt`));
    });

    test('why a school has its colour: the points that it earned, of those that it could', async () => {
        await expect(runCli(['explain', OLD, 'De Zevensprong']).out).toMatchFileSnapshot(golden('scholen-zevensprong.txt'));
        const { plafonds } = JSON.parse(runCli(['explain', OLD, 'De Sleutelbloem', '--format', 'json']).out) as { plafonds: unknown[] };
        expect(plafonds).toEqual([]);
        const [first] = (JSON.parse(runCli(['explain', OLD, 'Mozaïek', '--format', 'json']).out) as { plafonds: { punten: unknown }[] }).plafonds;
        expect(first?.punten).toEqual([{ verdiend: [16, 16], mogelijk: [32, 32] }]);
    });

    test('what the second edition changes', async () => {
        await expect(runCli(['diff', OLD, NEW]).out).toMatchFileSnapshot(golden('scholen-diff.txt'));
    });

    test('the examples that --voorstel writes are sentences: with them nothing is left to show', () => {
        const proposed = runCli(['test', OLD, '--voorstel']).out;
        const examples = proposed.slice(proposed.indexOf('\nvoorbeeld '));
        const norm = readFileSync(join(ROOT, OLD), 'utf8').replaceAll(/^(gegevens|verwacht in de gegevens).*\n/gm, '').replace('"../scholen.norm"', '"scholen.norm"');
        const full = tempFolder({ 'scholen.norm': readFileSync(join(ROOT, FOLDER, 'scholen.norm'), 'utf8'), 'monitor.norm': `${norm}\n${examples}` });
        const { code, out } = runCli(['test', 'monitor.norm', '--coverage'], full);
        expect({ code, last: out.trimEnd().split('\n').at(-1) }).toEqual({ code: 0, last: '24 van de 24 regels en 20 van de 20 delen van voorwaarden gedekt.' });
    });
});
