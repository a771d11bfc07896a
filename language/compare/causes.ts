// Which changes bring an outcome about? The smallest set that does, carried through by itself.
import { leastOf } from '../analysis/least.js';

export interface Oorzaak<T> {
    readonly wijzigingen: readonly T[];
    /** No smaller set does it; else none of these can be missed, and a smaller set elsewhere was not ruled out. */
    readonly kleinste: boolean;
}

/** Sets are tried from small to large; this many, then no more. */
const MOST_TRIES = 3_000;

/** `brings`: whether a set of changes, by itself, gives the outcome; all of them together do. */
export function smallestCause<T>(changes: readonly T[], brings: (taken: readonly T[]) => boolean): Oorzaak<T> {
    let tries = 0;
    for (let size = 1; size < changes.length; size++) {
        for (const taken of subsets(changes, size)) {
            if (++tries > MOST_TRIES) return { wijzigingen: leastOf(changes, (rest) => rest.length > 0 && brings(rest)), kleinste: false };
            if (brings(taken)) return { wijzigingen: taken, kleinste: true };
        }
    }
    return { wijzigingen: changes, kleinste: true };
}

function* subsets<T>(list: readonly T[], size: number, from = 0): Generator<readonly T[]> {
    if (size === 0) yield [];
    else for (let i = from; i <= list.length - size; i++) for (const rest of subsets(list, size - 1, i + 1)) yield [list[i] as T, ...rest];
}
