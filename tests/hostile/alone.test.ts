// Does the tool keep to itself? No network, no other program, and nothing of a workspace but norms and data is opened, let alone run.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CLI, ROOT } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';
import { requestsAt } from '../lsp/all-requests.js';
import { startServer, uriOf } from '../lsp/client.js';

const TRAP = pathToFileURL(resolve(import.meta.dirname, 'trap.mjs')).href;
const CODE = "require('fs').writeFileSync(require('path').join(__dirname, 'GEDRAAID'), 'x');\n";
const MODULE = "import { writeFileSync } from 'node:fs'; writeFileSync(new URL('./GEDRAAID', import.meta.url), 'x'); export default {};\n";
/** What other tools read, load or run where they find it. */
const BAIT: Readonly<Record<string, string>> = {
    'package.json': '{"main":"index.js","type":"commonjs","scripts":{"prepare":"node index.js"},"normtaal":{"plugins":["./index.js"]}}',
    'index.js': CODE, 'normtaal.config.js': CODE, 'normtaal.config.mjs': MODULE, '.normtaalrc': '{"plugins":["./index.js"]}', '.normtaal.json': '{}', '.normtaal/config.js': CODE, '.env': 'NODE_OPTIONS=--require ./index.js\n',
    '.npmrc': 'node-options=--require ./index.js\n', '.nvmrc': '1\n', 'tsconfig.json': '{}', '.vscode/settings.json': '{"normtaal.server":"./index.js"}', '.vscode/tasks.json': '{}',
    'node_modules/.bin/normtaal': '#!/bin/sh\ntouch GEDRAAID\n', 'node_modules/.bin/git': '#!/bin/sh\ntouch GEDRAAID\n', 'git': '#!/bin/sh\ntouch GEDRAAID\n',
    'node_modules/@duckdb/node-api/package.json': '{"name":"@duckdb/node-api","main":"index.js"}', 'node_modules/@duckdb/node-api/index.js': CODE,
    'node_modules/hucre/package.json': '{"name":"hucre","exports":{"./xlsx":"./index.js"}}', 'node_modules/hucre/index.js': CODE,
    'rules/2011-2012/korpsmonitor.js': CODE, 'rules/2011-2012/korpsmonitor.mjs': MODULE, 'rules/2011-2012/korpsmonitor.norm.js': CODE, '.git/config': '[core]\n\tfsmonitor = "touch GEDRAAID"\n', '.git/hooks/pre-commit': '#!/bin/sh\ntouch GEDRAAID\n',
};
const NORM = 'rules/2011-2012/korpsmonitor.norm';
const COMMANDS: readonly (readonly string[])[] = [
    ['check', '.'], ['check', 'fout.norm', '--fix'], ['score', NORM], ['score', NORM, '--format', 'xlsx', '--out', 'uit/s.xlsx'], ['score', 'x.norm'], ['explain', NORM, 'Utrecht'], ['test', '.', '--coverage'], ['diff', NORM, 'rules/2013-2014-concept/korpsmonitor.norm', '--format', 'html'],
    ['report', NORM], ['trend', NORM, '--data', 'rules/2010/eindscores.csv'], ['fmt', 'rules', '--check'], ['new', 'uit/nieuw', '--van', NORM], ...['js', 'sql', 'dmn', 'json', 'md'].map((target) => ['compile', NORM, '--target', target, '--out', 'uit']),
];

/** The monitor in a folder full of bait. */
function baited(): { readonly folder: string; readonly trap: string } {
    const folder = tempFolder();
    cpSync(join(ROOT, 'rules'), join(folder, 'rules'), { recursive: true });
    for (const [name, text] of Object.entries({ ...BAIT, 'fout.norm': 'dimensie Mandaat\nrood op Mandat blokkeert groen\n', 'x.norm': 'gegevens "d.xlsx"\ndimensie A\nrood op A blokkeert groen\n', 'd.xlsx': 'geen werkmap' })) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text, { mode: 0o755 });
    }
    mkdirSync(join(folder, 'uit'));
    return { folder, trap: join(tempFolder(), 'trap.log') };
}

/** `read`: one of the files that were. */
function expectAlone(folder: string, trap: string, read: string): void {
    const lines = readFileSync(trap, 'utf8').trim().split('\n');
    expect(lines).toContain('trap set');
    expect(lines).toContain(`opened ${read}`);
    expect(lines.filter((line) => line.startsWith('reached '))).toEqual([]);
    const opened = [...new Set(lines.flatMap((line) => (line.startsWith('opened ') ? [line.slice(7)] : [])))];
    expect(opened.filter((path) => !/\.(norm|csv|xlsx)$/.test(path) && !/^uit\//.test(path) && !/\.tmp$/.test(path))).toEqual([]);
    expect(['', 'rules/2011-2012', '.normtaal', 'node_modules/@duckdb/node-api', 'node_modules/hucre'].filter((place) => existsSync(join(folder, place, 'GEDRAAID')))).toEqual([]);
}

describe('no network, and nothing of a workspace is run', () => {
    test('every command', () => {
        const { folder, trap } = baited();
        for (const args of COMMANDS) {
            const { stderr, status } = spawnSync(process.execPath, ['--import', TRAP, CLI, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, TRAP: trap, NO_COLOR: '1', PATH: `${folder}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}` } });
            expect([0, 1, 2]).toContain(status);
            expect(stderr).not.toMatch(/refused|\n\s+at /);
        }
        expectAlone(folder, trap, NORM);
    });

    test('the server, asked all that it answers', async () => {
        const { folder, trap } = baited();
        const client = await startServer({ folder, cwd: folder, env: { TRAP: trap, NODE_OPTIONS: `--import ${TRAP}` } });
        const uri = uriOf(join(folder, NORM));
        await client.open(uri, readFileSync(join(folder, NORM), 'utf8'));
        for (const { method, params } of requestsAt(uri, { line: 180, character: 14 }, client.result.capabilities)) await client.request(method, params).catch(() => undefined);
        for (const method of ['normtaal/preview', 'normtaal/tests', 'normtaal/explain', 'normtaal/table']) await client.request(method, { textDocument: { uri }, korps: 'Utrecht' }).catch(() => undefined);
        await client.until(() => client.published.some((each) => each.uri === uriOf(join(folder, 'fout.norm'))), 'the whole folder was looked at');
        expect(client.logs.filter((text) => /refused/.test(text))).toEqual([]);
        await client.stop();
        expectAlone(folder, trap, 'rules/2011-2012/korpsen.csv');
    });

    test('the trap would tell', () => {
        const trap = join(tempFolder(), 'trap.log');
        for (const code of ["fetch('http://127.0.0.1:9')", "require('node:child_process').execSync('echo x')", "require('node:net').connect(9)", "new (require('node:http').Agent)(); require('node:https').get('https://127.0.0.1:9')"]) {
            expect(spawnSync(process.execPath, ['--import', TRAP, '-e', code], { env: { ...process.env, TRAP: trap } }).status).not.toBe(0);
        }
        expect(readFileSync(trap, 'utf8').match(/^reached /gm)).toHaveLength(4);
    });
});
