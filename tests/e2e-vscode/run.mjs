// How is the extension tried in a real VS Code (`npm run test:e2e`)? Install what is needed, package it, and drive it.
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** Debian's apt is what installs the browser. */
if (process.platform !== 'linux') {
    process.stdout.write('test:e2e overgeslagen: de proef in een echte editor draait op Debian.\n');
    process.exit(process.env.NORMTAAL_ALLES ? 1 : 0);
}
install();
const npm = (...args) => run('npm', ['run', '--silent', ...args]);
npm('package');
run(process.execPath, [resolve(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--config', '.config/vitest-e2e.ts', ...process.argv.slice(2)]);

function run(command, args) {
    const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
}
