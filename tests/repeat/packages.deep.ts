// Are the packages the same bytes whenever and wherever they are made, and does the list of what is in them name all of it?
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string; dependencies: Record<string, string> };
const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const NORM = join(ROOT, 'rules/korpsen.norm');

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...env }, shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 });
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
    return stdout;
}

/** A file that is as it was, written at another moment. */
const touch = (at: string): void => utimesSync(NORM, new Date(at), new Date(at));

test('the package of npm, without what V8 made for this machine', () => {
    const pack = (): string => {
        const folder = tempFolder();
        run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
        return hash(join(folder, readdirSync(folder)[0] as string));
    };
    touch('2020-01-01');
    const first = pack();
    touch('2021-06-01');
    expect(pack()).toBe(first);
    const files = (JSON.parse(run('npm', ['pack', '--ignore-scripts', '--dry-run', '--json'])) as [{ files: { path: string }[] }])[0].files.map(({ path }) => path);
    expect(files).toContain('.dist/program.cjs');
    expect(files.filter((path) => /\.cache$|^tests\/|node_modules/.test(path))).toEqual([]);
});

test('the extension', () => {
    const vsix = join(ROOT, `normtaal-${manifest.version}.vsix`);
    touch('2020-01-01');
    run(process.execPath, ['.config/package.mjs'], { TZ: 'Pacific/Kiritimati' });
    const first = hash(vsix);
    touch('2021-06-01');
    run(process.execPath, ['.config/package.mjs'], { TZ: 'America/Los_Angeles' });
    expect(hash(vsix)).toBe(first);
});

test('the list of what is in it: every package that runs, with its version and hash', () => {
    const { components } = JSON.parse(run('npm', ['run', '--silent', 'sbom'])) as { components: { name: string; version: string; hashes?: unknown[]; licenses?: unknown[] }[] };
    const found = components.map(({ name, version }) => `${name}@${version}`);
    for (const [name, version] of Object.entries(manifest.dependencies)) expect(found).toContain(`${name}@${version}`);
    expect(components.filter(({ hashes, licenses }) => !hashes?.length || !licenses?.length).map(({ name }) => name)).toEqual([]);
    expect(components.some(({ name }) => name === 'vitest')).toBe(false);
});
