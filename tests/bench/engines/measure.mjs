// How long does each engine take? Runs interleaved, medians, and ratios of runs that stood side by side.

const LEAST_MS = 2; // of one measurement: short runs are repeated
const MOST_MS = 6000; // of one engine at one size: slow ones get fewer rounds
const ROUNDS = 15;

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** `engines`: name to { run } or { time }; the times of each, in ms per run, by round. */
export async function measure(engines, rounds = ROUNDS) {
    const all = Object.entries(engines).map(([name, { run, time }]) => ({ name, time: time ?? (() => timed(run)), times: [], spent: 0, repeat: 1 }));
    for (const engine of all) {
        // Warm: the compilers of the host get to see the loops.
        for (let i = 0, spent = 0; i < 3 || (spent < 300 && i < 300); i++) {
            const ms = await engine.time();
            spent += ms;
            engine.repeat = Math.max(1, Math.ceil(LEAST_MS / Math.max(ms, 1e-3)));
            if (spent > MOST_MS / 3) break;
        }
    }
    for (let round = 0; round < rounds; round++) {
        for (const engine of all) {
            if (engine.times.length >= 3 && engine.spent > MOST_MS) continue;
            let ms = 0;
            for (let i = 0; i < engine.repeat; i++) ms += await engine.time();
            engine.spent += ms;
            engine.times.push(ms / engine.repeat);
        }
    }
    return Object.fromEntries(all.map(({ name, times }) => [name, times]));
}

async function timed(run) {
    const begin = performance.now();
    const result = run();
    if (result instanceof Promise) await result;
    return performance.now() - begin;
}

/** How many times as fast `a` is as `b`: the median over rounds. */
export const faster = (a, b) => median(a.slice(0, Math.min(a.length, b.length)).map((ms, i) => b[i] / ms));
