// How is an imaginable corps said in words: which of its judgements are not groen?
import type { EigenScores } from '../decision/evaluate.js';
import { SCORES } from '../decision/types.js';
import { opsomming } from '../diagnostics/words.js';

/** `rood op A en B en geel op C`, the lowest colour first; empty when all are groen. What does not apply is left out. */
export function describeCorps(namen: readonly string[], eigen: EigenScores): string {
    return opsomming(SCORES.filter((score) => score !== 'groen').flatMap((score) => {
        const dimensies = namen.filter((_, i) => eigen[i] === score);
        return dimensies.length === 0 ? [] : [`${score} op ${opsomming(dimensies, 'en')}`];
    }), 'en');
}
