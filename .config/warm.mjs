// What does V8 make of the command line once it has been used? Kept beside it, so that each start begins there.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const NORM = 'rules/2011-2012/korpsmonitor.norm';
const commands = [['score', NORM], ['check', NORM], ['check', NORM]];

// Else V8 forgets what it did not use for a while; the flags at the end must be those of a start.
setFlagsFromString('--no-flush-bytecode');
const filename = fileURLToPath(new URL('../.dist/program.cjs', import.meta.url));
const script = new Script(readFileSync(filename, 'latin1'), { filename });
process.on('beforeExit', next);
next();

function next() {
    const command = commands.shift();
    if (!command) {
        setFlagsFromString('--flush-bytecode');
        writeFileSync(filename.replace(/cjs$/, 'cache'), script.createCachedData());
        process.exit(0);
    }
    process.argv.splice(2, process.argv.length, ...command);
    const module = { exports: {} };
    script.runInThisContext()(createRequire(filename), module, module.exports, pathToFileURL(filename).href, (name) => import(name));
}
