// Which words want quotes around them? Names with a sign, an `en` or a leading digit, and texts.
import type { IToken, TokenType } from 'chevrotain';
import { type Change, COST, DECLARES, INSIDE_NAME, type Judged, replace, type Workshop } from './change.js';
import { endsName, isWord } from './join-names.js';
import { over, sourceOf } from './made-tokens.js';

/** A name with a sign that only quotes can carry, or that begins with a digit; a text without its quotes. */
export function* quoted(words: readonly IToken[], fault: number, broken: Judged, workshop: Workshop): Generator<Change> {
    if (DECLARES.has(broken.kind ?? '') && fault > 1) yield* quotedName(words, broken.kind as string, workshop);
    if (words[fault] && broken.reach.expected.includes('TEKST') && !broken.reach.expected.includes('NAAM')) yield* quotedText(words, fault, workshop);
    const sign = words.findIndex((word) => word.tokenType.name === 'ONBEKEND');
    const mayBegin = words[fault]?.tokenType.name === 'GETAL' && (DECLARES.has(broken.kind ?? '') || words[fault - 1]?.image === 'van');
    if (sign < 0 && !mayBegin) return;
    const at = sign < 0 ? fault : sign;
    const inName = (word: IToken): boolean =>
        broken.tokens.some(({ tokenType, startOffset, endOffset }) => tokenType.name === 'NAAM' && startOffset <= word.startOffset && (endOffset as number) >= (word.endOffset as number));
    const isOdd = (word: IToken): boolean => ['ONBEKEND', 'GETAL', 'STREEP'].includes(word.tokenType.name);
    const goesBack = (word: IToken | undefined): boolean => word !== undefined && (isOdd(word) || inName(word) || (word.image === 'van' && words[fault] !== word));
    let from = at;
    while (goesBack(words[from - 1])) from--;
    let to = at + 1;
    while (words[to] && (isOdd(words[to] as IToken) || (isWord(words[to] as IToken) && !endsName(words[to] as IToken)))) to++;
    for (let end = to; end > at; end--) {
        const image = `"${sourceOf(words.slice(from, end), workshop.text)}"`;
        yield replace('citeren', words, from, end, [image], [over(words.slice(from, end), workshop.types.TEKST as TokenType, image)], COST.citeren + (to - end) * INSIDE_NAME);
    }
}

/** `bron Korpsmonitor 2011`: a text up to the next clause. */
function* quotedText(words: readonly IToken[], fault: number, workshop: Workshop): Generator<Change> {
    const clause = words.findIndex((word, i) => i > fault && (word.tokenType.name === 'TEKST' || BEHIND_NAMES.has(word.tokenType.name)));
    const to = clause < 0 ? words.length : clause;
    if (words[to]?.tokenType.name === 'TEKST') return;
    const image = `"${sourceOf(words.slice(fault, to), workshop.text)}"`;
    yield replace('citeren', words, fault, to, [image], [over(words.slice(fault, to), workshop.types.TEKST as TokenType, image)], COST.citeren);
}

/** `dimensie Opvang en begeleiding`: everything up to what must follow the name. */
function* quotedName(words: readonly IToken[], kind: string, workshop: Workshop): Generator<Change> {
    const isEnd = (name: string): boolean => name === 'TEKST' || BEHIND_NAMES.has(name) || (name === ':' && kind === 'Indicator');
    const ends = words.findIndex((word, i) => i > 1 && isEnd(word.tokenType.name));
    for (let to = ends < 0 ? words.length : ends; to > 2; to--) {
        const image = `"${sourceOf(words.slice(1, to), workshop.text)}"`;
        yield replace('citeren', words, 1, to, [image], [over(words.slice(1, to), workshop.types.TEKST as TokenType, image)], COST.citeren + (words.length - to) * INSIDE_NAME);
    }
}
const BEHIND_NAMES = new Set(['bron', 'motivering', 'interpretatie', 'definitie', 'voorheen', 'gewicht', 'bestaat_uit', 'bestaan_uit', 'ook_bekend_als']);
