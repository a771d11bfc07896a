// How does the language server run as a process? On stdio (the default), or ipc, a socket or a pipe as the client asks; only it reads the disk.
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { pipeline, type Readable, Transform, Writable } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Bestanden } from './lsp/files.js';
import { Framing } from './lsp/framing.js';
import { NormServer } from './lsp/server.js';
import { canonical, isKnownFile } from './lsp/uris.js';
import { whyNotOpened } from './named-files.js';
import { MetReden } from './reasons.js';

declare const NORMTAAL_VERSIE: string | undefined;

const MAX_BYTES = 64 * 1024 * 1024;
/** A folder with more is no folder of norms: somebody opened a whole disk. */
const MOST_FILES = 100_000;
const REASONS: Readonly<Record<string, MetReden['reden']>> = {
    ENOENT: { nl: 'het bestaat niet', en: 'it does not exist' },
    ENOTDIR: { nl: 'een deel van het pad is geen map', en: 'a part of the path is no folder' },
    EACCES: { nl: 'u mag het niet lezen', en: 'you may not read it' },
    EPERM: { nl: 'u mag het niet lezen', en: 'you may not read it' },
    ELOOP: { nl: 'de verwijzingen lopen in een kring', en: 'the links go round in a circle' },
    ENAMETOOLONG: { nl: 'de naam is te lang', en: 'the name is too long' },
    EBUSY: { nl: 'een ander programma houdt het vast', en: 'another program holds it' },
};

const bestanden: Bestanden = {
    read: async (uri) => {
        try {
            if (!uri.startsWith('file:')) throw new MetReden({ nl: 'het staat niet op deze computer', en: 'it is not on this computer' });
            const path = fileURLToPath(uri);
            const info = await stat(path);
            const reden = whyNotOpened(path, await realpath(path), info);
            if (reden) throw new MetReden(reden);
            if (info.size > MAX_BYTES) throw new MetReden({ nl: 'het is groter dan 64 MB', en: 'it is larger than 64 MB' });
            return await readFile(path);
        } catch (error) {
            if (error instanceof MetReden) throw error;
            const { code = '', message } = error as NodeJS.ErrnoException;
            throw new MetReden(REASONS[code] ?? { nl: `het systeem weigert (${code || message})`, en: `the system refuses (${code || message})` });
        }
    },
    find: async (folder) => {
        const found: string[] = [];
        let seen = 0;
        const visit = async (path: string): Promise<void> => {
            const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
            for (const entry of entries) {
                if (entry.name.startsWith('.') || entry.name === 'node_modules' || ++seen > MOST_FILES) continue;
                if (entry.isDirectory()) await visit(join(path, entry.name));
                else if (isKnownFile(entry.name)) found.push(canonical(pathToFileURL(join(path, entry.name)).href));
            }
        };
        if (folder.startsWith('file:')) await visit(fileURLToPath(folder));
        return found;
    },
    stamp: async (uri) => {
        const info = uri.startsWith('file:') ? await stat(fileURLToPath(uri)).catch(() => undefined) : undefined;
        return info ? `${info.mtimeMs} ${info.size}` : '';
    },
};

/** Not on stdio but on what the client says. */
const elsewhere = process.argv.some((arg) => /^--(node-ipc|socket|pipe)\b/.test(arg));
const framing = new Framing((bytes) => connection.console.error(`normtaal: ${bytes} bytes that are no message were passed over.`));
const connection = elsewhere
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, messagesOf(process.stdin), wholeMessages(process.stdout));
new NormServer(connection, {
    bestanden, versie: typeof NORMTAAL_VERSIE === 'string' ? NORMTAAL_VERSIE : '0.0.0', handleiding: new URL('./handleiding/', import.meta.url).href,
});
connection.listen();

function messagesOf(stream: Readable): Readable {
    const input = new Transform({
        transform: (piece: Uint8Array, _encoding, done) => {
            for (const part of framing.pass(piece)) input.push(part);
            done();
        },
    });
    pipeline(stream, input, () => undefined); // an input that fails has ended: the connection ends with it
    return input;
}

/** The library writes the header of a message apart; a client would wake up for it and find nothing to read yet. */
function wholeMessages(stream: Writable): Writable {
    let header: Uint8Array | undefined;
    const output = new Writable({
        write: (piece: Uint8Array, _encoding, done) => {
            if (header) {
                stream.write(Buffer.concat([header, piece]), done);
                header = undefined;
            } else {
                header = piece;
                done();
            }
        },
    });
    stream.on('error', (error) => output.destroy(error));
    return output;
}
