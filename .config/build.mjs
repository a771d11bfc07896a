// How is everything built? Grammar -> parser, data reader for compiled norms and script for reports -> text, command line -> one file.
import './groupby.mjs';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleExtension } from './build-extension.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

generate();
await bundle();

/** Runs Langium's generator with the one function that Node 20 lacks. */
function generate() {
    const cli = join(root, 'node_modules', 'langium-cli', 'bin', 'langium.js');
    const groupBy = new URL('./groupby.mjs', import.meta.url).href;
    const run = spawnSync(process.execPath, ['--import', groupBy, cli, 'generate'], { cwd: root, encoding: 'utf8' });
    if (run.status !== 0) {
        process.stderr.write(`${run.stdout}${run.stderr}`);
        process.exit(1);
    }
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
    await build({
        ...node,
        entryPoints: { normtaal: 'cli/main.ts' },
        external: ['@duckdb/node-api'], // optional, and native
        define: { NORMTAAL_VERSIE: JSON.stringify(version), NORMTAAL_LEZER: JSON.stringify(reader.outputFiles[0].text), NORMTAAL_PROEF: JSON.stringify(trial.outputFiles[0].text) },
        banner: { js: `#!/usr/bin/env node\n${requires}` },
    });
    const versie = { NORMTAAL_VERSIE: JSON.stringify(version) };
    // The language server: for a desk, and as a classic worker for a browser. With the pages that its diagnostics point to.
    await build({ ...node, entryPoints: { server: 'language/main.ts' }, define: versie, banner: { js: requires } });
    await build({ ...ours, entryPoints: { 'server-browser': 'language/main-browser.ts' }, define: versie, platform: 'browser', format: 'iife', target: 'es2022' });
    cpSync(join(root, 'language', 'diagnostics', 'docs'), join(root, '.dist', 'handleiding'), { recursive: true });
    await bundleExtension(common);
    chmodSync(join(root, '.dist', 'normtaal.mjs'), 0o755); // `npx normtaal` in this folder runs the file itself
}
