// Which requests of our own are there, and who answers them? See `protocol.ts`.
import type { NormWorkspace } from './workspace.js';

export type OwnRequest = (workspace: NormWorkspace, params: never) => Promise<unknown>;

export const OWN_REQUESTS: Readonly<Record<string, OwnRequest>> = {};
