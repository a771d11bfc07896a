// Ten thousand random edits: no error response, diagnostics as of fresh services, and no more memory at the end.
import { expect, test } from 'vitest';
import { soak } from './soak.js';

const WHOLE = 10_000;
const TIMES = Number(process.env['EDITS'] ?? WHOLE);

test(`${TIMES} random edits, with requests of every kind in between`, async () => {
    const seed = Number(process.env['NORMTAAL_SEED'] ?? Date.now() % 1_000_000);
    const heaps = await soak(TIMES, 100, seed);
    process.stdout.write(`Soak of ${TIMES} edits, seed ${seed}: heap of ${heaps.map((heap) => (heap / 1e6).toFixed(1)).join(', ')} MB, after each thousand.\n`);
    // Caches fill in the first thousand; before that nothing can be said of what grows.
    if (TIMES >= WHOLE) expect(heaps.at(-1)).toBeLessThan((heaps[0] as number) * 1.2);
}, 3_600_000);
