// Does `normtaal diff` say what changed between two editions, through the command line, in every form?
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { CLI, ROOT, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const OUD = 'rules/2011-2012/korpsmonitor.norm';
const NIEUW = 'rules/2013-2014-concept/korpsmonitor.norm';

interface DiffJson {
    zinnen: Record<string, { weegt: boolean }[]>;
    betekenis: { verhouding: string; combinaties: string; strenger: string; soepeler: string; overgangen: Record<string, string>; getuigen: { van: string; naar: string; scores: Record<string, string>; zinnen: { nieuw?: { zin: string } }[] }[] } | null;
    groepen: { korpsen: string[]; verhouding: string }[];
    korpsen: { korps: string; van: string; naar: string; door: string; oorzaak: { nieuw?: { zin: string } }[] }[];
}

function diff(...args: string[]): DiffJson {
    const { code, out, err } = runCli(['diff', ...args, '--format', 'json']);
    expect(err).toBe('');
    expect(code).toBe(0);
    return JSON.parse(out) as DiffJson;
}

describe('the monitor and the concept of its next edition', () => {
    test('one rule makes it stricter, for exactly five corps', () => {
        const { betekenis, groepen, korpsen } = diff(OUD, NIEUW);
        const zin = 'groen op Niet-vergunde branche is voorwaarde voor groen';
        expect(betekenis).toMatchObject({ verhouding: 'strenger', combinaties: String(4 ** 17), strenger: '11197440', soepeler: '0', overgangen: { 'groen>geel': '11197440' } });
        expect(betekenis?.getuigen.map((each) => [each.van, each.naar, each.scores, each.zinnen.map(({ nieuw }) => nieuw?.zin)])).toEqual([['groen', 'geel', { 'Niet-vergunde branche': 'geel' }, [zin]]]);
        expect(groepen).toMatchObject([{ korpsen: ['KLPD', 'KMar'], verhouding: 'gelijk' }]);
        expect(korpsen.map(({ korps, van, naar, door, oorzaak }) => [korps, van, naar, door, oorzaak.map(({ nieuw }) => nieuw?.zin)]))
            .toEqual(['IJsselland', 'Twente', 'Zaanstreek-Waterland', 'Haaglanden', 'Brabant-Noord'].map((korps) => [korps, 'groen', 'geel', 'norm', [zin]]));
    });

    test('backwards it is looser, as often', () => {
        expect(diff(NIEUW, OUD).betekenis).toMatchObject({ verhouding: 'soepeler', strenger: '0', soepeler: '11197440' });
    });

    test.each([['text', 'txt'], ['md', 'md']])('reads well as %s', async (format, ending) => {
        const { code, out } = runCli(['diff', OUD, NIEUW, '--format', format]);
        expect(code).toBe(0);
        await expect(out).toMatchFileSnapshot(`../golden/diff-concept.${ending}`);
    });

    test('in English', async () => {
        const { out } = runCli(['diff', OUD, NIEUW, '--taal', 'en']);
        await expect(out.split('\n').slice(0, 60).join('\n')).toMatchFileSnapshot('../golden/en-diff.txt');
    });

    test('the page for a browser holds everything itself, and no text of a norm becomes markup', () => {
        const folder = tempFolder({
            'oud.norm': 'editie "A"\ndimensie B\nrood op B blokkeert groen\n  bron "<script>alert(1)</script>"\n',
            'nieuw.norm': 'editie "A & <b>"\ndimensie "<img src=x>"\nrood op "<img src=x>" blokkeert groen\n',
        });
        const { code, out } = runCli(['diff', 'oud.norm', 'nieuw.norm', '--format', 'html'], folder);
        expect(code).toBe(0);
        expect(out).toMatch(/^<!doctype html>/);
        expect(out).not.toMatch(/<script|<img|<b>A|https?:|url\(/);
        expect(out).toContain('&#60;img src=x&#62;');
    });

    test.each([[OUD, NIEUW], [OUD, OUD], [NIEUW, 'rules/2011-2012/letterlijk.norm']])('JSON of %s and %s is as its schema promises', (oud, nieuw) => {
        const schema = JSON.parse(readFileSync(join(ROOT, 'cli/schema/diff.schema.json'), 'utf8')) as object;
        const validate = new Ajv2020({ allErrors: true }).compile(schema);
        validate(diff(oud, nieuw));
        expect(validate.errors).toBeNull();
    });

    test('an edition with itself, and with its copy, means the same', () => {
        const folder = tempFolder();
        expect(runCli(['new', join(folder, 'kopie'), '--van', OUD, '--titel', 'Kopie', '--hernoem', 'Gedragscode=Landelijke gedragscode']).code).toBe(0);
        for (const nieuw of [OUD, join(folder, 'kopie/monitor.norm')]) {
            const { betekenis, korpsen, zinnen } = diff(OUD, nieuw);
            expect(betekenis).toMatchObject({ verhouding: 'gelijk', strenger: '0', soepeler: '0', overgangen: {}, getuigen: [] });
            expect(korpsen).toEqual([]);
            expect(Object.values(zinnen).flat().filter(({ weegt }) => weegt)).toEqual([]);
        }
    });
});

describe('options', () => {
    test.each([['stricter', 1], ['looser', 0], ['any', 1]])('--fail-on %s', (what, code) => {
        const folder = tempFolder({ 'oud.norm': 'dimensie A\nrood op A blokkeert groen\n', 'nieuw.norm': 'dimensie A\ngeel of rood op A blokkeert groen\n' });
        expect(runCli(['diff', 'oud.norm', 'nieuw.norm', '--fail-on', what], folder).code).toBe(code);
    });

    test('--voorbeelden saves the smallest examples as a norm that passes its own tests', () => {
        const folder = tempFolder({
            'oud.norm': 'dimensie A\ndimensie "B, C"\nrood op A blokkeert groen\n',
            'nieuw.norm': 'dimensie A\ndimensie "B, C"\ngeel of rood op A blokkeert groen\nrood op A en "B, C" leidt tot rood\nblanco op "B, C" leidt tot geel\n',
        });
        expect(runCli(['diff', 'oud.norm', 'nieuw.norm', '--voorbeelden', 'getuigen.norm'], folder).code).toBe(0);
        const text = readFileSync(join(folder, 'getuigen.norm'), 'utf8');
        expect(text.match(/^voorbeeld /gm)).toHaveLength(2);
        expect(runCli(['test', 'getuigen.norm'], folder)).toMatchObject({ code: 0 });
        expect(runCli(['fmt', '--check', 'getuigen.norm'], folder)).toMatchObject({ code: 0 });
        // Nothing that was read is written over.
        expect(runCli(['diff', 'oud.norm', 'nieuw.norm', '--voorbeelden', 'oud.norm'], folder).code).toBe(2);
    });

    test('what was judged anew between two sets of data, with the reason', async () => {
        const folder = tempFolder({
            'm.norm': 'gegevens "voorlopig.csv"\ndimensie A\ndimensie B\nrood op A blokkeert groen\n',
            'voorlopig.csv': 'korps;A;B\nZee;rood;geel\nDuin;groen;groen\nWad;groen;groen\n',
            'definitief.csv': 'korps;dimensie;oordeel;reden;status\nZee;A;geel;Na hoor en wederhoor;vastgesteld\nZee;B;geel;;\nDuin;A;groen;;\nDuin;B;groen;;\n',
        });
        const { code, out } = runCli(['diff', 'm.norm', '--data', 'voorlopig.csv', '--data', 'definitief.csv'], folder);
        expect(code).toBe(0);
        await expect(out).toMatchFileSnapshot('../golden/diff-gegevens.txt');
        const json = JSON.parse(runCli(['diff', 'm.norm', '--data', 'voorlopig.csv', '--data', 'definitief.csv', '--format', 'json'], folder).out) as object;
        expect(json).toMatchObject({ vergeleken: 2, alleenOud: ['Wad'], korpsen: [{ korps: 'Zee', van: 'geel', naar: 'groen', cellen: [{ naam: 'A', van: 'rood', naar: 'geel', reden: 'Na hoor en wederhoor', status: 'vastgesteld' }] }] });
    });

    test.each([[['diff', OUD], 2], [['diff', OUD, NIEUW, OUD], 2], [['diff', OUD, '--data', 'rules/2011-2012/korpsen.csv'], 2], [['diff', OUD, 'weg.norm'], 2], [['diff', '--git', OUD], 2], [['diff', OUD, NIEUW, '--fail-on', 'strenger'], 2]])('a mistake is said in one message: %j', (args, code) => {
        const run = runCli(args);
        expect(run.code).toBe(code);
        expect(run.out).toBe('');
        expect(run.err.trim().split('\n').length).toBeLessThanOrEqual(2);
        expect(run.err).not.toMatch(/ at .*:\d+:\d+\)/);
    });

    test('what is too large to work out is said, and not passed', () => {
        const norm = (grens: number): string => `punten groen 2, geel 1 en rood 0\n${Array.from({ length: 14 }, (_, i) => `dimensie D${i}\n  gewicht ${3 ** i}\n`).join('')}minder dan ${grens} punten blokkeert groen\n`;
        const folder = tempFolder({ 'oud.norm': norm(10), 'nieuw.norm': norm(11) });
        const { code, out, err } = runCli(['diff', 'oud.norm', 'nieuw.norm', '--fail-on', 'stricter', '--voorbeelden', 'v.norm'], folder);
        expect(code).toBe(1);
        expect(out).toContain('De weging is te groot om voor alle denkbare korpsen te vergelijken.');
        expect(out).toContain('+ minder dan 11 punten blokkeert groen');
        expect(err).toContain('is niet in alle gevallen te zeggen; --fail-on laat dat niet door.');
        expect(JSON.parse(runCli(['diff', 'oud.norm', 'nieuw.norm', '--format', 'json'], folder).out)).toMatchObject({ betekenis: null });
    });

    test('of many sentences that only together bring something about, four are named', () => {
        const rules = Array.from({ length: 9 }, (_, i) => `rood op A en groen op minstens ${i} andere dimensies leidt tot geel\n`.replace('groen op minstens 0 andere dimensies', 'rood op A')).join('');
        const dimensies = Array.from({ length: 8 }, (_, i) => `dimensie B${i}\n`).join('');
        const folder = tempFolder({ 'oud.norm': `dimensie A\n${dimensies}${rules.replace('minstens 1 andere dimensies', 'minstens 1 andere dimensie')}`.replace('rood op A en rood op A leidt', 'rood op A leidt'), 'nieuw.norm': `dimensie A\n${dimensies}` });
        expect(runCli(['diff', 'oud.norm', 'nieuw.norm'], folder).out).toMatch(/(vervallen: [^;]*; ){4}en nog 5 zinnen/);
    });

    test('a norm with errors is not compared', () => {
        const folder = tempFolder({ 'oud.norm': 'dimensie A\n', 'nieuw.norm': 'dimensie A\nrood op B blokkeert groen\n' });
        const { code, out, err } = runCli(['diff', 'oud.norm', 'nieuw.norm'], folder);
        expect([code, out]).toEqual([1, '']);
        expect(err).toContain('nieuw.norm:2:9: fout NT0201');
    });
});

const git = (cwd: string, ...args: string[]): string => {
    const run = spawnSync('git', args, { cwd, encoding: 'utf8', env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', NO_COLOR: '1' } });
    if (run.status !== 0) throw new Error(run.stderr);
    return run.stdout;
};
const hasGit = spawnSync('git', ['--version']).status === 0;
if (!hasGit) process.stderr.write('git is not here: the test of `git diff` is skipped.\n');

test.skipIf(!hasGit && !process.env['NORMTAAL_ALLES'])('git diff of a norm file shows what the change means', () => {
    const folder = tempFolder({
        '.gitattributes': '*.norm diff=normtaal\n',
        'korpsen.norm': 'korps Zee\n',
        'map/m.norm': 'gebruik "../korpsen.norm"\ndimensie A\nrood op A blokkeert groen\nA geldt niet voor Zee\n',
    });
    git(folder, 'init', '-q');
    git(folder, 'config', 'diff.normtaal.command', `'${process.execPath}' '${CLI}' diff --git`);
    git(folder, 'add', '.');
    git(folder, '-c', 'user.name=Proef', '-c', 'user.email=proef@voorbeeld.nl', 'commit', '-qm', 'begin');
    writeFileSync(join(folder, 'map/m.norm'), readFileSync(join(folder, 'map/m.norm'), 'utf8').replace('rood op A', 'geel of rood op A'));
    const shown = git(folder, 'diff');
    expect(shown).toContain('De weging is strenger: 1 van de 4 combinaties');
    expect(shown).toContain('+ geel of rood op A blokkeert groen');
});
