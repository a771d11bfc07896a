// Does a corps get the questions of the norm, and does what it fills in come back?
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { type KorpsRij, questionnaireFor, readData, readWorkbook, schemaOf, type Werkblad, writeWorkbook } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

const NORM = `
editie "Proef"
korps Utrecht
korps KLPD
aandachtsveld Toezicht
  dimensie Kwaliteit
    definitie "Hoe goed er toezicht is."
    indicator Controles: aantal van 0 tot en met 400
    indicator Dekking: percentage
    indicator Vast team: ja/nee
    rood bij Controles minder dan 12
    anders groen
  dimensie Wijze
    indicator Wijze van toezicht: keuze uit eigen, gemeente of samen
    indicator Bijzonderheden: tekst
aandachtsveld Opsporing
  dimensie Inzet
    indicator Controles: getal in uren
Wijze geldt niet voor KLPD
`;

/** The sheet as it comes back: answers and remarks by question. */
function fillIn(blad: Werkblad, answers: Readonly<Record<string, readonly [string | number, string?]>>): Werkblad {
    const vraag = 3;
    return { ...blad, rijen: blad.rijen.map((rij, i) => {
        const cel = rij[vraag];
        const naam = typeof cel === 'object' && cel !== null ? String(cel.waarde) : '';
        const given = i >= 3 ? answers[naam] : undefined;
        return given ? [...rij.slice(0, 6), given[0], given[1] ?? null] : rij;
    }) };
}

async function readBack(sheets: readonly Werkblad[]): Promise<{ korpsen: readonly KorpsRij[]; codes: string[] }> {
    const { norm } = await loadText(NORM);
    const files = await Promise.all(sheets.map(async (sheet, i) => ({ bestand: `file:///${i}.xlsx`, bladen: await readWorkbook(await writeWorkbook([sheet])) })));
    const { korpsen, meldingen } = readData(schemaOf(norm), files);
    return { korpsen, codes: meldingen.map(({ code, berichten }) => `${code} ${berichten.nl}`) };
}

async function sheetFor(korps: string): Promise<Werkblad> {
    const { norm } = await loadText(NORM);
    const sheet = questionnaireFor(norm, korps);
    if (!sheet) throw new Error('Nothing is asked.');
    return sheet;
}

describe('what is asked', () => {
    test('every indicator that applies, with its meaning, its kind, and what Excel may point out', async () => {
        const blad = await sheetFor('Utrecht');
        const text = (cel: Werkblad['rijen'][number][number]): unknown => (typeof cel === 'object' && cel !== null ? cel.waarde : cel);
        expect(blad.rijen.slice(3).map((rij) => rij.map(text))).toEqual([
            ['Utrecht', 'Toezicht', 'Kwaliteit', 'Controles van Kwaliteit', 'Hoe goed er toezicht is.', 'een heel getal, van 0 tot en met 400', null, null],
            ['Utrecht', 'Toezicht', 'Kwaliteit', 'Dekking', 'Hoe goed er toezicht is.', 'een percentage van 0 tot en met 100', null, null],
            ['Utrecht', 'Toezicht', 'Kwaliteit', 'Vast team', 'Hoe goed er toezicht is.', 'ja of nee', null, null],
            ['Utrecht', 'Toezicht', 'Wijze', 'Wijze van toezicht', '', 'eigen, gemeente of samen', null, null],
            ['Utrecht', 'Toezicht', 'Wijze', 'Bijzonderheden', '', 'een tekst', null, null],
            ['Utrecht', 'Opsporing', 'Inzet', 'Controles van Inzet', '', 'een getal, in uren', null, null],
        ]);
        expect(blad.invoerregels?.map(({ mag }) => mag.soort)).toEqual(['heel getal', 'getal', 'lijst', 'lijst', 'getal']);
    });

    test('a corps is not asked about what does not apply to it', async () => {
        expect((await sheetFor('KLPD')).rijen.length).toBe(3 + 4);
    });

    test('a norm without indicators asks nothing', async () => {
        expect(questionnaireFor((await loadText('dimensie A\n')).norm, undefined)).toBeUndefined();
    });
});

describe('what comes back', () => {
    const answers = {
        'Controles van Kwaliteit': ['15-20'], Dekking: [70.5], 'Vast team': ['Ja (2 teams)', 'Sinds maart.'], 'Wijze van toezicht': ['Nb'], Bijzonderheden: ['=1+1'], 'Controles van Inzet': [12],
    } as const;

    test('values, what is not known, remarks', async () => {
        const { korpsen, codes } = await readBack([fillIn(await sheetFor('Utrecht'), answers), await sheetFor('KLPD')]);
        expect(codes).toEqual([]);
        expect(korpsen.map(({ korps }) => korps)).toEqual(['Utrecht', 'KLPD']);
        const [utrecht, klpd] = korpsen as [KorpsRij, KorpsRij];
        expect([...utrecht.waarden]).toEqual([['Controles van Kwaliteit', { van: 15, tot: 20 }], ['Dekking', 70.5], ['Vast team', true], ['Bijzonderheden', '=1+1'], ['Controles van Inzet', 12]]);
        expect([...utrecht.nietGeleverd]).toEqual([['Wijze van toezicht', 'Nb']]);
        expect(utrecht.opmerkingen.get('Vast team')).toBe('Sinds maart.');
        expect(klpd.waarden.size).toBe(0);
    });

    test('another library reads the same', async () => {
        const [sheet] = await readExcelFile(Buffer.from(await writeWorkbook([fillIn(await sheetFor('Utrecht'), answers)])));
        expect(sheet?.data.slice(3).map((row) => row[6])).toEqual(['15-20', 70.5, 'Ja (2 teams)', 'Nb', '=1+1', 12]);
    });
});
