// Which sign stands with every colour, for who sees none?
import type { Score, Scores } from '../../language/protocol.js';

export type Soort = Score | 'onzeker';

/** As in the terminal. */
export const SIGNS: Readonly<Record<Soort, string>> = { groen: '+', geel: '±', rood: '−', blanco: '·', onzeker: '?' };

export const kindOf = (scores: Scores): Soort => (scores.length === 1 ? (scores[0] as Score) : scores.length === 0 ? 'blanco' : 'onzeker');
