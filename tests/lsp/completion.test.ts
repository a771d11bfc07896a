// What is offered at a place: everything that can stand there, and nothing else?
import { expect, test } from 'vitest';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver/node';
import { tempFolder } from '../helpers/temp-folder.js';
import { uriOf } from './client.js';
import { editor } from './editor.js';

const { open, client } = editor();

const NORM = `editie "Proef"
  periode 2011

aandachtsveld Toezicht
  dimensie Kwaliteit
    definitie "x"
    indicator Leveringen per jaar: aantal van 0 tot en met 366
    indicator Gespreid over het jaar: ja/nee
    rood bij Leveringen per jaar minder dan 6
    anders geel
  dimensie Vergunde branche
aandachtsveld Opsporing
  dimensie Kwaliteit
  dimensie Aanleveren EMM
  dimensie Korpsexpert kwaliteit
  dimensie Korpsexpert mandaat
  dimensie OM
OM weegt niet mee   bron "§3.4"
korps Fryslân ook bekend als Friesland
korps KLPD
groep klein bestaat uit KLPD

`;

const SNIPPET = 15;
const inOrder = ({ items }: CompletionList): CompletionItem[] => [...items].sort((a, b) => ((a.sortText as string) < (b.sortText as string) ? -1 : 1));

/** The labels in the order in which an editor shows them, whole sentences left out; and what they replace. */
async function offered(tail: string): Promise<{ labels: string; replaced: string[] }> {
    const question = await open(NORM + tail);
    const items = inOrder(await question.ask<CompletionList>('textDocument/completion')).filter(({ kind }) => kind !== SNIPPET);
    return { labels: items.map(({ label }) => label).join(' | '), replaced: [...new Set(items.map(({ textEdit }) => question.at((textEdit as TextEdit).range)))] };
}

const ALL = 'Kwaliteit van Toezicht | Vergunde branche | Kwaliteit van Opsporing | Aanleveren EMM | Korpsexpert kwaliteit | Korpsexpert mandaat';

test.each<[string, string, string?]>([
    ['rood op <|>', `${ALL} | minstens | hoogstens | precies | alle | geen`, ''],
    ['rood op Aanl<|>', 'Aanleveren EMM', 'Aanl'],
    ['rood op EM<|>', 'Aanleveren EMM', 'EM'],
    ['rood op ae<|>', 'Aanleveren EMM', 'ae'],
    ['rood op kw<|>', 'Kwaliteit van Toezicht | Kwaliteit van Opsporing | Korpsexpert kwaliteit', 'kw'],
    ['rood op Korpsexpert <|>kwaliteit blokkeert groen', 'Korpsexpert kwaliteit | Korpsexpert mandaat | en | of | blokkeert | leidt tot'],
    ['rood op Aanl<|> blokeert groen', 'Aanleveren EMM', 'Aanl'],
    ['rood op "Kw<|>', 'Kwaliteit van Toezicht | Kwaliteit van Opsporing | Korpsexpert kwaliteit', '"Kw'],
    ['rood op Aanleveren EMM <|>', 'en | of | blokkeert | leidt tot', ''],
    ['groen op Aanleveren EMM <|>', 'en | of | blokkeert | leidt tot | is voorwaarde voor', ''],
    ['groen op Aanleveren EMM is <|>', 'is voorwaarde voor', 'is '],
    ['rood op Aanleveren EMM blok<|>', 'blokkeert', 'blok'],
    ['rood op Aanleveren EMM leidt <|>', 'leidt tot', 'leidt '],
    ['rood op Aanleveren EMM leidt tot <|>', 'rood | geel', ''],
    ['rood op Aanleveren EMM blokkeert <|>', 'geel | groen', ''],
    ['groen op Aanleveren EMM is voorwaarde voor <|>', 'geel | groen', ''],
    ['geel of <|>', 'rood | groen | blanco', ''],
    ['rood op Aanleveren EMM, <|>', ALL.replace(' | Aanleveren EMM', ''), ''],
    ['rood op Aanleveren EMM blokkeert groen <|>', 'op | bron | motivering | interpretatie | voorheen', ''],
    ['rood op Aanleveren EMM blokkeert groen\n  <|>', 'bron | motivering | interpretatie | voorheen | op', ''],
    ['rood op minstens 2 <|>', 'dimensies', ''],
    ['rood op minstens 1 <|>', 'dimensie', ''],
    ['rood op Aanleveren EMM en geel op minstens 2 <|>', 'andere | dimensies', ''],
    ['rood op minstens 2 dimensies van <|>', 'Toezicht | Opsporing', ''],
    ['Aanl<|>', 'Aanleveren EMM', 'Aanl'],
    ['Aanleveren EMM geldt <|>', 'geldt niet voor', 'geldt '],
    ['Aanleveren EMM geldt niet voor fri<|>', 'Fryslân', 'fri'],
    ['Aanleveren EMM geldt niet voor <|>', 'Fryslân | KLPD | klein', ''],
    ['weging\n  <|>', 'punten | rood | geel | groen | blanco | bron | motivering | interpretatie', ''],
    ['editie "y"\n  <|>', 'periode | blanco telt niet mee | eenheden scoren als | status | vastgesteld op | blanco telt als | bron | motivering | interpretatie', ''],
    ['editie "y"\n  blanco telt als <|>', 'rood | geel', ''],
    ['editie "y"\n  vastgesteld op 3 m<|>', 'maart | mei', 'm'],
    ['dimensie X\n  <|>', 'indicator | gewicht | anders | rood | geel | groen | blanco | bron | motivering | interpretatie | definitie | voorheen', ''],
    ['dimensie X\n  indicator Q: <|>', 'aantal | getal | percentage | ja/nee | tekst | keuze uit', ''],
    ['dimensie X\n  indicator Q: ja/nee\n  rood bij <|>', 'Q', ''],
    ['dimensie X\n  indicator Q: ja/nee\n  rood bij Q <|>', 'is', ''],
    ['dimensie X\n  indicator Q: ja/nee\n  rood bij Q is <|>', 'ja | nee', ''],
    ['dimensie X\n  indicator Q: aantal\n  rood bij Q <|>', 'minder dan | hoogstens | minstens | meer dan | is | van', ''],
    ['dimensie X\n  indicator Q: aantal\n  rood bij Q minder dan 3\n  anders geel\n  <|>', 'indicator | gewicht | rood | geel | groen | blanco | bron | motivering | interpretatie | definitie | voorheen', ''],
    ['voorbeeld "x"\n  <|>', 'verwacht | rood | geel | groen | blanco | bron | motivering | interpretatie', ''],
    ['voorbeeld "x"\n  groen op <|>', `${ALL} | OM | de overige dimensies`, ''],
    ['voorbeeld "x"\n  verwacht geel, want <|>', 'rood | geel | groen | blanco', ''],
    ['verwacht in de gegevens: totaal van <|>', 'Leveringen per jaar', ''],
    ['verwacht in de gegevens: 2 keer geel op OM van <|>', 'Fryslân | KLPD | klein', ''],
    ['eenheid X bestaat uit <|>', 'Fryslân | KLPD', ''],
    ['afwijking K<|>', 'KLPD', 'K'],
    ['rood op Aanleveren EMM blokkeert groen   bron "<|>', '§3.4', ''],
    ['// rood <|>', ''],
    ['/* rood <|> */', ''],
])('%j', async (tail, labels, replaced) => {
    const found = await offered(tail);
    expect(found.labels).toBe(labels);
    if (replaced !== undefined && labels !== '') expect(found.replaced).toEqual([replaced]);
});

test('in the middle of a name all of it goes; words behind it stay', async () => {
    const question = await open(`${NORM}rood op Korpsexpert <|>kwaliteit blokkeert groen`);
    const { items } = await question.ask<CompletionList>('textDocument/completion');
    const chosen = items.find(({ label }) => label === 'Korpsexpert mandaat') as CompletionItem;
    expect(question.after([chosen.textEdit as TextEdit])['hoofd.norm']).toMatch(/rood op Korpsexpert mandaat blokkeert groen$/);
});

test('a name that would not be read as one comes in quotes', async () => {
    const question = await open('dimensie "rood en geel"\ndimensie "is het zo"\nrood op <|>');
    const items = inOrder(await question.ask<CompletionList>('textDocument/completion'));
    expect(items.filter(({ kind }) => kind === 7).map(({ textEdit }) => (textEdit as TextEdit).newText)).toEqual(['"rood en geel"', '"is het zo"']);
});

test('a name tells what it stands for when it is chosen', async () => {
    const question = await open(`${NORM}rood op Aanl<|>`);
    const { items: [item] } = await question.ask<CompletionList>('textDocument/completion');
    expect(item?.detail).toBe('dimensie van Opsporing');
    const resolved = await client().request<CompletionItem>('completionItem/resolve', item);
    expect(resolved.documentation).toMatchObject({ value: expect.stringContaining('**dimensie Aanleveren EMM** in aandachtsveld Opsporing') });
});

test('while an author types, names are offered before the norm has been read', async () => {
    const question = await open(`${Array.from({ length: 500 }, (_, i) => `dimensie D${i}\n`).join('')}rood op <|>`);
    await client().untilDiagnostics(question.uri, (all) => all.length > 0, 'a broken sentence');
    const from = client().berichten.length;
    const [version, { items }] = await Promise.all([client().change(question.uri, { range: question.range, text: 'D49' }), client().request<CompletionList>('textDocument/completion', { textDocument: { uri: question.uri }, position: { ...question.position, character: 11 } })]);
    expect(items.filter(({ kind }) => kind === 7).slice(0, 11).map(({ label }) => label)).toEqual(['D490', 'D491', 'D492', 'D493', 'D494', 'D495', 'D496', 'D497', 'D498', 'D499']);
    await client().until(() => client().published.some((each) => each.uri === question.uri && each.version === version), 'diagnostics of the new text');
    const order = client().berichten.slice(from).filter(({ van, soort, inhoud }) => van === 'server' && (soort === 'antwoord' || (inhoud as { version?: number }).version === version));
    expect(order.slice(0, 2).map(({ method }) => method)).toEqual(['textDocument/completion', 'textDocument/publishDiagnostics']);
});

test('whole sentences at the begin of a line, with blanks to fill in', async () => {
    const question = await open(`${NORM}weging\n  <|>`);
    const items = inOrder(await question.ask<CompletionList>('textDocument/completion')).filter(({ kind }) => kind === SNIPPET);
    expect(items.map(({ label }) => label)).toEqual([
        'rood op … blokkeert groen', 'rood op … leidt tot geel', 'groen op … is voorwaarde voor groen', 'rood op minstens … dimensies leidt tot rood', '… geldt niet voor …', '… weegt niet mee', 'punten groen 2, geel 1 en rood 0',
    ]);
    expect((items[0]?.textEdit as TextEdit).newText).toBe('${1|rood,geel|} op ${2:Dimensie} blokkeert ${3|groen,geel|}');
});

test('paths of the files in the folder, as they are written from here', async () => {
    const folder = tempFolder({ 'a.norm': 'gebruik "', 'map/b c.norm': 'korps X', 'data.csv': 'korps;x' });
    const uri = uriOf(folder);
    const own = client();
    await own.notify('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri, name: 'map' }], removed: [] } });
    await own.open(`${uri}/a.norm`, 'gebruik "');
    await own.open(`${uri}/d.norm`, 'gegevens "');
    const labels = async (name: string, character: number): Promise<string[]> =>
        (await own.request<CompletionList>('textDocument/completion', { textDocument: { uri: `${uri}/${name}` }, position: { line: 0, character } })).items.map(({ textEdit }) => (textEdit as TextEdit).newText);
    await expect.poll(() => labels('a.norm', 9)).toEqual(['map/b c.norm"']);
    expect(await labels('d.norm', 10)).toEqual(['data.csv"']);
});
