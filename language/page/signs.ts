// Which sign stands with every colour, for who sees or prints none?
import type { Score } from '../decision/types.js';

export const SIGNS: Readonly<Record<Score | 'onzeker', string>> = { groen: '+', geel: '±', rood: '-', blanco: '.', onzeker: '?' };

export const kindOf = (scores: readonly Score[]): Score | 'onzeker' => (scores.length === 1 ? (scores[0] as Score) : 'onzeker');
