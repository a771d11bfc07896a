// Is what would lower an end score, and what alone holds it down, found exactly?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KorpsGegevens, type Score, SCORES, scoreKorps, soleHolders, stepsDown } from '../../language/index.js';
import { arbitraryCase, print } from '../agreement/random-norm.js';
import { cases } from '../helpers/cases.js';
import { loadText } from '../helpers/load-text.js';

const rank = (scores: readonly Score[]): number => Math.min(...scores.map((score) => SCORES.indexOf(score)));

test('one lower score suffices exactly when trying each finds one', async () => {
    await fc.assert(fc.asyncProperty(arbitraryCase({ normen: false }), async ({ spec, rows }) => {
        const text = print(spec);
        const { decision } = await loadText(text);
        if (!decision) throw new Error(text);
        for (const row of rows) {
            const korps = spec.korpsen.find(({ naam, aliassen }) => [naam, ...aliassen].includes(row.korps))?.naam ?? row.korps;
            const gegevens: KorpsGegevens = { korps, oordelen: new Map(Object.entries(row.kleuren)), waarden: new Map() };
            const uitslag = scoreKorps(decision, gegevens);
            const lower: string[] = [];
            for (const { naam, eigen, geldtNiet } of uitslag.dimensies) {
                if (geldtNiet || rank(eigen) < 1) continue;
                const found = (['geel', 'rood'] as const).find((kleur) => SCORES.indexOf(kleur) < rank(eigen)
                    && rank(scoreKorps(decision, { ...gegevens, oordelen: new Map(gegevens.oordelen).set(naam, [kleur]) }).eindscore) < rank(uitslag.eindscore));
                if (found) lower.push(`${naam} ${found}`);
            }
            const steps = stepsDown(decision, uitslag);
            const single = steps?.every((each) => each.length === 1) ? steps.map(([step]) => `${step?.dimensie} ${step?.naar}`) : [];
            if (rank(uitslag.eindscore) > 1) expect(single, text).toEqual(lower);
            else expect(steps, text).toEqual([]);
            for (const index of soleHolders(decision, uitslag)) {
                const without = { ...decision, plafonds: decision.plafonds.filter((_, i) => i !== index) };
                expect(rank(scoreKorps(without, gegevens).eindscore), text).toBeGreaterThan(rank(uitslag.eindscore));
            }
        }
    }), { numRuns: cases(200) });
});
