#!/usr/bin/env node
// How does the command line start? From what V8 made of the program at the build, if that was this same Node; else from its text.

// Asked for like this they come without all that their exports would load.
const { readFileSync } = process.getBuiltinModule('node:fs');
const { createRequire } = process.getBuiltinModule('node:module');
const { fileURLToPath } = process.getBuiltinModule('node:url');
const { setFlagsFromString } = process.getBuiltinModule('node:v8');
const { Script } = process.getBuiltinModule('node:vm');

const filename = fileURLToPath(new URL('./normtaal.cjs', import.meta.url));
let cachedData;
try {
    cachedData = readFileSync(filename.replace(/cjs$/, 'cache'));
} catch {
    // not made, or not kept: V8 reads the text, as it does when this is another Node
}
const script = new Script(readFileSync(filename, 'utf8'), { filename, cachedData });
// A short command is done before optimised code has paid for itself; what runs for long is still optimised, a moment later.
setFlagsFromString('--interrupt-budget=2000000');
const module = { exports: {} };
script.runInThisContext()(createRequire(import.meta.url), module, module.exports, import.meta.url, (name) => import(name));
