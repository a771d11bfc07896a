// How fast is a compiled norm beside what people would pick instead? The norm of 2011-2012, 10^3 to 10^7 rows.
// `npm run bench`, or `node tests/bench/engines.mjs [--most 6] [--parquet 100000000]`. The others are installed into `.bench/` at the first run.
import '../../.config/groupby.mjs';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { cEngine, compileKernel } from './engines/c.mjs';
import { cedar } from './engines/cedar.mjs';
import { cold } from './engines/cold.mjs';
import { makeData, rowOf } from './engines/data.mjs';
import { duckdbEngines } from './engines/duckdb.mjs';
import { scoreColumnsByHand } from './engines/hand.mjs';
import { jsonRules } from './engines/json-rules.mjs';
import { faster, measure, median } from './engines/measure.mjs';
import { parquet } from './engines/parquet.mjs';
import { zenEngines } from './engines/zen.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const CLI = join(root, '.dist', 'normtaal.cjs');
const NORM = join(root, 'rules', '2011-2012', 'korpsmonitor.norm');
const CORPS = join(root, 'rules', '2011-2012', 'korpsen.csv');
/** Above so many rows an engine would take minutes. */
const MOST = { 'zen-engine': 1e5, 'json-rules-engine': 1e4, 'cedar-wasm': 1e4, interpreter: 1e5, row: 1e5 };

const { values: options } = parseArgs({ options: { most: { type: 'string', default: '7' }, parquet: { type: 'string' } } });

const folder = mkdtempSync(join(tmpdir(), 'normtaal-bench-'));
try {
    const rivals = await installRivals();
    const ours = await loadOurs();
    await showCold();
    const kernel = compileKernel(folder);
    if (kernel === undefined) console.log('There is no C compiler (cc): the C kernel is left out.\n');
    const sizes = options.parquet !== undefined ? [] : Array.from({ length: Number(options.most) - 2 }, (_, i) => 10 ** (i + 3));
    const found = [];
    for (const rows of sizes) found.push(await measureSize(rows, { rivals, ours, kernel }));
    if (found.length > 0) {
        showTable(found);
        showRatios(found);
    }
    if (options.parquet !== undefined) await showParquet(rivals, ours, Number(options.parquet));
} finally {
    rmSync(folder, { recursive: true, force: true });
}

/** Into a folder of their own, from a lock of their own: they are no dependencies of ours. */
async function installRivals() {
    const [from, to] = [join(root, 'tests', 'bench', 'rivals'), join(root, '.bench')];
    const lock = readFileSync(join(from, 'package-lock.json'), 'utf8');
    const done = join(to, 'installed.json');
    if (!existsSync(done) || readFileSync(done, 'utf8') !== lock) {
        mkdirSync(to, { recursive: true });
        cpSync(from, to, { recursive: true });
        const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: to, encoding: 'utf8', shell: process.platform === 'win32' });
        if (run.status !== 0) throw new Error(`npm ci in .bench: ${run.stderr ?? run.error}`);
        writeFileSync(done, lock);
    }
    const require = createRequire(join(to, 'package.json'));
    return { zen: require('@gorules/zen-engine'), rules: require('json-rules-engine'), cedar: require('@cedar-policy/cedar-wasm/nodejs'), duckdb: require('@duckdb/node-api') };
}

/** The language itself, for the interpreter, and what the command line makes of the norm. */
async function loadOurs() {
    const bundle = join(folder, 'language.mjs');
    await build({ absWorkingDir: root, entryPoints: ['language/index.ts'], bundle: true, format: 'esm', platform: 'node', target: 'node20', outfile: bundle, logLevel: 'warning' });
    const { emitSql, NormLoader, schemaOf, scoreKorps, sqlColumns } = await import(pathToFileURL(bundle).href);
    const { norm, decision } = await new NormLoader(async (uri) => readFileSync(fileURLToPath(uri))).load(pathToFileURL(NORM).href);
    run(CLI, 'compile', NORM, '--target', 'js', '--out', folder);
    const weighed = decision.dimensies.map(({ weegt }, i) => (weegt ? i : -1)).filter((i) => i >= 0);
    return {
        module: await import(pathToFileURL(join(folder, 'korpsmonitor.mjs')).href),
        score: (korps) => scoreKorps(decision, korps),
        names: weighed.map((i) => decision.dimensies[i].naam),
        kolommen: weighed.map((i) => sqlColumns(decision).dimensies[i]),
        script: emitSql(decision, { dialect: 'duckdb', naam: 'norm', bestand: 'korpsmonitor.norm', sha256: '', versie: '', korpsen: schemaOf(norm).korpsen, toonBestand: (uri) => uri.split('/').at(-1) }),
    };
}

function run(...args) {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
}

async function showCold() {
    const { 'node -e 0': nothing, 'compiled module, 27 corps': compiled } = await cold(join(folder, 'korpsmonitor.mjs'), CORPS);
    console.log(`27 corps, whole process: node -e 0 ${median(nothing).toFixed(1)} ms, compiled module ${median(compiled).toFixed(1)} ms: ${faster(nothing, compiled).toFixed(2)} times\n`);
}

async function measureSize(rows, { rivals, ours, kernel }) {
    const data = makeData(rows);
    const { module, names } = ours;
    const columns = Object.fromEntries(data.columns.map((column, i) => [names[i], column]));
    const resident = module.createColumns(rows);
    for (const [i, name] of names.entries()) resident[name].set(data.columns[i]);
    const [end, ref] = [new Uint8Array(rows), new Uint8Array(rows)];
    const columnsEngine = (given, extra) => {
        let naar;
        return () => (naar = module.scoreColumns(given, { ...extra, naar })).eindscore;
    };
    const plain = (run) => ({ run, result: run });
    const engines = {
        'columns by hand, JavaScript': plain(() => scoreColumnsByHand(data.columns, rows, end, ref)),
        'scoreColumns, JavaScript': plain(columnsEngine(columns, { wasm: false })),
        'scoreColumns, WebAssembly': plain(columnsEngine(resident, {})),
        'scoreColumns, WebAssembly, copied in': plain(columnsEngine(columns, {})),
        'scoreColumns, WebAssembly, with rules': plain(columnsEngine(resident, { dimensies: true, plafonds: true })),
    };
    const closing = [];
    if (kernel !== undefined) {
        engines['C, one thread'] = await cEngine(kernel, folder, data);
        closing.push(engines['C, one thread'].close);
    }
    const duckdb = await duckdbEngines(rivals.duckdb, data, ours);
    closing.push(duckdb.close);
    Object.assign(engines, duckdb.engines);
    const codes = ['blanco', 'rood', 'geel', 'groen'];
    if (rows <= MOST.row) {
        const corps = Array.from({ length: rows }, (_, r) => Object.fromEntries(rowOf(data, r).map((code, i) => [names[i], codes[code]])));
        engines['score, row by row'] = plain(() => Uint8Array.from(corps, (row) => codes.indexOf(module.score(row).eindscore)));
    }
    if (rows <= MOST.interpreter) {
        const corps = Array.from({ length: rows }, (_, r) => ({ korps: '', waarden: new Map(), oordelen: new Map(rowOf(data, r).map((code, i) => [names[i], [codes[code]]])) }));
        engines['interpreter, row by row'] = plain(() => Uint8Array.from(corps, (row) => codes.indexOf(ours.score(row).eindscore[0])));
    }
    if (rows <= MOST['zen-engine']) for (const [name, run] of Object.entries(await zenEngines(rivals.zen, data))) engines[name] = plain(run);
    if (rows <= MOST['cedar-wasm']) engines['cedar-wasm'] = plain(cedar(rivals.cedar, data));
    if (rows <= MOST['json-rules-engine']) engines['json-rules-engine'] = plain(jsonRules(rivals.rules, data));
    await compare(engines, rows);
    const times = await measure(engines);
    for (const close of closing) await close();
    process.stderr.write(`${rows} rows measured\n`);
    return { rows, times };
}

/** Every engine says the same of every row, or nothing is measured. */
async function compare(engines, rows) {
    const [[, first], ...rest] = Object.entries(engines);
    const expected = Uint8Array.from(await first.result());
    for (const [name, { result }] of rest) {
        const said = await result();
        if (said.length !== rows) throw new Error(`${name} gives ${said.length} scores of ${rows} rows.`);
        const wrong = expected.findIndex((code, r) => code !== said[r]);
        if (wrong >= 0) throw new Error(`${name} says ${said[wrong]} of row ${wrong}, by hand it is ${expected[wrong]}.`);
    }
}

function showTable(found) {
    const names = [...new Set(found.flatMap(({ times }) => Object.keys(times)))];
    const perRow = ({ rows, times }, name) => (times[name] ? (median(times[name]) * 1e6) / rows : undefined);
    const number = (ns) => (ns === undefined ? '' : ns >= 100 ? String(Math.round(ns)) : ns.toPrecision(2));
    const last = (name) => found.filter(({ times }) => times[name]).at(-1);
    const sorted = names.sort((a, b) => perRow(last(a), a) - perRow(last(b), b));
    console.log(`Nanoseconds per row; ${cpus()[0].model}, ${cpus().length} threads, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}.\n`);
    console.log(`| | ${found.map(({ rows }) => `10^${Math.log10(rows)} rows`).join(' | ')} |\n| --- |${' ---: |'.repeat(found.length)}`);
    for (const name of sorted) console.log(`| ${name} | ${found.map((size) => number(perRow(size, name))).join(' | ')} |`);
    console.log();
}

/** What was promised, as ratios between runs that stood side by side. */
function showRatios(found) {
    const { rows, times } = found.at(-1);
    const [hand, js, wasm, c, duckdb] = ['columns by hand, JavaScript', 'scoreColumns, JavaScript', 'scoreColumns, WebAssembly', 'C, one thread', 'DuckDB, 2 threads, query by hand'].map((name) => times[name]);
    const say = (what, ratio, least) => console.log(`${ratio >= least ? 'ok  ' : 'LOW '} ${what}: ${ratio.toPrecision(3)} (at least ${least})`);
    console.log(`Ratios at ${rows} rows:`);
    say('scoreColumns in JavaScript, against by hand', faster(js, hand), 0.9);
    say('scoreColumns in WebAssembly, against by hand', faster(wasm, hand), 15);
    if (c) say('scoreColumns in WebAssembly, against C', faster(wasm, c), 0.8);
    say('scoreColumns in WebAssembly, against DuckDB', faster(wasm, duckdb), 2);
    // Zen cannot be asked for as many rows: both per row, at the most that it was asked for.
    const zen = found.filter(({ times }) => Object.keys(times).some((name) => name.startsWith('zen'))).at(-1);
    const best = Object.entries(zen.times).filter(([name]) => name.startsWith('zen')).sort(([, a], [, b]) => median(a) - median(b))[0];
    say(`scoreColumns in WebAssembly, against ${best[0]} (${zen.rows} rows)`, faster(zen.times['scoreColumns, WebAssembly'], best[1]), 1000);
    const linear = found.filter((size) => size.rows >= 1e4).map((size) => median(size.times['scoreColumns, WebAssembly']) / size.rows);
    say('linear from 10^4 rows: time per row there, against the largest', linear[0] / linear.at(-1), 0.5);
}

async function showParquet(rivals, ours, rows) {
    const { seconds, gigabytes } = await parquet(rivals.duckdb, folder, { cli: CLI, norm: NORM, kolommen: ours.kolommen, rows });
    console.log(`${rows} rows of Parquet, normtaal score --engine duckdb: ${seconds.toFixed(0)} s, ${gigabytes.toFixed(2)} GB at most (under 2)`);
}
