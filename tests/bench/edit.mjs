// What does a change of one word cost, and how does the time to read a norm grow with its length? `node tests/bench/edit.mjs`
// Times are of this machine; the yardstick, in the same process, makes them comparable.
import '../../.config/groupby.mjs';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { KORPSEN, largeNorm } from './large-norm.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const MAIN = 'file:///norm/hoofd.norm';
const SIZES = [343, 1000, 10_000, 50_000];
const EDITS = 41;

if (process.argv[2] === 'once') await once(process.argv[3], Number(process.argv[4]));
else await all();

async function all() {
    const folder = mkdtempSync(join(tmpdir(), 'normtaal-bench-'));
    try {
        const bundle = join(folder, 'language.mjs');
        await build({ absWorkingDir: root, entryPoints: ['language/index.ts'], bundle: true, format: 'esm', platform: 'node', target: 'node20', minify: true, outfile: bundle, logLevel: 'warning' });
        const runs = SIZES.map((size) => {
            const run = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), 'once', bundle, String(size)], { encoding: 'utf8' });
            if (run.status !== 0) throw new Error(run.stderr);
            return JSON.parse(run.stdout);
        });
        for (const { lines, read, edit, slowest, yardstick } of runs) {
            console.log(`${String(lines).padStart(6)} lines: read ${read.toFixed(0).padStart(5)} ms, one word changed ${edit.toFixed(1).padStart(6)} ms (p95 ${slowest.toFixed(1)}), ${(edit / yardstick).toFixed(2)} x sorting 100,000 numbers`);
        }
        const [large, largest] = runs.slice(-2);
        const exponent = (key) => Math.log(largest[key] / large[key]) / Math.log(largest.lines / large.lines);
        console.log(`from ${large.lines} to ${largest.lines} lines: reading grows with exponent ${exponent('read').toFixed(2)}, a change with ${exponent('edit').toFixed(2)}`);
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

async function once(bundle, size) {
    const { NormLoader } = await import(pathToFileURL(bundle).href);
    const text = size < 1000 ? readFileSync(join(root, 'rules/2011-2012/korpsmonitor.norm'), 'utf8').replace('../korpsen', 'korpsen') : largeNorm(size);
    const used = new TextEncoder().encode(KORPSEN);
    const fresh = () => {
        const loader = new NormLoader(async () => used);
        loader.change(MAIN, text);
        return loader;
    };
    for (let i = 0; i < (size < 20_000 ? 3 : 1); i++) await fresh().load(MAIN); // the engine is warm, as in an editor
    globalThis.gc();
    const start = performance.now();
    const loader = fresh();
    const { meldingen } = await loader.load(MAIN);
    const read = performance.now() - start;
    const wrong = meldingen.filter(({ ernst }) => ernst === 'fout');
    if (wrong.length > 0) throw new Error(wrong[0].berichten.nl);

    // A letter more in the name of a dimension that a rule names, all over the file: unknown, and good again.
    const places = [...text.matchAll(/^ {2}(?:rood|groen) op (?=[^\n]* (?:blokkeert|is voorwaarde))/gm)].map((match) => match.index + match[0].length);
    const times = [];
    for (let i = 0; i < EDITS; i++) {
        const begin = places[Math.floor((i * places.length) / EDITS)];
        for (const next of [`${text.slice(0, begin + 1)}q${text.slice(begin + 1)}`, text]) {
            const before = performance.now();
            loader.change(MAIN, next);
            const { meldingen: found } = await loader.load(MAIN);
            times.push(performance.now() - before);
            if (found.some(({ ernst }) => ernst === 'fout') !== (next !== text)) throw new Error('The change was not seen.');
        }
    }
    times.sort((a, b) => a - b);
    const yardsticks = Array.from({ length: 21 }, () => {
        const before = performance.now();
        Float64Array.from({ length: 100_000 }, (_, i) => Math.sin(i)).sort();
        return performance.now() - before;
    }).sort((a, b) => a - b);
    console.log(JSON.stringify({ lines: text.split('\n').length, read, edit: times[times.length >> 1], slowest: times[Math.floor(times.length * 0.95)], yardstick: yardsticks[10] }));
}
