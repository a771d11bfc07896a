// Why not a better end score? The ceilings in the way of every better colour.
import type { GeldendPlafond, Uitslag } from './score.js';
import { SCORES, type Kleur, type Score } from './types.js';

/** Per colour above the lowest possible end score: the ceilings on the end score below it. */
export type WaaromNiet = Readonly<Partial<Record<Kleur, readonly GeldendPlafond[]>>>;

/** Nothing is better than an end score that is blanco: it is no place in the order of colours. */
export function waaromNiet({ eindscore, plafonds }: Pick<Uitslag, 'eindscore' | 'plafonds'>): WaaromNiet {
    const lowest = eindscore.find((score) => score !== 'blanco');
    if (lowest === undefined) return {};
    const rank = (score: Score): number => SCORES.indexOf(score);
    const better = SCORES.slice(rank(lowest) + 1) as Kleur[];
    const onEnd = plafonds.filter(({ plafond }) => plafond.doel === 'eindscore');
    return Object.fromEntries(better.map((kleur) => [kleur, onEnd.filter(({ plafond }) => rank(plafond.hoogstens) < rank(kleur))]));
}
