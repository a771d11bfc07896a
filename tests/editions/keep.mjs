// Keeps what this version reads and says, for ever: `node tests/editions/keep.mjs`, when a version is given out.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const folder = join(HERE, version);
const versions = readdirSync(HERE, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
if (existsSync(join(folder, 'uitkomsten'))) throw new Error(`${version} is kept already, and what is kept never changes.`);

const normen = join(folder, 'normen');
for (const file of [
    'korpsen.norm', '2010/eindscores.csv', '2013-2014-concept/korpsmonitor.norm',
    ...['korpsmonitor.norm', 'letterlijk.norm', 'korpsen.csv', 'korpsen-onzeker.csv', 'partners.csv', 'toelichting.csv'].map((name) => `2011-2012/${name}`),
]) cpSync(join(ROOT, 'rules', file), join(normen, file), { recursive: true });
if (!existsSync(join(normen, 'taal'))) cpSync(join(HERE, versions.at(-1), 'normen/taal'), join(normen, 'taal'), { recursive: true });

const [MONITOR, LETTER, CONCEPT, TAAL, UNSURE] = ['2011-2012/korpsmonitor.norm', '2011-2012/letterlijk.norm', '2013-2014-concept/korpsmonitor.norm', 'taal/taal.norm', '2011-2012/korpsen-onzeker.csv'].map((name) => `normen/${name}`);
const opdrachten = [
    ...Object.entries({ korpsmonitor: [MONITOR], letterlijk: [LETTER], concept: [CONCEPT], taal: [TAAL], onzeker: [MONITOR, '--data', UNSURE], eenheden: [CONCEPT, '--per', 'eenheid'], 'taal-eenheden': [TAAL, '--per', 'eenheid'] })
        .map(([name, args]) => ({ args: ['score', ...args, '--format', 'json'], uitkomst: `score-${name}.json` })),
    { args: ['explain', MONITOR, 'Kennemerland', '--format', 'json'], uitkomst: 'explain-kennemerland.json' },
    { args: ['explain', TAAL, 'Zuid- en West', '--format', 'json'], uitkomst: 'explain-taal.json' },
    { args: ['diff', MONITOR, CONCEPT, '--format', 'json'], uitkomst: 'diff-concept.json' },
    { args: ['trend', MONITOR, '--data', 'normen/2010/eindscores.csv', '--format', 'json'], uitkomst: 'trend.json' },
    ...Object.entries({ korpsmonitor: MONITOR, letterlijk: LETTER, concept: CONCEPT, taal: TAAL }).map(([name, norm]) => ({ args: ['compile', norm, '--target', 'json'], uitkomst: `compile-${name}.json` })),
];
mkdirSync(join(folder, 'uitkomsten'));
for (const { args, uitkomst } of opdrachten) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, '.dist/normtaal.cjs'), ...args], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
    writeFileSync(join(folder, 'uitkomsten', uitkomst), stdout);
}
writeFileSync(join(folder, 'opdrachten.json'), `[\n${opdrachten.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n]\n`);
console.log(`${version}: ${opdrachten.length} results kept.`);
