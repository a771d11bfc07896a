// What does it cost to score 27 corps from nothing: the whole process, beside a process that does nothing?
import { spawnSync } from 'node:child_process';
import { measure } from './measure.mjs';

export function cold(program, dataFile) {
    const start = (...args) => () => {
        const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
        if (run.status !== 0) throw new Error(run.stderr);
    };
    return measure({
        'node -e 0': { run: start('-e', '0') },
        'compiled module, 27 corps': { run: start(program, dataFile) },
    }, 21);
}
