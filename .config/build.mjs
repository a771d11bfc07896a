// How is everything built? Grammar -> parser, data reader for compiled norms and script for reports -> text, command line -> one file.
import './groupby.mjs';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleExtension } from './build-extension.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));


/** Runs Langium's generator with the one function that Node 20 lacks. */
function generate() {
    const cli = join(root, 'node_modules', 'langium-cli', 'bin', 'langium.js');
    const groupBy = new URL('./groupby.mjs', import.meta.url).href;
    const run = spawnSync(process.execPath, ['--import', groupBy, cli, 'generate'], { cwd: root, encoding: 'utf8' });
    if (run.status !== 0) {
        process.stderr.write(`${run.stdout}${run.stderr}`);
        process.exit(1);
    }
    // Langium's own reader of the grammar takes a tenth of a short command; ours makes the same tree.
    const written = join(root, 'language', 'generated', 'grammar.ts');
    const ours = readFileSync(written, 'utf8')
        .replace("import { loadGrammarFromJson } from 'langium';", "import { loadGrammar } from '../parsing/load-grammar.js';")
        .replace('loadGrammarFromJson(', 'loadGrammar(');
    if (ours.includes('loadGrammarFromJson')) throw new Error('The generator writes another grammar.ts than before.');
    writeFileSync(written, ours);
}

async function bundle() {
    const common = { absWorkingDir: root, bundle: true, format: 'esm', charset: 'utf8', logLevel: 'warning', target: 'node20' };
    // A compiled norm runs as a program of its own: it carries the same reader of data files, readable.
    const reader = await build({
        ...common,
        entryPoints: ['language/data/reader.ts'],
        platform: 'neutral',
        alias: { papaparse: './node_modules/papaparse/papaparse.min.js' },
        external: ['stream'], // only for its streams, which the reader does not use
        legalComments: 'inline',
        write: false,
    });
    // A report carries the norm itself, and this script with which its reader tries other judgements.
    const trial = await build({ ...common, entryPoints: ['cli/page-script/trial.ts'], platform: 'browser', format: 'iife', target: 'es2022', minify: true, write: false });
    const ours = { ...common, outdir: '.dist', minify: true, inject: ['.config/groupby.mjs'] };
    const node = { ...ours, platform: 'node', outExtension: { '.js': '.mjs' } };
    const requires = 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';
    const program = await build({
        ...common,
        entryPoints: ['cli/main.ts'],
        platform: 'node',
        format: 'cjs',
        outfile: '.dist/program.cjs',
        write: false,
        minify: true,
        external: ['@duckdb/node-api'], // optional, and native
        define: { NORMTAAL_VERSIE: JSON.stringify(version), NORMTAAL_LEZER: JSON.stringify(reader.outputFiles[0].text), NORMTAAL_PROEF: JSON.stringify(trial.outputFiles[0].text), 'import.meta.url': 'adres' },
        banner: { js: '(function (require, module, exports, adres, haal) {' },
        footer: { js: '})' },
        plugins: [slim],
    });
    mkdirSync(join(root, '.dist'), { recursive: true });
    // One byte for every letter is read, kept and compared in half the time. Templates whose text is taken raw have no other letters than Latin ones.
    const latin = program.outputFiles[0].text.replace(/[^\0-\xff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
    writeFileSync(join(root, '.dist', 'program.cjs'), latin, 'latin1');
    const start = join(root, '.dist', 'normtaal.cjs');
    copyFileSync(join(root, '.config', 'start.cjs'), start);
    chmodSync(start, 0o755); // `npx normtaal` in this folder runs the file itself
    // What V8 made of the program, after it did what is asked of it most; without it the program starts all the same, but slower.
    rmSync(join(root, '.dist', 'program.cache'), { force: true });
    spawnSync(process.execPath, [join(root, '.config', 'warm.mjs')], { cwd: root, stdio: 'ignore' });
    const versie = { NORMTAAL_VERSIE: JSON.stringify(version) };
    // The language server: for a desk, and as a classic worker for a browser. With the pages that its diagnostics point to.
    await build({ ...node, entryPoints: { server: 'language/main.ts' }, define: versie, banner: { js: requires } });
    await build({ ...ours, entryPoints: { 'server-browser': 'language/main-browser.ts' }, define: versie, platform: 'browser', format: 'iife', target: 'es2022' });
    cpSync(join(root, 'language', 'diagnostics', 'docs'), join(root, '.dist', 'handleiding'), { recursive: true });
    await bundleExtension(common);
}

/**
 * Langium takes a few classes from the protocol of editors; the command line has no use for the rest of it. Neither does it start
 * commands that are programs of their own.
 */
const slim = {
    name: 'slim',
    setup({ onResolve, onLoad }) {
        onResolve({ filter: /^node:child_process$/ }, ({ importer }) => (/[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'slim' } : undefined));
        onLoad({ filter: /^none$/, namespace: 'slim' }, () => ({ contents: 'module.exports = {};' }));
        // A script that is kept has no way of its own to import what stands beside it: the starter does it.
        onLoad({ filter: /[\\/]cli[\\/].*\.ts$/ }, ({ path }) => ({ contents: readFileSync(path, 'utf8').replace(/\bimport\((?!['"]\.)/g, 'haal('), loader: 'ts' }));
        onResolve({ filter: /^vscode-languageserver-protocol$/ }, ({ importer }) =>
            (/[\\/]langium[\\/]/.test(importer) ? { path: join(root, '.config', 'protocol.mjs') } : undefined));
    },
};

generate();
await bundle();
