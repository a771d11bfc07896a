// What must be on this machine before a real VS Code can be driven? Installs it once, into .vscode-test/; a second run finds it there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** The newest that runs on Node 20: VS Code 1.100.3. */
const VERSION = '4.100.3';
const HOME = process.env.NORMTAAL_VSCODE ?? join(ROOT, '.vscode-test');
const PACKAGES = ['chromium', 'fonts-dejavu-core', 'git', 'ripgrep', 'g++', 'make', 'libkrb5-dev', 'libsecret-1-dev', 'libxkbfile-dev', 'libx11-dev', 'pkg-config', 'python3'];

export const CODE_SERVER = join(HOME, 'node_modules', 'code-server');
export const ENTRY = join(CODE_SERVER, 'out', 'node', 'entry.js');

/** Installs what is missing; ends in an error that says what could not be had. */
export function install() {
    const mark = join(HOME, 'installed');
    installSystemPackages();
    if (existsSync(mark) && readFileSync(mark, 'utf8') === VERSION) return;
    process.stdout.write(`VS Code (code-server ${VERSION}) wordt eenmalig in ${HOME} gezet; dat duurt een paar minuten.\n`);
    rmSync(HOME, { recursive: true, force: true });
    mkdirSync(HOME, { recursive: true });
    writeFileSync(join(HOME, 'package.json'), '{"private":true}\n');
    const env = { ...process.env, npm_config_yes: 'true', npm_config_nodedir: resolve(dirname(process.execPath), '..'), npm_config_audit: 'false', npm_config_fund: 'false' };
    const inside = (folder, command, ...args) => run(command, args, join(HOME, folder), env);

    // Its install scripts want to download; what they would have done is done here, with what the system has.
    inside('.', 'npm', 'install', '--ignore-scripts', '--no-save', `code-server@${VERSION}`);
    inside('.', 'npm', 'rebuild', 'argon2');
    const code = 'node_modules/code-server/lib/vscode';
    inside(code, 'npm', 'install', '--ignore-scripts', '--omit=dev');
    mkdirSync(join(HOME, code, 'node_modules/@vscode/ripgrep/bin'), { recursive: true });
    link(find('rg'), join(HOME, code, 'node_modules/@vscode/ripgrep/bin/rg'));
    inside(code, 'npm', 'rebuild');
    link('node_modules', join(HOME, code, 'node_modules.asar'));
    link('code-linux.sh', join(HOME, code, 'bin/remote-cli/code-server'));
    link('browser-linux.sh', join(HOME, code, 'bin/helpers/browser.sh'));
    inside(`${code}/extensions`, 'npm', 'install', '--omit=dev', '--ignore-scripts');
    writeFileSync(mark, VERSION);
}

/** The browser that shows it. */
export const chromium = () => find('chromium');

function installSystemPackages() {
    const known = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...PACKAGES], { encoding: 'utf8' });
    if (known.error) throw new Error('Deze proef draait op Debian: dpkg-query is niet gevonden.');
    const present = new Set(known.stdout.split('\n').filter((line) => line.endsWith(' installed')).map((line) => line.split(' ')[0]));
    const missing = PACKAGES.filter((name) => !present.has(name));
    if (missing.length === 0) return;
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], ROOT, env);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], ROOT, env);
}

function run(command, args, cwd, env) {
    const done = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
    if (done.status === 0) return;
    throw new Error(`${command} ${args.join(' ')} (in ${cwd}) lukte niet:\n${done.error?.message ?? ''}${done.stdout ?? ''}${done.stderr ?? ''}`.slice(0, 8000));
}

function find(program) {
    const found = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program)).find((path) => existsSync(path));
    if (!found) throw new Error(`${program} is niet gevonden.`);
    return found;
}

function link(target, path) {
    rmSync(path, { force: true, recursive: true });
    symlinkSync(target, path);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) install();
