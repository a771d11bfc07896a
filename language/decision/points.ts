// How many points stand behind a condition that adds up: what was earned, of what could have been?
import { pointsOf, readAs } from './evaluate.js';
import type { Conditie, Decision, Score } from './types.js';

/** In points, least and most: the two differ where a score is not sure. */
export interface Puntenstand {
    readonly verdiend: readonly [number, number];
    readonly mogelijk: readonly [number, number];
}

/** One per condition on points, in the order of the sentence. `scores`: what each dimension can have; `undefined` where it does not apply. */
export function pointsBehind(als: Conditie, decision: Decision, scores: readonly (readonly Score[] | undefined)[]): readonly Puntenstand[] {
    if (als.soort === 'en' || als.soort === 'of') return als.delen.flatMap((deel) => pointsBehind(deel, decision, scores));
    return als.soort === 'punten' ? [pointsOver(als.dimensies, decision, scores)] : [];
}

export function pointsOver(dimensies: readonly number[], decision: Decision, scores: readonly (readonly Score[] | undefined)[]): Puntenstand {
    const sum = { verdiend: [0, 0] as [number, number], mogelijk: [0, 0] as [number, number] };
    for (const i of dimensies) {
        const can = (scores[i] ?? []).map((score) => pointsOf(readAs(score, decision), i, decision) ?? { verdiend: 0, mogelijk: 0 });
        if (can.length === 0) continue;
        for (const key of ['verdiend', 'mogelijk'] as const) {
            const values = can.map((each) => each[key]);
            sum[key][0] += Math.min(...values);
            sum[key][1] += Math.max(...values);
        }
    }
    const points = ([least, most]: [number, number]): [number, number] => [least / 1e6, most / 1e6]; // from millionths
    return { verdiend: points(sum.verdiend), mogelijk: points(sum.mogelijk) };
}
