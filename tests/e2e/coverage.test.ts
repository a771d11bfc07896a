// What does `normtaal test` say of what examples show, and can what it proposes be taken over?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

describe('normtaal test', () => {
    test('--coverage says what the examples of the monitor do not show', async () => {
        const { code, out } = runCli(['test', 'rules/2011-2012/korpsmonitor.norm', '--coverage']);
        expect(code).toBe(0);
        await expect(out).toMatchFileSnapshot('../golden/coverage-monitor.txt');
    });

    test('--voorstel writes sentences that can be pasted: formatted, and passing', () => {
        const folder = tempFolder();
        const { code, out } = runCli(['test', join(ROOT, 'rules/2011-2012/korpsmonitor.norm'), '--voorstel'], folder);
        expect(code).toBe(0);
        const norm = readFileSync(join(ROOT, 'rules/2011-2012/korpsmonitor.norm'), 'utf8').replace(/^gebruik .*$/m, 'korps KLPD\nkorps KMar').replace(/^gegevens .*$/gm, '').replace(/^verwacht in de gegevens[^\n]*(\n +[^\n]*)*/gm, '');
        const files = tempFolder({ 'aangevuld.norm': `${norm}\n${out}` });
        expect(runCli(['test', 'aangevuld.norm'], files)).toMatchObject({ code: 0 });
        const proposal = tempFolder({ 'v.norm': out });
        expect(runCli(['fmt', '--check', 'v.norm'], proposal)).toMatchObject({ code: 0 });
    });
});
