// Which scores does a condition read?
import type { Conditie } from './types.js';

/** The dimensions whose final score a condition reads. */
export function readsOf(als: Conditie): readonly number[] {
    if (als.soort === 'score') return [als.dimensie];
    return 'delen' in als ? als.delen.flatMap(readsOf) : als.dimensies;
}
