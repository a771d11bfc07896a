// Which requests can be asked at a place of a norm file, of a server with these capabilities?
import type { ServerCapabilities } from 'vscode-languageserver/node';
import type { Client } from './client.js';

export interface Vraag {
    readonly method: string;
    readonly params: object;
}

/** One of every kind that the server says it answers; what needs an answer of another is asked in `follow`. */
export function requestsAt(uri: string, position: { line: number; character: number }, capabilities: ServerCapabilities, range = { start: position, end: position }): Vraag[] {
    const textDocument = { uri };
    const at = { textDocument, position };
    const options = { tabSize: 2, insertSpaces: true };
    const all: readonly (readonly [keyof ServerCapabilities, string, object])[] = [
        ['completionProvider', 'textDocument/completion', at],
        ['signatureHelpProvider', 'textDocument/signatureHelp', at],
        ['hoverProvider', 'textDocument/hover', at],
        ['definitionProvider', 'textDocument/definition', at],
        ['declarationProvider', 'textDocument/declaration', at],
        ['typeDefinitionProvider', 'textDocument/typeDefinition', at],
        ['implementationProvider', 'textDocument/implementation', at],
        ['referencesProvider', 'textDocument/references', { ...at, context: { includeDeclaration: true } }],
        ['documentHighlightProvider', 'textDocument/documentHighlight', at],
        ['renameProvider', 'textDocument/prepareRename', at],
        ['renameProvider', 'textDocument/rename', { ...at, newName: 'Nieuwe naam' }],
        ['documentSymbolProvider', 'textDocument/documentSymbol', { textDocument }],
        ['workspaceSymbolProvider', 'workspace/symbol', { query: 'kor' }],
        ['semanticTokensProvider', 'textDocument/semanticTokens/full', { textDocument }],
        ['semanticTokensProvider', 'textDocument/semanticTokens/range', { textDocument, range }],
        ['foldingRangeProvider', 'textDocument/foldingRange', { textDocument }],
        ['selectionRangeProvider', 'textDocument/selectionRange', { textDocument, positions: [position] }],
        ['documentLinkProvider', 'textDocument/documentLink', { textDocument }],
        ['codeLensProvider', 'textDocument/codeLens', { textDocument }],
        ['inlayHintProvider', 'textDocument/inlayHint', { textDocument, range: { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } } }],
        ['codeActionProvider', 'textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
        ['documentFormattingProvider', 'textDocument/formatting', { textDocument, options }],
        ['documentRangeFormattingProvider', 'textDocument/rangeFormatting', { textDocument, range, options }],
        ['documentOnTypeFormattingProvider', 'textDocument/onTypeFormatting', { ...at, ch: '\n', options }],
        ['callHierarchyProvider', 'textDocument/prepareCallHierarchy', at],
    ];
    return all.filter(([capability]) => capabilities[capability] !== undefined && capabilities[capability] !== false).map(([, method, params]) => ({ method, params }));
}

/** The requests of our own that are asked of a norm file. */
export function ownRequests(uri: string, position: { line: number; character: number }): Vraag[] {
    const textDocument = { uri };
    return [
        { method: 'normtaal/preview', params: { textDocument, position } },
        { method: 'normtaal/totals', params: { textDocument } },
        { method: 'normtaal/preview', params: { textDocument, per: 'eenheid', tegen: { soort: 'opgeslagen' } } },
        { method: 'normtaal/explain', params: { textDocument, korps: 'Kennemerland' } },
        { method: 'normtaal/explain', params: { textDocument, korps: 'Utrecht', dimensie: 'Referentiekader' } },
        { method: 'normtaal/whatIf', params: { textDocument, korps: 'Groningen', oordelen: { Gedragscode: ['rood'] } } },
        { method: 'normtaal/tests', params: { textDocument } },
        { method: 'normtaal/dataTable', params: { textDocument } },
        { method: 'normtaal/judge', params: { textDocument, korps: 'Groningen', dimensie: 'Gedragscode', oordeel: ['geel'], reden: 'Zo is het.' } },
        { method: 'normtaal/setValue', params: { textDocument, rij: 2, kolom: 2, waarde: 'groen' } },
        { method: 'normtaal/compare', params: { textDocument, met: { soort: 'opgeslagen' } } },
    ];
}

/** What is asked with the answer of another: resolve, delta, the ways of a call hierarchy. */
export async function follow(client: Client, { method, params }: Vraag, answer: unknown): Promise<void> {
    const first = Array.isArray(answer) ? (answer as object[])[0] : (answer as { items?: object[] } | null)?.items?.[0];
    const { capabilities } = client.result;
    if (method === 'textDocument/completion' && first && capabilities.completionProvider?.resolveProvider) await client.request('completionItem/resolve', first);
    if (method === 'textDocument/codeAction' && first && typeof capabilities.codeActionProvider === 'object' && capabilities.codeActionProvider.resolveProvider) await client.request('codeAction/resolve', first);
    if (method === 'textDocument/codeLens' && first && capabilities.codeLensProvider?.resolveProvider) await client.request('codeLens/resolve', first);
    if (method === 'textDocument/inlayHint' && first && typeof capabilities.inlayHintProvider === 'object' && capabilities.inlayHintProvider.resolveProvider) await client.request('inlayHint/resolve', first);
    if (method === 'textDocument/prepareCallHierarchy' && first) {
        await client.request('callHierarchy/incomingCalls', { item: first });
        await client.request('callHierarchy/outgoingCalls', { item: first });
    }
    const tokens = capabilities.semanticTokensProvider;
    const id = (answer as { resultId?: string } | null)?.resultId;
    if (method === 'textDocument/semanticTokens/full' && id !== undefined && typeof tokens?.full === 'object' && tokens.full.delta) {
        await client.request('textDocument/semanticTokens/full/delta', { ...params, previousResultId: id });
    }
}
