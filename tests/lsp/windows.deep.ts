// Is every answer about files of Windows the same as elsewhere: whatever way the client writes their URIs, with lines that end in CRLF?
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'langium';
import type { Position, TextEdit } from 'vscode-languageserver/node';
import { ownRequests, requestsAt } from './all-requests.js';
import type { Client } from './client.js';
import { startOverFiles } from './fake-files.js';

const NORM = `editie "Proef"
gebruik "delen\\korpsen.norm"
gegevens "delen/data.csv"
gegevens ".\\delen\\waarom.csv"
aandachtsveld Toezicht
  dimensie Kwaliteit
    bron "delen/data.csv"
    indicator Leveringen: aantal
    rood bij Leveringen minder dan 6
    groen bij Leveringen meer dan 9
aandachtsveld Opsporing
  dimensie Kwaliteit
  dimensie Mandaat
weging
  rood op Kwaliteit van Toezicht leidt tot geel op Mandaat
  geel of rood op Mandaat blokkeert groen   bron "§2"
  rood op Mandaat blokkeert groen
  rood op Kwaliteit van Opsporing of Mandaat leidt tot rood
Kwaliteit van Opsporing geldt niet voor Friesland en klein
voorbeeld "x"
  rood op Mandaat
  verwacht geel, want rood of geel op Mandaat leidt tot geel
`;
const FILES: Readonly<Record<string, string>> = {
    'hoofd.norm': NORM,
    'delen/korpsen.norm': 'korps Fryslân ook bekend als Friesland\nkorps KLPD\ngroep klein bestaat uit KLPD\neenheid Noord bestaat uit Friesland\n',
    'ander.norm': 'gebruik "delen/korpsen.norm"\ndimensie X\nX geldt niet voor Friesland\nrood op X blokkeert groen\n',
    'delen/data.csv': 'korps;Leveringen;Mandaat;Kwaliteit van Toezicht\nFryslân;7;groen;\nKLPD;3;geel;gron\n',
    'delen/waarom.csv': 'korps;dimensie;oordeel;reden\nKLPD;Mandaat;geel;Zo is het.\n',
};
/** Where the cursor stands, by what is around it. */
const PLACES = ['gebruik "delen', 'dimensie Kwal', 'indicator Lev', 'rood bij Leveringen mi', 'rood op Kwaliteit van Toezicht leidt tot geel op Man', 'geel of rood op Mandaat blok', 'rood op Kwaliteit van Opsporing of Man', 'voor Fries', 'verwacht geel, wa'];

interface Wijze {
    /** How the client writes the folder. */
    readonly folder: string;
    /** How it writes a file in it. */
    readonly uriOf: (name: string) => string;
    readonly eol: '\n' | '\r\n';
}
const plainly = (folder: string): Wijze['uriOf'] => (name) => `${folder}/${name}`;
const ELSEWHERE: Wijze = { folder: 'file:///werk/mijn%20map', uriOf: plainly('file:///werk/mijn%20map'), eol: '\n' };
const WIJZEN: Readonly<Record<string, Wijze>> = {
    'file:///c%3A, as VS Code writes it': { folder: 'file:///c%3A/mijn%20map', uriOf: plainly('file:///c%3A/mijn%20map'), eol: '\r\n' },
    'file:///C:, as others do': { folder: 'file:///C:/mijn%20map', uriOf: plainly('file:///C:/mijn%20map'), eol: '\r\n' },
    'file:///C%3A, with a folder that ends in /': { folder: 'file:///C%3A/mijn%20map/', uriOf: plainly('file:///C%3A/mijn%20map'), eol: '\r\n' },
    'a folder on a server': { folder: 'file://server/deel/mijn%20map', uriOf: plainly('file://server/deel/mijn%20map'), eol: '\r\n' },
};

const CAPABILITIES = {
    textDocument: { completion: { completionItem: { snippetSupport: true } } },
    workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};
const OPDRACHTEN = ['normtaal.explain', 'normtaal.showTest', 'normtaal.showPlaces', 'normtaal.preview'];

/** The fake disk knows a file under any way to write it, as that of Windows does. */
const keyOf = (uri: string): string => decodeURIComponent(uri).toLowerCase();

async function start({ folder, uriOf, eol }: Wijze, open: readonly string[]): Promise<{ readonly client: Client; readonly texts: ReadonlyMap<string, string> }> {
    const texts = new Map(Object.entries(FILES).map(([name, text]) => [uriOf(name), text.replaceAll('\n', eol)]));
    const client = await startOverFiles(new Map([...texts].map(([uri, text]) => [keyOf(uri), text])), keyOf, { capabilities: CAPABILITIES, workspaceFolders: [{ uri: folder, name: 'map' }], initializationOptions: { opdrachten: OPDRACHTEN } });
    for (const name of open) await client.open(uriOf(name), texts.get(uriOf(name)) as string, name.endsWith('.norm') ? 'normtaal' : 'csv');
    return { client, texts };
}

/** What is for the server alone has offsets with it: `130 file:///...`. */
const withoutOffsets = (_: string, value: unknown): unknown => (typeof value === 'string' && /^\d+ file:/.test(value) ? undefined : value);

/** Everything that can be asked of the norm, with what is answered. */
async function answers(wijze: Wijze, open: readonly string[]): Promise<Record<string, unknown>> {
    const { client, texts } = await start(wijze, open);
    const uri = wijze.uriOf('hoofd.norm');
    const document = TextDocument.create(uri, 'normtaal', 1, texts.get(uri) as string);
    const whole = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    const found: Record<string, unknown> = {};
    const ask = async (method: string, params: object, where: string): Promise<unknown> => {
        const answer = await client.request(method, params).catch((error: { message: string }) => `fout: ${error.message}`);
        found[`${method} ${where}`] = answer;
        return answer;
    };
    for (const piece of PLACES) {
        const position: Position = document.positionAt(document.getText().indexOf(piece) + piece.length);
        for (const { method, params } of requestsAt(uri, position, client.result.capabilities)) {
            const answer = await ask(method, params, piece);
            const [item] = Array.isArray(answer) ? (answer as object[]) : ((answer as { items?: object[] } | null)?.items ?? []);
            if (method === 'textDocument/completion' && item) await ask('completionItem/resolve', item, piece);
            if (method !== 'textDocument/prepareCallHierarchy' || !item) continue;
            await ask('callHierarchy/incomingCalls', { item }, piece);
            await ask('callHierarchy/outgoingCalls', { item }, piece);
        }
    }
    await ask('textDocument/codeAction', { textDocument: { uri }, range: whole, context: { diagnostics: [], only: ['source.fixAll'] } }, 'whole');
    for (const { method, params } of ownRequests(uri, { line: 14, character: 3 })) await ask(method, params, JSON.stringify(params).replaceAll(uri, ''));
    await ask('normtaal/explain', { textDocument: { uri }, korps: 'KLPD' }, 'KLPD');
    await ask('normtaal/whatIf', { textDocument: { uri }, korps: 'KLPD', oordelen: { Mandaat: ['rood'] } }, 'KLPD');
    await ask('normtaal/judge', { textDocument: { uri: wijze.uriOf('delen/data.csv') }, korps: 'KLPD', dimensie: 'Mandaat', oordeel: ['groen'], reden: 'Nu wel.' }, 'KLPD');
    await ask('normtaal/compare', { textDocument: { uri }, met: { soort: 'bestand', uri: wijze.uriOf('ander.norm') } }, 'ander');
    const data = wijze.uriOf('delen/data.csv');
    await client.untilDiagnostics(data, (all) => all.some(({ code }) => code === 'NT0403'), 'a cell that cannot be read');
    await client.untilDiagnostics(uri, (all) => all.some(({ code }) => code === 'NT0512'), 'a rule that changes nothing');
    found['diagnostics'] = { [uri]: client.diagnosticsOf(uri), [data]: client.diagnosticsOf(data) };
    await ask('textDocument/codeAction', { textDocument: { uri: data }, range: whole, context: { diagnostics: client.diagnosticsOf(data) ?? [] } }, 'data');
    return JSON.parse(JSON.stringify(found), withoutOffsets) as Record<string, unknown>;
}

/** The same answer with the folder and the line ends of elsewhere. */
function asElsewhere(found: Record<string, unknown>, { uriOf }: Wijze): Record<string, unknown> {
    const own = uriOf('x').slice(0, -1);
    return JSON.parse(JSON.stringify(found).replaceAll(own, ELSEWHERE.uriOf('')).replaceAll('\\r\\n', '\\n')) as Record<string, unknown>;
}

/** Texts that are put in, wherever they stand in an answer. */
function putIn(value: unknown): string[] {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, each]) => (key === 'newText' && typeof each === 'string' ? [(value as TextEdit).newText] : putIn(each)));
}

describe.each([['all open', Object.keys(FILES)], ['the norm alone', ['hoofd.norm']]])('%s', (_, open) => {
    test.each(Object.entries(WIJZEN))('%s', async (__, wijze) => {
        const found = await answers(wijze, open);
        const same = await answers(ELSEWHERE, open);
        for (const [question, answer] of Object.entries(asElsewhere(found, wijze))) expect([question, answer]).toEqual([question, same[question]]);
        expect(Object.keys(found)).toEqual(Object.keys(same).map((question) => question.replaceAll(ELSEWHERE.uriOf(''), wijze.uriOf(''))));
        // Every file is named as the client names it, and no line of what is put in ends otherwise than the others.
        expect([...JSON.stringify(found).matchAll(/file:\/\/[^"#)\\]*/g)].map(([uri]) => uri).filter((uri) => !uri.startsWith(wijze.uriOf('')))).toEqual([]);
        expect(putIn(found).filter((text) => /(?<!\r)\n/.test(text))).toEqual([]);
    });
});

test('the answers of elsewhere say something: of every request at least one is not empty', async () => {
    const found = await answers(ELSEWHERE, Object.keys(FILES));
    const empty = (answer: unknown): boolean => answer === null || JSON.stringify(answer).length < 3 || (typeof answer === 'string' && answer.startsWith('fout'));
    const methods = [...new Set(Object.keys(found).map((question) => question.split(' ')[0] as string))];
    expect(methods.filter((method) => Object.entries(found).filter(([question]) => question.startsWith(`${method} `) || question === method).every(([, answer]) => empty(answer)))).toEqual([]);
});
