// Do a million rows mean what a few mean? The scoring in pieces against reading and scoring at once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvRows, type Decision, type GeladenNorm, ManyRows, type Melding, NumbersOfColumns, readData, type Rijscore, schemaOf, type Schema, scoreRows, WideRows } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

const NORM = `
aandachtsveld Toezicht
  dimensie A
    indicator X: aantal
    indicator P: percentage
    rood bij X minder dan 6
    groen bij X minstens 12 en P meer dan 70%
    anders geel
  dimensie B
    indicator K: keuze uit vast, deels of incidenteel
    rood bij K is vast of X minder dan 10
    anders groen
  dimensie C
  dimensie D
  dimensie E
rood op A en B leidt tot rood
rood op minstens 2 dimensies leidt tot geel op C
geel op C blokkeert groen
rood op D leidt tot rood


`;

const COLOURS = ['groen', 'geel', 'rood', 'blanco', '', '-', 'geel|groen', 'blanco|rood', 'Conform norm', ' Groen '];
const NUMBERS = ['0', '5', '6', '11', '12', '300', '15-20', '7 (VP)', '0(1)', '', 'Nb', '4-14', '1.200', '12|5', '30014'];
const PARTS = ['70', '70,5%', '71 %', '0', '100', '60-80', '', 'nvt'];
const CHOICES = ['vast', 'Deels', 'Incid.', '', 'vast (sinds maart)', 'vast|deels'];

const row = fc.tuple(...[NUMBERS, PARTS, CHOICES, COLOURS, COLOURS, COLOURS, COLOURS, COLOURS].map((words) => fc.constantFrom(...words)));

/** The rows of a text that comes in pieces of some size. */
function inPieces(text: string, size: number, onRow: (cellen: readonly string[], rij: number) => void): void {
    const rows = new CsvRows(onRow);
    for (let at = 0; at < text.length; at += size) rows.feed(text.slice(at, at + size));
    rows.end();
}

/** Tables as they come in pieces; all but the last are kept. */
function scoreInPieces(schema: Schema, decision: Decision, texts: readonly string[], size: number): { found: Rijscore[]; many: ManyRows; meldingen: Melding[] } {
    const found: Rijscore[] = [];
    const many = new ManyRows(schema, decision, (rij) => found.push(rij));
    const meldingen = texts.flatMap((text, i) => {
        const first = new NumbersOfColumns(schema);
        inPieces(text, size, (cellen, rij) => first.readRow(cellen, rij));
        first.end();
        const rows = new WideRows(`file:///d${i + 1}.csv`, schema, (deel) => (i < texts.length - 1 ? many.keep(deel) : many.read(deel)), first.doubted());
        let goesOn = true;
        inPieces(text, size, (cellen, rij) => (goesOn &&= rows.readRow(cellen, rij)));
        if (goesOn) rows.end();
        return rows.meldingen;
    });
    many.end('file:///d1.csv');
    return { found, many, meldingen: [...meldingen, ...many.meldingen] };
}

const told = (meldingen: readonly Melding[]): unknown[] => meldingen.map(({ code, berichten, plaats }) => [code, berichten.nl, plaats.bestand, plaats.regel, plaats.kolom]);
const atOnce = (schema: Schema, texts: readonly string[]): ReturnType<typeof readData> => readData(schema, texts.map((text, i) => ({ bestand: `file:///d${i + 1}.csv`, bytes: new TextEncoder().encode(text) })));
const asFound = (rows: ReturnType<typeof scoreRows>): Rijscore[] => rows.map(({ korps, eindscore, dimensies, gepubliceerd }) => ({ korps, eindscore, scores: dimensies.map(({ score }) => score), ...(gepubliceerd && { gepubliceerd }) }));
async function loaded(text: string): Promise<{ norm: GeladenNorm['norm']; decision: Decision; schema: Schema }> {
    const { norm, decision } = await loadText(text);
    if (!decision) throw new Error('No decision.');
    return { norm, decision, schema: schemaOf(norm) };
}

test('the same scores, totals and questions, however the text is cut', async () => {
    const { norm, decision, schema } = await loaded(NORM);
    let unsure = 0;
    fc.assert(
        fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.integer({ min: 200, max: 500 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, size, end, quoted) => {
            const cell = (text: string): string => (quoted ? `"${text}"` : text);
            const text = [['korps', 'x', 'p', 'k', 'a', 'b', 'c', 'd', 'e'], ...rows.map((cells, i) => [`k${i}`, ...cells])].map((cells) => cells.map(cell).join(';')).join(end);
            const gegevens = atOnce(schema, [text]);
            const { found, many, meldingen } = scoreInPieces(schema, decision, [text], size);
            expect(told(meldingen)).toEqual(told(gegevens.meldingen));
            expect(found).toEqual(asFound(scoreRows(norm, decision, gegevens)));
            expect(many.aantal).toBe(rows.length);
            unsure += many.totaal.onzeker;
        }),
        { numRuns: 150 },
    );
    expect(unsure).toBeGreaterThan(30);
});

describe('rows of a text', () => {
    const rows = (text: string, size: number): unknown[] => {
        const found: unknown[] = [];
        inPieces(text, size, (cellen, rij) => found.push([rij, ...cellen]));
        return found;
    };
    test.each([1000, 9])('quotes, empty lines and ends of line, in pieces of %i', (size) => {
        expect(rows('korps;a\r\n"x;1";"zegt ""ja""\nen nee"\n\ny;2', size)).toEqual([[1, 'korps', 'a'], [2, 'x;1', 'zegt "ja"\nen nee'], [4, 'y', '2']]);
    });
    test('the line that tells the sign between cells', () => {
        expect(rows('sep=|\nkorps|a\nx|1', 100)).toEqual([[2, 'korps', 'a'], [3, 'x', '1']]);
    });
    test('a quote that is not closed', () => {
        expect(() => rows('korps;a\n"x;1\n', 100)).toThrow('aanhalingsteken');
    });
});

test('a corps that stands in it twice is refused', async () => {
    const { decision, schema } = await loaded(NORM);
    const { meldingen } = scoreInPieces(schema, decision, ['korps;c\nx;groen\nx;rood'], 100);
    expect(meldingen.map(({ code, plaats }) => [code, plaats.regel])).toEqual([['NT0405', 3]]);
});

describe('several tables, of corps that the norm names', () => {
    const DECLARED = `korps Fryslân ook bekend als Friesland\nkorps Utrecht\nkorps Zee\nkorps Duin\nC geldt niet voor Zee\n${NORM}`;
    const HEADS = ['x', 'p', 'k', 'a', 'b', 'c', 'd', 'e', 'eindscore'];
    const NAMES = ['Friesland', 'UTRECHT', 'Zee', 'Duin'];
    const corps = fc.tuple(row, fc.constantFrom('', 'groen', 'geel|rood'));

    test('whichever of them has which columns and corps, the same comes out as of all at once', async () => {
        const { norm, decision, schema } = await loaded(DECLARED);
        let [conflicts, unsure, published] = [0, 0, 0];
        fc.assert(fc.property(
            fc.array(corps, { minLength: 4, maxLength: 4 }), fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 9, maxLength: 9 }), fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }), fc.boolean(),
            (rows, where, who, differs) => {
                // 1: only in the first table; 2: only in the second; 3: in both.
                const table = (bit: number): string => {
                    const heads = HEADS.filter((_, i) => ((where[i] as number) & bit) > 0);
                    const lines = rows.flatMap(([cells, score], n) => {
                        if (((who[n] as number) & bit) === 0) return [];
                        const all = [...cells, score].map((cell, i) => (differs && bit === 2 && i >= 3 && i <= 5 ? 'rood' : cell));
                        return [[NAMES[n], ...all.filter((_, i) => ((where[i] as number) & bit) > 0)].join(';')];
                    });
                    return [['korps', ...heads].join(';'), ...lines].join('\n');
                };
                const texts = [table(1), table(2)];
                const gegevens = atOnce(schema, texts);
                const { found, many, meldingen } = scoreInPieces(schema, decision, texts, 300);
                const errors = (all: readonly Melding[]): unknown[] => told(all.filter(({ ernst }) => ernst === 'fout')).sort();
                expect(errors(meldingen)).toEqual(errors(gegevens.meldingen));
                if (errors(meldingen).length > 0) return void conflicts++;
                expect(told(meldingen).sort()).toEqual(told(gegevens.meldingen).sort());
                const order = new Map(norm.korpsen.map(({ naam }, i) => [naam, i]));
                expect(found.sort((a, b) => (order.get(a.korps) as number) - (order.get(b.korps) as number))).toEqual(asFound(scoreRows(norm, decision, gegevens)));
                unsure += many.totaal.onzeker;
                published += many.gepubliceerd.aantal;
            },
        ), { numRuns: 300 });
        expect([conflicts > 10, unsure > 50, published > 50]).toEqual([true, true, true]);
    });

    test('an unknown corps, one twice by two names, and one that is nowhere', async () => {
        const { decision, schema } = await loaded(DECLARED);
        expect(scoreInPieces(schema, decision, ['korps;a\nUtrect;rood\nFriesland;rood\nFryslân;rood'], 100).meldingen.map(({ code, plaats }) => [code, plaats.regel])).toEqual([['NT0402', 2], ['NT0405', 4], ['NT0407', 1]]);
    });
});

describe('headings as in a whole file', () => {
    const TWO = 'aandachtsveld Toezicht\n  dimensie Kwaliteit\n  dimensie Team\naandachtsveld Opsporing\n  dimensie Kwaliteit\n    indicator Zaken: aantal\nrood op Team leidt tot rood\n';
    const rows = Array.from({ length: 40 }, (_, i) => `k${i};groen;${i % 2 === 0 ? 'rood' : 'geel'};;${i}`).join('\n');
    test.each([
        ['under a title', `Korpsmonitor;;;;\n\nkorps;toezicht_kwaliteit;team;Kwaliteit van Opsporing;zaken\n${rows}`],
        ['of two rows, with what stands above', `korps;Toezicht;;Opsporing;\n;Kwaliteit;Team;Kwaliteit;Zaken\n${rows}`],
        ['of two rows, the corps in both', `;Toezicht;;Opsporing;\nkorps;Kwaliteit;Team;Kwaliteit;Zaken\n${rows}`],
        ['of fewer rows than are looked at', 'korps;Toezicht;;Opsporing;\n;Kwaliteit;Team;Kwaliteit;Zaken\nk;groen;rood;;1'],
        ['with a row that is too long, near', 'korps;team\nk;rood;groen'],
        ['with a row that is too long, far', `korps;toezicht_kwaliteit;team;nr;zaken\n${rows}\nz;rood;1;2;3;4`],
        ['of units', 'eenheid;team\nNoord;rood'],
        ['twice the same', 'korps;team;Toezicht Team\nk;rood;rood'],
        ['empty', '\n\n'],
        ['without a row', 'korps;team'],
        ['written by Normtaal', 'korps;team;eindscore;gepubliceerd;status\na;rood;rood;geel;CONCEPT\nb;geel;paars;;CONCEPT\nc;geel;;;voorlopig'],
    ])('%s', async (_, text) => {
        const { norm, decision, schema } = await loaded(TWO);
        const gegevens = atOnce(schema, [text]);
        const { found, meldingen } = scoreInPieces(schema, decision, [text], 400);
        expect(told(meldingen)).toEqual(told(gegevens.meldingen));
        if (meldingen.length === 0) expect(found).toEqual(asFound(scoreRows(norm, decision, gegevens)));
    });
});

test('questions do not end the reading, errors do', async () => {
    const { decision, schema } = await loaded(NORM);
    const rows = (cel: string): string => `korps;x\n${Array.from({ length: 1000 }, (_, i) => `k${i};${cel}`).join('\n')}`;
    const asked = scoreInPieces(schema, decision, [rows('12|5')], 1000);
    expect([asked.many.aantal, asked.meldingen.length]).toEqual([1000, 100]);
    expect(scoreInPieces(schema, decision, [rows('paars')], 1000).meldingen.length).toBe(100);
});
