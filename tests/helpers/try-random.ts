// How are random cases tried? With a seed that is printed, and first all that ever failed (tests/regressions/).
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { cases } from './cases.js';

const KEPT = resolve(import.meta.dirname, '../regressions');

/** A case that failed once, whole: what a seed makes changes with the generator. `was` says what was wrong. */
interface Kept<T> {
    readonly was: string;
    readonly geval: T;
}

/**
 * Runs `check` on random values, which JSON can carry. Of one that fails the smallest is shown, with the line that keeps it as a
 * case for ever in `tests/regressions/<name>.json`.
 */
export async function tryRandom<T>(name: string, values: fc.Arbitrary<T>, check: (value: T) => Promise<void> | void, many: number): Promise<void> {
    const file = `${name.replaceAll(' ', '-')}.json`;
    const kept = existsSync(resolve(KEPT, file)) ? (JSON.parse(readFileSync(resolve(KEPT, file), 'utf8')) as readonly Kept<T>[]) : [];
    for (const { was, geval } of kept) {
        try {
            await check(geval);
        } catch (error) {
            throw new Error(`${name}: what was mended is broken again: ${was}`, { cause: error });
        }
    }
    const seed = Number(process.env.NORMTAAL_SEED ?? (Date.now() ^ (Math.random() * 0x100000000)) | 0);
    const details = await fc.check(fc.asyncProperty(values, async (value) => check(value)), { seed, numRuns: cases(many) });
    process.stdout.write(`${name}: ${details.numRuns} random cases, ${kept.length} kept ones, seed ${seed}\n`);
    if (!details.failed) return;
    const line = JSON.stringify({ was: '...', geval: details.counterexample?.[0] });
    throw new Error(`${name}: a case fails. Keep it: add this line to tests/regressions/${file}.\n${line}\n${fc.defaultReportMessage(details) ?? ''}`, { cause: details.errorInstance });
}
