// When has an example shown that one part of a condition matters? Masking MC/DC: the part is true (or false),
// and turning it alone would turn the whole, whatever else differs between the examples. It is the weaker form
// of the measure (unique cause asks that all else stays the same), and the one that parts which depend on
// each other, such as two colours of one dimension, can still meet.
import type { Diagram, Knoop } from './diagram.js';

export interface Samengesteld<L> {
    readonly soort: 'en' | 'of';
    readonly delen: readonly (L | Samengesteld<L>)[];
}

export interface Deeldoel<L> {
    readonly deel: L;
    /** Where the part holds (does not hold), and the whole hangs on it; 0 where that cannot be. */
    readonly waar: Knoop;
    readonly onwaar: Knoop;
}

/** The parts of a condition from left to right; of a condition of one part there is nothing to show apart from the whole. */
export function partGoals<L extends { readonly soort: string }>(diagram: Diagram, als: L | Samengesteld<L>, holds: (deel: L) => Knoop): readonly Deeldoel<L>[] {
    const parts = partsOf(als);
    if (parts.length < 2) return [];
    const whole = (each: L | Samengesteld<L>, fixed: L, value: Knoop): Knoop => {
        if (each === fixed) return value;
        if (!isCompound(each)) return holds(each);
        const inner = each.delen.map((deel) => whole(deel, fixed, value));
        return each.soort === 'en' ? inner.reduce(diagram.and, 1) : inner.reduce(diagram.or, 0);
    };
    return parts.map((deel) => {
        // Conditions only become truer when a part does.
        const hangs = diagram.without(whole(als, deel, 1), whole(als, deel, 0));
        const own = holds(deel);
        return { deel, waar: diagram.and(hangs, own), onwaar: diagram.without(hangs, own) };
    });
}

const isCompound = <L extends { readonly soort: string }>(each: L | Samengesteld<L>): each is Samengesteld<L> => 'delen' in each;
const partsOf = <L extends { readonly soort: string }>(als: L | Samengesteld<L>): L[] => (isCompound(als) ? als.delen.flatMap((deel) => partsOf(deel)) : [als]);
