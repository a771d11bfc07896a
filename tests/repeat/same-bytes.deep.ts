// Does the same input give the same bytes: in any locale and time zone, and on the other Node that NORMTAAL_NODES names?
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLI, ROOT } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const NORM = 'rules/2011-2012/korpsmonitor.norm';
const CONCEPT = 'rules/2013-2014-concept/korpsmonitor.norm';
const UNSURE = ['--data', 'rules/2011-2012/korpsen-onzeker.csv'];
/** Every output of the tool; what begins with `uit/` is written there. */
const COMMANDS: readonly (readonly string[])[] = [
    ...['text', 'csv', 'json', 'md', 'html'].map((format) => ['score', NORM, ...UNSURE, '--format', format]),
    ['score', CONCEPT, '--per', 'eenheid', '--format', 'json'],
    ['score', NORM, '--format', 'xlsx', '--out', 'uit/score.xlsx'],
    ...['text', 'json', 'sarif', 'github'].map((format) => ['check', 'rules', '--format', format]),
    ['explain', NORM, 'Kennemerland'], ['explain', NORM, 'Flevoland', ...UNSURE, '--format', 'json'],
    ...['text', 'md', 'json', 'html'].map((format) => ['diff', NORM, CONCEPT, '--format', format]),
    ...['text', 'junit', 'json'].map((format) => ['test', 'rules', '--format', format]), ['test', NORM, '--coverage'],
    ['trend', NORM, '--data', 'rules/2010/eindscores.csv'], ['trend', NORM, '--data', 'rules/2010/eindscores.csv', '--format', 'json'],
    ...['html', 'md'].map((format) => ['report', NORM, '--eerder', 'rules/2010/eindscores.csv', '--format', format]), ['report', NORM, '--format', 'xlsx', '--out', 'uit/rapport.xlsx'], ['report', NORM, '--korps', 'Utrecht', '--format', 'html'],
    ...['js', 'dmn', 'json', 'md'].map((target) => ['compile', NORM, '--target', target, '--out', `uit/${target}`]), ...['duckdb', 'postgres', 'clickhouse', 'spark'].map((dialect) => ['compile', NORM, '--target', 'sql', '--dialect', dialect, '--out', `uit/${dialect}`]),
    ['fmt', 'rules', '--check'], ['new', 'uit/nieuw', '--van', NORM, '--vragenlijst'], ['score', '--help'], ['score', NORM, '--taal', 'en'], ['diff', NORM, CONCEPT, '--taal', 'en'],
];

/** The hash of every output, by command and by file. */
function outputs(node: string, folder: string, env: Readonly<Record<string, string>>): Record<string, string> {
    rmSync(join(folder, 'uit'), { recursive: true, force: true });
    cpSync(join(folder, 'leeg'), join(folder, 'uit'), { recursive: true });
    const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 16);
    const said = COMMANDS.map((args) => {
        const { stdout, stderr, status } = spawnSync(node, [CLI, ...args], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', SystemRoot: process.env['SystemRoot'] ?? '', NO_COLOR: '1', ...env } });
        expect({ args, status, stderr: status === 0 || args[0] === 'fmt' ? '' : String(stderr) }).toEqual({ args, status: args[0] === 'fmt' ? status : 0, stderr: '' });
        return [args.join(' '), hash(Buffer.concat([stdout, stderr]))] as const;
    });
    const files = readdirSync(join(folder, 'uit'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
    return Object.fromEntries([...said, ...files.map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), hash(readFileSync(file))] as const)]);
}

const PLACES: readonly Readonly<Record<string, string>>[] = [
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
    { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
];

function withRules(): string {
    const folder = tempFolder({ 'leeg/.keep': '' });
    cpSync(join(ROOT, 'rules'), join(folder, 'rules'), { recursive: true });
    return folder;
}

test('in Turkish on Kiritimati, in no language in California', () => {
    const folder = withRules();
    const here = outputs(process.execPath, folder, { TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8', LC_ALL: 'nl_NL.UTF-8' });
    expect(Object.keys(here).length).toBeGreaterThan(45);
    for (const place of PLACES) expect(outputs(process.execPath, folder, place)).toEqual(here);
    process.stdout.write(`${Object.keys(here).length} outputs, the same bytes in ${PLACES.length + 1} locales and time zones.\n`);
}, 600_000);

/** Paths of other Node binaries, with `:` between (`;` on Windows); continuous integration gives a newer one. */
const NODES = (process.env['NORMTAAL_NODES'] ?? '').split(process.platform === 'win32' ? ';' : ':').filter((path) => path !== '' && existsSync(path));

test.skipIf(NODES.length === 0 && process.env['NORMTAAL_ALLES'] === undefined)('on another Node (NORMTAAL_NODES)', () => {
    expect(NODES).not.toEqual([]);
    const folder = withRules();
    const here = outputs(process.execPath, folder, { TZ: 'UTC' });
    for (const node of NODES) {
        expect(outputs(node, folder, { TZ: 'UTC' })).toEqual(here);
        process.stdout.write(`${Object.keys(here).length} outputs, the same bytes on Node ${process.version} and ${String(spawnSync(node, ['--version']).stdout).trim()}.\n`);
    }
}, 600_000);
