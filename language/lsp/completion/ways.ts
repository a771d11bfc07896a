// In which ways can a sentence go on at the cursor? Every way to part what is written into what stands and what is being typed.
import type { IToken } from 'chevrotain';
import { isWord } from '../../parsing/join-names.js';
import type { Reach } from '../../parsing/reach.js';
import { namesIn, sentenceReader } from '../../reader.js';
import type { Zinplek } from '../sentence-at.js';

export interface Weg {
    readonly kind: string;
    /** The words before what is being typed, names joined. */
    readonly tokens: readonly IToken[];
    readonly reach: Reach;
    /** What is being typed, with single blanks, and where it begins in the file. */
    readonly getypt: string;
    readonly begin: number;
    /** What is typed can be a name: the words of one that ends at the cursor, or none. */
    readonly isNaam: boolean;
    /** It goes on with the sentence of the line above. */
    readonly isVervolg: boolean;
}

/** Keywords have no more words than this. */
const LONGEST_KEYWORD = 5;

export function waysOn(plek: Zinplek): Weg[] {
    const { words, kinds, above } = plek;
    const own = waysFrom(plek, words, kinds);
    const on = above ? waysFrom(plek, above.words, above.kinds).filter(({ tokens, begin }) => tokens.length > 0 && begin === plek.offset) : [];
    return [...own, ...on.map((way) => ({ ...way, isVervolg: true }))];
}

function waysFrom(plek: Zinplek, words: readonly IToken[], kinds: readonly string[]): Weg[] {
    const { text, base, offset } = plek;
    const at = plek.inText ? plek.inText.startOffset : offset - base;
    const last = words.at(-1);
    const touches = last !== undefined && (last.endOffset as number) + 1 === at && isWord(last);
    const parts: { readonly from: number; readonly isNaam: boolean }[] = touches && !plek.inText ? [] : [{ from: words.length, isNaam: true }];
    for (let n = 1; !plek.inText && n <= Math.min(LONGEST_KEYWORD, words.length) && isWord(words[words.length - n] as IToken); n++) parts.push({ from: words.length - n, isNaam: false });
    const name = plek.inText ? undefined : nameStart(text, words);
    if (name !== undefined) parts.push({ from: name, isNaam: true });
    return parts.flatMap(({ from, isNaam }) => {
        const before = words.slice(0, from);
        const tokens = namesIn(text, before);
        const first = words[from];
        const begin = first?.startOffset ?? at;
        return kinds.flatMap((kind): Weg[] => {
            const reach = sentenceReader().reachOf(kind, tokens);
            if (reach.length !== tokens.length) return [];
            return [{ kind, tokens, reach, getypt: text.slice(begin, at).replace(/\s+/g, ' '), begin: base + begin, isNaam, isVervolg: false }];
        });
    });
}

/** The index of the word that begins the name at the end of some words; a keyword that is all of it may become one. */
function nameStart(text: string, words: readonly IToken[]): number | undefined {
    const last = namesIn(text, words).at(-1);
    if (!last || !isWord(last)) return undefined;
    return words.findIndex(({ startOffset }) => startOffset === last.startOffset);
}
