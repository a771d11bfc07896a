// What does a process reach for? Loaded before the tool, this writes down in TRAP every connection and every program that is started, and refuses it;
// and every file of the current folder that is opened.
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs, { appendFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import workers from 'node:worker_threads';

const log = process.env.TRAP;
const note = appendFileSync;
const refuse = (what) =>
    function refused(...args) {
        note(log, `reached ${what} ${String(args[0])}\n`);
        throw new Error(`refused: ${what}`);
    };

for (const name of ['exec', 'execSync', 'execFile', 'execFileSync', 'spawn', 'spawnSync', 'fork']) childProcess[name] = refuse(`child_process.${name}`);
for (const [module, names] of [[http, ['request', 'get']], [https, ['request', 'get']], [net, ['connect', 'createConnection', 'createServer']], [dgram, ['createSocket']]]) for (const name of names) module[name] = refuse(name);
for (const each of [dns, dns.promises]) for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) each[name] = refuse(`dns.${name}`);
net.Socket.prototype.connect = refuse('Socket.connect');
net.Server.prototype.listen = refuse('Server.listen');
workers.Worker = refuse('Worker');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');

/** Files as the tool opens them. */
const here = process.cwd() + sep;
for (const owner of [fs, fs.promises]) {
    for (const name of ['open', 'openSync', 'readFile', 'readFileSync', 'createReadStream']) {
        const original = owner[name];
        if (!original) continue;
        owner[name] = function opened(path, ...rest) {
            const where = path instanceof URL ? fileURLToPath(path) : typeof path === 'string' ? resolve(path) : '';
            if (where.startsWith(here)) note(log, `opened ${where.slice(here.length).replaceAll(sep, '/')}\n`);
            return original.call(this, path, ...rest);
        };
    }
}
syncBuiltinESMExports();
note(log, 'trap set\n');
