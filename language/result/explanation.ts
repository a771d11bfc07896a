// Why does a corps have its end score: ceilings with what makes them hold, what stands in the way of a
// better colour, and the shortest ways to groen?
import { becauseOf } from '../decision/because.js';
import { type WaaromNiet, waaromNiet } from '../decision/explain.js';
import { pointsBehind, type Puntenstand } from '../decision/points.js';
import { soleHolders, stepsDown, type Verslechtering } from '../decision/robustness.js';
import type { GeldendPlafond } from '../decision/score.js';
import type { Decision } from '../decision/types.js';
import { shortestWays, type Weg } from '../decision/ways.js';
import { MOST_SEARCHED } from '../limits.js';
import { ceilingJson, rowJson, type Recept, type Toon } from './score-json.js';
import { type Rij, type Scoretabel, writeScores } from './score-table.js';

/** A ceiling with what makes it hold: dimensions (indices), and the points where its sentence adds up. */
export interface Reden {
    readonly geldend: GeldendPlafond;
    readonly dimensies: readonly number[];
    readonly punten: readonly Puntenstand[];
}

export interface Verklaring {
    readonly rij: Rij;
    readonly redenen: readonly Reden[];
    readonly waaromNiet: WaaromNiet;
    /** Undefined when the norm is too large to search them; then the two below are not searched either. */
    readonly wegen: readonly Weg[] | undefined;
    /** Ceilings (indices) that alone hold the end score down. */
    readonly alleen: readonly number[];
    /** Smallest sets of lower scores that lower the end score; undefined when more than a few are needed. */
    readonly omlaag: readonly (readonly Verslechtering[])[] | undefined;
}

export function explainRow(decision: Decision, rij: Rij): Verklaring {
    const scores = rij.dimensies.map(({ score, geldtNiet }) => (geldtNiet ? undefined : score));
    const searched = decision.dimensies.length <= MOST_SEARCHED.dimensies && decision.plafonds.length <= MOST_SEARCHED.regels;
    return {
        rij,
        redenen: rij.plafonds.map((geldend) => ({ geldend, dimensies: becauseOf(geldend.plafond.als, decision, scores), punten: pointsBehind(geldend.plafond.als, decision, scores) })),
        waaromNiet: waaromNiet(rij),
        wegen: searched ? shortestWays(decision, rij) : undefined,
        alleen: searched ? soleHolders(decision, rij) : [],
        omlaag: searched ? stepsDown(decision, rij) : undefined,
    };
}

export function explanationJson(verklaring: Verklaring, { norm, decision }: Scoretabel, recept: Recept, toon: Toon): object {
    const { rij, redenen, waaromNiet: better, wegen, alleen, omlaag } = verklaring;
    const steps = (each: readonly { dimensie: string; van: Rij['eindscore']; naar: string }[]): object[] => each.map(({ dimensie, van, naar }) => ({ dimensie, van: writeScores(van), naar }));
    return {
        ...recept,
        editie: norm.editie?.titel ?? '',
        concept: decision.concept,
        ...rowJson(rij, decision, toon),
        plafonds: redenen.map(({ geldend, dimensies, punten }) => ({ ...ceilingJson(geldend, decision, toon), dimensies: dimensies.map((i) => decision.dimensies[i]?.naam), ...(punten.length > 0 && { punten }) })),
        waaromNiet: Object.fromEntries(Object.entries(better).map(([kleur, plafonds]) => [kleur, plafonds.map((each) => ceilingJson(each, decision, toon))])),
        // Absent when the norm is too large to search: an empty list would say that there are none.
        ...(wegen && {
            kortsteWegen: wegen.map(steps),
            robuustheid: { alleenDoor: alleen.map((i) => decision.plafonds[i]?.zin.tekst), ...(omlaag && { omlaag: omlaag.map(steps) }) },
        }),
    };
}
