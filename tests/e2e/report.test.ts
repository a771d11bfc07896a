// Does `normtaal report` say what the norm and the data say, in every form, and of one corps nothing of another?
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mentions, readWorkbook } from '../../language/index.js';
import { ROOT, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';
import { MARKED, MARKS } from '../report/marked-data.js';

const NORM = 'rules/2011-2012/korpsmonitor.norm';
const CONCEPT = 'rules/2013-2014-concept/korpsmonitor.norm';
const golden = (name: string): string => join(ROOT, 'tests/golden', name);

function report(args: readonly string[], cwd: string = ROOT): string {
    const { code, out, err } = runCli(['report', ...args], cwd);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return out;
}

/** Without style and scripts, and with the hashes of files as they always are. */
const shown = (page: string): string => page.replace(/<style>[\s\S]*?<\/style>/, '<style/>').replace(/<script[\s\S]*?<\/script>/g, '<script/>').replace(/content="default-src[^"]*"/, 'content="..."');

describe('a small norm', () => {
    test.each(['html', 'md'])('as %s it reads as the golden file', async (format) => {
        const out = report(['klein.norm', '--eerder', '2010.csv', '--format', format], tempFolder(MARKED));
        await expect(format === 'html' ? shown(out) : out).toMatchFileSnapshot(golden(`rapport-klein.${format}`));
    });

    test('the page of one corps, in English', async () => {
        const out = report(['klein.norm', '--eerder', '2010.csv', '--korps', 'alfa', '--taal', 'en'], tempFolder(MARKED));
        await expect(shown(out)).toMatchFileSnapshot(golden('rapport-alfa-en.html'));
    });
});

describe('the page of one corps', () => {
    test.each(['html', 'md'])('holds what was marked of it, and no mark of another: %s', (format) => {
        const folder = tempFolder(MARKED);
        for (const [korps, own] of Object.entries(MARKS)) {
            const { out } = runCli(['report', 'klein.norm', '--eerder', '2010.csv', '--korps', korps, '--format', format], folder);
            const others = Object.entries(MARKS).filter(([other]) => other !== korps);
            expect(out).toContain(own.reden);
            for (const [other, { namen, reden, waarde }] of others) {
                expect([other, ...namen].filter((name) => mentions([name])(out)), `${korps}: ${other}`).toEqual([]);
                expect([reden, waarde].filter((mark) => out.includes(mark)), `${korps}: ${other}`).toEqual([]);
            }
        }
    });

    test('its workbook neither', async () => {
        const folder = tempFolder(MARKED);
        runCli(['report', 'klein.norm', '--eerder', '2010.csv', '--korps', 'Alfa', '--format', 'xlsx', '--out', 'alfa.xlsx'], folder);
        const text = JSON.stringify(await readWorkbook(readFileSync(join(folder, 'alfa.xlsx'))));
        expect(text).toContain(MARKS.Alfa.reden);
        for (const { namen, reden, waarde } of Object.values(MARKS).slice(1)) expect([...namen, reden, waarde].filter((mark) => text.includes(mark))).toEqual([]);
    });

    // KMar is the name of a corps and stands in the name of a dimension too: what corps say of working with it.
    test.each(['Utrecht', 'Gelderland-Midden', 'KLPD', 'KMar', 'Limburg-Zuid'])('of the monitor: %s', (korps) => {
        const { code, out } = runCli(['report', NORM, '--eerder', 'rules/2010/eindscores.csv', '--korps', korps]);
        expect(code).toBe(0);
        expect(out).toContain(korps);
        const declared = [...readFileSync(join(ROOT, 'rules/korpsen.norm'), 'utf8').matchAll(/^korps (.+?)\s+bron/gm)].map(([, names]) => (names as string).split(/ ook bekend als | en (?=[A-Z]+$)/).map((name) => name.replaceAll('"', '').trim()));
        expect(declared).toHaveLength(27);
        const others = declared.filter(([name]) => name !== korps).flat();
        const bare = out.replaceAll('Samenwerking met KMar', '').replaceAll('samenwerking met kmar', '').replaceAll('de Koninklijke Marechaussee beoordeelt', '');
        expect(others.filter((name) => mentions([name])(bare))).toEqual([]);
    });

    test('a reason that names another corps is left out, and that is said', () => {
        const { code, err, out } = runCli(['report', NORM, '--korps', 'Gelderland-Midden']);
        expect([code, err]).toEqual([0, 'Eén reden noemt een ander korps en staat daarom niet op deze pagina.\n']);
        expect(out).toContain('Deze tekst noemt een ander korps');
    });
});

describe('the whole report of the monitor', () => {
    let folder: string;
    beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'normtaal-'))));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test('needs nothing else: no address in it, and the browser runs its own script alone', () => {
        const page = report([NORM, '--eerder', 'rules/2010/eindscores.csv']);
        expect(page.match(/(?:src|href)="(?!#)[^"]*"/g)).toBeNull();
        expect(page.match(/@import|url\(/g)).toBeNull();
        expect(page).toMatch(/default-src &#39;none&#39;|default-src 'none'/);
        for (const text of ['Drenthe', 'Oost-Nederland', 'Politieacademie', 'Vooruit (10)', 'Zonder deze lezing', '27 kloppen, 1 wijkt af']) expect(page).toContain(text);
    });

    test('a concept says so in every section, at the top of every printed page, and on every sheet', async () => {
        const page = report([CONCEPT]);
        const heads = [...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, head]) => head as string);
        expect(heads.length).toBeGreaterThan(6);
        expect(heads.filter((head) => !head.includes('CONCEPT'))).toEqual([]);
        expect(page).toMatch(/@top-left \{ content: "CONCEPT/);
        expect([...page.matchAll(/<article class="korps"[^>]*>\n?<h3>(.*?)<\/h3>/g)].filter(([, head]) => !head?.includes('CONCEPT'))).toEqual([]);
        const heading = report([CONCEPT, '--format', 'md']).split('\n').filter((line) => /^##? /.test(line));
        expect(heading.filter((line) => !line.includes('CONCEPT'))).toEqual([]);
        report([CONCEPT, '--format', 'xlsx', '--out', join(folder, 'c.xlsx')]);
        expect((await readWorkbook(readFileSync(join(folder, 'c.xlsx')))).map(({ naam }) => naam.startsWith('CONCEPT'))).not.toContain(false);
    });

    test('the expectations of another norm come in with --controle', () => {
        const page = report([CONCEPT, '--controle', NORM]);
        expect(page).toContain('Korpsmonitor 2011-2012: 27 kloppen, 1 wijkt af om een bekende reden.');
    });
});

describe('what is known of an earlier measurement in counts alone', () => {
    const COUNTS = 'rules/2010/aantallen.csv';
    const TOLD: readonly (readonly [dimensie: string, nu: string, toen: string])[] = [
        ['Referentiekader', '25 groen en 2 geel.', '2010: 6 geel (§3.3.1).'], ['Korpsexpert mandaat', '25 groen, 1 geel en 1 blanco.', '2010: 3 rood of geel (§3.3.1).'], ['Niet-vergunde branche', '16 groen, 8 geel, 1 rood en voor 2 geldt zij niet.', '2010: 9 geel en 7 rood (§3.3.2).'],
        ['Informatieorganisatie', '23 groen, 3 geel en 1 rood.', '2010: 2 geel en 1 rood (§3.3.3).'], ['Weging', '26 groen en 1 geel.', '2010: 9 geel (§3.3.4).'],
    ];

    test('stands beside that of now in the page, in Markdown and in the workbook', async () => {
        const page = report([NORM, '--aantallen', COUNTS]);
        expect(page).toContain('<p>2010: 12 groen, 11 geel en 4 rood (§3.1 en de brief van 6 juli 2011).</p>');
        const shownIn = [...page.matchAll(/<h4>([^<]+?)(?: <span[^>]*>[^<]*<\/span>)?<\/h4>[\s\S]*?<p class="telling">([^<]*)<\/p>\n(?:<p class="telling eerder">([^<]*)<\/p>)?/g)].map(([, ...told]) => told);
        for (const line of TOLD) expect(shownIn).toContainEqual(line);
        expect(shownIn.filter(([, , then]) => then !== undefined)).toHaveLength(10);
        expect(report([NORM, '--aantallen', COUNTS, '--format', 'md'])).toContain('2010: 9 geel en 7 rood (§3.3.2).');
        const folder = tempFolder();
        report([NORM, '--aantallen', COUNTS, '--format', 'xlsx', '--out', join(folder, 'r.xlsx')]);
        const sheet = (await readWorkbook(readFileSync(join(folder, 'r.xlsx')))).find(({ naam }) => naam === 'De aandachtsvelden');
        expect([sheet?.rijen[0]?.at(-1), sheet?.rijen.find(([naam]) => naam === 'Weging')?.at(-1)]).toEqual(['Eerder', '2010: 9 geel (§3.3.4).']);
        expect(report([NORM, '--aantallen', COUNTS, '--taal', 'en'])).toContain('2010: 9 geel and 7 rood (§3.3.2).');
        expect(page).toContain(COUNTS); // in the receipt
    });

    test('what cannot be read is told at its place', () => {
        const folder = tempFolder({ ...MARKED, '2010.csv': 'dimensie;geel;rod;bron\nToezicht;drie;;§1\nZorgg;1;;\nZorg;1;;\nZorg;2;;\n', 'geen.csv': 'korps;geel\nx;1\n' });
        const run = (file: string): string[] => runCli(['report', 'klein.norm', '--aantallen', file, '--out', 'x.html'], folder).err.split('\n').filter((line) => line.includes('fout NT')).map((line) => line.replace(/: fout (NT\d+):.*/, ' $1'));
        expect(run('2010.csv')).toEqual(['2010.csv:1:3 NT0401', '2010.csv:2:2 NT0403', '2010.csv:3:1 NT0401', '2010.csv:5:1 NT0405']);
        expect(run('geen.csv')).toEqual(['geen.csv:1:1 NT0405']);
        expect(runCli(['report', 'klein.norm', '--aantallen', 'weg.csv'], folder)).toMatchObject({ code: 2, out: '' });
    });
});

describe('bad input gets one sentence', () => {
    test.each([
        [['report', NORM, '--format', 'xlsx'], 'met --out een bestand'],
        [['score', NORM, '--format', 'xlsx'], 'met --out een bestand'],
        [['report', NORM, '--korps', 'Utrect'], "Bedoelde u 'Utrecht'"],
        [['report', NORM, '--eerder', 'weg.csv'], 'weg.csv is niet te lezen'],
        [['report', NORM, '--controle', 'weg.norm'], 'weg.norm is niet te lezen'],
        [['report', NORM, '--out', NORM], 'dat hier gelezen wordt'],
    ] as const)('%j', (args, text) => {
        const run = runCli(args);
        expect([run.code, run.out, run.err.trim().split('\n').length]).toEqual([2, '', 1]);
        expect(run.err).toContain(text);
    });
});
