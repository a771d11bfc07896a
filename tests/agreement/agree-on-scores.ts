// Do parser, model, decision and evaluate give what the naive evaluation gives for a random norm: scores, and which rules hold?
import { expect } from 'vitest';
import { type KorpsGegevens, scoreKorps } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';
import { tryRandom } from '../helpers/try-random.js';
import { naive } from './naive.js';
import { arbitraryCase, printWithLines } from './random-norm.js';
import type { Row, Spec } from './spec.js';

export const agreeOnScores = (cases: number): Promise<void> => tryRandom('scores', arbitraryCase(), agree, cases);

async function agree({ spec, rows }: { spec: Spec; rows: Row[] }): Promise<void> {
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
}
