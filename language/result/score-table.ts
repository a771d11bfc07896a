// What is the result of a norm over its corps (or units): scores, totals, and what our readings change?
import type { Gegevens, KorpsRij } from '../data/read-data.js';
import { buildDecision } from '../decision/build.js';
import { scoreEenheid, scoreKorps, sortScores, type Uitslag } from '../decision/score.js';
import type { Decision, Score } from '../decision/types.js';
import { checkNorm } from '../model/check.js';
import type { Norm } from '../model/types.js';
import { type Interpretatie, interpretationsOf, withoutInterpretation } from './interpretations.js';

export type Per = 'korps' | 'eenheid';

export interface Rij extends Uitslag {
    readonly gepubliceerd?: readonly Score[];
    /** The corps' data; absent for a unit. */
    readonly gegevens?: KorpsRij;
}

export interface Scoretabel {
    readonly norm: Norm;
    readonly decision: Decision;
    readonly per: Per;
    readonly rijen: readonly Rij[];
    readonly totaal: Readonly<Record<Score | 'onzeker', number>>;
    /** Per reading the corps (units) whose end score would be another without it. */
    readonly interpretaties: readonly (Interpretatie & { readonly korpsen: readonly string[] })[];
}

export function scoreTable(norm: Norm, decision: Decision, gegevens: Gegevens, per: Per = 'korps'): Scoretabel {
    const rijen = scoreRows(norm, decision, gegevens, per);
    const interpretaties = interpretationsOf(norm).map((interpretatie) => {
        const without = withoutInterpretation(norm, interpretatie);
        // What is left may say something impossible (a rule on a dimension that then weighs): no answer then.
        const others = checkNorm(without).length > 0 ? rijen : scoreRows(without, buildDecision(without), gegevens, per);
        const changed = rijen.filter((rij, i) => rij.eindscore.join() !== others[i]?.eindscore.join());
        return { ...interpretatie, korpsen: changed.map(({ korps }) => korps) };
    });
    return { norm, decision, per, rijen, totaal: totalsOf(rijen), interpretaties };
}

function scoreRows(norm: Norm, decision: Decision, { korpsen }: Gegevens, per: Per): Rij[] {
    if (per === 'eenheid') {
        const byName = new Map(korpsen.map((rij) => [rij.korps, rij]));
        return norm.eenheden.map(({ naam, leden }) => scoreEenheid(decision, naam, leden.flatMap((korps) => byName.get(korps) ?? [])));
    }
    return korpsen.map((rij) => ({ ...scoreKorps(decision, rij), gegevens: rij, ...(rij.gepubliceerd && { gepubliceerd: rij.gepubliceerd }) }));
}

function totalsOf(rijen: readonly Rij[]): Scoretabel['totaal'] {
    const totaal = { groen: 0, geel: 0, rood: 0, blanco: 0, onzeker: 0 };
    for (const { eindscore } of rijen) totaal[eindscore.length > 1 ? 'onzeker' : (eindscore[0] as Score)]++;
    return totaal;
}

/** Scores as one word: `groen`, or `geel|groen` where unsure. */
export const writeScores = (scores: readonly Score[]): string => sortScores(scores).join('|');
