// What if the system fails in the middle of a write? Loaded before the command line, this counts what is asked of the
// file system for a file that is written, and at one moment refuses it or ends the process.
// FAULT=<moment>:<code>: a code of the system, or KILL. A write is done in pieces, so that there is a moment between them.
import { appendFileSync, writeSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [moment, code] = (process.env.FAULT ?? '').split(':');
const PIECES = Number(process.env.PIECES ?? 1);
let now = 0;

/** Where a hundred moments come from: every step of every write is one. */
async function step(what) {
    if (process.env.STEPS) appendFileSync(process.env.STEPS, `${what}\n`);
    if (++now !== Number(moment)) return;
    if (code === 'KILL') process.kill(process.pid, 'SIGKILL');
    throw Object.assign(new Error(`${code}: injected, ${what}`), { code });
}

const { open, rename, readFile } = fs;
fs.readFile = async (path, ...rest) => {
    // Node reads the program itself this way too.
    if (process.env.READS && String(path).startsWith(process.cwd())) await step('read');
    return readFile(path, ...rest);
};
fs.open = async (path, flags, ...rest) => {
    if (!/[wa+]/.test(String(flags))) return open(path, flags, ...rest);
    await step('open');
    const file = await open(path, flags, ...rest);
    const { sync, close } = file;
    file.writeFile = async (content) => {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        const size = Math.ceil(bytes.length / PIECES) || 1;
        for (let at = 0; at < bytes.length; at += size) {
            await step('write');
            writeSync(file.fd, bytes.subarray(at, at + size));
        }
    };
    file.sync = async () => {
        await step('sync');
        return sync.call(file);
    };
    file.close = async () => {
        await close.call(file);
        await step('closed');
    };
    return file;
};
fs.rename = async (from, to) => {
    await step('rename');
    await rename(from, to);
    await step('renamed');
};
syncBuiltinESMExports();
