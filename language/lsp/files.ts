// How does the server read files? Only through this: on a desk from the disk, in a browser by asking the client.
import type { Connection } from 'vscode-languageserver';
import { MetReden } from '../reasons.js';
import { WEDERVRAAG, type Wedervragen } from '../protocol.js';
import { canonical } from './uris.js';

export interface Bestanden {
    /** Rejects with a `MetReden` when it cannot be read. */
    readonly read: (uri: string) => Promise<Uint8Array>;
    /** The norm files and data files under a folder, hidden folders and node_modules aside. */
    readonly find: (folder: string) => Promise<readonly string[]>;
    /** Another text when the file is another; for clients that do not tell which files changed. */
    readonly stamp?: (uri: string) => Promise<string>;
}

const NOT_THERE = { nl: 'het bestaat niet', en: 'it does not exist' };

/** Files that the client reads for the server; a client that does not, has none. */
export function clientFiles(connection: Connection, answers: () => boolean): Bestanden {
    const ask = <M extends keyof Wedervragen>(method: M, params: Wedervragen[M]['params']): Promise<Wedervragen[M]['result']> => connection.sendRequest(method, params);
    return {
        read: async (uri) => {
            const found = answers() ? await ask(WEDERVRAAG.readFile, { uri }) : null;
            if (!found) throw new MetReden(NOT_THERE);
            return Uint8Array.from(atob(found.base64), (sign) => sign.charCodeAt(0));
        },
        find: async (uri) => (answers() ? (await ask(WEDERVRAAG.findNorms, { uri })).map(canonical) : []),
    };
}
