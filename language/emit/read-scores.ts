// As which of its scores does a condition read a final score?
import type { Decision, Score } from '../decision/types.js';

/** The final scores that are read as one of `scores`: a blanco that counts as geel is read where geel is. */
export function readScores(scores: readonly Score[], { blancoAls }: Decision): readonly Score[] {
    if (blancoAls === 'blanco') return scores;
    const judged = scores.filter((score) => score !== 'blanco');
    return judged.includes(blancoAls) ? [...judged, 'blanco'] : judged;
}
