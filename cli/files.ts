// What does the command line read and write? The only file system of the project.
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decodeText } from '../language/index.js';
import { UsageError } from './exit.js';

const MAX_BYTES = 64 * 1024 * 1024;

/** An empty path would stand for the current folder, which nobody means by it. */
export function toUri(path: string): string {
    if (path === '') throw new UsageError('Een pad is leeg. Geef de naam van een bestand of map.');
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

/** Why a file cannot be read or written, in Dutch. */
export function reasonOf(error: unknown): string {
    const code = (error as NodeJS.ErrnoException)?.code;
    switch (code) {
        case 'ENOENT': return 'het bestaat niet';
        case 'EISDIR': return 'het is een map';
        case 'ENOTDIR': return 'een deel van het pad is geen map';
        case 'EACCES': case 'EPERM': return 'u hebt er geen toegang toe';
        case 'ENOSPC': return 'de schijf is vol';
        case 'EROFS': return 'de schijf is alleen te lezen';
        case 'EBUSY': return 'een ander programma houdt het vast';
        case 'EEXIST': return 'er staat al een bestand met die naam';
        case 'ENAMETOOLONG': return 'de naam is te lang';
        case 'ELOOP': return 'de verwijzingen lopen in een kring';
        case 'ERR_INVALID_ARG_VALUE': case 'ERR_INVALID_FILE_URL_PATH': return 'in de naam staat een teken dat daar niet kan';
        default: return code !== undefined ? `het systeem weigert het (${code})` : error instanceof Error ? error.message : String(error);
    }
}

/** @throws Error with a Dutch reason, and the system's code where it gave one. */
export async function readBytes(uri: string): Promise<Uint8Array> {
    try {
        if (!uri.startsWith('file:')) throw new Error('het staat niet op deze computer');
        const path = fileURLToPath(uri);
        const { size } = await stat(path);
        if (size > MAX_BYTES) throw new Error(`het is groter dan ${MAX_BYTES / 1024 / 1024} MB`);
        return await readFile(path);
    } catch (error) {
        const code = (error as NodeJS.ErrnoException)?.code;
        throw Object.assign(new Error(reasonOf(error)), code !== undefined && { code });
    }
}

/** The text of a norm file, however it is encoded. @throws Error with a Dutch reason. */
export const readText = async (path: string): Promise<string> => decodeText(await readBytes(toUri(path)));

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** @throws UsageError when a file that was read would be written over, by whatever name. */
export async function keepInputs(out: string, inputs: readonly string[]): Promise<void> {
    toUri(out);
    const target = await stat(out).catch(() => undefined);
    for (const uri of target ? inputs : []) {
        const input = await stat(toPath(uri)).catch(() => undefined);
        if (input && target && input.ino === target.ino && input.dev === target.dev) {
            throw new UsageError(`${out} is een bestand dat hier gelezen wordt. Kies een andere naam, zodat het niet verloren gaat.`);
        }
    }
}

/** Writes beside the file and renames: whatever fails, the old file or the new one is there, whole. */
export async function writeWhole(path: string, content: string): Promise<void> {
    const beside = join(dirname(resolve(path)), `.${randomBytes(6).toString('hex')}.tmp`);
    try {
        const file = await open(beside, 'wx');
        try {
            await file.writeFile(content);
            await file.sync();
        } finally {
            await file.close();
        }
        await rename(beside, path);
    } catch (error) {
        await rm(beside, { force: true });
        throw new UsageError(`${path} is niet te schrijven: ${reasonOf(error)}.`);
    }
}

/** Whether nothing can be lost in a folder: it is not there, or empty. */
export async function isEmptyFolder(path: string): Promise<boolean> {
    try {
        return (await readdir(path)).length === 0;
    } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
        throw new UsageError(`${path} is niet te gebruiken: ${reasonOf(error)}.`);
    }
}

export async function makeFolder(path: string): Promise<void> {
    try {
        await mkdir(path, { recursive: true });
    } catch (error) {
        throw new UsageError(`De map ${path} is niet te maken: ${reasonOf(error)}.`);
    }
}

/** The norm files that paths stand for: a folder stands for all in it, hidden folders and node_modules aside. */
export async function findNorms(paths: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    for (const path of paths.length > 0 ? paths : ['.']) {
        toUri(path);
        const info = await stat(path).catch((error: unknown) => {
            throw new UsageError(`${path} is niet te lezen: ${reasonOf(error)}.`);
        });
        if (info.isDirectory()) found.push(...(await normsIn(path)));
        else found.push(path);
    }
    if (found.length === 0) throw new UsageError(`Er staat geen normbestand (.norm) in ${paths.join(', ') || 'deze map'}.`);
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
