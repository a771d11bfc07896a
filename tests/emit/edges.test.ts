// What does each target make of a norm at the edges: hardly anything in it, or names, texts and numbers of any kind?
import { describe, expect, test } from 'vitest';
import { type Decision, type Dialect, DIALECTS, dmnNames, emitDmn, type EmittedJavaScript, emitJavaScript, emitMarkdown, emitSql, type GeladenNorm, type KorpsGegevens, schemaOf, type Score, sqlColumns } from '../../language/index.js';
import { expectAgreement } from '../agreement/targets.js';
import { linesBeside } from '../helpers/emitted.js';
import { loadText } from '../helpers/load-text.js';
import { columnTargets } from '../helpers/targets/columns.js';
import { javascriptTarget } from '../helpers/targets/javascript.js';

const words = (n: number): string => Array.from({ length: n }, (_, i) => `w${i + 1}`).join(', ').replace(/, (?=w\d+$)/, ' of ');
/** What means something in one of the targets, or is not seen. */
const SIGNS = ["it's", 'c\\d', '${env:X}', '<b>&amp;', "'''", '\u{1F600}', 'x\u2028y\u202ez', 'tab\tnew', 'p\ufffeq', '</x> <!-- */'];

const NORMS: Readonly<Record<string, string>> = {
    leeg: 'editie "Leeg"\n',
    kaal: 'dimensie A\nA weegt niet mee\n',
    namen: `editie "Namen\u0085van alles"
dimensie "Één – twee"
dimensie "een twee"
  indicator "EEN TWEE": ja/nee
  rood bij "EEN TWEE" is nee
  anders groen
dimensie "1e kwartaal"
dimensie "ВАЖНО"
dimensie "ЕЩЁ"
dimensie "${'é'.repeat(49)} en verder"
dimensie "${'a'.repeat(120)}"
dimensie "_ _ X _ _"
dimensie "count"
dimensie "fout"
`,
    getallen: `dimensie A
  indicator Kans: getal van 0 tot en met 1
  indicator Klein: getal
  indicator Groot: getal in euro van 1 tot en met 9000000000000000000000000
  rood bij Kans minder dan 0,0000001 of Klein meer dan 0,00000025
  geel bij Kans meer dan 0,5 en Kans minder dan 0,75 en Klein hoogstens 0,00000025
  geel bij Kans van 0,6 tot en met 0,7 en Klein hoogstens 0,00000025
  groen bij Groot minstens 2500000000000000000000000 en Kans meer dan 0,75 en Klein hoogstens 0,00000025
dimensie B
  indicator Stuks: aantal
  indicator Soort: keuze uit enkel
  indicator Vorm: keuze uit vast, los of open
  geel bij Stuks is 5 of Stuks is 7
  rood bij Stuks minder dan 5 en Soort is enkel en Vorm is los
  rood bij Stuks minder dan 3 en Vorm is los
  anders groen
rood op B en rood op A blokkeert groen op C
dimensie C
`,
    tellingen: `korps K
korps L ook bekend als M
dimensie A
dimensie B
dimensie C
  gewicht 2
dimensie D
punten groen 3, geel 1 en rood 0
A, B en C gelden niet voor K
rood op hoogstens 2 dimensies en geel op A blokkeert groen
rood op hoogstens 4 dimensies en geel op A blokkeert groen
rood op minstens 1 dimensie en geel op A blokkeert groen
rood op minstens 2 dimensies en geel op A blokkeert groen
rood op precies 2 dimensies en geel op A blokkeert groen
rood op geen enkele dimensie en geel op A blokkeert groen
rood op alle dimensies en geel op A blokkeert groen
groen of geel op A en geel of rood op A leidt tot rood
rood op C is voorwaarde voor groen
`.replace('rood op C is', 'geel op C is'),
    veld: `korps K
korps L
aandachtsveld V
  dimensie A
  dimensie B
aandachtsveld W
  dimensie C
  dimensie D
V geldt niet voor K
A geldt niet voor L
rood op hoogstens 1 dimensie van V en geel op C leidt tot rood
rood op hoogstens 2 dimensies van V en geel op C leidt tot rood
rood op minstens 1 dimensie van V en geel op C leidt tot rood
rood op geen enkele dimensie van V leidt tot geel op D
rood op precies 1 dimensie van V leidt tot geel op D
rood op alle dimensies van V leidt tot geel
rood op hoogstens 1 dimensie van W leidt tot geel
rood op hoogstens 2 dimensies van W leidt tot geel
`,
    stappen: `dimensie A
dimensie B
dimensie C
dimensie D
rood op D, C en B leidt tot rood op A
rood op D en geel op C leidt tot geel op B
geel op D leidt tot geel op C
blanco op D leidt tot geel op C
`,
    anderen: `aandachtsveld Alles
  dimensie A
  dimensie B
  dimensie C
  dimensie D
  dimensie E
  dimensie F
aandachtsveld Erbij
  dimensie G
G weegt niet mee
rood op A blokkeert groen
geel op A blokkeert groen
rood op A leidt tot rood
geel op B blokkeert groen
rood op A en geel of rood op minstens 3 andere dimensies leidt tot rood
rood op A en B en geel of rood op minstens 2 andere dimensies leidt tot rood
rood op A, B en C en geel of rood op minstens 1 andere dimensie leidt tot rood
geel of rood op minstens 4 dimensies leidt tot rood
geel op minstens 2 dimensies van Alles leidt tot geel
`,
    optellen: `punten groen 2, geel 1,5 en rood 0
dimensie A
  gewicht 2
dimensie B
dimensie C
  indicator Aantal: aantal van 0 tot en met 9
  rood bij Aantal minder dan 5
    interpretatie "zo"
  anders groen
minder dan 3,25 punten blokkeert groen
hoogstens 3 punten blokkeert groen
meer dan 3 punten en rood op A blokkeert groen
minstens 3 punten en (rood op A of rood op B) blokkeert groen
= 3 punten en rood op B leidt tot rood
minder dan 50% van de punten leidt tot rood
`,
    punten: `punten groen 1000, geel 333,333333 en rood 0,000001
${Array.from({ length: 4 }, (_, i) => `dimensie D${i}\n  gewicht ${i % 2 === 0 ? '200000' : '199999'}\n`).join('')}minder dan 33,333333% van de punten leidt tot rood
hoogstens 66,666667% van de punten blokkeert groen
meer dan 799998000 punten leidt tot geel
`,
    keuzes: `${Array.from({ length: 17 }, (_, i) => `korps K${i}\n`).join('')}dimensie A
  indicator Woord: keuze uit ${words(20)}
  rood bij ${Array.from({ length: 17 }, (_, i) => `Woord is w${i + 1}`).join(' of ')}
  anders groen
dimensie B
  indicator Ander: keuze uit ${words(3)}
  rood bij Ander is w1
  geel bij Ander is w2
  groen bij Ander is w3
B geldt niet voor K3
rood op A leidt tot rood
`,
    programma: `dimensie A
dimensie B
dimensie C
rood op A blokkeert groen
geel op minstens 2 dimensies blokkeert groen
blanco op B leidt tot geel
rood op C leidt tot geel op A
`,
    teksten: `editie "${SIGNS.join(' ')}"
korps "${SIGNS[0]}" ook bekend als "${SIGNS[1]}", "${SIGNS[2]}"
dimensie "${SIGNS.slice(0, 4).join(' ')}"
  indicator "keus": keuze uit ${SIGNS.slice(0, 5).map((sign) => `"${sign}"`).join(', ')} of niets
  rood bij keus is "${SIGNS[1]}"
  anders groen
    motivering "${SIGNS.join(' ')}"
dimensie B
B geldt niet voor "${SIGNS[0]}"
${SIGNS.map((sign) => `rood op B blokkeert groen bron "${sign}"\n  interpretatie "${sign}"\n`).join('')}`,
};

/** What no file brings, but another program may: a condition on blanco where it counts as geel, and texts of any kind. */
function strange(decision: Decision): Decision {
    const text = JSON.stringify({ ...decision, blancoAls: 'geel' });
    return JSON.parse(text.replaceAll(SIGNS[0] as string, `nul\\u0000 half\\ud800 regel\\r terug\\n ${SIGNS[0]}`).replaceAll('hoofd.norm', 'hoofd%.norm')) as Decision;
}

const read = new Map<string, Promise<GeladenNorm>>();
async function load(naam: string): Promise<{ loaded: GeladenNorm; decision: Decision }> {
    const loading = read.get(naam) ?? loadText(NORMS[naam] as string);
    read.set(naam, loading);
    const loaded = await loading;
    expect(loaded.meldingen.filter(({ ernst }) => ernst === 'fout').map(({ berichten }) => berichten.nl), naam).toEqual([]);
    return { loaded, decision: loaded.decision as Decision };
}

type Print = (decision: Decision, loaded: GeladenNorm) => string;
const made = { bestand: 'rand.norm', sha256: '0'.repeat(64), versie: '0.1.0', toonBestand: (uri: string) => uri.split('/').at(-1) as string };
const sql = (dialect: Dialect): Print => (decision, { norm }) => emitSql(decision, { ...made, dialect, naam: decision.titel, korpsen: schemaOf(norm).korpsen });
/** Without the drawing. */
const dmn: Print = (decision, { norm }) => emitDmn(decision, { ...made, versieDmn: '1.5', korpsen: schemaOf(norm).korpsen }).replace(/ *<dmndi:DMNDI>[^]*<\/dmndi:DMNDI>\n/, '');
const markdown: Print = (decision, { norm }) => emitMarkdown(decision, {
    ...made, velden: norm.velden, dimensies: norm.dimensies, zinnen: [...norm.geldtNiet, ...norm.weegtNiet].map(({ zin }) => zin), blanco: norm.blancoZin,
});
const moduleOf = (decision: Decision, { norm }: GeladenNorm): EmittedJavaScript => emitJavaScript(decision, { ...made, schema: schemaOf(norm) });
const names: Print = (decision) => `${JSON.stringify({ sql: sqlColumns(decision), dmn: dmnNames(decision) }, undefined, 2)}\n`;

const ALL = Object.keys(NORMS);
const FEW = ALL.filter((naam) => !['keuzes', 'anderen', 'optellen'].includes(naam));
const DIFFERENT = ['leeg', 'kaal', 'punten', 'keuzes', 'teksten'];

test.each<[string, readonly string[], Print]>([
    ['duckdb.sql', ALL, sql('duckdb')],
    ...DIALECTS.filter((dialect) => dialect !== 'duckdb').map((dialect): [string, readonly string[], Print] => [`${dialect}.sql`, DIFFERENT, sql(dialect)]),
    ['1.5.dmn', FEW, dmn],
    ['leesbaar.md', FEW, markdown],
    ['namen.json', ['namen', 'getallen'], names],
])('as %s', expectGolden);

/** Without the lines that every module has. */
test('as a module', async () => {
    const { loaded, decision } = await load('leeg');
    const always = moduleOf(decision, loaded);
    await expectGolden('module.txt', ALL, (other, its) => linesBeside(moduleOf(other, its), always));
});

async function expectGolden(end: string, namen: readonly string[], print: Print): Promise<void> {
    const texts: string[] = [];
    for (const naam of namen) {
        const { loaded, decision } = await load(naam);
        texts.push(`=== ${naam}\n${print(decision, loaded)}`);
        if (naam === 'teksten' || naam === 'programma') texts.push(`=== ${naam}, van een programma\n${print(strange(decision), loaded)}`);
    }
    await expect(texts.join('\n')).toMatchFileSnapshot(`../golden/randen-${end}`);
}

test('what another program made is weighed as the interpreter does', async () => {
    const { loaded, decision } = await load('programma');
    const scores: readonly (Score | undefined)[] = [undefined, 'rood', 'geel', 'groen'];
    const rows = scores.flatMap((a) => scores.flatMap((b) => scores.map((c): KorpsGegevens => ({ korps: '', oordelen: new Map([['A', a], ['B', b], ['C', c]].flatMap(([naam, score]) => (score ? [[naam as string, [score as Score]]] : []))), waarden: new Map() }))));
    await expectAgreement({ ...loaded, decision: strange(decision) }, rows, [javascriptTarget(), ...columnTargets()]);
});

test('a condition on points, in a decision without points, is a mistake of whoever made it', async () => {
    const { loaded, decision } = await load('optellen');
    for (const print of [sql('duckdb'), dmn, moduleOf]) expect(() => print({ ...decision, punten: undefined }, loaded)).toThrow(new Error('A condition on points needs points.'));
});

describe('there are vectors for', () => {
    const hasKernel = async (text: string): Promise<boolean> => {
        const { norm, decision } = await loadText(text);
        return !emitJavaScript(decision as Decision, { ...made, schema: schemaOf(norm) }).code.includes('const KERN = ""; // voor deze norm is er geen\n');
    };
    test.each([[127, true], [128, false]])('%i dimensions: %s', async (n, has) => {
        expect(await hasKernel(`${Array.from({ length: n }, (_, i) => `dimensie D${i}\n`).join('')}rood op D0 leidt tot rood\n`)).toBe(has);
    });
    test.each([[[32_767], 1, true], [[32_768], 1, false], [[16_384, 16_383], 1, true], [[16_384, 16_384], 1, false], [[1], 32_767, true], [[1], 32_768, false]])('points up to %j against %i: %s', async (gewichten, grens, has) => {
        expect(await hasKernel(`punten groen 1, geel 0 en rood 0\n${gewichten.map((gewicht, i) => `dimensie D${i}\n  gewicht ${gewicht}\n`).join('')}minder dan ${grens} punten leidt tot rood\n`)).toBe(has);
    });
});

describe('a reader of data', () => {
    const withReader = async (lezer: string): Promise<string> => {
        const { loaded: { norm }, decision } = await load('leeg');
        return emitJavaScript(decision, { ...made, schema: schemaOf(norm), lezer }).code.split('\nfunction lezer() {\n')[1] as string;
    };
    test.each([
        ['function readData() {}\nexport { readData };\n', 'function readData() {}\nreturn { readData };\n}\n'],
        ['const a = 1;\nfunction b$2() {}\nexport {\n  b$2 as readData\n};', 'const a = 1;\nfunction b$2() {}\nreturn { readData: b$2 };\n}\n'],
        ['const important = 1;\nfunction readData() {}\nexport{readData}', 'const important = 1;\nfunction readData() {}\nreturn { readData };\n}\n'],
    ])('%j stands in a function of its own', async (lezer, inside) => {
        expect(await withReader(lezer)).toBe(inside);
    });
    test.each(['function readData() {}\n', 'import x from "y";\nexport { readData };\n', 'let a;\n  import { x } from "y";\nexport { readData };\n', 'export { readData, other };\n'])('%j is refused', async (lezer) => {
        await expect(withReader(lezer)).rejects.toThrow(new Error('The data reader must be one ES module without imports that exports readData.'));
    });
});

test('without a way to show files, a rule names the last part of its file', async () => {
    const { loaded: { norm }, decision } = await load('stappen');
    const shown = (bestand: string): string[] => {
        const { code } = emitJavaScript(JSON.parse(JSON.stringify(decision).replaceAll('hoofd.norm', bestand)) as Decision, { bestand: 'rand.norm', sha256: '', versie: '', schema: schemaOf(norm) });
        return [...code.matchAll(/^    bestand: (.*),$/gm)].map(([, text]) => text as string);
    };
    expect(new Set(shown('mijn%20norm.norm'))).toEqual(new Set(['"mijn norm.norm"']));
    expect(new Set(shown('100%.norm'))).toEqual(new Set(['"100%.norm"']));
});
