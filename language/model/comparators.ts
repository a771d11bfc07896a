// Which comparison do the words of a sentence stand for?
import type { Vergelijker } from '../decision/types.js';

const VERGELIJKERS: Readonly<Record<string, Vergelijker>> = {
    'minder dan': '<', hoogstens: '<=', is: '=', minstens: '>=', 'meer dan': '>', '<': '<', '<=': '<=', '=': '=', '>=': '>=', '>': '>',
};
export const vergelijkerOf = (words: string): Vergelijker => VERGELIJKERS[words] as Vergelijker;
