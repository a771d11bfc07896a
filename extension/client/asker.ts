// How is the server asked? With the types of the protocol; what a change overtook is asked again.
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Niets, Verzoeken } from '../../language/protocol.js';

/** LSP's ContentModified and RequestCancelled: the answer would have been about an older text. */
const OVERTAKEN = new Set([-32801, -32800, -32802]);
const TRIES = 100; // each of them was overtaken by a change: an author types that long

export type Vraag = <K extends keyof Verzoeken>(method: K, params: Verzoeken[K]['params']) => Promise<Verzoeken[K]['result']>;

export function askerOf(client: BaseLanguageClient, started: Promise<void>): Vraag {
    return async (method, params) => {
        await started;
        for (let tries = 1; ; tries++) {
            try {
                return await client.sendRequest(method, params);
            } catch (error) {
                if (tries === TRIES || !(error instanceof Error) || !('code' in error) || !OVERTAKEN.has(error.code as number)) throw error;
            }
        }
    };
}

export const isNiets = (answer: object): answer is Niets => 'reden' in answer && Object.keys(answer).length === 1;
