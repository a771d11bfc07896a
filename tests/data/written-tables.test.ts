// Is a table of scores that was written read again as what it says: as CSV and as workbook, by us and by another library?
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { scoreCsv } from '../../cli/render/score-csv.js';
import { scoreSheet } from '../../cli/render/score-xlsx.js';
import { nl } from '../../cli/texts/nl.js';
import { type Databestand, type Decision, type Norm, readData, readWorkbook, schemaOf, type Scoretabel, scoreTable, writeScores, writeWorkbook } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

const NORM = `
aandachtsveld Toezicht
  dimensie "Kwaliteit, duur, en meer, zo"
    indicator X: aantal
    rood bij X minder dan 6
    groen bij X minstens 12
    anders geel
  dimensie Team
aandachtsveld Opsporing
  dimensie Team
  dimensie Weging
Weging geldt niet voor KLPD
rood op Team van Toezicht leidt tot geel op Weging
geel op Weging blokkeert groen
rood op minstens 2 dimensies leidt tot rood
`;
const CONCEPT = `editie "Proef"\n  status concept\n${NORM}`;
const CORPS = ['KLPD', '=1+1', "'=2", "''-3", '@x', "'s-Hertogenbosch", 'a;b', 'a,b,c,d,e,f', 'zegt "ja"', 'A "B"', 'é', '"', 'tab\tin', 'twee\nregels', '-5', '+31', '2012', 'ja', '1,5'];

const cell = fc.constantFrom('groen', 'geel', 'rood', 'blanco', '', 'geel|groen', 'blanco|rood', 'rood|geel|groen');
const values = fc.constantFrom('', '5', '6', '12', '4-14', '15-20', 'Nb', '0(1)', '5|30');
const row = fc.tuple(values, cell, cell, cell, cell, fc.constantFrom('', 'groen', 'rood', 'rood|geel'));

interface Made {
    readonly norm: Norm;
    readonly decision: Decision;
}

async function made(text: string): Promise<Made> {
    const { norm, decision } = await loadText(text.replace('Weging geldt', 'korps KLPD\nWeging geldt'));
    if (!decision) throw new Error('No decision.');
    // The corps that a rule names is declared; any other is one too.
    return { norm: { ...norm, korpsen: [] }, decision };
}

const HEADS = ['korps', 'x', 'kwaliteit, duur, en meer, zo', 'toezicht_team', 'opsporing team', 'weging', 'eindscore'];
function scored({ norm, decision }: Made, rows: readonly (readonly string[])[]): Scoretabel {
    const bestand: Databestand = { bestand: 'file:///d.xlsx', bladen: [{ naam: '', rijen: [HEADS, ...rows.map((cells, i) => [CORPS[i] as string, ...cells])] }] };
    const gegevens = readData(schemaOf(norm), [bestand]);
    expect(gegevens.meldingen.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
    return scoreTable(norm, decision, gegevens);
}

/** What is read of a table against what was written in it. */
function expectSame({ norm, decision }: Made, tabel: Scoretabel, bestand: Databestand): void {
    const gegevens = readData(schemaOf(norm), [bestand]);
    expect(gegevens.meldingen).toEqual([]);
    const published = tabel.rijen.some((rij) => rij.gepubliceerd);
    const again = scoreTable(norm, decision, gegevens);
    expect(gegevens.korpsen.map(({ korps, oordelen, gepubliceerd }) => [korps, ...decision.dimensies.map(({ naam }) => writeScores(oordelen.get(naam) ?? [])), writeScores(gepubliceerd ?? [])]))
        .toEqual(tabel.rijen.map(({ korps, dimensies, eindscore, gepubliceerd }) => [korps, ...dimensies.map(({ score }) => writeScores(score)), writeScores(published ? (gepubliceerd ?? []) : eindscore)]));
    for (const [i, rij] of tabel.rijen.entries()) {
        // Scores are judgements now: what went together in an unsure corps is told apart, so that more can come out, never less.
        const found = again.rijen[i]?.eindscore ?? [];
        if (rij.dimensies.every(({ score }) => score.length === 1)) expect(found).toEqual(rij.eindscore);
        else expect(found).toEqual(expect.arrayContaining([...rij.eindscore]));
    }
}

describe.each([['a norm', NORM], ['a concept', CONCEPT]])('%s', (_, text) => {
    test('as CSV', async () => {
        const norm = await made(text);
        fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: CORPS.length }), (rows) => {
            const tabel = scored(norm, rows);
            expectSame(norm, tabel, { bestand: 'file:///s.csv', bytes: new TextEncoder().encode(scoreCsv(tabel)) });
        }), { numRuns: 200 });
    });

    test('as workbook', async () => {
        const norm = await made(text);
        await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: CORPS.length }), async (rows) => {
            const tabel = scored(norm, rows);
            const bytes = await writeWorkbook([scoreSheet(tabel, nl)]);
            const bladen = await readWorkbook(bytes);
            expectSame(norm, tabel, { bestand: 'file:///s.xlsx', bladen });
            const theirs = (await readExcelFile(Buffer.from(bytes)))[0]?.data.map((cells) => cells.map((value) => value ?? ''));
            expect(theirs).toEqual(bladen[0]?.rijen);
        }), { numRuns: 60 });
    });
});

describe('what stands beside the scores', () => {
    const read = async (text: string): Promise<string[]> =>
        readData(schemaOf((await loadText('dimensie Team\n')).norm), [{ bestand: 'file:///d.csv', bytes: new TextEncoder().encode(text) }]).meldingen.map(({ plaats, code, berichten }) => `${plaats.regel}:${plaats.kolom} ${code} ${berichten.nl}`);
    test.each([
        ['what was computed', 'korps;team;eindscore;gepubliceerd\nA;groen;paars;groen', ["2:3 NT0403 'paars' is niet te lezen: bij 'eindscore' hoort rood, geel, groen of blanco (of geel|groen waar het onzeker is). Verbeter de cel, of laat haar leeg."]],
        ['a status that is none of a result', 'korps;team;status\nA;groen;voorlopig', ["2:3 NT0403 'voorlopig' is niet te lezen: bij 'status' hoort CONCEPT of niets. Verbeter de cel, of laat haar leeg."]],
        ['a row that DuckDB could not score', 'korps;eindscore;team;plafonds;fout\nA;;;;team: geel|groen\nB;groen;groen;1 3;', ["2:5 NT0403 'team: geel|groen' is niet te lezen: bij 'fout' hoort niets, want een rij met een fout kreeg geen score. Verbeter de cel, of laat haar leeg."]],
        ['units', 'eenheid;team\nNoord;groen', ["1:1 NT0405 Dit bestand is niet als tabel van korpsen te lezen: er is geen kolom 'korps'. Dit is een tabel van eenheden, en die volgen uit hun korpsen. Bewaar het als csv, met een kop boven elke kolom."]],
    ])('%s', async (_, text, expected) => {
        expect(await read(text)).toEqual(expected);
    });
    test('a dimension of such a name is a dimension', async () => {
        const { norm } = await loadText('dimensie Status\ndimensie Fout\n');
        const { meldingen, korpsen } = readData(schemaOf(norm), [{ bestand: 'file:///d.csv', bytes: new TextEncoder().encode('korps;status;fout\nA;groen;rood') }]);
        expect([meldingen, [...(korpsen[0]?.oordelen ?? [])]]).toEqual([[], [['Status', ['groen']], ['Fout', ['rood']]]]);
    });
});
