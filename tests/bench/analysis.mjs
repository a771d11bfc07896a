// What does exact analysis cost: editions compared cold and warm, and all that an author is told at a keystroke?
// `node tests/bench/analysis.mjs`. Times are of this machine; the yardstick, in the same process, makes them comparable.
import '../../.config/groupby.mjs';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [OLD, NEW] = ['rules/2011-2012/korpsmonitor.norm', 'rules/2013-2014-concept/korpsmonitor.norm'].map((path) => join(root, path));
const COLD = 9; // processes
const WARM = 300; // rounds

if (process.argv[2] === 'once') await once(process.argv[3]);
else await all();

async function all() {
    const folder = mkdtempSync(join(tmpdir(), 'normtaal-bench-'));
    try {
        const bundle = join(folder, 'language.mjs');
        await build({ absWorkingDir: root, entryPoints: ['language/index.ts'], bundle: true, format: 'esm', platform: 'node', target: 'node20', minify: true, outfile: bundle, logLevel: 'warning' });
        const runs = Array.from({ length: COLD }, () => {
            const run = spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), 'once', bundle], { encoding: 'utf8' });
            if (run.status !== 0) throw new Error(run.stderr);
            return JSON.parse(run.stdout);
        });
        const median = (key) => [...runs.map((run) => run[key])].sort((a, b) => a - b)[Math.floor(COLD / 2)];
        const line = (name, key) => console.log(`${name.padEnd(46)} ${median(key).toFixed(2).padStart(8)} ms  ${(median(key) / median('yardstick')).toFixed(2).padStart(6)} x yardstick`);
        console.log(`Monitor against concept, over 4^17 corps; ${runs[0].nodes} nodes. Medians of ${COLD} processes.`);
        line('cold: build, counts, witnesses', 'cold');
        line('warm', 'warm');
        line('warm, with sentences, norms and causes', 'editions');
        line('keystroke: all remarks of the analysis, warm', 'remarks');
        line('yardstick: sorting 100,000 numbers', 'yardstick');
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

async function once(bundle) {
    const { analyse, compareEditions, compareWeighting, NormLoader } = await import(pathToFileURL(bundle).href);
    const load = (path) => new NormLoader(async (uri) => readFileSync(fileURLToPath(uri))).load(pathToFileURL(path).href);
    const [oud, nieuw] = [await load(OLD), await load(NEW)];
    const time = (work) => {
        const start = performance.now();
        const result = work();
        return { ms: performance.now() - start, result };
    };
    globalThis.gc(); // what loading left behind is not the comparison's to clean up
    const { ms: cold, result } = time(() => compareWeighting(oud.decision, nieuw.decision));
    const middle = (work, rounds) => Array.from({ length: rounds }, () => time(work).ms).slice(rounds >> 1).sort((a, b) => a - b)[rounds >> 2];
    console.log(JSON.stringify({
        nodes: result.knopen, cold,
        warm: middle(() => compareWeighting(oud.decision, nieuw.decision), WARM),
        editions: middle(() => compareEditions(oud.norm, nieuw.norm), WARM / 10),
        remarks: middle(() => analyse(nieuw.norm, nieuw.decision), WARM),
        yardstick: middle(() => Float64Array.from({ length: 100_000 }, (_, i) => Math.sin(i)).sort(), 40),
    }));
}
