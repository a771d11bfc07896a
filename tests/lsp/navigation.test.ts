// Does a place lead to where its name is declared, used and decided?
import { describe, expect, test } from 'vitest';
import type { CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, DocumentHighlight, DocumentLink, Location, LocationLink } from 'vscode-languageserver/node';
import { editor, place, type Vraag } from './editor.js';

const { open, client } = editor();

const KORPSEN = `korps Fryslân ook bekend als Friesland
korps KLPD
groep klein bestaat uit KLPD
eenheid Noord bestaat uit Friesland
`;
const NORM = `gebruik "korpsen.norm"
aandachtsveld Toezicht
  dimensie Kwaliteit
    indicator Leveringen: aantal
    rood bij Leveringen minder dan 6
    anders groen
aandachtsveld Opsporing
  dimensie Kwaliteit
  dimensie Mandaat
weging
  rood op Kwaliteit van Toezicht leidt tot geel op Mandaat
  geel of rood op Mandaat blokkeert groen
  rood op minstens 2 dimensies van Opsporing leidt tot rood
Kwaliteit van Opsporing geldt niet voor Friesland en klein
voorbeeld "x"
  rood op Mandaat
  verwacht geel, want rood of geel op Mandaat leidt tot geel
verwacht in de gegevens: 2 keer rood op Kwaliteit van Toezicht van klein
`;
const at = (line: string, marked: string): Promise<Vraag> => open(NORM.replace(line, marked), { 'korpsen.norm': KORPSEN });
const file = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);

const RULE = 'rood op Kwaliteit van Toezicht leidt tot geel op Mandaat';

describe('definition', () => {
    test.each([
        [RULE, 'rood op Kwali<|>teit van Toezicht leidt tot geel op Mandaat', 'Kwaliteit ← Kwaliteit hoofd.norm 3:12-3:21'],
        [RULE, 'rood op Kwaliteit van Toe<|>zicht leidt tot geel op Mandaat', 'Toezicht ← Toezicht hoofd.norm 2:15-2:23'],
        [RULE, 'rood op Kwaliteit van Toezicht leidt tot geel op Mandaat<|>', 'Mandaat ← Mandaat hoofd.norm 9:12-9:19'],
        ['voor Friesland', 'voor Fries<|>land', 'Friesland ← korps korpsen.norm 1:7-1:14'],
        ['van klein', 'van kl<|>ein', 'klein ← groep korpsen.norm 3:7-3:12'],
        ['bij Leveringen', 'bij Lever<|>ingen', 'Leveringen ← Leveringen hoofd.norm 4:15-4:25'],
        ['"korpsen.norm"', '"kor<|>psen.norm"', '"korpsen.norm" ← file korpsen.norm 1:1-1:1'],
        ['want rood', 'wa<|>nt rood', 'rood of geel op Mandaat leidt tot geel ← rule hoofd.norm 12:3-12:42'],
    ])('%s', async (line, marked, expected) => {
        const question = await at(line, marked);
        const links = await question.ask<LocationLink[]>('textDocument/definition');
        const shown = links.map(({ originSelectionRange, targetUri, targetSelectionRange }) => {
            const name = expected.split(' ← ')[1]?.split(' ')[0] as string;
            return `${question.at(originSelectionRange as never)} ← ${name} ${file(targetUri)} ${place(targetSelectionRange)}`;
        });
        expect(shown).toEqual([expected]);
    });

    test.each(['weg<|>ing', '<|>// niets', 'dimensie A\nvoorbeeld "x"\n  verwacht geel, wa<|>nt rood op A blokkeert rood'])('nothing at %s', async (text) => {
        expect(await (await open(text)).ask('textDocument/definition')).toBeNull();
    });
});

test('the kind of a thing: an indicator its dimension, a dimension its field, a corps its unit', async () => {
    const typed = async (line: string, marked: string): Promise<string[]> => {
        const question = await at(line, marked);
        return (await question.ask<Location[]>('textDocument/typeDefinition')).map(({ uri, range }) => `${file(uri)} ${question.at(range, uri)}`);
    };
    expect(await typed('bij Leveringen', 'bij Lever<|>ingen')).toEqual(['hoofd.norm Kwaliteit']);
    expect(await typed(RULE, RULE.replace('Mandaat', 'Man<|>daat'))).toEqual(['hoofd.norm Opsporing']);
    expect(await typed('voor Friesland', 'voor Fries<|>land')).toEqual(['korpsen.norm Noord']);
});

test('what decides: norm lines, rules that read or lower, and where it does not apply', async () => {
    const deciders = async (line: string, marked: string): Promise<string[]> => {
        const question = await at(line, marked);
        return (await question.ask<Location[]>('textDocument/implementation')).map(({ uri, range }) => question.at(range, uri));
    };
    expect(await deciders('  dimensie Mandaat', '  dimensie Man<|>daat')).toEqual([RULE, 'geel of rood op Mandaat blokkeert groen', 'rood op minstens 2 dimensies van Opsporing leidt tot rood']);
    expect(await deciders(RULE, RULE.replace('Kwal', 'Kw<|>al'))).toEqual(['rood bij Leveringen minder dan 6', 'anders groen', RULE]);
    expect(await deciders('indicator Lev', 'indicator L<|>ev')).toEqual(['rood bij Leveringen minder dan 6']);
    expect(await deciders('voor Friesland', 'voor Fries<|>land')).toEqual(['Kwaliteit van Opsporing geldt niet voor Friesland en klein']);
});

test('references over files, with and without the declaration', async () => {
    const question = await at('voor Friesland', 'voor Fries<|>land');
    const found = async (includeDeclaration: boolean): Promise<string[]> =>
        (await question.ask<Location[]>('textDocument/references', { context: { includeDeclaration } })).map(({ uri, range }) => `${file(uri)} ${place(range)} ${question.at(range, uri)}`);
    expect((await found(true)).sort()).toEqual(['hoofd.norm 14:41-14:50 Friesland', 'korpsen.norm 1:30-1:39 Friesland', 'korpsen.norm 1:7-1:14 Fryslân', 'korpsen.norm 4:27-4:36 Friesland']);
    expect((await found(false)).sort()).toEqual(['hoofd.norm 14:41-14:50 Friesland', 'korpsen.norm 1:30-1:39 Friesland', 'korpsen.norm 4:27-4:36 Friesland']);
});

test('the name of a field is also said behind van', async () => {
    const question = await at('aandachtsveld Toezicht', 'aandachtsveld Toe<|>zicht');
    const found = await question.ask<DocumentHighlight[]>('textDocument/documentHighlight');
    expect(found.map(({ range, kind }) => `${place(range)} ${kind}`)).toEqual(['2:15-2:23 3', '11:25-11:33 2', '18:55-18:63 2']);
});

test('a rule that lowers a dimension writes it, one that reads it reads it', async () => {
    const question = await at('  dimensie Mandaat', '  dimensie Man<|>daat');
    const found = await question.ask<DocumentHighlight[]>('textDocument/documentHighlight');
    expect(found.map(({ range, kind }) => `${place(range)} ${kind === 3 ? 'write' : 'read'}`)).toEqual(['9:12-9:19 write', '11:52-11:59 write', '12:19-12:26 read', '16:11-16:18 read', '17:39-17:46 read']);
});

test('links to files and pages', async () => {
    const question = await open('gebruik "a b.norm"\ngegevens "..\\\\data.csv"\nkorps X   bron "zie https://voorbeeld.nl/rapport.pdf, §2"\nkorps Y   bron "§3"');
    const links = await question.ask<DocumentLink[]>('textDocument/documentLink');
    const folder = question.uri.slice(0, question.uri.lastIndexOf('/'));
    expect(links.map(({ range, target }) => [question.at(range), target])).toEqual([
        ['a b.norm', `${folder}/a%20b.norm`], ['..\\\\data.csv', `${folder.slice(0, folder.lastIndexOf('/'))}/data.csv`], ['zie https://voorbeeld.nl/rapport.pdf, §2', 'https://voorbeeld.nl/rapport.pdf'],
    ]);
});

test('which rules lead to which', async () => {
    const question = await at('  geel of rood op Mandaat blokkeert', '  geel of rood op Mandaat blok<|>keert');
    const [item] = await question.ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy');
    expect(item?.name).toBe('geel of rood op Mandaat blokkeert groen');
    const before = await question.ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    expect(before.map(({ from, fromRanges }) => [from.name, ...fromRanges.map((range) => question.at(range))])).toEqual([[RULE, 'Mandaat']]);
    expect(await question.ask('callHierarchy/outgoingCalls', { item })).toEqual([]);
    const [first] = before;
    const after = await question.ask<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: first?.from });
    expect(after.map(({ to }) => to.name)).toEqual(['geel of rood op Mandaat blokkeert groen', 'rood op minstens 2 dimensies van Opsporing leidt tot rood']);
    // Of the text as it is now, without another question about it in between.
    await client().change(question.uri, { text: `${question.text}\n// meer` });
    expect(await question.ask('callHierarchy/incomingCalls', { item })).toEqual(before);
});
