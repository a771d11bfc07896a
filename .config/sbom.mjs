// What is the tool made of (`npm run sbom`)? All that npm lists, in CycloneDX, without what only builds and tests: `--omit dev` would also leave out what both use.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const run = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 });
if (run.status !== 0) throw new Error(run.stderr);
const { components, dependencies, ...rest } = JSON.parse(run.stdout);
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const running = new Set(Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true).map(([path, { name, version }]) => `${name ?? path.split('node_modules/').at(-1)}@${version}`));
const kept = components.filter((component) => running.has(component['bom-ref']));
const refs = new Set([rest.metadata.component['bom-ref'], ...kept.map((component) => component['bom-ref'])]);
const dependsOn = dependencies.filter(({ ref }) => refs.has(ref)).map(({ ref, dependsOn: all }) => ({ ref, dependsOn: all.filter((each) => refs.has(each)) }));
process.stdout.write(`${JSON.stringify({ ...rest, components: kept, dependencies: dependsOn }, undefined, 2)}\n`);
