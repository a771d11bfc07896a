// Do a million rows mean what a few mean? The scoring in pieces against reading and scoring at once.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvRows, ManyRows, NumbersOfColumns, readData, type Rijscore, schemaOf, scoreRows } from '../../language/index.js';
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

test('the same scores, totals and questions, however the text is cut', async () => {
    const { norm, decision } = await loadText(NORM);
    if (!decision) throw new Error('No decision.');
    const schema = schemaOf(norm);
    let unsure = 0;
    fc.assert(
        fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.integer({ min: 200, max: 500 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, size, end, quoted) => {
            const cell = (text: string): string => (quoted ? `"${text}"` : text);
            const text = [['korps', 'x', 'p', 'k', 'a', 'b', 'c', 'd', 'e'], ...rows.map((cells, i) => [`k${i}`, ...cells])].map((cells) => cells.map(cell).join(';')).join(end);
            const gegevens = readData(schema, [{ bestand: 'file:///d.csv', bytes: new TextEncoder().encode(text) }]);
            const first = new NumbersOfColumns(schema);
            inPieces(text, size, (cellen) => first.readRow(cellen));
            const found: Rijscore[] = [];
            const many = new ManyRows('file:///d.csv', schema, decision, (rij) => found.push(rij), first.doubted());
            inPieces(text, size, (cellen, rij) => many.readRow(cellen, rij));
            const expected = scoreRows(norm, decision, gegevens);
            expect(many.meldingen.map(({ code, berichten, plaats }) => [code, berichten.nl, plaats.regel, plaats.kolom])).toEqual(gegevens.meldingen.map(({ code, berichten, plaats }) => [code, berichten.nl, plaats.regel, plaats.kolom]));
            expect(found).toEqual(expected.map(({ korps, eindscore, dimensies }) => ({ korps, eindscore, scores: dimensies.map(({ score }) => score) })));
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
    const { norm, decision } = await loadText(NORM);
    if (!decision) throw new Error('No decision.');
    const many = new ManyRows('file:///d.csv', schemaOf(norm), decision, () => undefined);
    inPieces('korps;c\nx;groen\nx;rood', 100, (cellen, rij) => many.readRow(cellen, rij));
    expect(many.meldingen.map(({ code, plaats }) => [code, plaats.regel])).toEqual([['NT0405', 3]]);
});
