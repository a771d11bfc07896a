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
    /** Per dimension why the judgement differs from what the norm derives. */
    readonly afwijkingen?: ReadonlyMap<string, string>;
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
    const interpretaties = interpretationsOf(norm).map((interpretatie) => ({ ...interpretatie, korpsen: changedWithout(norm, interpretatie, rijen, gegevens, per) }));
    return { norm, decision, per, rijen, totaal: totalsOf(rijen), interpretaties };
}

/** The corps (units) whose end score would be another without a reading. */
function changedWithout(norm: Norm, interpretatie: Interpretatie, rijen: readonly Rij[], gegevens: Gegevens, per: Per): string[] {
    // A rule that holds for no choice of a corps can be left out for it: only those that it holds down are scored again.
    const rules = new Set(norm.regels.map(({ zin }) => zin));
    const only = interpretatie.zinnen.every((zin) => rules.has(zin))
        ? new Set(rijen.filter(({ plafonds }) => plafonds.some(({ plafond }) => interpretatie.zinnen.includes(plafond.zin))).map(({ korps }) => korps))
        : undefined;
    if (only?.size === 0) return [];
    const without = withoutInterpretation(norm, interpretatie);
    if (checkNorm(without).length > 0) return []; // what is left would say something impossible: there is no answer
    const before = new Map(rijen.map(({ korps, eindscore }) => [korps, eindscore.join()]));
    const others = scoreRows(without, buildDecision(without), gegevens, per, only);
    return others.filter(({ korps, eindscore }) => eindscore.join() !== before.get(korps)).map(({ korps }) => korps);
}

/** One row per corps or unit; `only` leaves out the others. */
export function scoreRows(norm: Norm, decision: Decision, { korpsen }: Gegevens, per: Per = 'korps', only?: ReadonlySet<string>): Rij[] {
    if (per === 'eenheid') {
        const byName = new Map(korpsen.map((rij) => [rij.korps, rij]));
        return norm.eenheden.filter(({ naam }) => !only || only.has(naam)).map(({ naam, leden }) => scoreEenheid(decision, naam, leden.flatMap((korps) => byName.get(korps) ?? [])));
    }
    return korpsen.filter(({ korps }) => !only || only.has(korps)).map((rij) => ({
        ...scoreKorps(decision, rij),
        gegevens: rij,
        afwijkingen: new Map(norm.afwijkingen.filter(({ korps }) => korps === rij.korps).map(({ dimensie, reden }) => [dimensie, reden])),
        ...(rij.gepubliceerd && { gepubliceerd: rij.gepubliceerd }),
    }));
}

export function totalsOf(rijen: readonly Rij[]): Scoretabel['totaal'] {
    const totaal = { groen: 0, geel: 0, rood: 0, blanco: 0, onzeker: 0 };
    for (const { eindscore } of rijen) totaal[eindscore.length > 1 ? 'onzeker' : (eindscore[0] as Score)]++;
    return totaal;
}

/** Scores as one word: `groen`, or `geel|groen` where unsure. */
export const writeScores = (scores: readonly Score[]): string => sortScores(scores).join('|');
