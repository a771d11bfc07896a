#!/usr/bin/env node
// How does the command line start? From what V8 made of the program at the build, if that was this same Node; else from its text.
'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const filename = join(__dirname, 'program.cjs');
let cachedData;
try {
    cachedData = readFileSync(filename.replace(/cjs$/, 'cache'));
} catch {
    // not made, or not kept: V8 reads the text, as it does when this is another Node
}
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
// A short command is done before optimised code has paid for itself; what runs for long is still optimised, a moment later. Memory grows
// at once to where it would grow anyway. It is cleaned in one go where nobody waits at a window: the language server is optimised and
// cleaned as V8 does by itself. Of Node 20, where this was measured: a newer V8 has other flags, and says aloud which it does not know.
const COMMAND = ['--interrupt-budget=2000000', '--no-minor-gc-task', '--no-incremental-marking'];
const FLAGS = process.versions.v8.startsWith('11.') ? ['--semi-space-growth-factor=16', ...(process.argv[2] === 'lsp' ? [] : COMMAND)] : [];
for (const flag of FLAGS) setFlagsFromString(flag);
script.runInThisContext()(require, module, exports, pathToFileURL(__filename).href, (name) => import(name));
