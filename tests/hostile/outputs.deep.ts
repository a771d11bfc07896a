// Can a name, sentence, reason or cell become code, SQL, mark-up, a formula or a line of its own in any output?
// The same norm is written twice: with harmless names and with hostile ones. What is not a name must be the same in both.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { SparkSQL } from 'dt-sql-parser/dist/parser/spark/index.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NormLoader, readData, readWorkbook, schemaOf } from '../../language/index.js';
import { runCli } from '../helpers/run-cli.js';
import { readDmn } from '../helpers/targets/dmn.js';
import { askDuckdb, askPostgres, insertRows } from '../helpers/targets/sql.js';

/** What a norm can hold between quotes. */
const HOSTILE = [
    "'); DROP TABLE proef; --", '</script><script>boos()</script>', '${process.exit(7)}', '`+process.exit(8)+`', "=HYPERLINK('http://x')", '--> <!-- ]]> */ /* {%', '@hier | a\\| b \\', '__proto__', 'constructor',
    '-1+cmd|calc', '%0A::error::boos', '{{7*7}} #{x} $(id)', "'+alert(1)+'", '<img src=x onerror=boos()>', '1. [a](javascript:boos()) **b** ~~c~~', '&lt;b&gt; &#x3C;', '\u2028::error::boos', '+31 6', '# kop', 'null); boos(',
] as const;
/** What only a cell of data can hold. */
const LINES = ['\u001b]0;boos\u0007\u001b[2J', 'a\n::error::boos', 'b\r\n| x | y |', 'c\n\n# kop', 'd\t;e', '"f";"g"', '\r=1+1'] as const;

const HARMLESS = HOSTILE.map((_, i) => `Naam ${String.fromCharCode(65 + i)}`);
const quote = (text: string): string => `"${text}"`;
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A norm that says these names wherever a text can stand, and its data. */
function norm(names: readonly string[]): string {
    return [
        `editie ${quote(names.join(' '))}`, `  bron ${quote(names.slice(0, 3).join(' '))}`, '', 'gegevens "d.csv"', '',
        ...names.flatMap((naam, i) => [
            `aandachtsveld ${quote(`${naam} v`)}`, `  definitie ${quote(naam)}`, `  dimensie ${quote(naam)}`, `    definitie ${quote(`${naam} d`)}`, `    bron ${quote(naam)}`,
            `    indicator ${quote(`${naam} i`)}: ${i % 2 === 0 ? 'aantal' : `keuze uit ${quote(`${naam} ja`)} of ${quote(`${naam} nee`)}`}`,
            `    rood bij ${quote(`${naam} i`)} ${i % 2 === 0 ? 'minder dan 3' : `is ${quote(`${naam} nee`)}`}`, '    anders groen', '',
        ]),
        ...names.flatMap((naam) => [`rood op ${quote(naam)} blokkeert groen`, `  bron ${quote(naam)}`, `  motivering ${quote(`${naam} m`)}`, `  interpretatie ${quote(`${naam} l`)}`, '']),
        ...names.map((naam) => `korps ${quote(`${naam} k`)} ook bekend als ${quote(`${naam} ka`)}`), '',
        ...names.flatMap((naam) => [`voorbeeld ${quote(naam)}`, `  rood op ${quote(naam)}`, '  verwacht geel', '']),
        ...names.slice(0, 1).map((naam) => `afwijking ${quote(`${naam} k`)} op ${quote(naam)} omdat ${quote(names.join(' '))}`),
    ].join('\n');
}
const data = (names: readonly string[]): string =>
    [['korps', ...names, ...names.map((naam) => `${naam} i`), 'eindscore'], ...names.map((naam, i) => [`${naam} k`, ...names.map((_, j) => (i === j ? 'rood' : j % 3 === 0 ? '' : 'groen')), ...names.map((other, j) => (j % 2 === 0 ? '5' : `${other} ja`)), 'geel'])]
        .map((row) => row.map(cell).join(';')).join('\n');

const folders: string[] = [];
function folderOf(names: readonly string[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'normtaal-'));
    folders.push(folder);
    writeFileSync(join(folder, 'n.norm'), `${norm(names)}\n`);
    writeFileSync(join(folder, 'm.norm'), `${norm(names).replaceAll('blokkeert groen', 'leidt tot rood')}\n`);
    writeFileSync(join(folder, 'fout.norm'), `${names.map((naam) => `rood op ${quote(naam)} blokkeert groen`).join('\n')}\n`);
    writeFileSync(join(folder, 'd.csv'), `${data(names)}\n`);
    return folder;
}
const run = (folder: string, ...args: string[]): string => {
    const { code, out, err } = runCli(args, folder);
    expect({ args, code: code === 2 ? err : 'ran' }).toEqual({ args, code: 'ran' });
    return out;
};

let bad: string;
let good: string;
beforeAll(() => {
    [bad, good] = [folderOf(HOSTILE), folderOf(HARMLESS)];
    expect(runCli(['check', 'n.norm'], bad).out).not.toContain(' fout ');
});
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Of a page of XML or HTML only its elements and the names of their attributes. */
const elements = (page: string): string[] => [...page.matchAll(/<(\/?[a-zA-Z][\w:-]*|!--|!\[CDATA\[|!doctype)((?:\s+[\w:-]+(?:="[^"]*")?)*)/g)].map(([, name, attributes = '']) => `${name} ${attributes.replace(/="[^"]*"/g, '')}`.replace(/\s+/g, ' ').trim());

describe('pages and XML: the same elements', () => {
    test.each([
        ['report as HTML', ['report', 'n.norm']], ['score as HTML', ['score', 'n.norm', '--format', 'html']], ['diff as HTML', ['diff', 'n.norm', 'm.norm', '--format', 'html']], ['JUnit', ['test', 'n.norm', '--format', 'junit']],
    ])('%s', (_, args) => {
        const pages = [bad, good].map((folder) => run(folder, ...args));
        const [ours, theirs] = pages.map((page) => elements(page.replace(/<script[\s\S]*?<\/script>/g, '<script></script>').replace(/<style[\s\S]*?<\/style>/g, '<style></style>')));
        expect(ours?.length).toBeGreaterThan(20);
        expect(ours).toEqual(theirs);
        const [bads, goods] = pages.map((page) => [...page.matchAll(/<script/gi)].length);
        expect(bads).toBe(goods);
    });

    test('DMN: read without a remark, the names as they are', async () => {
        const { rootElement, warnings } = await readDmn(run(bad, 'compile', 'n.norm', '--target', 'dmn', '--dialect', '1.3'));
        expect(warnings).toEqual([]);
        expect(JSON.stringify(rootElement.drgElement)).toContain('<script>boos()</script>');
    });
});

describe('Markdown: the same signs that mean something, the same lines', () => {
    /** What is left of the signs once those that stand for themselves are gone, and how each line begins. */
    const signs = (text: string): object => {
        const bare = text.replace(/\\[!-/:-@[-`{-~]/g, '');
        return {
            counts: Object.fromEntries([...'`*_[]<>|#~'].map((sign) => [sign, bare.split(sign).length - 1])),
            lines: bare.split('\n').map((line) => /^(?:#+ |[-+*] |\d+[.)] |\||>|=+$|-+$|\s{4})?/.exec(line)?.[0]),
            entities: text.match(/&(?!amp;)#?\w+;/g),
        };
    };

    test.each([['report', ['report', 'n.norm', '--format', 'md']], ['score', ['score', 'n.norm', '--format', 'md']], ['diff', ['diff', 'n.norm', 'm.norm', '--format', 'md']], ['compile', ['compile', 'n.norm', '--target', 'md']]])('%s', (_, args) => {
        expect(signs(run(bad, ...args))).toEqual(signs(run(good, ...args)));
    });
});

describe('code', () => {
    test('JavaScript: it runs, ends nothing, and gives the score', () => {
        run(bad, 'compile', 'n.norm', '--out', 'uit');
        const ask = `import { score, norm, dimensies } from ${JSON.stringify(pathToFileURL(join(bad, 'uit/n.mjs')).href)};\nconst corps = Object.fromEntries(dimensies.map((naam) => [naam, 'groen']));\nconsole.log(JSON.stringify([dimensies, ...dimensies.map((naam) => score({ korps: ${JSON.stringify(`${HOSTILE[0]} k`)}, ...corps, [naam]: 'rood' }).eindscore)]));`;
        const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', ask], { encoding: 'utf8' });
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        expect(JSON.parse(stdout)).toEqual([[...HOSTILE], ...HOSTILE.map(() => 'geel')]);
        const program = spawnSync(process.execPath, [join(bad, 'uit/n.mjs'), join(bad, 'd.csv')], { encoding: 'utf8', cwd: bad });
        expect(program.status).toBe(0);
    });

    test.each([['duckdb', askDuckdb], ['postgres', askPostgres]] as const)('SQL of %s: what was there is still there, and the scores are right', async (dialect, ask) => {
        const script = runCli(['compile', 'n.norm', '--target', 'sql', '--dialect', dialect], bad).out;
        const uri = pathToFileURL(join(bad, 'n.norm')).href;
        const loaded = await new NormLoader((each) => Promise.resolve(readFileSync(new URL(each)))).load(uri);
        const { korpsen } = readData(schemaOf(loaded.norm), [{ bestand: pathToFileURL(join(bad, 'd.csv')).href, bytes: readFileSync(join(bad, 'd.csv')) }]);
        const rows = await ask(`CREATE TABLE proef (a int); INSERT INTO proef VALUES (42);\n${script}\n${insertRows(loaded, korpsen, 'n')}`, 'SELECT korps, eindscore, (SELECT a FROM proef) AS a FROM n_scores');
        expect(rows).toEqual(HOSTILE.map((naam) => ({ korps: `${naam} k`, eindscore: 'geel', a: 42 })));
    });

    test.each(['clickhouse', 'spark'])('SQL of %s: the same statements, and no text outside quotes or comments', (dialect) => {
        const bare = (folder: string): string => runCli(['compile', 'n.norm', '--target', 'sql', '--dialect', dialect], folder).out
            .replace(/--[^\n]*|'(?:[^'\\]|\\.|'')*'/g, '?').replace(/[`"]\w+[`"]|\b_?\w+\b/g, (word) => (/^[A-Z]+$/.test(word) ? word : 'w'));
        expect(bare(bad)).toBe(bare(good));
        if (dialect === 'spark') expect(new SparkSQL().validate(runCli(['compile', 'n.norm', '--target', 'sql', '--dialect', dialect], bad).out)).toEqual([]);
    });
});

describe('for programs', () => {
    test.each([['score', ['score', 'n.norm', '--format', 'json']], ['explain', ['explain', 'n.norm', `${HOSTILE[7]} k`, '--format', 'json']], ['decision', ['compile', 'n.norm', '--target', 'json']], ['diff', ['diff', 'n.norm', 'm.norm', '--format', 'json']], ['check', ['check', 'fout.norm', '--format', 'json']], ['SARIF', ['check', 'fout.norm', '--format', 'sarif']]])('%s is JSON of the same form', (_, args) => {
        const shape = (value: unknown): unknown => (Array.isArray(value) ? value.map(shape) : typeof value === 'object' && value !== null ? Object.values(value).map(shape) : typeof value);
        const [ours, theirs] = [bad, good].map((folder) => runCli(args.map((arg) => (folder === good && arg === `${HOSTILE[7]} k` ? `${HARMLESS[7]} k` : arg)), folder).out);
        expect(shape(JSON.parse(ours as string))).toEqual(shape(JSON.parse(theirs as string)));
        if (args[0] === 'score') expect((JSON.parse(ours as string) as { korpsen: { korps: string; dimensies: object }[] }).korpsen.map(({ korps, dimensies }) => [korps, Object.keys(dimensies)])).toEqual(HOSTILE.map((naam) => [`${naam} k`, [...HOSTILE]]));
    });

    test('GitHub: a command a line, of ours', () => {
        const lines = runCli(['check', 'fout.norm', '--format', 'github'], bad).out.trim().split(/\r\n|\r|\n/);
        expect(lines).toHaveLength(HOSTILE.length);
        expect(lines.filter((line) => !/^::error file=fout\.norm,line=\d+,[^:]*title=NT\d+::/.test(line))).toEqual([]);
    });

    test('CSV: no cell is a formula, and it is read again as it was', () => {
        const csv = runCli(['score', 'n.norm', '--format', 'csv'], bad).out;
        const { data: rows } = Papa.parse<string[]>(csv.trimEnd(), { delimiter: ';' });
        expect(rows.map((row) => row.length)).toEqual(Array.from({ length: HOSTILE.length + 1 }, () => HOSTILE.length + 3));
        expect(rows.flat().filter((each) => /^[=+\-@\t\r]/.test(each))).toEqual([]);
        writeFileSync(join(bad, 's.csv'), csv);
        expect(runCli(['score', 'n.norm', '--data', 's.csv', '--format', 'csv'], bad)).toMatchObject({ code: 0, out: csv });
    });

    test.each([['score', ['score', 'n.norm', '--format', 'xlsx']], ['report', ['report', 'n.norm', '--format', 'xlsx']]])('workbook of %s: names are texts', async (name, args) => {
        run(bad, ...args, '--out', `${name}.xlsx`);
        const sheets = await readWorkbook(readFileSync(join(bad, `${name}.xlsx`)));
        const texts = sheets.flatMap(({ rijen }) => rijen.flat());
        for (const naam of HOSTILE) expect(texts.some((each) => each.includes(naam))).toBe(true);
        expect(readdirSync(bad)).toContain(`${name}.xlsx`);
    });
});

describe('ends of lines in cells', () => {
    const N = 'dimensie A\nrood op A blokkeert groen\n';
    const table = (names: readonly string[], score = 'rood'): string => `korps;A\n${names.map((naam) => `${cell(naam)};${score}`).join('\n')}\n`;
    const harmless = LINES.map((_, i) => `Naam ${i}`);
    const folder = (names: readonly string[], score?: string): string => {
        const made = mkdtempSync(join(tmpdir(), 'normtaal-'));
        folders.push(made);
        writeFileSync(join(made, 'n.norm'), `gegevens "d.csv"\n${N}`);
        writeFileSync(join(made, 'd.csv'), table(names, score));
        return made;
    };

    test.each([['text'], ['md'], ['html'], ['csv'], ['json']])('score as %s: as many lines as with harmless names, none that begins as a command', (format) => {
        const [ours, theirs] = [LINES, harmless].map((names) => runCli(['score', 'n.norm', '--format', format], folder(names)).out);
        expect(ours).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
        if (format === 'csv') expect(Papa.parse<string[]>((ours as string).trimEnd(), { delimiter: ';' }).data).toHaveLength(LINES.length + 1);
        else expect((ours as string).split(/\r\n|\r|\n/)).toHaveLength((theirs as string).split(/\r\n|\r|\n/).length);
        if (format !== 'csv') expect(ours).not.toMatch(/^\s*(?:::error|#+ kop|\| x)/m);
    });

    test('a norm that steers the terminal: told, and shown as what it is', () => {
        const made = folder(harmless);
        writeFileSync(join(made, 'n.norm'), 'editie "\u001b]0;boos\u0007"\ngegevens "d.csv"\ndimensie A\nrood op A blokkeert groen\n  interpretatie "\u001b[8m"\n');
        for (const args of [['check', 'n.norm'], ['score', 'n.norm'], ['explain', 'n.norm', 'Naam 0'], ['report', 'n.norm', '--format', 'md'], ['compile', 'n.norm']]) {
            const { code, out, err } = runCli(args, made);
            expect(code).toBe(0);
            expect(out + err).not.toMatch(/[\u0007\u001b]/);
        }
        expect(runCli(['check', 'n.norm'], made).out.match(/een stuurteken \(U\+001B\)/g)).toHaveLength(2);
    });

    test.each([['text'], ['github']])('remarks as %s: none that begins as a command', (format) => {
        const said = runCli(['check', 'n.norm', '--format', format], folder(LINES, 'pa\n::error::boos')).out;
        expect(said).toContain('NT0403');
        expect(said).not.toMatch(/^\s*::error::boos/m);
    });
});
