// Which small changes of a broken sentence are worth a try?
import type { IToken, TokenType } from 'chevrotain';
import { type Change, COST, DOUBLED, INSIDE_NAME, type Judged, LONGEST_PHRASE, replace, type Workshop } from './change.js';
import { everyday } from './everyday.js';
import { endsName, isWord } from './join-names.js';
import { between, keywordOver, over, type TokenTypes } from './made-tokens.js';
import { quoted } from './missing-quotes.js';
import { isNegation, misspelt } from './misspelt.js';
import { wordsOf } from './tokens.js';

/** All of them; the caller tries which make the sentence whole. */
export function* changes(words: readonly IToken[], fault: number, broken: Judged, workshop: Workshop): Generator<Change> {
    yield* misspelt(words, broken.kind === undefined ? words.length : fault + 1, workshop);
    yield* everyday(words, fault, workshop);
    yield* quoted(words, fault, broken, workshop);
    yield* keywordAsName(words, fault, broken, workshop);
    yield* missing(words, fault, broken, workshop);
    yield* superfluous(words, fault);
    yield* swapped(words, fault, workshop);
}

/** A name that begins with a word of the language: `dimensie punten`. */
function* keywordAsName(words: readonly IToken[], fault: number, broken: Judged, workshop: Workshop): Generator<Change> {
    const word = words[fault];
    if (!word || !broken.reach.expected.includes('NAAM') || !/^[a-z]/.test(word.tokenType.name)) return;
    // In a list `en` or a colour there is no name but a missing one; right behind `dimensie` it can only be the name.
    const answer = broken.kind === 'Indicator' || words[fault - 1]?.image === 'is';
    if ((endsName(word) || (LINKING.has(word.image) && !answer)) && fault !== 1) return;
    yield replace('sleutelwoord als naam', words, fault, fault + 1, [word.image], [over([word], workshop.types.NAAM as TokenType, word.image)], COST['sleutelwoord als naam']);
}

/** Words that stand before a name: one too many of them is likelier than a name that begins so. */
const LINKING = new Set(['van', 'op', 'bij', 'voor', 'in']);

/** A word that is not there: before the fault, or inside the name before it. */
function* missing(words: readonly IToken[], fault: number, broken: Judged, workshop: Workshop): Generator<Change> {
    const known = broken.kind !== undefined;
    const at = known ? fault : 0;
    const previous = known ? broken.tokens[broken.reach.length - 1] : undefined;
    const begin = previous?.tokenType.name === 'NAAM' ? previous.startOffset : Number.POSITIVE_INFINITY;
    for (let i = at; i === at || (words[i - 1]?.startOffset ?? -1) >= begin; i--) {
        for (const name of known ? broken.reach.expected : workshop.starts) {
            if (name === '(' || (!known && (name === 'voorheen' || (TAKES_NAME.has(name) && !isLikelyName(broken.tokens[0] as IToken))))) continue;
            const cost = COST.ontbreekt + (i < at ? INSIDE_NAME : 0);
            yield replace('ontbreekt', words, i, i, [name], [between(words, i, workshop.types[name] as TokenType)], cost);
        }
    }
}

/** A text at the start of a line may miss `bron`, hardly `korps`; and many words are rather a sentence than a name. */
const isLikelyName = ({ tokenType, image }: IToken): boolean => tokenType.name === 'NAAM' && image.split(/\s+/).length <= LONGEST_NAME;
const LONGEST_NAME = 4;
const TAKES_NAME = new Set(['aandachtsveld', 'dimensie', 'indicator', 'korps', 'groep', 'eenheid']);

function* superfluous(words: readonly IToken[], fault: number): Generator<Change> {
    for (const i of [fault, fault - 1]) {
        const word = words[i];
        if (!word || words.length < 2) continue;
        const doubled = [words[i - 1], words[i + 1]].some((other) => other?.image === word.image);
        if (isNegation(word) && !doubled) continue; // without it the sentence says the opposite
        yield replace('te veel', words, i, i + 1, [], [], doubled ? DOUBLED : COST['te veel']);
    }
}

/** Two neighbours in the wrong order; a word that slipped into a keyword of several words. */
function* swapped(words: readonly IToken[], fault: number, workshop: Workshop): Generator<Change> {
    for (let i = Math.max(0, fault - 2); i <= fault + 1; i++) {
        const [one, two] = [words[i], words[i + 1]];
        if (!one || !two || ![one, two].every((word) => isWord(word) || /[A-Z]/.test(word.tokenType.name))) continue;
        const order = [{ ...two }, { ...one }];
        yield replace('verwisseld', words, i, i + 2, [`${two.image} ${one.image}`], order, COST.verwisseld);
    }
    const all = phrasesOf(workshop.types);
    for (let from = Math.max(0, fault - LONGEST_PHRASE); from <= fault; from++) {
        for (const { phrase, parts } of all) {
            if (words[from]?.image !== parts[0] && words[from + 1]?.image !== parts[0]) continue; // at most one word is odd
            const group = words.slice(from, from + parts.length + 1);
            if (group.length <= parts.length) continue;
            const odd = group.findIndex((word, k) => word.image !== parts[k]);
            if (odd < 0 || group.filter((_, k) => k !== odd).some((word, k) => word.image !== parts[k])) continue;
            const stray = group[odd] as IToken;
            if (isNegation(stray)) continue;
            const keyword = keywordOver(group.filter((word) => word !== stray), phrase, workshop.types);
            const to = from + group.length;
            yield replace('verwisseld', words, from, to, [`${wordsOf(phrase)} ${stray.image}`], [keyword, stray], OTHER_ORDER);
            yield replace('verwisseld', words, from, to, [`${stray.image} ${wordsOf(phrase)}`], [stray, keyword], OTHER_ORDER);
        }
    }
}
const OTHER_ORDER = 1.4;

interface Phrase {
    readonly phrase: string;
    readonly parts: readonly string[];
}
const phrases = new WeakMap<TokenTypes, readonly Phrase[]>();

/** The keywords of several words. */
function phrasesOf(types: TokenTypes): readonly Phrase[] {
    const known = phrases.get(types);
    if (known) return known;
    const found = Object.keys(types).filter((name) => /^[a-z].*_/.test(name)).map((phrase) => ({ phrase, parts: wordsOf(phrase).split(' ') }));
    phrases.set(types, found);
    return found;
}
