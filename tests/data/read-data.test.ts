// Are data files read as corps supply them, and is what cannot be read told at its place?
import { describe, expect, test } from 'vitest';
import { readData, type Schema, schemaOf } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

const NORM = `
korps Fryslân ook bekend als Friesland
korps Gooi- en Vechtstreek ook bekend als "Gooi en Vechtstreek"
aandachtsveld Toezicht
  dimensie Kwaliteit
    indicator Controles: aantal van 0 tot en met 12
    indicator Dekking: percentage
    indicator Vast team: ja/nee
    indicator Wijze: keuze uit eigen, gemeente of samen
  dimensie Continuïteit
aandachtsveld Opsporing
  dimensie Kwaliteit
`;

async function schema(): Promise<Schema> {
    return schemaOf((await loadText(NORM)).norm);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (...texts: (string | Uint8Array)[]) =>
    readData(await schema(), texts.map((text, i) => ({ bestand: `file:///d${i + 1}.csv`, bytes: typeof text === 'string' ? bytes(text) : text })));

/** One line per message: file, row, column, code and text. */
const told = ({ meldingen }: Awaited<ReturnType<typeof read>>): string[] =>
    meldingen.map(({ code, bericht, plaats }) => `${plaats.bestand.slice(8)}:${plaats.regel}:${plaats.kolom} ${code} ${bericht}`);

const BOTH = '\nGooi en Vechtstreek;groen';

describe('dialects', () => {
    const rows = [['korps', 'toezicht_kwaliteit', 'CONTINUITEIT', 'Kwaliteit van Opsporing', 'controles'], ['friesland', 'Conform norm', 'geel|groen', '', '7'], ['Gooi en  Vechtstreek', 'onvoldoende', 'Geen oordeel', 'wit', '']];
    const expected = [
        { korps: 'Fryslân', oordelen: [['Kwaliteit van Toezicht', ['groen']], ['Continuïteit', ['geel', 'groen']]], waarden: [['Controles', 7]] },
        { korps: 'Gooi- en Vechtstreek', oordelen: [['Kwaliteit van Toezicht', ['rood']], ['Continuïteit', ['blanco']], ['Kwaliteit van Opsporing', ['blanco']]], waarden: [] },
    ];
    test.each([
        ['semicolons, LF', rows.map((row) => row.join(';')).join('\n')],
        ['commas, CRLF, BOM', `\ufeff${rows.map((row) => row.join(',')).join('\r\n')}\r\n`],
        ['tabs, empty lines, quotes', `\n${rows.map((row) => row.map((cell) => `"${cell}"`).join('\t')).join('\n\n')}\n\n`],
    ])('%s', async (_, text) => {
        const result = await read(text);
        expect(told(result)).toEqual([]);
        expect(result.korpsen.map(({ korps, oordelen, waarden }) => ({ korps, oordelen: [...oordelen], waarden: [...waarden] }))).toEqual(expected);
    });

    test('Windows-1252 and UTF-16', async () => {
        const text = 'korps;Continuïteit\nFryslân;groen\nGooi- en Vechtstreek;geel';
        const latin = Uint8Array.from([...text].map((sign) => sign.codePointAt(0) as number));
        const wide = new Uint8Array(2 + text.length * 2);
        wide.set([0xff, 0xfe]);
        for (const [i, sign] of [...text].entries()) wide.set([(sign.codePointAt(0) as number) & 255, (sign.codePointAt(0) as number) >> 8], 2 + i * 2);
        for (const form of [latin, wide]) {
            const result = await read(form);
            expect(told(result)).toEqual([]);
            expect(result.korpsen.map(({ oordelen }) => oordelen.get('Continuïteit'))).toEqual([['groen'], ['geel']]);
        }
    });
});

test('the long form carries reason, source and status', async () => {
    const result = await read(`korps;dimensie;oordeel;reden;bron;status\nFriesland;Continuïteit;geel;"te weinig; al jaren";§2.6.2;Besproken${BOTH.replace(';groen', ';Continuïteit;groen;;;')}`);
    expect(told(result)).toEqual([]);
    expect(result.korpsen[0]?.oordelen.get('Continuïteit')).toEqual(['geel']);
    expect(result.korpsen[0]?.toelichtingen.get('Continuïteit')).toEqual({ reden: 'te weinig; al jaren', bron: '§2.6.2', status: 'besproken' });
});

test('several files are joined on the corps; they may say the same, not different things', async () => {
    const wide = `korps;Continuïteit${'\nFriesland;geel'}${BOTH}`;
    expect(told(await read(wide, 'korps;controles\nFryslân;3\n', 'korps;dimensie;oordeel\nFriesland;Continuïteit;geel'))).toEqual([]);
    expect(told(await read(wide, 'korps;dimensie;oordeel\nFriesland;Continuïteit;groen'))).toEqual([
        'd2.csv:2:3 NT0404 Continuïteit van Fryslân is hier groen, en op d1.csv, rij 2 geel. Houd er één over.',
    ]);
});

describe('what cannot be read', () => {
    test.each([
        ['an unknown column', `korps;Continuteit\nFriesland;groen${BOTH}`, ["d1.csv:1:2 NT0401 De kolom 'Continuteit' is geen dimensie of indicator van de norm. Bedoelde u 'Continuïteit'?"]],
        ['a column of two dimensions', `korps;Kwaliteit\nFriesland;groen${BOTH}`, ["d1.csv:1:2 NT0401 De kolom 'Kwaliteit' is geen dimensie of indicator van de norm. Bedoelde u 'Kwaliteit van Toezicht' of 'Kwaliteit van Opsporing'?"]],
        ['an unknown corps', `korps;Continuïteit\nFrieslan;groen${BOTH}`, ["d1.csv:2:1 NT0402 De norm kent geen korps 'Frieslan'. Bedoelde u 'Friesland'?"]],
        ['an unknown colour', `korps;Continuïteit\nFriesland;oranje${BOTH}`, ["d1.csv:2:2 NT0403 'oranje' is niet te lezen; verwacht: bij 'Continuïteit' rood, geel, groen of blanco (of geel|groen waar het onzeker is)."]],
        ['a number out of range', `korps;controles\nFriesland;13${BOTH.replace('groen', '1')}`, ["d1.csv:2:2 NT0403 '13' is niet te lezen; verwacht: bij 'Controles' een heel getal van 0 tot en met 12."]],
        ['a fraction of a count', `korps;controles\nFriesland;1,5${BOTH.replace('groen', '1')}`, ["d1.csv:2:2 NT0403 '1,5' is niet te lezen; verwacht: bij 'Controles' een heel getal van 0 tot en met 12."]],
        ['neither yes nor no', `korps;vast team\nFriesland;misschien${BOTH.replace('groen', 'Ja')}`, ["d1.csv:2:2 NT0403 'misschien' is niet te lezen; verwacht: bij 'Vast team' ja of nee."]],
        ['no such choice', `korps;wijze\nFriesland;niemand${BOTH.replace('groen', 'Samen')}`, ["d1.csv:2:2 NT0403 'niemand' is niet te lezen; verwacht: bij 'Wijze' een van eigen, gemeente, samen."]],
        ['an unknown status', `korps;dimensie;oordeel;status\nFriesland;Continuïteit;geel;besprken${BOTH.replace(';groen', ';Continuïteit;geel;')}`, ["d1.csv:2:4 NT0403 'besprken' is niet te lezen; verwacht: voorlopig, besproken, vastgesteld. Bedoelde u 'besproken'?"]],
        ['an empty file', '', ['d1.csv:1:1 NT0405 Dit bestand is niet als tabel van korpsen te lezen: het is leeg.']],
        ['no column korps', 'naam;Continuïteit\nFriesland;groen', ["d1.csv:1:1 NT0405 Dit bestand is niet als tabel van korpsen te lezen: er is geen kolom 'korps'."]],
        ['an open quote', 'korps;Continuïteit\n"Friesland;groen\n', ['d1.csv:2:1 NT0405 Dit bestand is niet als tabel van korpsen te lezen: een aanhalingsteken in deze rij is niet afgesloten.']],
        ['a row that is too long', `korps;Continuïteit\nFriesland;groen;geel${BOTH}`, ['d1.csv:2:1 NT0405 Dit bestand is niet als tabel van korpsen te lezen: deze rij heeft 3 cellen en de kop 2.']],
        ['bytes that are no text', '\u0000\u0001\u0002', ['d1.csv:1:1 NT0405 Dit bestand is niet als tabel van korpsen te lezen: het is geen tekst.']],
        ['a corps without a row', 'korps;Continuïteit\nFriesland;groen', ['d1.csv:1:1 NT0407 De gegevens zeggen niets over Gooi- en Vechtstreek. Voeg de rijen toe.']],
    ])('%s', async (_, text, expected) => {
        expect(told(await read(text))).toEqual(expected);
    });
});

test('without declared corps every row is one', async () => {
    const { norm } = await loadText('dimensie A\n');
    const { korpsen, meldingen } = readData(schemaOf(norm), [{ bestand: 'file:///d.csv', bytes: bytes('korps;A\n__proto__;rood\nconstructor;groen') }]);
    expect(meldingen).toEqual([]);
    expect(korpsen.map(({ korps, oordelen }) => [korps, oordelen.get('A')])).toEqual([['__proto__', ['rood']], ['constructor', ['groen']]]);
});
