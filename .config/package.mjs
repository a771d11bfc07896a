// How is the extension packaged (`npm run package`)? What it needs is laid out in .vsix/, and made one file: normtaal-<version>.vsix.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAGE = join(ROOT, '.vsix');
const LARGEST = 2 * 1024 * 1024;
/** The first moment that a zip can tell: the same files are the same package, whenever it is made. */
const SOURCE_DATE_EPOCH = '315532800';
/** What stands elsewhere in the package: an editor looks for these beside the manifest. */
const MOVED = { 'extension/README.md': 'README.md', 'extension/assets/package.nls.json': 'package.nls.json', 'extension/assets/package.nls.nl.json': 'package.nls.nl.json' };
const KEPT = ['.dist/extension', '.dist/server.mjs', '.dist/server-browser.js', '.dist/handleiding', 'extension/assets', 'extension/walkthrough', 'rules', 'LICENSE', 'CHANGELOG.md'];

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
for (const key of ['type', 'bin', 'files', 'scripts', 'dependencies', 'optionalDependencies', 'devDependencies', 'exports']) delete manifest[key];
delete manifest.engines.node;
for (const [key, text] of Object.entries({ displayName: '%displayName%', description: '%description%' })) manifest[key] = text;

rmSync(STAGE, { recursive: true, force: true });
mkdirSync(STAGE, { recursive: true });
writeFileSync(join(STAGE, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
for (const path of KEPT) cpSync(join(ROOT, path), join(STAGE, path), { recursive: true });
for (const [from, to] of Object.entries(MOVED)) cpSync(join(ROOT, from), join(STAGE, to));

const out = join(ROOT, `normtaal-${manifest.version}.vsix`);
const vsce = join(ROOT, 'node_modules', '@vscode', 'vsce', 'vsce');
const run = spawnSync(process.execPath, [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', out], { cwd: STAGE, encoding: 'utf8', env: { SOURCE_DATE_EPOCH, ...process.env, TZ: 'UTC' } });
if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`);
const { size } = statSync(out);
process.stdout.write(`${out}: ${(size / 1024).toFixed(0)} kB\n`);
if (size > LARGEST) throw new Error(`Het pakket is ${size} bytes; het mag er ${LARGEST} zijn.`);
