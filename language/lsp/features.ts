// Which requests of an editor are answered by features, and by which? The server serves what stands here.
import type { ServerCapabilities } from 'vscode-languageserver';
import { ACTION_KINDS, codeAction } from './actions/actions.js';
import { dataActions } from './actions/data.js';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './call-hierarchy.js';
import { completion, completionResolve } from './completion/completion.js';
import { declaration, definition, implementation, typeDefinition } from './definition.js';
import { foldingRange } from './folding.js';
import { formatting, onTypeFormatting, rangeFormatting } from './formatting.js';
import { inlayHint } from './hints.js';
import { hover } from './hover/hover.js';
import { codeLens } from './lenses.js';
import { documentLink } from './links.js';
import { documentHighlight, references } from './references.js';
import { prepareRename, rename } from './rename/rename.js';
import { selectionRange } from './selection.js';
import { LEGEND, semanticTokensDelta, semanticTokensFull, semanticTokensRange } from './semantic-tokens.js';
import { signatureHelp } from './signature.js';
import type { Linked, Snapshot, Workspace } from './snapshot.js';
import { documentSymbol, workspaceSymbol } from './symbols.js';
import type { NormWorkspace } from './workspace.js';

/** The answer to a request about one norm file: a pure function. */
export type Feature = (workspace: Workspace, snapshot: Snapshot, params: never) => unknown;
/** The same of a request that needs sentences and names only, and that an author waits for while he types. */
export type NameFeature = (workspace: Workspace, linked: Linked, params: never) => unknown;
/** The answer to a request about no file in particular, or about one that an item names. */
export type WorkspaceFeature = (workspace: Workspace, params: never) => unknown;

/** By the name of the request behind `textDocument/`. */
export const FEATURES: Readonly<Record<string, Feature>> = {
    codeAction, codeLens, declaration, definition, documentHighlight, documentLink, documentSymbol, foldingRange, formatting, hover, implementation, inlayHint,
    onTypeFormatting, prepareCallHierarchy, prepareRename, rangeFormatting, references, rename, selectionRange, typeDefinition,
    'semanticTokens/full': semanticTokensFull, 'semanticTokens/full/delta': semanticTokensDelta, 'semanticTokens/range': semanticTokensRange,
};

/** By the name of the request behind `textDocument/`. */
export const NAME_FEATURES: Readonly<Record<string, NameFeature>> = { completion, signatureHelp };

/** The answer to a request about one data file. */
export type DataFeature = (workspace: NormWorkspace, uri: string, params: never) => Promise<unknown>;

/** By the name of the request behind `textDocument/`. */
export const DATA_FEATURES: Readonly<Record<string, DataFeature>> = { codeAction: dataActions };

/** By the whole name of the request: `workspace/symbol`, `completionItem/resolve`. */
export const WORKSPACE_FEATURES: Readonly<Record<string, WorkspaceFeature>> = {
    'callHierarchy/incomingCalls': incomingCalls, 'callHierarchy/outgoingCalls': outgoingCalls, 'completionItem/resolve': completionResolve, 'workspace/symbol': workspaceSymbol,
};

/** Requests that need every norm file of the workspace, by their whole name. */
export const NEEDS_ALL_FILES: ReadonlySet<string> = new Set(['textDocument/references', 'textDocument/rename', 'workspace/symbol']);

/** Requests that tell scores: of a file that is a part of a norm they need the norms that use it. */
export const TELLS_SCORES: ReadonlySet<string> = new Set(['textDocument/codeLens', 'textDocument/hover', 'textDocument/inlayHint']);

export const CAPABILITIES: Readonly<Partial<ServerCapabilities>> = {
    callHierarchyProvider: true,
    codeActionProvider: { codeActionKinds: ACTION_KINDS },
    codeLensProvider: {},
    completionProvider: { resolveProvider: true, triggerCharacters: [' ', '"', '/', ':'] },
    declarationProvider: true,
    definitionProvider: true,
    documentFormattingProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    documentRangeFormattingProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    hoverProvider: true,
    implementationProvider: true,
    inlayHintProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    selectionRangeProvider: true,
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    signatureHelpProvider: { triggerCharacters: [' ', ':'], retriggerCharacters: [' '] },
    typeDefinitionProvider: true,
    workspaceSymbolProvider: true,
};
