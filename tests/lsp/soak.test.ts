// The soak, in short; `npm run test:deep` does the whole of it.
import { expect, test } from 'vitest';
import { soak } from './soak.js';

test('twenty random edits, with requests of every kind in between', async () => {
    const [heap] = await soak(20, 10, Number(process.env['NORMTAAL_SEED'] ?? 7));
    expect(heap).toBeLessThan(100e6);
}, 300_000);
