// Which scores make a condition hold? Those that it asks for and that are there.
import { readAs } from './evaluate.js';
import type { Conditie, Decision, Score } from './types.js';

/** The dimensions (indices) whose score, or one of whose possible scores, the condition asks for. */
export function becauseOf(als: Conditie, decision: Decision, scores: readonly (readonly Score[] | undefined)[]): readonly number[] {
    const has = (dimensie: number, wanted: readonly Score[]): boolean =>
        scores[dimensie]?.some((score) => wanted.includes(readAs(score, decision))) ?? false;
    const found = (als: Conditie): number[] => {
        switch (als.soort) {
            case 'score':
                return has(als.dimensie, als.scores) ? [als.dimensie] : [];
            case 'telling':
                return als.dimensies.filter((dimensie) => has(dimensie, als.scores));
            case 'punten':
                return als.dimensies.filter((dimensie) => has(dimensie, ['rood', 'geel']));
            default:
                return als.delen.flatMap(found);
        }
    };
    return [...new Set(found(als))].sort((a, b) => a - b);
}
