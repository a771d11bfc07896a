// Which requests of an editor are answered by features, and by which? The server serves what stands here.
import type { ServerCapabilities } from 'vscode-languageserver';
import { foldingRange } from './folding.js';
import type { Snapshot, Workspace } from './snapshot.js';

/** The answer to a request about one norm file: a pure function. */
export type Feature = (workspace: Workspace, snapshot: Snapshot, params: never) => unknown;
/** The answer to a request about no file in particular, or about one that an item names. */
export type WorkspaceFeature = (workspace: Workspace, params: never) => unknown;

/** By the name of the request behind `textDocument/`. */
export const FEATURES: Readonly<Record<string, Feature>> = { foldingRange };

/** By the whole name of the request: `workspace/symbol`, `completionItem/resolve`. */
export const WORKSPACE_FEATURES: Readonly<Record<string, WorkspaceFeature>> = {};

/** Requests that need every norm file of the workspace, by their whole name. */
export const NEEDS_ALL_FILES: ReadonlySet<string> = new Set();

export const CAPABILITIES: Readonly<Partial<ServerCapabilities>> = { foldingRangeProvider: true };
