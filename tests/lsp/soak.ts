// Does the server say after thousands of edits what fresh services say, without one error and without growing?
// Random edits of the real files, requests of every kind in between; the seed stands in what fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { type Melding, NormLoader } from '../../language/index.js';
import { ROOT } from '../helpers/run-cli.js';
import { follow, ownRequests, requestsAt } from './all-requests.js';
import { type Client, startServer } from './client.js';
import { monitorFolder, NORM } from './monitor.js';

const FILES = ['korpsen.norm', NORM, '2011-2012/letterlijk.norm', '2013-2014-concept/korpsmonitor.norm'];
/** What authors type: words of the language, names, signs, whole sentences, and nonsense. */
const PIECES = [
    'rood', 'geel', 'groen', ' op ', ' en ', ' of ', 'blokkeert', ' leidt tot ', 'minstens 1 andere dimensie', 'dimensie Nieuw\n', 'aandachtsveld Los\n', '\n', '\n\n', '  ', '"', '(', ')', ':', ',', '70%', '12', '// ', '/*', '*/',
    'Aanleveren EMM', 'Gedragscode', 'rood op Gedragscode blokkeert groen\n', 'voorbeeld "x"\n  rood op Gedragscode\n  verwacht geel\n', 'gebruik "../korpsen.norm"\n', 'é', '😀', '\r\n', '\t', 'weging\n', 'anders geel', '\u0000',
];
/** So many edits stay; then the file is as it was again. */
const MOST_EDITS = 25;

const edits = fc.record({
    file: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(FILES.length - 1) }),
    at: fc.nat(1_000_000), weg: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)), erbij: fc.oneof(fc.constant(''), fc.constantFrom(...PIECES)), vraag: fc.nat(1_000_000),
});

/** So often the size of the heap is noted: after every so many edits. */
const NOTED = 1000;

/** `every`: after so many edits the server's diagnostics are compared with those of a fresh server. The heap of the server with the files as they were, in bytes, after every thousand and at the end. */
export async function soak(times: number, every: number, seed: number): Promise<number[]> {
    const { folder, uri, path } = monitorFolder();
    const original = FILES.map((name) => readFileSync(path(name), 'utf8'));
    const client = await startServer({ folder, env: { NODE_OPTIONS: `--expose-gc --require ${JSON.stringify(join(ROOT, 'tests/lsp/heap.cjs'))}` } });
    const texts = [...original];
    const counts = FILES.map(() => 0);
    for (const [i, name] of FILES.entries()) await client.open(uri(name), texts[i] as string);
    const readText = async (asked: string): Promise<Uint8Array> => {
        const at = FILES.findIndex((name) => uri(name) === asked);
        if (at < 0) throw new Error('het bestaat niet');
        return new TextEncoder().encode(texts[at]);
    };
    const old = new NormLoader(readText);
    const heaps: number[] = [];
    const generated = fc.sample(edits, { numRuns: times, seed });
    for (const [n, edit] of generated.entries()) {
        const where = `edit ${n} of seed ${seed}`;
        const target = uri(FILES[edit.file] as string);
        const text = texts[edit.file] as string;
        const back = (counts[edit.file] as number) >= MOST_EDITS;
        counts[edit.file] = back ? 0 : (counts[edit.file] as number) + 1;
        const [at, end] = [placeIn(text, edit.at % (text.length + 1)), placeIn(text, (edit.at % (text.length + 1)) + edit.weg)];
        const next = back ? (original[edit.file] as string) : text.slice(0, at) + edit.erbij + text.slice(end);
        texts[edit.file] = next;
        await client.change(target, back ? { text: next } : { range: { start: positionAt(text, at), end: positionAt(text, end) }, text: edit.erbij });
        old.change(target, next);
        // The incremental services against fresh ones; what the corps' file says is heard through the monitor, which uses it.
        const root = edit.file === 0 ? uri(NORM) : target;
        expect(brief((await old.load(root)).meldingen), where).toEqual(brief((await new NormLoader(readText).load(root)).meldingen));
        await askSomething(client, target, positionAt(next, (edit.vraag * 7) % (next.length + 1)), edit.vraag);
        if ((n + 1) % every === 0) await compareWithFresh(client, { folder, uri, texts }, where);
        client.forget();
        if ((n + 1) % NOTED === 0 || n + 1 === times) {
            // Of the same texts, so that the sizes can be compared.
            for (const [i, name] of FILES.entries()) {
                [texts[i], counts[i]] = [original[i] as string, 0];
                await client.change(uri(name), { text: original[i] });
                old.change(uri(name), original[i]);
            }
            await quiet(client);
            heaps.push(await heapOf(client));
        }
    }
    expect(client.logs.filter((line) => line.startsWith('normtaal:'))).toEqual([]);
    expect(await client.stop()).toBe(0);
    return heaps;
}

const brief = (meldingen: readonly Melding[]): string[] => meldingen.map(({ code, plaats, berichten, verwant = [] }) => [placeText(plaats), code, berichten.nl, ...verwant.map((each) => `${placeText(each.plaats)} ${each.tekst.nl}`)].join(' '));
const placeText = ({ bestand, begin, eind, regel, kolom }: Melding['plaats']): string => `${bestand} ${begin}-${eind} ${regel}:${kolom}`;

/** Any answer will do; an error will not, but that a name cannot be changed here. */
async function askSomething(client: Client, uri: string, position: { line: number; character: number }, pick: number): Promise<void> {
    const all = [...requestsAt(uri, position, client.result.capabilities), ...ownRequests(uri, position)];
    const vraag = all[pick % all.length];
    if (!vraag) return;
    try {
        await follow(client, vraag, await client.request(vraag.method, vraag.params));
    } catch (error) {
        if (/[rR]ename$/.test(vraag.method) && (error as { code?: number }).code === -32803) return;
        throw new Error(`${vraag.method} ${JSON.stringify(vraag.params)} gave ${String(error)}`, { cause: error });
    }
}

interface Stand {
    readonly folder: string;
    readonly uri: (name: string) => string;
    readonly texts: readonly string[];
}

async function compareWithFresh(client: Client, { folder, uri, texts }: Stand, where: string): Promise<void> {
    const fresh = await startServer({ folder });
    for (const [i, name] of FILES.entries()) await fresh.open(uri(name), texts[i] as string);
    const all = (each: Client): string => JSON.stringify([...new Set([...client.published, ...fresh.published].map((published) => published.uri))].sort().map((name) => [name, plain(each.diagnosticsOf(name) ?? [])]));
    try {
        // Nothing tells that a server is done but that it says no more: both are, when they agree and stay so.
        await quiet(fresh);
        await client.until(() => all(client) === all(fresh), `${where}: the same as a fresh server`, 30_000);
    } catch {
        expect(all(client), where).toEqual(all(fresh));
    }
    expect(await fresh.stop()).toBe(0);
}

const plain = (diagnostics: readonly Diagnostic[]): unknown => diagnostics.map(({ range, code, message, severity, relatedInformation }) => ({ range, code, message, severity, relatedInformation }));

/** No message for a while. */
async function quiet(client: Client): Promise<void> {
    for (let before = -1; before !== client.berichten.length;) {
        before = client.berichten.length;
        await new Promise((resolve) => {
            setTimeout(resolve, 700);
        });
    }
}

async function heapOf(client: Client): Promise<number> {
    if (process.platform === 'win32') return 0;
    client.heap = undefined;
    client.process.kill('SIGUSR2');
    return client.until(() => client.heap, 'the size of the heap');
}

/** Between the two signs of a line end there is no place. */
const placeIn = (text: string, offset: number): number => (text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset);

function positionAt(text: string, offset: number): { line: number; character: number } {
    const before = text.slice(0, placeIn(text, offset)).split(/\r\n|\r|\n/);
    return { line: before.length - 1, character: (before.at(-1) as string).length };
}
