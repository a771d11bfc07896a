// Does the tool agree with an evaluation that was written apart from it, on random norms?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KorpsGegevens, scoreKorps } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';
import { naive } from './naive.js';
import { arbitraryCase, printWithLines } from './random-norm.js';

test('parser, model, decision and evaluate agree with the naive evaluation', async () => {
    await fc.assert(
        fc.asyncProperty(arbitraryCase(), async ({ spec, rows }) => {
            const { tekst, regels } = printWithLines(spec);
            const { decision, meldingen } = await loadText(tekst);
            expect(meldingen.filter(({ ernst }) => ernst === 'fout'), tekst).toEqual([]);
            if (!decision) throw new Error('No decision.');
            const ruleAt = new Map(regels.map((line, i) => [line, i]));
            for (const row of rows) {
                const expected = naive(spec, row);
                const korps = spec.korpsen.find(({ naam, aliassen }) => [naam, ...aliassen].includes(row.korps))?.naam ?? row.korps;
                const gegevens: KorpsGegevens = { korps, oordelen: new Map(Object.entries(row.kleuren)), waarden: new Map(Object.entries(row.indicatoren)) };
                const actual = scoreKorps(decision, gegevens);
                const holding = actual.plafonds.map(({ plafond }) => ruleAt.get(plafond.zin.herkomst.regel) as number).sort((a, b) => a - b);
                const certain = actual.plafonds.filter(({ onzeker }) => !onzeker).map(({ plafond }) => ruleAt.get(plafond.zin.herkomst.regel) as number);
                expect({
                    eindscore: actual.eindscore,
                    dimensies: Object.fromEntries(actual.dimensies.map(({ naam, score }) => [naam, score])),
                    soms: holding,
                    altijd: certain.sort((a, b) => a - b),
                }, tekst).toEqual({ eindscore: expected.eindscore, dimensies: { ...expected.dimensies }, soms: [...new Set([...expected.altijd, ...expected.soms])].sort((a, b) => a - b), altijd: [...expected.altijd].sort((a, b) => a - b) });
            }
        }),
        { numRuns: 1000 },
    );
});
