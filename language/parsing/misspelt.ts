// Which words of a sentence are nearly a keyword?
import type { IToken, TokenType } from 'chevrotain';
import { type Change, LONGEST_PHRASE, replace, type Workshop } from './change.js';
import { isWord } from './join-names.js';
import { keywordOver, over } from './made-tokens.js';
import { NEGATIONS, WORD_MISSING } from './near-keywords.js';

/** One to five words that are nearly a keyword and begin between `first` and `last`; none ends behind `end`. */
export function* misspelt(words: readonly IToken[], last: number, workshop: Workshop, first = 0, end = words.length): Generator<Change> {
    for (let from = first; from <= Math.min(last, words.length - 1); from++) {
        const typed: string[] = [];
        for (let to = from + 1; to <= end && to - from <= LONGEST_PHRASE && isWord(words[to - 1] as IToken); to++) {
            typed.push(...(words[to - 1] as IToken).image.split(/\s+/));
            // A keyword that is spelled well is not a misspelling of another; `omdat` is often meant as `motivering`.
            if (to - from === 1 && !['NAAM', 'omdat'].includes((words[from] as IToken).tokenType.name)) continue;
            const number = to - from === 1 ? NUMBERS.indexOf(typed[0] as string) : -1;
            if (number > 0) {
                const digits = over(words.slice(from, to), workshop.types.GETAL as TokenType, `${number}`);
                yield replace('verschreven', words, from, to, [`${number}`], [digits], NUMBER_WORD);
            }
            for (const { keyword, cost } of workshop.findNear(typed)) {
                // `leidt niet tot` is no `leidt tot` with a word missing.
                if (cost === WORD_MISSING && isNegation(words[from - 1])) continue;
                yield replace('verschreven', words, from, to, [keyword], [keywordOver(words.slice(from, to), keyword, workshop.types)], cost);
            }
        }
    }
}

export const isNegation = (word: IToken | undefined): boolean => word !== undefined && NEGATIONS.includes(word.image);
const NUMBERS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
const NUMBER_WORD = 1;
