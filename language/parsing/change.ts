// What is a small change of a sentence, and what does it cost?
import type { IToken } from 'chevrotain';
import type { TokenTypes } from './made-tokens.js';
import type { FindNear } from './near-keywords.js';
import type { Reach } from './reach.js';

/** How the words of a sentence are read: as which kind, how far, and how well it stands in its place. */
export interface Judged {
    readonly kind: string | undefined;
    readonly tokens: readonly IToken[];
    readonly reach: Reach;
    /** Above zero when the sentence hardly fits the heading above it or the lines below it. */
    readonly awkward: number;
}

export type Soort = 'verschreven' | 'ontbreekt' | 'te veel' | 'verwisseld' | 'anders gezegd' | 'citeren' | 'sleutelwoord als naam';

/** A change of the words `from` up to `to`, and the words of the sentence with that change. */
export interface Change {
    readonly soort: Soort;
    readonly from: number;
    readonly to: number;
    /** What to write there: token names for `ontbreekt` and `verschreven`, else the text itself. */
    readonly write: readonly string[];
    readonly words: readonly IToken[];
    readonly cost: number;
}

export interface Workshop {
    readonly text: string;
    readonly types: TokenTypes;
    readonly findNear: FindNear;
    /** Among keywords of several words only. */
    readonly findNearPhrase: FindNear;
    readonly judge: (words: readonly IToken[]) => Judged;
    /** The words that begin a sentence. */
    readonly starts: readonly string[];
}

/** A change costs more the less it says what an author meant; a misspelling costs what `near-keywords.ts` says, everyday words what `everyday.ts` says. */
export const COST: Readonly<Record<Exclude<Soort, 'verschreven' | 'anders gezegd'>, number>> = {
    citeren: 1, 'sleutelwoord als naam': 1.5, ontbreekt: 2, verwisseld: 1.9, 'te veel': 2.5,
};
export const INSIDE_NAME = 0.3;
export const DOUBLED = 1;
export const LONGEST_PHRASE = 5;
/** The kinds whose second word is a name that they declare. */
export const DECLARES = new Set(['Aandachtsveld', 'Dimensie', 'Indicator', 'Korps', 'Groep', 'Eenheid']);

export function replace(soort: Soort, words: readonly IToken[], from: number, to: number, write: readonly string[], by: readonly IToken[], cost: number): Change {
    return { soort, from, to, write, words: [...words.slice(0, from), ...by, ...words.slice(to)], cost };
}
