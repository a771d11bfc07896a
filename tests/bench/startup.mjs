// What does a short command cost as a whole process, against a Node that does nothing? `node tests/bench/startup.mjs`, after a build.
// In turn with the yardstick, so that a machine that slows down slows both; the median of the ratios is what counts.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const NORM = 'rules/2011-2012/korpsmonitor.norm';
const ROUNDS = 15;

const time = (args) => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root });
    if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
    return performance.now() - start;
};
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

for (const command of [['--version'], ['check', NORM], ['score', NORM]]) {
    const ours = [join('.dist', 'normtaal.cjs'), ...command];
    time(ours); // read from the disk
    const pairs = Array.from({ length: ROUNDS }, () => ({ empty: time(['-e', '0']), full: time(ours) }));
    const ratio = median(pairs.map(({ empty, full }) => full / empty));
    console.log(`normtaal ${command[0].padEnd(9)} ${median(pairs.map(({ full }) => full)).toFixed(0).padStart(4)} ms  ${ratio.toFixed(2)} x node -e 0 (${median(pairs.map(({ empty }) => empty)).toFixed(0)} ms)`);
}
