// Are tables that are too large to read at once scored as small ones are, whatever they are joined to and however they are encoded?
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../language/index.js';
import { runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const NORM = 'aandachtsveld Toezicht\n  dimensie Kwaliteit\n    indicator Zaken: aantal\n    rood bij Zaken minder dan 6\n    anders groen\n  dimensie Team\nrood op Kwaliteit blokkeert groen\nrood op Team leidt tot rood\n';
const LONG = ' of a corps with a name that is quite long, as they are in this test, so that the table is large, and larger than what is read at once';
const COUNT = 70_000;
const corps = (i: number): string => `k${i}${LONG}`;
/** A table of so many corps; `line`: the cells behind the name. */
const table = (heads: string, line: (i: number) => string, count = COUNT): string => `${heads}\n${Array.from({ length: count }, (_, i) => `${corps(i)};${line(i)}`).join('\n')}\n`;
const ABROAD = (i: number): string => (i % 7 === 0 ? 'Fryslân' : 'x');

const json = (args: readonly string[], folder: string): { aantal: number; beknopt: boolean; totaal: Record<string, number>; gegevens: { bestand: string; sha256: string }[]; gepubliceerd?: { aantal: number; anders: number; korpsen: unknown[] } } => {
    const { code, out, err } = runCli(['score', 'n.norm', ...args, '--format', 'json'], folder);
    expect([code, err]).toEqual([0, 'Bij zo veel rijen staan in de JSON alleen de totalen. Met --format csv --out BESTAND komt elke rij in een bestand.\n']);
    return JSON.parse(out) as ReturnType<typeof json>;
};

test('published end scores are compared, and go along in what is written', () => {
    const folder = tempFolder({ 'n.norm': NORM, 'd.csv': table('korps;team;eindscore', (i) => `${['groen', 'rood'][i % 2]};${i < 3 ? 'geel' : ['groen', 'rood', ''][i % 2]}`) });
    const { out } = runCli(['score', 'n.norm', '--data', 'd.csv'], folder);
    expect(out).toContain(`Van 70.000 gepubliceerde eindscores zijn er 3 anders dan berekend:\n  ${corps(0)}: berekend groen, gepubliceerd geel.\n`);
    expect(json(['--data', 'd.csv'], folder)).toMatchObject({ beknopt: true, aantal: COUNT, gepubliceerd: { aantal: COUNT, anders: 3, korpsen: [{ korps: corps(0), eindscore: 'groen', gepubliceerd: 'geel' }, {}, {}] } });
    runCli(['score', 'n.norm', '--data', 'd.csv', '--format', 'csv', '--out', 's.csv'], folder);
    expect(readFileSync(join(folder, 's.csv'), 'utf8').split('\n').slice(0, 3)).toEqual(['korps;Kwaliteit;Team;eindscore;gepubliceerd', `${corps(0)};blanco;groen;groen;geel`, `${corps(1)};blanco;rood;rood;geel`]);
    // What was written is large too, and goes in again.
    expect(json(['--data', 's.csv'], folder)).toMatchObject({ aantal: COUNT, gepubliceerd: { aantal: COUNT, anders: 3 } });
});

describe('several tables', () => {
    const files = {
        'n.norm': NORM,
        'team.csv': table('korps;team', (i) => (i % 2 === 0 ? 'rood' : 'groen')),
        'zaken.csv': table('korps;zaken', (i) => String(i % 10), COUNT + 5),
        'klein.csv': `korps;toezicht kwaliteit\n${corps(3)};groen\nerbij;rood\n`,
        'anders.csv': `korps;team\n${corps(3)};rood\n`,
        'antwoorden.csv': `korps;kolom;cel;antwoord;reden\n${corps(3)};zaken;12;13;Nagevraagd\n`,
    };

    test('two large ones and a small one are joined on the corps, and each is in the receipt', () => {
        const folder = tempFolder(files);
        const { aantal, totaal, gegevens } = json(['--data', 'team.csv', '--data', 'zaken.csv', '--data', 'klein.csv'], folder);
        expect([aantal, totaal, gegevens.map(({ bestand, sha256 }) => [bestand, sha256.length])]).toEqual([
            COUNT + 6, { groen: 14_001, geel: 21_005, rood: 35_000, blanco: 0, onzeker: 0 }, [['team.csv', 64], ['zaken.csv', 64], ['klein.csv', 64]],
        ]);
    });

    test('a workbook goes with it', async () => {
        const folder = tempFolder(files);
        writeFileSync(join(folder, 'klein.xlsx'), await writeWorkbook([{ naam: 'x', rijen: [['korps', 'kwaliteit'], [corps(1), 'rood']] }]));
        expect(json(['--data', 'team.csv', '--data', 'klein.xlsx'], folder).totaal).toEqual({ groen: COUNT / 2 - 1, geel: 1, rood: COUNT / 2, blanco: 0, onzeker: 0 });
    });

    test('what they say differently is an error at its place', () => {
        const { code, out, err } = runCli(['score', 'n.norm', '--data', 'anders.csv', '--data', 'team.csv', '--format', 'csv'], tempFolder(files));
        expect([code, out.split('\n').length < COUNT, err]).toEqual([1, true, expect.stringContaining(`team.csv:5:2: fout NT0404: Team van ${corps(3)} is hier groen, en in rij 2 van anders.csv rood.`)]);
    });

    test('answers do not, and that is said', () => {
        const { code, out, err } = runCli(['score', 'n.norm', '--data', 'zaken.csv', '--data', 'antwoorden.csv'], tempFolder(files));
        expect([code, out, err]).toEqual([1, '', expect.stringContaining('Antwoorden op vragen gaan niet samen met een tabel van zo veel rijen.')]);
    });
});

test('corps that the norm names: by any of their names, each once, and those that are missing', () => {
    const named = `${Array.from({ length: 9000 }, (_, i) => `korps K${i} ook bekend als "anders ${i}"`).join('\n')}\n${NORM}`;
    const rows = Array.from({ length: 8999 }, (_, i) => `${i % 2 === 0 ? `k${i}` : `Anders  ${i}`};${i % 3 === 0 ? 'rood' : 'groen'};${'x'.repeat(1000)}`);
    const folder = tempFolder({ 'n.norm': named, 'd.csv': `korps;team;opmerking\n${rows.join('\n')}\n`, 'mis.csv': `korps;team;opmerking\n${rows.join('\n')}\nKwil;rood;\nK4;rood;\n` });
    const { code, out, err } = runCli(['score', 'n.norm', '--data', 'd.csv'], folder);
    expect([code, out]).toEqual([0, expect.stringContaining('Totaal van 8.999 korpsen\n  groen            5999\n')]);
    expect(err).toContain('NT0407: De gegevens zeggen niets over K8999');
    const wrong = runCli(['score', 'n.norm', '--data', 'mis.csv'], folder);
    expect([wrong.code, wrong.out, wrong.err.match(/mis\.csv:\d+:\d+: fout NT\d+/g)]).toEqual([1, '', ['mis.csv:9001:1: fout NT0402', 'mis.csv:9002:1: fout NT0405']]);
});

describe('headings of two rows, and every encoding', () => {
    const text = `Monitor;;;\nkorps;Toezicht;;nr\n;Kwaliteit;Team;\n${Array.from({ length: COUNT }, (_, i) => `${ABROAD(i)}${i}${LONG};${i % 2 === 0 ? 'groen' : 'rood'};groen;${i}`).join('\r\n')}\r\n`;
    const utf16 = (big: boolean): Buffer => {
        const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
        return big ? bytes.swap16() : bytes;
    };
    test.each([['UTF-8', Buffer.from(text)], ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)], ['UTF-16 LE', utf16(false)], ['UTF-16 BE', utf16(true)], ['Windows-1252', Buffer.from(text, 'latin1')]])('%s', (_, bytes) => {
        const folder = tempFolder({ 'n.norm': NORM });
        writeFileSync(join(folder, 'd.csv'), bytes);
        expect(bytes.length).toBeGreaterThan(8 * 1024 * 1024);
        const { code, err } = runCli(['score', 'n.norm', '--data', 'd.csv', '--format', 'csv', '--out', 's.csv'], folder);
        expect([code, err]).toEqual([0, '']);
        const lines = readFileSync(join(folder, 's.csv'), 'utf8').split('\n');
        expect([lines.length, ...lines.slice(0, 3)]).toEqual([COUNT + 2, 'korps;Kwaliteit;Team;eindscore', `Fryslân0${LONG};groen;groen;groen`, `x1${LONG};rood;groen;geel`]);
    });

    test('a number with a footnote is doubted in every encoding', () => {
        const rows = table('korps;zaken;bron', (i) => `${i === 5 ? '10814' : i === 6 ? '314' : 90 + (i % 20)};Fryslân`);
        for (const encoding of ['utf8', 'latin1', 'utf16le'] as const) {
            const folder = tempFolder({ 'n.norm': NORM });
            writeFileSync(join(folder, 'd.csv'), Buffer.from(encoding === 'utf16le' ? `\ufeff${rows}` : rows, encoding));
            const { code, err } = runCli(['score', 'n.norm', '--data', 'd.csv'], folder);
            expect([code, err.match(/NT\d+: '\d+'/g)]).toEqual([0, ["NT0410: '10814'"]]);
        }
    });
});

test('a long table is read as ever, however large', () => {
    const rows = Array.from({ length: 9000 }, (_, i) => `k${i};Team;${i % 2 === 0 ? 'rood' : 'groen'};${'waarom '.repeat(140)};;`);
    const folder = tempFolder({ 'n.norm': NORM, 'd.csv': `korps;dimensie;oordeel;reden;bron;status\n${rows.join('\n')}\n` });
    const { code, out } = runCli(['score', 'n.norm', '--data', 'd.csv', '--format', 'csv'], folder);
    expect([code, out.split('\n').length]).toEqual([0, 9002]);
});
