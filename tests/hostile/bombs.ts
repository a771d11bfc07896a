// Which data would fill the memory, and what is said of it instead? By commands and by the server, which go on with a small heap.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { CLI } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';
import { zip } from '../helpers/zip.js';
import { startServer, uriOf } from '../lsp/client.js';

/** In MB. What is not refused beforehand needs gigabytes. */
export const HEAP = { NODE_OPTIONS: '--max-old-space-size=400' };
const A = 'dimensie A\nrood op A blokkeert groen\n';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...targets: readonly (readonly [string, string])[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>korps</t></is></c><c r="B1" t="inlineStr"><is><t>A</t></is></c></row>';

/** A workbook with these rows on its sheets. */
function workbook(...sheets: readonly string[]): Uint8Array {
    return zip({
        '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map((_, i) => `<sheet name="Blad${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': relations(...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const)),
        ...Object.fromEntries(sheets.map((rows, i) => [`xl/worksheets/sheet${i + 1}.xml`, `<worksheet xmlns="${MAIN}"><sheetData>${HEAD}${rows}</sheetData></worksheet>`])),
    });
}

const TOO_WIDE = 'er staat een cel ver van de andere';
const far = (n: number): string => Array.from({ length: n }, (_, i) => `<row r="${i + 2}"><c r="XFD${i + 2}"><v>1</v></c></row>`).join('');

export type Bomb = readonly [name: string, file: string, content: () => string | Uint8Array, said: string];

export const BOMBS: readonly Bomb[] = [
    ['120 MB of blanks in a workbook of 120 kB', 'd.xlsx', () => workbook(' '.repeat(120_000_000)), 'uitgepakt is deze werkmap groter dan 100 MB'],
    ['one cell in the last corner of a sheet', 'd.xlsx', () => workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), TOO_WIDE],
    ['a last cell in each of 50,000 rows', 'd.xlsx', () => workbook(far(50_000)), TOO_WIDE],
    ['a last cell in 200 rows of each of 30 sheets', 'd.xlsx', () => workbook(...Array.from({ length: 30 }, () => far(200))), TOO_WIDE],
    ['a row that no sheet has', 'd.xlsx', () => workbook('<row r="999999999"><c r="A999999999"><v>1</v></c></row>'), TOO_WIDE],
    ['40 sheets that share 30 MB', 'd.xlsx', () => workbook(' '.repeat(30_000_000), ...Array.from({ length: 40 }, () => '')), 'te veel bladen'],
    ['60 million cells in a row', 'd.csv', () => `korps;A${';'.repeat(60_000_000)}`, 'het heeft meer dan 5 miljoen cellen'],
    ['30 million empty rows', 'd.csv', () => '\n'.repeat(30_000_000), 'het heeft meer dan 250.000 rijen'],
    ['30 million empty rows, behind a quote within a cell', 'd.csv', () => `korps;A"\nX;a,"b\n${'\n'.repeat(30_000_000)}`, 'het heeft meer dan 250.000 rijen'],
    ['a quote that is not closed before 10 MB', 'd.csv', () => `korps;A\n"${'X;groen\n'.repeat(1_300_000)}`, 'niet afgesloten'],
    ['JSON of 25 MB', 'd.json', () => `[{"korps":"X"}${',{}'.repeat(8_000_000)}]`, 'het is groter dan 20 MB'],
    ['300,000 corps in JSON', 'd.json', () => `[{"korps":"X"}${',{}'.repeat(300_000)}]`, 'het heeft meer dan 250.000 rijen'],
    ['5000 corps with each a column of its own', 'd.json', () => `[${Array.from({ length: 5000 }, (_, i) => `{"k${i}":1}`).join(',')}]`, 'het heeft meer dan 5 miljoen cellen'],
    ['JSON half a million deep', 'd.json', () => `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`, 'het is dieper genest dan een tabel kan zijn'],
    ['lists half a million deep', 'd.json', () => `[{"korps":${'['.repeat(500_000)}${']'.repeat(500_000)}}]`, 'het is dieper genest dan een tabel kan zijn'],
    ['70 MB', 'd.csv', () => Buffer.alloc(70 * 1024 * 1024, 'korps;A\n'), 'het is groter dan 64 MB'],
];

/** One error, soon, and nothing of the machinery. */
export async function expectRefused([, file, content, said]: Bomb): Promise<void> {
    const folder = tempFolder({ 'n.norm': `gegevens "${file}"\n${A}`, [file]: content() });
    for (const args of [['check', 'n.norm'], ['explain', 'n.norm', 'X']]) {
        const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: 'utf8', timeout: 30_000, env: { ...process.env, ...HEAP, NO_COLOR: '1' } });
        expect([1, 2]).toContain(status);
        expect(stdout + stderr).toContain(said);
        expect((stdout + stderr).length).toBeLessThan(2000);
        expect(stdout + stderr).not.toMatch(/\n\s+at |stack|heap/);
    }
    const client = await startServer({ folder, env: HEAP });
    const found = await client.until(() => client.published.find(({ diagnostics }) => JSON.stringify(diagnostics).includes(said)), said);
    expect(found.diagnostics).toHaveLength(1);
    expect(await client.request('textDocument/foldingRange', { textDocument: { uri: uriOf(join(folder, 'n.norm')) } })).toBeInstanceOf(Array);
}
