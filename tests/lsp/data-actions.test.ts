// What can be done at a cell of a data file: the whole list, the lines that change, and is the remark gone?
import { describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'langium';
import { run } from '../diagnostics/run.js';
import { editor } from './editor.js';

const { open, client } = editor();

const NORM = `korps Fryslân ook bekend als Friesland
korps Utrecht
dimensie Mandaat
dimensie Controles
  indicator Aantal: aantal
  indicator Gemeld: ja/nee
  rood bij Aantal minder dan 6
  anders groen
rood op Mandaat blokkeert groen
Mandaat geldt niet voor Utrecht
gegevens "data.csv"
`;

interface Geval {
    readonly code: string;
    readonly norm: string;
    readonly files: Readonly<Record<string, string>>;
    /** Title by title the lines that go and that come. */
    readonly acties: Readonly<Record<string, readonly string[]>>;
}

/** The lines that differ, before and after. */
function difference(name: string, before: string, after: string): string[] {
    const [old, fresh] = [before.split('\n'), after.split('\n')];
    return [...old.filter((line) => !fresh.includes(line)).map((line) => `${name} - ${line}`), ...fresh.filter((line) => !old.includes(line)).map((line) => `${name} + ${line}`)];
}

/** One of the files has the cursor in it, as `<|>`. */
async function actionsAt({ code, norm, files }: Pick<Geval, 'code' | 'norm' | 'files'>, only?: readonly string[]): Promise<{ actions: readonly CodeAction[]; plain: Record<string, string>; after: (action: CodeAction) => Record<string, string> }> {
    const [marked, fixture] = Object.entries(files).find(([, text]) => text.includes('<|>')) as [string, string];
    const plain = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text.replace('<|>', '')]));
    const question = await open(norm, plain);
    const uri = question.uri.replace('hoofd.norm', marked);
    const position = TextDocument.create(uri, 'csv', 1, plain[marked] as string).positionAt(fixture.indexOf('<|>'));
    const shown = await client().untilDiagnostics(uri, (all) => all.some((each: Diagnostic) => each.code === code), `${code} in ${marked}`);
    const actions = await question.ask<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: shown, ...(only && { only }) } });
    return { actions, plain: { 'hoofd.norm': norm, ...plain }, after: ({ edit }) => question.after(edit ?? {}) };
}

const GEVALLEN: Readonly<Record<string, Geval>> = {
    'a colour that is misspelt': {
        code: 'NT0403', norm: NORM, files: { 'data.csv': 'korps;Mandaat\nFryslân;"gr<|>on"\nUtrecht;\n' },
        acties: { "Vervang door 'groen'": ['data.csv - Fryslân;"gron"', 'data.csv + Fryslân;groen'] },
    },
    'a number with a point': {
        code: 'NT0403', norm: NORM.replace('Aantal: aantal', 'Aantal: getal'), files: { 'data.csv': 'korps,Aantal\r\nFryslân,1.5<|>\r\nUtrecht,2\r\n' },
        acties: { "Vervang door '1,5'": ['data.csv - Fryslân,1.5\r', 'data.csv + Fryslân,"1,5"\r'] },
    },
    'a cell that is near nothing': {
        code: 'NT0403', norm: NORM, files: { 'data.csv': 'korps;Gemeld\nFryslân;<|>een beetje\nUtrecht;ja\n' },
        acties: { 'Maak de cel leeg': ['data.csv - Fryslân;een beetje', 'data.csv + Fryslân;'] },
    },
    'a heading': {
        code: 'NT0401', norm: NORM, files: { 'data.csv': 'korps;Manda<|>t\nFryslân;groen\nUtrecht;\n' },
        acties: { "Vervang door 'Mandaat'": ['data.csv - korps;Mandat', 'data.csv + korps;Mandaat'] },
    },
    'the dimension of a row': {
        code: 'NT0401', norm: NORM, files: { 'data.csv': 'korps;dimensie;oordeel\nFryslân;Mandt<|>;groen\nUtrecht;Controles;groen\n' },
        acties: { "Vervang door 'Mandaat'": ['data.csv - Fryslân;Mandt;groen', 'data.csv + Fryslân;Mandaat;groen'] },
    },
    'a corps near one that is known': {
        code: 'NT0402', norm: NORM, files: { 'data.csv': 'korps;Mandaat\nFrysland<|>;groen\nUtrecht;\n' },
        acties: {
            "Vervang door 'Fryslân'": ['data.csv - Frysland;groen', 'data.csv + Fryslân;groen'],
            "Laat de norm 'Frysland' kennen als Fryslân": ['hoofd.norm - korps Fryslân ook bekend als Friesland', 'hoofd.norm + korps Fryslân ook bekend als Friesland, Frysland'],
            "Laat de norm 'Frysland' kennen als nieuw korps": ['hoofd.norm + korps Frysland'],
        },
    },
    'a corps that is known nowhere, with a name that needs quotes, in another file': {
        code: 'NT0402', norm: NORM.replace(/korps .*\n/g, '').replace(/^/, 'gebruik "korpsen.norm"\n'), files: { 'korpsen.norm': 'korps Fryslân\nkorps Utrecht\n', 'data.csv': 'korps;Mandaat\nFryslân;groen\nUtrecht;\n"Bos en duin<|>";rood\n' },
        acties: { "Laat de norm 'Bos en duin' kennen als nieuw korps": ['korpsen.norm + korps "Bos en duin"'] },
    },
    'a row without a corps': {
        code: 'NT0402', norm: NORM, files: { 'data.csv': 'korps;Mandaat\nFryslân;groen\nUtrecht;\n<|>;rood\n' },
        acties: { 'Haal deze rij weg': ['data.csv - ;rood'] },
    },
    'a cell that another file contradicts': {
        code: 'NT0404', norm: `${NORM}gegevens "meer.csv"\n`, files: { 'data.csv': 'korps;Aantal\nFryslân;7\nUtrecht;8\n', 'meer.csv': 'korps;Aantal\nFryslân;9<|>\n' },
        acties: {
            "Vervang door '7'": ['meer.csv - Fryslân;9', 'meer.csv + Fryslân;7'],
            "Vervang in rij 2 van data.csv door '9'": ['data.csv - Fryslân;7', 'data.csv + Fryslân;9'],
        },
    },
    'what does not apply': {
        code: 'NT0406', norm: NORM, files: { 'data.csv': 'korps;Mandaat\nFryslân;groen\nUtrecht;<|>rood\n' },
        acties: { 'Maak de cel leeg': ['data.csv - Utrecht;rood', 'data.csv + Utrecht;'] },
    },
    'a corps without a row': {
        code: 'NT0407', norm: `${NORM}korps Zeeland\n`, files: { 'data.csv': 'korps<|>;Mandaat;Aantal\nUtrecht;;8' },
        acties: { 'Voeg 2 lege rijen toe: Fryslân, Zeeland': ['data.csv + Fryslân;;', 'data.csv + Zeeland;;', 'data.csv + '] },
    },
    'a judgement that the norm does not give': {
        code: 'NT0409', norm: NORM, files: { 'data.csv': 'korps;Controles;Aantal\nFryslân;<|>groen;3\nUtrecht;groen;8\n' },
        acties: { 'Neem over wat de norm zegt: rood': ['data.csv - Fryslân;groen;3', 'data.csv + Fryslân;rood;3'] },
    },
    'a question, with a file of answers': {
        code: 'NT0410', norm: `${NORM}gegevens "antwoorden.csv"\n`,
        files: { 'data.csv': 'korps;Aantal\nFryslân;7 (8)<|>\nUtrecht;8\n', 'antwoorden.csv': 'korps;kolom;cel;antwoord;reden\n' },
        acties: {
            "Antwoord 7, in 'antwoorden.csv'; vul daar de reden in": ['antwoorden.csv + Fryslân;Aantal;7 (8);7;'],
            "Antwoord 8, in 'antwoorden.csv'; vul daar de reden in": ['antwoorden.csv + Fryslân;Aantal;7 (8);8;'],
        },
    },
    'an answer to what is asked no more': {
        code: 'NT0412', norm: `${NORM}gegevens "antwoorden.csv"\n`,
        files: { 'data.csv': 'korps;Aantal\nFryslân;7\nUtrecht;8\n', 'antwoorden.csv': 'korps;kolom;cel;antwoord;reden\nFryslân;Aantal;7 (8);<|>7;"Gebeld,\nzei het korps."' },
        acties: { 'Haal deze rij weg': ['antwoorden.csv - Fryslân;Aantal;7 (8);7;"Gebeld,', 'antwoorden.csv - zei het korps."'] },
    },
};

describe('at a cell', () => {
    test.each(Object.entries(GEVALLEN))('%s', async (_, geval) => {
        const { actions, plain, after } = await actionsAt(geval);
        const done = actions.map((action) => [action.title, Object.entries(after(action)).flatMap(([name, text]) => difference(name, plain[name] as string, text))]);
        expect(Object.fromEntries(done)).toEqual(geval.acties);
        expect(actions.map(({ kind, diagnostics }) => [kind, diagnostics?.map(({ code }) => code)])).toEqual(actions.map(() => ['quickfix', [geval.code]]));
        const count = async ({ 'hoofd.norm': norm = '', ...bestanden }: Record<string, string>): Promise<number> => (await run({ norm, bestanden })).alle.filter(({ code }) => code === geval.code).length;
        for (const action of actions) expect([action.title, await count({ ...plain, ...after(action) })]).toEqual([action.title, (await count(plain)) - 1]);
    });

    test('nothing at a cell that is in order, of another kind, or without a file of answers', async () => {
        const { code, norm, files } = GEVALLEN['a question, with a file of answers'] as Geval;
        expect((await actionsAt({ code, norm: NORM, files: { 'data.csv': files['data.csv'] as string } })).actions).toEqual([]);
        expect((await actionsAt({ code, norm, files: { ...files, 'data.csv': 'korps;Aantal\nFryslân;7 (8)\nUtrecht;<|>8\n' } })).actions).toEqual([]);
        expect((await actionsAt({ code: 'NT0403', norm: NORM, files: { 'data.csv': 'korps;Mandaat\nFryslân;gr<|>on\nUtrecht;\n' } }, ['refactor', 'source.fixAll'])).actions).toEqual([]);
    });
});
