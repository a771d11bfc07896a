// Are the counts over the 17 dimensions of the real monitor right? Against a count without a diagram.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { compareWeighting, type Decision, NormLoader } from '../../language/index.js';
import { countTransitions } from './leftovers.js';

const RULES = resolve(import.meta.dirname, '../../rules');
async function load(file: string): Promise<Decision> {
    const { decision } = await new NormLoader(async (uri) => readFileSync(fileURLToPath(uri))).load(pathToFileURL(`${RULES}/${file}`).href);
    return decision as Decision;
}

const [MONITOR, LETTER, CONCEPT] = ['2011-2012/korpsmonitor.norm', '2011-2012/letterlijk.norm', '2013-2014-concept/korpsmonitor.norm'] as const;

test.each([[MONITOR, CONCEPT], [MONITOR, LETTER], [LETTER, CONCEPT]])('%s against %s: all transitions, counted', async (old, fresh) => {
    const [oud, nieuw] = [await load(old), await load(fresh)];
    const counted = countTransitions(oud, nieuw);
    expect([...counted.values()].reduce((sum, n) => sum + n, 0n)).toBe(4n ** 17n);
    const changed = new Map([...counted].filter(([key]) => key.split('>')[0] !== key.split('>')[1]));
    const { eindscore } = compareWeighting(oud, nieuw);
    expect(new Map(eindscore.overgangen.map(({ van, naar, aantal }) => [`${van}>${naar}`, aantal]))).toEqual(changed);
    expect(eindscore.combinaties).toBe(4n ** 17n);
});
