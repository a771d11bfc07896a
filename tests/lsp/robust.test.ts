// Does the server stay alive and say something clear, whatever it is sent and whatever happens to the files?
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { tempFolder } from '../helpers/temp-folder.js';
import { type Client, startServer, uriOf } from './client.js';
import { DATA, monitorFolder, NORM } from './monitor.js';

const CLEAN = 'dimensie Mandaat\nrood op Mandaat blokkeert groen\n';
const FAULTY = 'dimensie Mandaat\nrood op Mandat blokkeert groen\n';
const has = (code: string) => (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some((each) => each.code === code);
const none = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.length === 0;
const alive = async (client: Client, uri: string): Promise<void> => {
    expect(await client.request('textDocument/foldingRange', { textDocument: { uri } })).toBeInstanceOf(Array);
};

describe('pull', () => {
    const PULL = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } };

    test('what is asked for is given, once; analysis comes by a refresh; nothing is pushed', async () => {
        const { folder, uri, path } = monitorFolder();
        const client = await startServer({ folder, capabilities: PULL });
        expect(client.result.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: true, workspaceDiagnostics: true });
        const letter = uri('2011-2012/letterlijk.norm');
        await client.open(letter, readFileSync(path('2011-2012/letterlijk.norm'), 'utf8'));
        const first = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: letter } });
        expect(first.kind).toBe('full');
        await client.until(() => client.refreshes > 0, 'a refresh after the analysis');
        const second = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: letter }, previousResultId: first.resultId });
        expect(second.kind === 'full' && second.items.map(({ code }) => code)).toContain('NT0501');
        const third = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri: letter }, previousResultId: second.resultId });
        expect(third).toEqual({ kind: 'unchanged', resultId: second.resultId });
        expect(client.published).toEqual([]);
    });

    test('the whole workspace: every file, open or not, with its version', async () => {
        const folder = tempFolder({ 'a.norm': CLEAN, 'b.norm': FAULTY, 'diep/c.norm': FAULTY, 'node_modules/x.norm': FAULTY, '.git/y.norm': FAULTY });
        const client = await startServer({ folder, capabilities: PULL });
        await client.open(uriOf(join(folder, 'a.norm')), FAULTY);
        const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
        const brief = items.map((item) => [item.uri.slice(uriOf(folder).length + 1), item.version, item.kind === 'full' && item.items.map(({ code }) => code)]);
        expect(brief.sort()).toEqual([['a.norm', 1, ['NT0201']], ['b.norm', null, ['NT0201']], ['diep/c.norm', null, ['NT0201']]]);
        const again = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: items.map(({ uri, resultId }) => ({ uri, value: resultId })) });
        expect(again.items.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    });
});

describe('files', () => {
    test('of all norm files in the folders, and gone when a file is gone', async () => {
        const folder = tempFolder({ 'a.norm': FAULTY });
        const client = await startServer({ folder, capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } });
        const [a, b] = ['a.norm', 'b.norm'].map((name) => uriOf(join(folder, name))) as [string, string];
        await client.untilDiagnostics(a, has('NT0201'), 'a fault in a file that is not open');
        expect(client.published[0]?.version).toBeUndefined();
        writeFileSync(join(folder, 'b.norm'), FAULTY);
        rmSync(join(folder, 'a.norm'));
        await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: b, type: 1 }, { uri: a, type: 3 }] });
        await client.untilDiagnostics(b, has('NT0201'), 'a fault in a new file');
        await client.untilDiagnostics(a, none, 'nothing of a removed file');
    });

    test('a used file that changes, and one that comes into being', async () => {
        const folder = tempFolder({ 'a.norm': 'gebruik "b.norm"\nrood op Mandaat blokkeert groen\n' });
        const client = await startServer({ folder });
        const [a, b] = ['a.norm', 'b.norm'].map((name) => uriOf(join(folder, name))) as [string, string];
        await client.untilDiagnostics(a, (all) => all.length === 2, 'a missing file and an unknown name');
        await client.open(b, 'dimensie Mandaat\n');
        await client.untilDiagnostics(a, none, 'all well, with the text in the editor');
        await client.change(b, { text: 'dimensie Gezag\n' });
        await client.untilDiagnostics(a, has('NT0201'), 'the name gone');
        await client.close(b);
        await client.untilDiagnostics(a, (all) => all.length === 2, 'the file gone with its editor');
    });

    test('data that change under it, for a client that watches and for one that does not', async () => {
        for (const watches of [true, false]) {
            const { folder, uri, path } = monitorFolder();
            const client = await startServer({ folder, capabilities: watches ? { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } : {} });
            await client.open(uri(NORM), readFileSync(path(NORM), 'utf8'));
            await client.until(() => client.published.some((each) => each.uri === uri(NORM)), 'a first answer');
            await new Promise((resolve) => setTimeout(resolve, watches ? 300 : 4500));
            writeFileSync(path(DATA), readFileSync(path(DATA), 'utf8').replace('\nGroningen;groen', '\nGroningen;gron'));
            if (watches) await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(DATA), type: 2 }] });
            const [cell] = await client.untilDiagnostics(uri(DATA), has('NT0403'), 'a cell that cannot be read');
            expect(cell?.range).toEqual({ start: { line: 1, character: 10 }, end: { line: 1, character: 14 } });
            rmSync(path(DATA));
            if (watches) await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(DATA), type: 3 }] });
            await client.untilDiagnostics(uri(NORM), has('NT0205'), 'missing data, at the sentence that names it');
            await client.untilDiagnostics(uri(DATA), none, 'nothing of a file that is gone');
        }
    });

    test('a data file that is open in the editor', async () => {
        const { folder, uri, path } = monitorFolder();
        const client = await startServer({ folder });
        await client.open(uri(DATA), readFileSync(path(DATA), 'utf8').replaceAll('\n', '\r\n').replace('Drenthe;groen;groen', 'Drenthe;groen;"pa;ars"'), 'csv');
        const [cell] = await client.untilDiagnostics(uri(DATA), has('NT0403'), 'a cell that cannot be read');
        expect(cell?.range).toEqual({ start: { line: 3, character: 14 }, end: { line: 3, character: 22 } });
    });

    test('what stands in a file outside the folders is not told; that it has errors is', async () => {
        const outside = tempFolder({ 'geheim.norm': 'wachtwoord 1234\n' });
        const folder = tempFolder({ 'a.norm': `gebruik "${join(outside, 'geheim.norm').replaceAll('\\', '/')}"\n${CLEAN}` });
        const client = await startServer({ folder });
        const found = await client.untilDiagnostics(uriOf(join(folder, 'a.norm')), (all) => all.length > 0, 'that it has an error');
        expect(found.map(({ message }) => message)).toEqual(["In 'geheim.norm' staat een fout. Dat bestand ligt buiten de geopende map; open het om ze te zien."]);
        expect(JSON.stringify(client.published)).not.toContain('wachtwoord');
    });

    test('two hundred files, and one of five megabytes', async () => {
        const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`map${i % 10}/n${i}.norm`, i % 2 === 0 ? FAULTY : CLEAN]));
        const folder = tempFolder({ ...many, 'groot.norm': CLEAN.repeat(5 * 1024 * 1024 / CLEAN.length), 'plaatje.norm': new Uint8Array([0, 1, 2, 0]) });
        const client = await startServer({ folder });
        await client.until(() => new Set(client.published.filter(({ diagnostics }) => has('NT0201')(diagnostics)).map(({ uri }) => uri)).size === 100, 'a fault in a hundred files');
        for (const name of ['groot.norm', 'plaatje.norm']) await client.untilDiagnostics(uriOf(join(folder, name)), has('NT0208'), `${name} is no norm`);
    });
});

describe('places and signs', () => {
    test('Windows: drive letters in every spelling, lines that end in CRLF, columns in UTF-16', async () => {
        const client = await startServer();
        const text = 'dimensie Mandaat\r\ndimensie "é😀"\r\nrood op "é😀" en Mandat blokkeert groen\r\n';
        for (const uri of ['file:///c%3A/map/a.norm', 'file:///C:/map/b.norm', 'file:///C%3A/Mijn%20map/c.norm']) {
            await client.open(uri, text);
            const [found] = await client.untilDiagnostics(uri, has('NT0201'), uri);
            expect(found?.range).toEqual({ start: { line: 2, character: 17 }, end: { line: 2, character: 23 } });
            expect(Object.keys((found?.data as { reparaties: { changes: object }[] }).reparaties[0]?.changes ?? {})).toEqual([uri]);
            await client.change(uri, { range: { start: { line: 2, character: 17 }, end: { line: 2, character: 23 } }, text: 'Mandaat' });
            await client.untilDiagnostics(uri, (all) => !has('NT0201')(all), `${uri} mended`);
        }
    });

    test('a norm that was never saved', async () => {
        const client = await startServer();
        await client.open('untitled:Untitled-1', FAULTY);
        await client.untilDiagnostics('untitled:Untitled-1', has('NT0201'), 'an unknown name');
    });

    test('English for a client that is English', async () => {
        for (const [options, words] of [[{ locale: 'en-GB' }, 'There is no'], [{ locale: 'nl' }, 'Er is geen'], [{}, 'Er is geen'], [{ locale: 'nl', initializationOptions: { taal: 'en' } }, 'There is no']] as const) {
            const client = await startServer(options);
            await client.open('file:///a.norm', FAULTY);
            const [found] = await client.untilDiagnostics('file:///a.norm', has('NT0201'), 'an unknown name');
            expect(found?.message).toContain(words);
        }
    });
});

describe('messages that make no sense', () => {
    test('are answered with an error or left alone, and the next is served', async () => {
        const client = await startServer({ initializationOptions: 'onzin' });
        const uri = 'file:///a.norm';
        await client.change(uri, { text: 'nooit geopend' });
        await client.close(uri);
        await client.notify('textDocument/didOpen', { textDocument: { uri: 'geen uri' } });
        await client.notify('textDocument/didOpen', null);
        await client.notify('textDocument/didChange', { textDocument: {}, contentChanges: 7 });
        await client.notify('onbekend/bericht', { a: 1 });
        await client.open(uri, CLEAN);
        await client.notify('textDocument/didChange', { textDocument: { uri, version: -3 }, contentChanges: [{ range: { start: { line: 900, character: 4 }, end: { line: 9000, character: 1 } }, text: '\n// einde\n' }] });
        await expect(client.request('normtaal/onbekend', {})).rejects.toMatchObject({ code: -32601 });
        await expect(client.request('normtaal/preview', null)).rejects.toThrow();
        await expect(client.request('textDocument/foldingRange', {})).resolves.toBeNull();
        expect(await client.request('textDocument/foldingRange', { textDocument: { uri: 'file:///weg.norm' } })).toBeNull();
        for (const position of [{ line: 99, character: 99 }, { line: -1, character: -1 }, { line: 0, character: 1e9 }]) {
            await client.request('normtaal/preview', { textDocument: { uri }, position });
        }
        await alive(client, uri);
    });

    test('a request that is cancelled, and one that a change overtakes', async () => {
        const { folder, uri, path } = monitorFolder();
        const client = await startServer({ folder });
        await client.open(uri(NORM), readFileSync(path(NORM), 'utf8'));
        const overtaken = client.request('normtaal/tests', { textDocument: { uri: uri(NORM) }, dekking: true });
        const changing = client.change(uri(NORM), { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '// nieuw\n' });
        await expect(overtaken).rejects.toMatchObject({ code: -32801 });
        await changing;
        await alive(client, uri(NORM));
    });

    test('it ends when it is told to, and when its client is gone', async () => {
        const client = await startServer();
        expect(await client.stop()).toBe(0);
        const other = await startServer();
        const ended = new Promise((resolve) => other.process.once('exit', resolve));
        other.process.stdin?.destroy();
        await ended;
    });
});

test('it writes nothing: the folder is as it was', async () => {
    const folder = tempFolder({ 'a.norm': FAULTY });
    mkdirSync(join(folder, 'leeg'));
    const client = await startServer({ folder });
    await client.open(uriOf(join(folder, 'a.norm')), FAULTY);
    await client.untilDiagnostics(uriOf(join(folder, 'a.norm')), has('NT0201'), 'an unknown name');
    await client.stop();
    expect(readFileSync(join(folder, 'a.norm'), 'utf8')).toBe(FAULTY);
});
