// Which sentences does a text consist of, when most of it is a text that was cut before? Those that did not change stay
// the same objects; only the lines around the change are read anew.
import type { IToken } from 'chevrotain';
import { difference, type Difference } from '../difference.js';
import { ownerAt, type Sentence, splitSentences, wouldContinue } from './sentences.js';

/** A text as its sentences and the comments between and inside them. */
export interface Cut {
    readonly text: string;
    readonly sentences: readonly Sentence[];
    readonly comments: readonly IToken[];
}

/** How an old text became a new one: `begin` sentences stayed where they were, those from `end` in the new text on moved. */
export interface Recut extends Cut {
    readonly begin: number;
    readonly end: number;
    readonly moved: Move;
}

export interface Move {
    readonly offset: number;
    readonly lines: number;
}

export type Tokenize = (text: string) => { readonly tokens: readonly IToken[]; readonly hidden: readonly IToken[] };

export function cutWhole(text: string, tokenize: Tokenize): Cut {
    const { tokens, hidden } = tokenize(text);
    return { text, sentences: splitSentences(text, tokens, hidden), comments: hidden };
}

/** undefined where the whole text has to be read: a comment may reach over many lines. The old cut is used up. */
export function recut(old: Cut, text: string, tokenize: Tokenize): Recut | undefined {
    const { from, oldTo, offset } = difference(old.text, text);
    const { sentences } = old;
    // One sentence more on either side: a phrase can run on to the next line, and a line can continue the one above.
    let begin = Math.max(0, lastBefore(sentences, from) - 1);
    while (begin > 0 && !beginsLine(sentences[begin] as Sentence, old.text)) begin--;
    let end = firstFrom(sentences, oldTo) + 1;
    while (end < sentences.length && !beginsLine(sentences[end] as Sentence, old.text)) end++;
    const start = begin === 0 ? 0 : lineStart(sentences[begin] as Sentence);
    const oldStop = end < sentences.length ? lineStart(sentences[end] as Sentence) : old.text.length;
    const [was, is] = [old.text.slice(start, oldStop), text.slice(start, oldStop + offset)];
    // What opens a comment takes all up to its end; what ends one may end one that was open all along.
    if (COMMENT.test(was) || COMMENT.test(is)) return undefined;

    const startLine = begin === 0 ? 1 : ((sentences[begin] as Sentence).cut[0]?.startLine as number);
    const { tokens, hidden } = tokenize(is);
    move(tokens, { offset: start, lines: startLine - 1 });
    move(hidden, { offset: start, lines: startLine - 1 });
    const before = old.comments.filter(({ startOffset }) => startOffset < start);
    const after = old.comments.filter(({ startOffset }) => startOffset >= oldStop);
    const previous = sentences[begin - 1];
    const gap = previous ? before.filter(({ startOffset }) => startOffset > (previous.cut.at(-1) as IToken).startOffset) : before;
    const renewed = splitSentences(text, tokens, [...gap, ...hidden], previous);

    const { ahead, behind } = sameAround(old, sentences.slice(begin, end), renewed, { from, oldTo, offset });
    const fresh = renewed.slice(ahead, renewed.length - behind);
    const rest = sentences.slice(end - behind);
    const moved: Move = { offset, lines: linesIn(is) - linesIn(was) };
    if (moved.offset !== 0 || moved.lines !== 0) {
        for (const { cut } of rest) move(cut, moved);
        move(after, moved);
    }
    const last = renewed.at(-1) ?? previous;
    const next = sentences[end];
    if (next && last && wouldContinue(last, next, [...gap, ...hidden, ...after.filter(({ startOffset }) => startOffset < offsetOf(next))])) return undefined;
    const kept = sentences.slice(0, begin + ahead);
    let above = kept.at(-1);
    for (const sentence of [...fresh, ...rest]) {
        sentence.owner = ownerAt(sentence.indent, above);
        above = sentence;
    }
    return { text, sentences: [...kept, ...fresh, ...rest], comments: [...before, ...hidden, ...after], begin: kept.length, end: kept.length + fresh.length, moved };
}

/** Of the sentences around a change that were cut anew: how many at the begin and at the end are what they were. */
function sameAround({ text }: Cut, old: readonly Sentence[], renewed: readonly Sentence[], { from, oldTo, offset }: Difference): { ahead: number; behind: number } {
    const most = Math.min(old.length, renewed.length);
    let ahead = 0;
    while (ahead < most && hasLineBreak(text.slice(endOf(old[ahead] as Sentence), from)) && isSame(old[ahead] as Sentence, renewed[ahead] as Sentence, 0)) ahead++;
    // How a sentence is read can depend on the one that stands under it.
    if (ahead > 0 && (ahead === most || [old, renewed].some((sentences) => sentences[ahead]?.owner === sentences[ahead - 1]))) ahead--;
    let behind = 0;
    while (behind < most - ahead) {
        const [was, is] = [old.at(-1 - behind) as Sentence, renewed.at(-1 - behind) as Sentence];
        if (lineStart(was) < oldTo || !isSame(was, is, offset)) break;
        behind++;
    }
    return { ahead, behind };
}

/** The same words, so many places further on. */
const isSame = ({ cut }: Sentence, { cut: other }: Sentence, offset: number): boolean =>
    cut.length === other.length && cut[0]?.startColumn === other[0]?.startColumn &&
    cut.every(({ image, tokenType, startOffset }, i) => image === other[i]?.image && tokenType === other[i].tokenType && startOffset + offset === other[i].startOffset);

/** A return alone at the end may be half a line break. */
const hasLineBreak = (between: string): boolean => /\n|\r(?!$)/.test(between);

const COMMENT = /\/\*|\*\//;
const offsetOf = ({ cut }: Sentence): number => (cut[0] as IToken).startOffset;
const endOf = ({ cut }: Sentence): number => ((cut.at(-1) as IToken).endOffset as number) + 1;
const lineStart = ({ cut }: Sentence): number => (cut[0] as IToken).startOffset - ((cut[0] as IToken).startColumn as number) + 1;
const beginsLine = (sentence: Sentence, text: string): boolean => text.slice(lineStart(sentence), offsetOf(sentence)).trim() === '';
const linesIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** The last sentence that begins at a place or before it; -1 when none does. */
function lastBefore(sentences: readonly Sentence[], offset: number): number {
    return firstFrom(sentences, offset + 1) - 1;
}

/** The first sentence that begins at a place or behind it. */
function firstFrom(sentences: readonly Sentence[], offset: number): number {
    let [low, high] = [0, sentences.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (offsetOf(sentences[middle] as Sentence) < offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

function move(tokens: readonly IToken[], { offset, lines }: Move): void {
    for (const token of tokens) {
        token.startOffset += offset;
        (token.endOffset as number) += offset;
        (token.startLine as number) += lines;
        (token.endLine as number) += lines;
    }
}
