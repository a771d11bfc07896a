// How does a score look? A colour and always a sign; in a sentence also its word.
import type { Scores } from '../../../language/protocol.js';
import { kindOf, SIGNS } from '../../webview/signs.js';
import { h } from './dom.js';

export const COLOURS = ['groen', 'geel', 'rood', 'blanco'] as const;

export const wordsOf = (scores: Scores, or: string): string => (scores.length === 0 ? 'blanco' : scores.join(` ${or} `));

/** A score with its word, for in a sentence or a table. */
export function badge(scores: Scores, or: string): HTMLElement {
    const kind = kindOf(scores);
    return h('span', { class: `score ${kind}` }, [h('span', { 'aria-hidden': 'true', class: 'sign' }, [SIGNS[kind]]), ` ${wordsOf(scores, or)}`]);
}

export const sameScores = (a: Scores, b: Scores): boolean => a.length === b.length && a.every((score) => b.includes(score));
