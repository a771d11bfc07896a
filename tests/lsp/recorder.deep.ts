// Is every message of a long session what the protocol says it is? The session is written out as TypeScript,
// each message beside the type that the protocol's own declarations give it, and the compiler judges.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as lsp from 'vscode-languageserver/node';
import { ROOT } from '../helpers/run-cli.js';
import { follow, ownRequests, requestsAt } from './all-requests.js';
import { type Bericht, startServer } from './client.js';
import { DATA, monitorFolder, NORM } from './monitor.js';

const FULL = {
    textDocument: {
        diagnostic: { relatedDocumentSupport: false }, completion: { completionItem: { snippetSupport: true } }, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } } },
        hover: { contentFormat: ['markdown' as const] }, documentSymbol: { hierarchicalDocumentSymbolSupport: true }, publishDiagnostics: { versionSupport: true, relatedInformation: true },
    },
    workspace: { diagnostics: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

/** The declarations of the protocol by method: `lsp.HoverRequest.type`. */
function declared(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const [name, value] of Object.entries(lsp)) {
        const own = value as { type?: { method?: string } } & Record<string, { method?: string } | undefined>;
        if (typeof value !== 'object' && typeof value !== 'function') continue;
        for (const key of ['type', 'refreshType', 'deltaType', 'rangeType']) {
            const method = own[key]?.method;
            if (typeof method === 'string' && !found.has(method)) found.set(method, `lsp.${name}.${key}`);
        }
    }
    for (const [method, name] of [['textDocument/semanticTokens/full', 'SemanticTokensRequest'], ['textDocument/semanticTokens/full/delta', 'SemanticTokensDeltaRequest'], ['textDocument/semanticTokens/range', 'SemanticTokensRangeRequest'], ['workspace/diagnostic/refresh', 'DiagnosticRefreshRequest']] as const) {
        if (!found.has(method)) found.set(method, `lsp.${name}.type`);
    }
    return found;
}

/** The session as a program: a constant per message, of the type that it must have. */
function program(berichten: readonly Bericht[]): { readonly text: string; readonly unknown: readonly string[] } {
    const types = declared();
    const unknown = new Set<string>();
    const lines = [
        "import type * as lsp from 'vscode-languageserver/node';",
        "import type { Mededelingen, Verzoeken } from '../../language/protocol.js';",
        'type Wire<R> = R extends void ? null : R;', // what is nothing in TypeScript is null in JSON
        'type ResultOf<T> = Wire<Answer<T>>;',
        'type Answer<T> = T extends lsp.ProtocolRequestType<infer _P, infer R, infer _PR, infer _E, infer _RO> ? R : T extends lsp.ProtocolRequestType0<infer R, infer _PR, infer _E, infer _RO> ? R : T extends lsp.RequestType<infer _P, infer R, infer _E> ? R : T extends lsp.RequestType0<infer R, infer _E> ? R : never;',
        'type ParamsOf<T> = T extends lsp.ProtocolRequestType<infer P, infer _R, infer _PR, infer _E, infer _RO> ? P : T extends lsp.ProtocolNotificationType<infer P, infer _RO> ? P : T extends lsp.NotificationType<infer P> ? P : T extends lsp.ProtocolRequestType0<infer _R, infer _PR, infer _E, infer _RO> | lsp.ProtocolNotificationType0<infer _RO> ? undefined : never;',
        'export type _Used = Mededelingen | Verzoeken;',
    ];
    for (const [i, { method, soort, inhoud }] of berichten.entries()) {
        if (soort === 'fout') continue;
        const isResult = soort === 'antwoord';
        const type = types.get(method);
        const own = method.startsWith('normtaal/') ? (soort === 'mededeling' ? `Mededelingen['${method}']` : `Verzoeken['${method}']['${isResult ? 'result' : 'params'}']`) : undefined;
        if (!type && !own) {
            unknown.add(method);
            continue;
        }
        const wanted = own ?? `${isResult ? 'ResultOf' : 'ParamsOf'}<typeof ${type}>`;
        lines.push(`export const m${i}_${method.replace(/\W/g, '_')}: ${wanted} = ${JSON.stringify(inhoud) ?? 'undefined'};`);
    }
    return { text: lines.join('\n'), unknown: [...unknown] };
}

function judged(text: string): string[] {
    const file = resolve(ROOT, 'tests/lsp/recorded-session.ts');
    const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(resolve(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config, ts.sys, ROOT);
    const settings: ts.CompilerOptions = { ...options, noEmit: true, incremental: false, noUnusedLocals: false };
    delete settings['tsBuildInfoFile'];
    const host = ts.createCompilerHost(settings);
    const [exists, read] = [host.fileExists.bind(host), host.readFile.bind(host)];
    host.fileExists = (path) => resolve(path) === file || exists(path);
    host.readFile = (path) => (resolve(path) === file ? text : read(path));
    const made = ts.createProgram([file], settings, host);
    const source = made.getSourceFile(file);
    return [...made.getSyntacticDiagnostics(source), ...made.getSemanticDiagnostics(source)].map(({ messageText, start }) => {
        const before = text.slice(0, start ?? 0);
        const line = text.slice(before.lastIndexOf('\n') + 1).split('\n')[0] ?? '';
        return `${line.slice(0, 120)} ... ${text.slice((start ?? 0) - 20, (start ?? 0) + 60)}\n${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}

test('the judge sees what is wrong', () => {
    const { text } = program([
        { van: 'server', soort: 'antwoord', method: 'textDocument/hover', inhoud: { contents: { kind: 'markdown', value: 'x' }, rang: 1 } },
        { van: 'server', soort: 'antwoord', method: 'textDocument/foldingRange', inhoud: [{ startLine: '1', endLine: 2 }] },
        { van: 'server', soort: 'mededeling', method: 'textDocument/publishDiagnostics', inhoud: { uri: 'a', diagnostics: [{ range: {}, message: '' }] } },
        { van: 'server', soort: 'antwoord', method: 'normtaal/tests', inhoud: { uri: 'a' } },
        { van: 'server', soort: 'antwoord', method: 'textDocument/hover', inhoud: null },
    ]);
    expect(judged(text).length).toBeGreaterThanOrEqual(4);
    expect(judged(text).filter((line) => line.includes('m4_'))).toEqual([]);
}, 120_000);

test('every message of a long session', async () => {
    const berichten: Bericht[] = [];
    for (const pull of [false, true]) {
        const { folder, uri, path } = monitorFolder();
        const { diagnostic, ...push } = FULL.textDocument;
        const client = await startServer({ folder, capabilities: { ...FULL, textDocument: pull ? { ...push, diagnostic } : push }, initializationOptions: { meldVeranderingen: true, opdrachten: ['normtaal.explain', 'normtaal.showTest', 'normtaal.showPlaces', 'normtaal.preview'] } });
        const norm = uri(NORM);
        const text = readFileSync(path(NORM), 'utf8');
        await client.open(norm, text);
        await client.open(uri(DATA), readFileSync(path(DATA), 'utf8'), 'csv');
        const lines = text.split('\n');
        for (let line = 0; line < lines.length; line += pull ? 97 : 31) {
            for (const character of [Math.floor((lines[line]?.length ?? 0) / 2), lines[line]?.length ?? 0]) {
                for (const vraag of requestsAt(norm, { line, character }, client.result.capabilities)) {
                    const answer = await client.request<unknown>(vraag.method, vraag.params).catch(() => undefined);
                    await follow(client, vraag, answer);
                }
            }
            if (line % 3 === 0) await client.change(norm, { range: { start: { line, character: 0 }, end: { line, character: 2 } }, text: line % 2 === 0 ? 'x' : '' });
            if (pull) await client.request('textDocument/diagnostic', { textDocument: { uri: norm } });
        }
        await client.change(norm, { text });
        for (const { method, params } of ownRequests(norm, { line: 20, character: 4 })) await client.request(method, params);
        if (pull) await client.request('workspace/diagnostic', { previousResultIds: [] });
        await client.close(norm);
        await client.stop();
        berichten.push(...client.berichten);
    }
    const { text, unknown } = program(distinct(berichten));
    expect(unknown.filter((method) => !method.startsWith('$/'))).toEqual([]);
    expect(judged(text)).toEqual([]);
    expect(berichten.filter(({ soort, method }) => soort === 'fout' && !/[rR]ename/.test(method))).toEqual([]);
}, 600_000);

/** Messages that say the same are judged once. */
function distinct(berichten: readonly Bericht[]): Bericht[] {
    return [...new Map(berichten.map((bericht) => [JSON.stringify(bericht), bericht])).values()];
}
