// Is a workbook read as people see it, written so that others read the same, and refused before it fills the memory?
import readExcelFile from 'read-excel-file/node';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MetReden, readWorkbook, type Werkblad, writeWorkbook } from '../../language/index.js';
import { zip } from '../helpers/zip.js';

const DANGEROUS = ['=1+1', '+31', '-5', '@SUM(A1)', '=cmd|\' /C calc\'!A0', '\t=1', ' =2'];

/** What another library finds in the same bytes, per sheet. */
async function readElsewhere(bytes: Uint8Array): Promise<unknown[]> {
    return (await readExcelFile(Buffer.from(bytes))).map(({ sheet, data }) => ({ naam: sheet, rijen: data }));
}

describe('written', () => {
    const blad: Werkblad = {
        naam: 'Scores: 2012/2013',
        rijen: [
            ['Korps', { waarde: 'Eindscore', vet: true, achtergrond: 'D9EAD3' }, 'Aantal'],
            ['Fryslân', { waarde: 'groen', tekstkleur: '006100', rand: true }, 12],
            ['=HYPERLINK("x")', { waarde: 0.75, getalopmaak: '0%' }, 1.5],
            ['ja', true, null],
        ],
        breedtes: [24, 12, 8],
        bevrorenRijen: 1,
        filter: { rij: 0, kolom: 0, totRij: 3, totKolom: 2 },
        invoerregels: [{ bereik: { rij: 1, kolom: 1, totRij: 3, totKolom: 1 }, mag: { soort: 'lijst', keuzes: ['groen', 'geel'] }, melding: 'groen of geel' }],
    };

    test('read back by the tool', async () => {
        expect(await readWorkbook(await writeWorkbook([blad, { naam: 'scores  2012 2013', rijen: [['x']] }]))).toEqual([
            { naam: 'Scores  2012 2013', rijen: [['Korps', 'Eindscore', 'Aantal'], ['Fryslân', 'groen', '12'], ['=HYPERLINK("x")', '75%', '1,5'], ['ja', 'ja', '']] },
            { naam: 'scores  2012 2013 2', rijen: [['x']] },
        ]);
    });

    test('read by another library: the same values', async () => {
        expect(await readElsewhere(await writeWorkbook([blad]))).toEqual([
            { naam: 'Scores  2012 2013', rijen: [['Korps', 'Eindscore', 'Aantal'], ['Fryslân', 'groen', 12], ['=HYPERLINK("x")', 0.75, 1.5], ['ja', true, null]] },
        ]);
    });

    test('a text that begins as a formula is a text', async () => {
        const bytes = await writeWorkbook([{ naam: 'x', rijen: DANGEROUS.map((text) => [text, { waarde: text, vet: true }]) }]);
        expect(Buffer.from(bytes).includes('<f>')).toBe(false);
        expect((await readElsewhere(bytes))).toEqual([{ naam: 'x', rijen: DANGEROUS.map((text) => [text.trim(), text.trim()]) }]);
        expect((await readWorkbook(bytes))[0]?.rijen).toEqual(DANGEROUS.map((text) => [text, text]));
    });

    test('any cells come back', async () => {
        const cell = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text && text !== ''), fc.integer(), fc.boolean());
        await fc.assert(
            fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), async (rijen) => {
                const bytes = await writeWorkbook([{ naam: 'x', rijen }]);
                const clean = rijen.map((rij) => rij.map((cel) => (typeof cel === 'string' ? withoutControls(cel) : cel)));
                expect((await readWorkbook(bytes))[0]?.rijen).toEqual(clean.map((rij) => rij.map((cel) => (cel === true ? 'ja' : cel === false ? 'nee' : String(cel)))));
            }),
            { numRuns: 100 },
        );
    });
});

 
const withoutControls = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');

const SHEET = (cells: string, more = ''): Uint8Array => workbook(`<sheetData>${cells}</sheetData>${more}`);

/** A workbook with one sheet, as another program wrote it. */
function workbook(sheet: string, styles = ''): Uint8Array {
    const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const rel = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    const rels = (inner: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
    return zip({
        '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
        '_rels/.rels': rels(rel('r1', 'officeDocument', 'xl/workbook.xml')),
        'xl/workbook.xml': `<workbook ${ns}><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': rels(rel('r1', 'worksheet', 'worksheets/sheet1.xml') + rel('r2', 'styles', 'styles.xml')),
        'xl/styles.xml': styles || `<styleSheet ${ns}><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>`,
        'xl/worksheets/sheet1.xml': `<worksheet ${ns}>${sheet}</worksheet>`,
    });
}

const inline = (ref: string, text: string): string => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('read', () => {
    test('formulas by the value they had, dates, percentages, fractions, errors', async () => {
        const bytes = SHEET(`<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C1" s="1"><v>40969</v></c><c r="D1" s="2"><v>0.705</v></c><c r="E1"><v>0.30000000000000004</v></c><c r="F1" t="e"><v>#REF!</v></c><c r="G1"><f>NOW()</f></c></row>`);
        expect(await readWorkbook(bytes)).toEqual([{ naam: 'Blad1', rijen: [['2', 'ab', '2012-03-01', '70,5%', '0,3', '#REF!', '=NOW()']] }]);
    });

    test('every cell of merged cells has their text', async () => {
        const bytes = SHEET(`<row r="1">${inline('A1', 'korps')}${inline('B1', 'Toezicht')}</row><row r="2">${inline('B2', 'Kwaliteit')}${inline('C2', 'Continuïteit')}</row>`, '<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="A1:A2"/></mergeCells>');
        expect((await readWorkbook(bytes))[0]?.rijen).toEqual([['korps', 'Toezicht', 'Toezicht'], ['korps', 'Kwaliteit', 'Continuïteit']]);
    });
});

describe('refused', () => {
    const reason = async (bytes: Uint8Array): Promise<string> => readWorkbook(bytes).then(() => 'read', (error: unknown) => (error as MetReden).reden.nl);
    const large = deflateRawSync(Buffer.alloc(150_000_000));

    test('a bomb, by what its list says', async () => {
        expect(await reason(zip({ 'xl/workbook.xml': 'x' }, { name: 'xl/bomb.xml', packed: large, size: 150_000_000 }))).toBe('uitgepakt is deze werkmap groter dan 100 MB, en zo groot zijn cijfers van korpsen niet');
    });

    test('a bomb whose list lies', async () => {
        for (const size of [0, 10]) {
            const before = process.memoryUsage().rss;
            expect(await reason(zip({}, { name: '[Content_Types].xml', packed: large, size }))).toMatch(/beschadigd/);
            expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
        }
    });

    test.each([['nothing', new Uint8Array()], ['a text', new TextEncoder().encode('korps;groen')], ['half a workbook', SHEET('').slice(0, 500)]])('%s', async (_, bytes) => {
        expect(await reason(bytes)).toBe('het is geen werkmap (.xlsx), of een beschadigde');
    });
});
