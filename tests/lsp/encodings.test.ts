// Are files that the server reads itself understood in every encoding, and are signs that deceive the eye told at their place?
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { tempFolder } from '../helpers/temp-folder.js';
import { startServer, uriOf } from './client.js';

const utf16 = (text: string, big = false): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return big ? bytes.swap16() : bytes;
};
const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
    'UTF-8': (text) => Buffer.from(text),
    'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
    'UTF-16, little end first': (text) => utf16(text),
    'UTF-16, big end first': (text) => utf16(text, true),
};
/** Latin-1 but for the euro, of which Windows made 80. */
const windows1252 = (text: string): Uint8Array => Buffer.from(text.replaceAll('\u20ac', '\u0080'), 'latin1');

const brief = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ range: { start, end }, code, message }) => `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${code} ${typeof message === 'string' ? message : message.value}`);

/** What is told of each file besides the norm, which names them; and the server goes on. */
async function told(files: Readonly<Record<string, Uint8Array>>, norm: string): Promise<Record<string, string[]>> {
    const folder = tempFolder({ ...files, 'hoofd.norm': norm });
    const client = await startServer({ folder });
    const uri = (name: string): string => uriOf(`${folder}/${name}`);
    await client.open(uri('hoofd.norm'), norm);
    const names = Object.keys(files);
    // Every file here has something to tell.
    for (const name of names) await client.untilDiagnostics(uri(name), (all) => all.length > 0, `something of ${name}`);
    expect(client.logs).toEqual([]);
    expect(await client.request('textDocument/foldingRange', { textDocument: { uri: uri('hoofd.norm') } })).toBeInstanceOf(Array);
    return Object.fromEntries(names.map((name) => [name, brief(client.diagnosticsOf(uri(name)) ?? [])]));
}

const NORM = 'gebruik "korpsen.norm"\ndimensie Mandaat\nrood op Mandaat blokkeert groen\ngegevens "data.csv"\n';
const KORPSEN = 'korps Fryslân\nkorps "Zee\u200bland"\nkorps "Gooi en V\u0435chtstreek"\nkorps \u202eUtrecht\n';
const DATA = 'korps;Mandaat\nFryslân;gr\u043een\nZeeland;gro\u202een\nGooi en Vechtstreek;\n€;geel\n';

describe('signs that deceive the eye, in what the norm uses and in its data', () => {
    test.each(Object.entries(ENCODINGS))('%s', async (_, encode) => {
        expect(await told({ 'korpsen.norm': encode(KORPSEN), 'data.csv': encode(DATA) }, NORM)).toEqual({
            'korpsen.norm': [
                '2:11-2:12 NT0207 Hier staat een onzichtbaar teken (U+200B). Wie deze naam overtypt, schrijft een andere naam; haal het weg.',
                "3:17-3:18 NT0207 Hier staat een Cyrillische letter die op 'e' lijkt. Wie deze naam overtypt, schrijft een andere naam; vervang het door 'e'.",
                '4:7-4:8 NT0111 Hier staat een onzichtbaar teken dat de leesrichting omdraait (U+202E). Dat ziet u niet, maar Normtaal kan de zin er niet door lezen; vervang het.',
            ],
            'data.csv': [
                "2:9-2:14 NT0403 'gr\u043een' is niet te lezen: bij 'Mandaat' hoort rood, geel, groen of blanco (of geel|groen waar het onzeker is). Daarin staat een Cyrillische letter die op 'o' lijkt. Bedoelde u 'groen'?",
                "4:1-4:20 NT0402 De norm kent geen korps 'Gooi en Vechtstreek'. Bedoelde u 'Gooi en V\u0435chtstreek'?",
                "5:1-5:2 NT0402 De norm kent geen korps '€'. Geef het aan met 'korps', of als andere schrijfwijze met 'ook bekend als'.",
            ],
        });
    });

    test('Windows-1252 knows few of them', async () => {
        const korpsen = 'korps Fryslân\nkorps "Noord\u00adHolland"\nkorps "€"\n';
        const data = 'korps;Mandaat\nFryslân;gr€en\nNoord-Holland;rood\n€;gröen\n';
        expect(await told({ 'korpsen.norm': windows1252(korpsen), 'data.csv': windows1252(data) }, NORM)).toEqual({
            'korpsen.norm': ['2:13-2:14 NT0207 Hier staat een onzichtbaar afbreekstreepje (U+00AD). Wie deze naam overtypt, schrijft een andere naam; haal het weg.'],
            'data.csv': ["2:9-2:14 NT0403 'gr€en' is niet te lezen: bij 'Mandaat' hoort rood, geel, groen of blanco (of geel|groen waar het onzeker is). Bedoelde u 'groen'?"],
        });
    });
});

test('bytes that are no text are told in their own place', async () => {
    expect(await told({ 'korpsen.norm': new Uint8Array([0, 1, 2, 0, 255]), 'data.csv': new Uint8Array([0, 0, 7, 0]) }, NORM)).toEqual({
        'korpsen.norm': ['1:1-1:1 NT0208 Dit bestand is niet als norm te lezen: het is geen platte tekst. Er is niets van nagekeken; herstel het, of haal het weg.'],
        'data.csv': ['1:1-1:5 NT0405 Dit bestand is niet als tabel van korpsen te lezen: het is geen tekst. Bewaar het als csv, met een kop boven elke kolom.'],
    });
});
