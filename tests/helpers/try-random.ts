// How are random cases tried? With a seed that is printed, and first all that ever failed (tests/regressions/).
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';

const KEPT = resolve(import.meta.dirname, '../regressions');

/** A case that failed once, by what makes it again; `was` says what was wrong. */
interface Kept {
    readonly seed: number;
    readonly path: string;
    readonly was: string;
}

/**
 * Runs `check` on random values. Of one that fails the smallest is shown, with the line that keeps it as a case for
 * ever in `tests/regressions/<name>.json`.
 */
export async function tryRandom<T>(name: string, values: fc.Arbitrary<T>, check: (value: T) => Promise<void> | void, cases: number): Promise<void> {
    const property = fc.asyncProperty(values, async (value) => check(value));
    const file = resolve(KEPT, `${name.replaceAll(' ', '-')}.json`);
    const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Kept[]) : [];
    for (const { seed, path } of kept) await fc.assert(property, { seed, path, numRuns: 1, endOnFailure: true });
    const seed = Number(process.env.NORMTAAL_SEED ?? (Date.now() ^ (Math.random() * 0x100000000)) | 0);
    const details = await fc.check(property, { seed, numRuns: cases });
    process.stdout.write(`${name}: ${details.numRuns} random cases, ${kept.length} kept ones, seed ${seed}\n`);
    if (!details.failed) return;
    const line = JSON.stringify({ seed: details.seed, path: details.counterexamplePath, was: '...' });
    throw new Error(`${name}: a case fails. Keep it: add ${line} to tests/regressions/${name.replaceAll(' ', '-')}.json.\n${fc.defaultReportMessage(details) ?? ''}`, { cause: details.errorInstance });
}
