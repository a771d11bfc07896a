// Does a test notice when what was changed since a commit (the one before this, unless another is named) is changed again? Only those lines, within ten minutes: the whole takes an hour.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const MOST_MINUTES = 10;
/** Of fewer changes one that changes nothing weighs too much. */
const ENOUGH = 20;
const LEAST_KILLED = 0.75;
const REPORT = '.mutate/report.json';

const since = process.argv[2] ?? 'HEAD~1';
const diff = spawnSync('git', ['diff', '--unified=0', '--no-color', since, 'HEAD', '--', 'language/decision', 'language/analysis', 'language/emit'], { encoding: 'utf8' });
if (diff.status !== 0) {
    process.stdout.write(`There is no commit ${since} here: nothing is mutated.\n`);
    process.exit();
}

/** `file:from-to` of everything that the commit added or changed. */
function changedLines(text) {
    const places = [];
    let file;
    for (const line of text.split('\n')) {
        if (line.startsWith('+++ ')) file = line.startsWith('+++ b/') ? line.slice('+++ b/'.length) : undefined;
        const [, from, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
        if (file === undefined || !file.endsWith('.ts') || file.endsWith('/types.ts') || from === undefined || count === '0') continue;
        places.push(`${file}:${from}-${Number(from) + Number(count) - 1}`);
    }
    return places;
}

const places = changedLines(diff.stdout);
if (places.length === 0) {
    process.stdout.write(`Since ${since} nothing changed in decision, analysis or emit: nothing is mutated.\n`);
    process.exit();
}
rmSync(REPORT, { force: true });
const run = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', '.config/stryker.mjs', '--mutate', places.join(',')], { stdio: 'inherit', timeout: MOST_MINUTES * 60_000 });
if (run.error?.code === 'ETIMEDOUT') {
    process.stdout.write(`Mutation testing of ${places.join(', ')} was stopped after ${MOST_MINUTES} minutes.\n`);
    process.exit();
}
if (run.status !== 0) process.exit(run.status ?? 1);

const { files } = JSON.parse(readFileSync(REPORT, 'utf8'));
const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status)).filter((status) => status !== 'Ignored');
// Some code is tried through processes and pages alone, which are too slow to do again for every change: that is told, and not judged.
const states = all.filter((status) => status !== 'NoCoverage');
const killed = states.filter((status) => status === 'Killed' || status === 'Timeout').length;
process.stdout.write(`Mutation testing of ${places.length} places: ${killed} of ${states.length} changes were noticed; ${all.length - states.length} stand where none of these tests comes.\n`);
if (states.length >= ENOUGH && killed < LEAST_KILLED * states.length) {
    process.stderr.write(`That is less than ${LEAST_KILLED * 100}%: write tests for what is listed above.\n`);
    process.exit(1);
}
