// Why does a corps have its end score: ceilings with what makes them hold, what stands in the way of a
// better colour, and the shortest ways to groen?
import { becauseOf } from '../decision/because.js';
import { type WaaromNiet, waaromNiet } from '../decision/explain.js';
import type { GeldendPlafond } from '../decision/score.js';
import type { Decision } from '../decision/types.js';
import { shortestWays, type Weg } from '../decision/ways.js';
import { ceilingJson, rowJson, type Recept, type Toon } from './score-json.js';
import { type Rij, type Scoretabel, writeScores } from './score-table.js';

export interface Verklaring {
    readonly rij: Rij;
    /** Per ceiling the dimensions (indices) that make it hold. */
    readonly redenen: readonly { readonly geldend: GeldendPlafond; readonly dimensies: readonly number[] }[];
    readonly waaromNiet: WaaromNiet;
    readonly wegen: readonly Weg[];
}

export function explainRow(decision: Decision, rij: Rij): Verklaring {
    const scores = rij.dimensies.map(({ score, geldtNiet }) => (geldtNiet ? undefined : score));
    return {
        rij,
        redenen: rij.plafonds.map((geldend) => ({ geldend, dimensies: becauseOf(geldend.plafond.als, decision, scores) })),
        waaromNiet: waaromNiet(rij),
        wegen: shortestWays(decision, rij),
    };
}

export function explanationJson(verklaring: Verklaring, { norm, decision }: Scoretabel, recept: Recept, toon: Toon): object {
    const { rij, redenen, waaromNiet: better, wegen } = verklaring;
    return {
        ...recept,
        editie: norm.editie?.titel ?? '',
        concept: decision.concept,
        ...rowJson(rij, decision, toon),
        plafonds: redenen.map(({ geldend, dimensies }) => ({ ...ceilingJson(geldend, decision, toon), dimensies: dimensies.map((i) => decision.dimensies[i]?.naam) })),
        waaromNiet: Object.fromEntries(Object.entries(better).map(([kleur, plafonds]) => [kleur, plafonds.map((each) => ceilingJson(each, decision, toon))])),
        kortsteWegen: wegen.map((weg) => weg.map(({ dimensie, van, naar }) => ({ dimensie, van: writeScores(van), naar }))),
    };
}
