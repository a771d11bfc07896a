// What is the result of a norm over its corps (or units): scores, totals, and what our readings change?
import type { Gegevens, KorpsRij } from '../data/read-data.js';
import { buildDecision } from '../decision/build.js';
import { type EigenWerelden, endScoreOf, ownOfEenheid, ownOfKorps, scoreEenheid, scoreKorps, sortScores, type Uitslag } from '../decision/score.js';
import type { Decision, Score, Zin } from '../decision/types.js';
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
    const own = ownByName(norm, decision, gegevens, per);
    const interpretaties = interpretationsOf(norm).map((interpretatie) => ({ ...interpretatie, korpsen: changedWithout(norm, decision, interpretatie, rijen, own, gegevens, per) }));
    return { norm, decision, per, rijen, totaal: totalsOf(rijen), interpretaties };
}

/** The corps (units) whose end score would be another without a reading. */
function changedWithout(norm: Norm, decision: Decision, interpretatie: Interpretatie, rijen: readonly Rij[], own: (naam: string) => EigenWerelden, gegevens: Gegevens, per: Per): string[] {
    const [rules, lines] = [new Set(norm.regels.map(({ zin }) => zin)), new Map(norm.dimensies.flatMap((dimensie, i) => dimensie.norm.map(({ zin }) => [zin, i])))];
    // A rule that holds for no choice of a corps can be left out for it, and so can a norm line of a dimension on which it is judged.
    const reaches = (zin: Zin, { plafonds, dimensies }: Rij): boolean => {
        if (rules.has(zin)) return plafonds.some(({ plafond }) => plafond.zin === zin);
        const line = lines.get(zin);
        return line === undefined || (dimensies[line]?.oordeel ?? ['blanco']).includes('blanco');
    };
    const asked = rijen.filter((rij) => interpretatie.zinnen.some((zin) => reaches(zin, rij)));
    if (asked.length === 0) return [];
    const changed = (without: Decision, again: (naam: string) => EigenWerelden): string[] =>
        asked.filter(({ korps, eindscore }) => endScoreOf(without, again(korps)).join() !== eindscore.join()).map(({ korps }) => korps);
    if (interpretatie.zinnen.every((zin) => rules.has(zin))) return changed({ ...decision, plafonds: decision.plafonds.filter(({ zin }) => !interpretatie.zinnen.includes(zin)) }, own);
    const without = withoutInterpretation(norm, interpretatie);
    if (checkNorm(without).length > 0) return []; // what is left would say something impossible: there is no answer
    const otherwise = buildDecision(without);
    return changed(otherwise, ownByName(without, otherwise, gegevens, per));
}

/** Own scores by corps or unit, each worked out once, when it is asked for. */
function ownByName(norm: Norm, decision: Decision, { korpsen }: Gegevens, per: Per): (naam: string) => EigenWerelden {
    const rows = new Map(korpsen.map((rij) => [rij.korps, rij]));
    const members = per === 'eenheid' ? new Map(norm.eenheden.map(({ naam, leden }) => [naam, leden])) : undefined;
    const find = (naam: string): EigenWerelden => {
        if (!members) return ownOfKorps(decision, rows.get(naam) as KorpsRij);
        return ownOfEenheid(decision, (members.get(naam) ?? []).flatMap((korps) => rows.get(korps) ?? []));
    };
    const known = new Map<string, EigenWerelden>();
    return (naam) => known.get(naam) ?? known.set(naam, find(naam)).get(naam) as EigenWerelden;
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
