// How fast is the language server, over real stdio: from a change to the first diagnostics, completion, and how does it grow?
// `npm run build && node tests/bench/lsp.mjs [rounds]`. VS Code's JSON server, in the same run, makes the times comparable;
// it is installed in a hidden folder when it is not there yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver/node';

const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = protocol;
const root = fileURLToPath(new URL('../..', import.meta.url));
// An author changes a text hundreds of times: the first tens, in which V8 learns the program, are few of them.
const ROUNDS = Number(process.argv[2] ?? 200);
const JSON_SERVER = 'vscode-langservers-extracted@4.10.0';
const GOALS = { 'monitor 2012': 5, '1,000 lines': 20, '10,000 lines': 200 };

async function main() {
    const json = installJsonServer();
    const norms = [['monitor 2012', readFileSync(join(root, 'rules/2011-2012/korpsmonitor.norm'), 'utf8'), 'rood op Aanleveren EMM blokkeert groen'], ...[1000, 10_000, 50_000].map((lines) => [`${lines.toLocaleString('en')} lines`, normOf(lines), 'rood op D7 blokkeert groen'])];
    const ours = new Map();
    console.log(`From didChange to the first diagnostics over stdio; p50 (p95) of ${ROUNDS} changes, fewer of the largest. Times of this machine; the ratio is to VS Code's JSON server on as many lines.`);
    console.log(`${'document'.padEnd(14)} ${'ours, push'.padStart(18)} ${'ours, pull'.padStart(18)} ${'JSON, pull'.padStart(18)}   ratio    goal   completion p95`);
    for (const [name, text, sentence] of norms) {
        const rounds = name.startsWith('50') ? Math.min(9, ROUNDS) : name.startsWith('10') ? Math.min(60, ROUNDS) : ROUNDS;
        const push = await measureNorm(text, sentence, rounds, false);
        const pull = await measureNorm(text, sentence, rounds, true);
        const other = await measureJson(json, text.split('\n').length, rounds);
        ours.set(name, push);
        const goal = GOALS[name] === undefined ? '' : `${GOALS[name]} ms`;
        console.log(`${name.padEnd(14)} ${times(push.changes)} ${times(pull.changes)} ${times(other)}   ${(p(push.changes, 0.5) / p(other, 0.5)).toFixed(2).padStart(5)} ${goal.padStart(7)}   ${push.completions.length > 0 ? `${p(push.completions, 0.95).toFixed(1)} ms` : '-'}`);
    }
    const grows = (key) => Math.log(key(ours.get('50,000 lines')) / key(ours.get('10,000 lines'))) / Math.log(5);
    console.log(`Growth from 10,000 to 50,000 lines (1 is linear): opening ${grows(({ open }) => open).toFixed(2)}, a change ${grows(({ changes }) => p(changes, 0.5)).toFixed(2)}.`);
    console.log(`Opening: ${[...ours].map(([name, { open }]) => `${name} ${open.toFixed(0)} ms`).join(', ')}.`);
}

const p = (values, q) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))];
const times = (values) => `${p(values, 0.5).toFixed(1)} (${p(values, 0.95).toFixed(1)}) ms`.padStart(18);

/** Dimensions in fields, each with what is said of it and a rule; short lines, for a norm has at most a megabyte. */
function normOf(lines) {
    const text = [];
    for (let i = 1; text.length < lines - 5; i++) {
        if (i % 100 === 1) text.push(`aandachtsveld V${i}`);
        text.push(`  dimensie D${i}`, '    bron "§2"');
        if (i % 4 === 3) text.push(`rood op D${i} blokkeert groen`);
        text.push('');
    }
    return `${text.join('\n')}\n`;
}

function jsonOf(lines) {
    const rows = Array.from({ length: lines - 2 }, (_, i) => `  "naam${i}": { "kleur": "rood" }`);
    return `{\n${rows.join(',\n')}\n}\n`;
}

function start(command, args) {
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const waiting = [];
    connection.onNotification('textDocument/publishDiagnostics', (params) => {
        for (const each of waiting.splice(0)) if (params.uri === each.uri && (each.version === undefined || params.version === each.version)) each.resolve(params); else waiting.push(each);
    });
    connection.onRequest(() => null);
    connection.listen();
    return { child, connection, published: (uri, version) => new Promise((resolve) => { waiting.push({ uri, version, resolve }); }) };
}

async function initialize({ connection }, pull) {
    const { capabilities } = await connection.sendRequest('initialize', {
        processId: process.pid, rootUri: null,
        capabilities: { textDocument: { publishDiagnostics: { versionSupport: true }, ...(pull && { diagnostic: {} }), completion: { completionItem: { snippetSupport: true } } } },
    });
    await connection.sendNotification('initialized', {});
    return capabilities;
}

async function measureNorm(text, sentence, rounds, pull) {
    const server = start(process.execPath, [join(root, '.dist/normtaal.cjs'), 'lsp', '--stdio']);
    const { connection } = server;
    const capabilities = await initialize(server, pull);
    const uri = pathToFileURL(join(root, 'rules/2011-2012/bench.norm')).href;
    const line = text.split('\n').findIndex((each) => each.includes(sentence));
    const column = text.split('\n')[line].indexOf('blokkeert');
    const answer = (version) => (pull ? connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } }) : server.published(uri, version));
    const began = performance.now();
    const opened = pull ? undefined : answer(1);
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'normtaal', version: 1, text } });
    const first = await (opened ?? answer(1));
    const open = performance.now() - began;
    if (!first) throw new Error('No diagnostics.');
    const changes = [];
    for (let i = 0; i < rounds + 3; i++) {
        // A letter too many, and gone again.
        const wrong = i % 2 === 0;
        const range = { start: { line, character: column }, end: { line, character: column + (wrong ? 0 : 1) } };
        await pause();
        const version = i + 2;
        const before = performance.now();
        const pushed = pull ? undefined : answer(version);
        await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text: wrong ? 'x' : '' }] });
        const found = await (pushed ?? answer(version));
        if (i >= 3) changes.push(performance.now() - before);
        const errors = (found.diagnostics ?? found.items ?? []).filter(({ severity }) => severity === 1);
        if (wrong !== errors.length > 0) throw new Error(`${errors.length} errors ${wrong ? 'with' : 'without'} a fault.`);
    }
    const completions = [];
    if (capabilities.completionProvider && !pull) {
        for (let i = 0; i < rounds + 3; i++) {
            // Typing a name: a change before every question.
            await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 1000 + i }, contentChanges: [{ range: { start: { line, character: column }, end: { line, character: column + (i % 2) } }, text: i % 2 === 0 ? 'x' : '' }] });
            await pause();
            const before = performance.now();
            await connection.sendRequest('textDocument/completion', { textDocument: { uri }, position: { line, character: text.split('\n')[line].indexOf(' op ') + 5 } });
            if (i >= 3) completions.push(performance.now() - before);
        }
    }
    connection.dispose();
    server.child.kill();
    return { open, changes, completions };
}

async function measureJson(program, lines, rounds) {
    const server = start(process.execPath, [program, '--stdio']);
    const { connection } = server;
    await initialize(server, true);
    const uri = 'file:///bench/bench.json';
    const text = jsonOf(lines);
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'json', version: 1, text } });
    await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    const changes = [];
    const line = Math.floor(lines / 2);
    for (let i = 0; i < rounds + 3; i++) {
        const range = { start: { line, character: 2 }, end: { line, character: 2 + (i % 2) } };
        await pause();
        const before = performance.now();
        await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: i + 2 }, contentChanges: [{ range, text: i % 2 === 0 ? 'x' : '' }] });
        await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
        if (i >= 3) changes.push(performance.now() - before);
    }
    connection.dispose();
    server.child.kill();
    return changes;
}

/** An author types; what the server does when he is quiet is done by then. */
const pause = () => new Promise((resolve) => { setTimeout(resolve, 20); });

function installJsonServer() {
    const folder = join(root, '.bench');
    const program = join(folder, 'node_modules/vscode-langservers-extracted/bin/vscode-json-language-server');
    if (!existsSync(program)) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
        const run = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', JSON_SERVER], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
        if (run.status !== 0) throw new Error(`${JSON_SERVER} could not be installed: ${run.stderr}`);
    }
    return program;
}

await main();
