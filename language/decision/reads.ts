// Which scores does a condition read, and which ceilings lie over a score?
import type { Conditie, Decision, Plafond } from './types.js';

/** The ceilings of every target by their place in the decision: of thousands each would be looked for among all. */
const indexes = new WeakMap<Decision['plafonds'], ReadonlyMap<Plafond['doel'], readonly number[]>>();

/** The ceilings over a dimension or the end score, in the norm's order. */
export function ceilingsOver(doel: Plafond['doel'], { plafonds }: Pick<Decision, 'plafonds'>): readonly number[] {
    let index = indexes.get(plafonds);
    if (!index) {
        const made = new Map<Plafond['doel'], number[]>();
        for (const [i, plafond] of plafonds.entries()) {
            const found = made.get(plafond.doel);
            if (found) found.push(i);
            else made.set(plafond.doel, [i]);
        }
        indexes.set(plafonds, index = made);
    }
    return index.get(doel) ?? NONE;
}
const NONE: readonly number[] = [];

/** The dimensions whose final score a condition reads. */
export function readsOf(als: Conditie): readonly number[] {
    if (als.soort === 'score') return [als.dimensie];
    return 'delen' in als ? als.delen.flatMap(readsOf) : als.dimensies;
}
