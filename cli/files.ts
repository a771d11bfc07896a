// What does the command line read and write? The only file system of the project.
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decodeText, encodeLike, MetReden, whyNotOpened } from '../language/index.js';
import { NotInOrder, UsageError } from './exit.js';
import { randomName } from './hash.js';
import { en } from './texts/en.js';
import { nl } from './texts/nl.js';
import { type Say, SYSTEM_CODES } from './texts/texts.js';

const MAX_BYTES = 64 * 1024 * 1024;
/** Read in pieces, a file may be larger; beyond this it is no table of corps. */
const LARGEST_STREAM = 4 * 1024 * 1024 * 1024;

/** An empty path would stand for the current folder, which nobody means by it. */
export function toUri(path: string): string {
    if (path === '') throw new UsageError(({ usage }) => usage.emptyPath);
    return pathToFileURL(resolve(path)).href;
}
export const toPath = (uri: string): string => fileURLToPath(uri);

/** A file as the user would type it: relative to the current folder. */
export function show(uri: string): string {
    if (!uri.startsWith('file:')) return uri;
    const path = fileURLToPath(uri);
    const near = relative(process.cwd(), path);
    return (near.startsWith(`..${sep}..${sep}..`) ? path : near).replaceAll('\\', '/');
}

/** A file that cannot be read, for `reason`; the language puts it in its own remarks. */
export class Unreadable extends MetReden {
    constructor(reason: Say) {
        super({ nl: reason(nl), en: reason(en) });
    }
}

/** Why a file cannot be read or written. */
export function reasonOf(error: unknown): Say {
    if (error instanceof MetReden) return ({ taal }) => error.reden[taal];
    const given = (error as NodeJS.ErrnoException)?.code;
    const code = SYSTEM_CODES.find((each) => each === given);
    return ({ reasons }) => (code ? reasons[code] : given !== undefined && given !== '' ? reasons.refused(given) : error instanceof Error ? error.message : String(error));
}

/** What the user's shell gives to read instead of a file: `... | normtaal score NORM --data /dev/stdin`, `--data <(...)`. */
const PIPE = /^\/dev\/(?:stdin|fd\/\d+)$/;

/** @throws Unreadable */
export async function readBytes(uri: string): Promise<Uint8Array> {
    try {
        const path = pathOf(uri);
        if (PIPE.test(path)) return await readPipe(path);
        await sizeWithin(path, MAX_BYTES);
        return await readFile(path);
    } catch (error) {
        throw error instanceof Unreadable ? error : new Unreadable(reasonOf(error));
    }
}

/** The size in bytes of a file that may be too large to read at once. @throws Unreadable */
export async function sizeOf(uri: string): Promise<number> {
    try {
        return await sizeWithin(pathOf(uri), LARGEST_STREAM);
    } catch (error) {
        throw error instanceof Unreadable ? error : new Unreadable(reasonOf(error));
    }
}

function pathOf(uri: string): string {
    if (!uri.startsWith('file:')) throw new Unreadable(({ reasons }) => reasons.notHere);
    return fileURLToPath(uri);
}

const tooLarge = (most: number): Unreadable => new Unreadable(({ reasons }) => reasons.tooLarge(most / 1024 / 1024));

/** The size of an ordinary file, looked at before it is opened: a pipe or device may never end. */
async function sizeWithin(path: string, most: number): Promise<number> {
    const info = await stat(path);
    const reden = whyNotOpened(path, await realpath(path), info);
    if (reden) throw new MetReden(reden);
    if (info.size > most) throw tooLarge(most);
    return info.size;
}

async function readPipe(path: string): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
        size += piece.length;
        if (size > MAX_BYTES) throw tooLarge(MAX_BYTES);
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}

/** A file in pieces. */
export const readPieces = (uri: string): AsyncIterable<Uint8Array> => createReadStream(fileURLToPath(uri), { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>;

/** A file that is not there is wrong use. */
export const unreadable = (path: string, error: unknown): UsageError => new UsageError((texts) => texts.usage.unreadable(path, reasonOf(error)(texts)));

/** The text of a norm file, however it is encoded. @throws Unreadable */
export const readText = async (path: string): Promise<string> => decodeText(await readBytes(toUri(path)));

/** @throws UsageError when a file that was read would be written over, by whatever name. */
export async function keepInputs(out: string, inputs: readonly string[]): Promise<void> {
    toUri(out);
    const target = await stat(out).catch(() => undefined);
    for (const uri of target ? inputs : []) {
        const input = await stat(toPath(uri)).catch(() => undefined);
        if (input && target && input.ino === target.ino && input.dev === target.dev) {
            throw new UsageError(({ usage }) => usage.isInput(out));
        }
    }
}

/** Writes beside the file and renames: whatever fails, the old file or the new one is there, whole. A link stays a link, and who may read it may still. */
export async function writeWhole(path: string, content: string | Uint8Array | AsyncIterable<string>): Promise<void> {
    const target = await realpath(path).catch(() => resolve(path));
    const mode = (await stat(target).catch(() => undefined))?.mode;
    const beside = join(dirname(target), `.${randomName()}.tmp`);
    try {
        const file = await open(beside, 'wx');
        try {
            if (mode !== undefined) await file.chmod(mode);
            if (typeof content === 'string' || content instanceof Uint8Array) await file.writeFile(content);
            else for await (const piece of content) await file.write(piece);
            await file.sync();
        } finally {
            await file.close();
        }
        await rename(beside, target);
    } catch (error) {
        await rm(beside, { force: true });
        if (error instanceof UsageError || error instanceof NotInOrder) throw error; // of who makes the pieces
        throw new UsageError((texts) => texts.usage.unwritable(path, reasonOf(error)(texts)));
    }
}

/** As `writeWhole`, for a file that something else writes: it is given a path beside it. */
export async function writeBeside<T>(path: string, write: (beside: string) => Promise<T>): Promise<T> {
    const beside = join(dirname(resolve(path)), `.${randomName()}.tmp`);
    try {
        await (await open(beside, 'wx').catch((error: unknown) => {
            throw new UsageError((texts) => texts.usage.unwritable(path, reasonOf(error)(texts)));
        })).close();
        const result = await write(beside);
        await rename(beside, path).catch((error: unknown) => {
            throw new UsageError((texts) => texts.usage.unwritable(path, reasonOf(error)(texts)));
        });
        return result;
    } finally {
        await rm(beside, { force: true });
    }
}

export const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;

/** A name in the system's folder for temporary files; nothing is made there yet. */
export const temporaryFolder = (name: string): string => join(tmpdir(), `${name}-${process.pid}`);

/** The first line of a text file, of any size. */
export const readFirstLine = async (path: string): Promise<string> => (await readBeginning(path)).split(/\r|\n/)[0] ?? '';

/** The text of its first 64 KB; a sign may be cut at the end. */
export async function readBeginning(path: string): Promise<string> {
    const file = await open(path, 'r');
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(FIRST_LINE), 0, FIRST_LINE, 0);
        return decodeText(whole(buffer.subarray(0, bytesRead)));
    } finally {
        await file.close();
    }
}
const FIRST_LINE = 64 * 1024;

/** Without the UTF-8 sign that is cut at the end: it would make the whole no UTF-8. */
function whole(bytes: Uint8Array): Uint8Array {
    const from = bytes.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
    return bytes.length === FIRST_LINE && (bytes[from] ?? 0) >= 0xc0 ? bytes.subarray(0, from) : bytes;
}

/** Writes a text file anew in the encoding that it has; false when that encoding lacks a character, so that it is UTF-8 now. */
export async function rewrite(path: string, text: string): Promise<boolean> {
    const { bytes, kept } = encodeLike(text, await readBytes(toUri(path)));
    await writeWhole(path, bytes);
    return kept;
}

/** Whether nothing can be lost in a folder: it is not there, or empty. */
export async function isEmptyFolder(path: string): Promise<boolean> {
    try {
        return (await readdir(path)).length === 0;
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
        throw new UsageError((texts) => texts.usage.unusable(path, reasonOf(error)(texts)));
    }
}

export async function makeFolder(path: string): Promise<void> {
    try {
        await mkdir(path, { recursive: true });
    } catch (error) {
        throw new UsageError((texts) => texts.usage.noFolder(path, reasonOf(error)(texts)));
    }
}

/** The norm files that paths stand for: a folder stands for all in it, hidden folders and node_modules aside. */
export async function findNorms(paths: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    for (const path of paths.length > 0 ? paths : ['.']) {
        toUri(path);
        const info = await stat(path).catch((error: unknown) => {
            throw unreadable(path, error);
        });
        if (info.isDirectory()) found.push(...(await normsIn(path)));
        else found.push(path);
    }
    if (found.length === 0) throw new UsageError(({ usage }) => usage.noNorms(paths));
    return [...new Set(found.map((path) => resolve(path)))].map((path) => relative(process.cwd(), path) || path);
}

async function normsIn(folder: string): Promise<string[]> {
    const entries = await readdir(folder, { withFileTypes: true });
    const found: string[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) {
            if (!entry.name.startsWith('.') && entry.name !== 'node_modules') found.push(...(await normsIn(path)));
        } else if (entry.name.toLowerCase().endsWith('.norm')) found.push(path);
    }
    return found;
}
