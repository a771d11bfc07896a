// Which tokens form one sentence, and under which sentence does it stand? By lines and indentation.
import type { IToken } from 'chevrotain';
import { editDistance } from '../nearest.js';
import { COLOURS, STARTING_WORDS, SUBJECT_VERBS } from './owners.js';
import type { Read } from './read.js';

/** The words and signs of one sentence; `owner` is the sentence that it is indented under. */
export interface Sentence {
    words: IToken[];
    /** Its words as the lines give them: reading can take words from it, or add the next line. */
    readonly cut: readonly IToken[];
    readonly indent: number;
    owner: Sentence | undefined;
    /** What it was read as; before it is read anew, what it was read as in the text before. */
    read: Read | undefined;
}

const HEADINGS = new Set(['editie', 'aandachtsveld', 'dimensie', 'weging', 'voorbeeld']);

const STARTS = new Set(STARTING_WORDS);
/** A line that ends in one of these is not finished: a colour on the next line continues it. */
const OPEN_ENDS = new Set(['en', 'of', 'op', ',', '(', 'omdat', 'wijkt_af_omdat', 'want']);
const ABOUT = new Set([',', ...SUBJECT_VERBS]);
const TAB = 4;

const nameOf = (token: IToken): string => token.tokenType.name;

/**
 * Splits tokens into sentences; `previous` is the sentence that stands before them, if they are not the begin of the text.
 * `comments` count as text: a line with only a comment is not blank.
 */
export function splitSentences(text: string, tokens: readonly IToken[], comments: readonly IToken[], previous?: Sentence): Sentence[] {
    const sentences: Sentence[] = [];
    const filled = linesWithText(tokens, comments);
    let above = previous;
    for (const line of linesOf(tokens)) {
        const first = line[0] as IToken;
        const indent = indentOf(text, first);
        const owner = ownerAt(indent, above);
        if (above && above !== previous && continues(above, owner, first, filled)) {
            above.words.push(...line);
            continue;
        }
        const words = [...line];
        const sentence: Sentence = { words, cut: words, indent, owner, read: undefined };
        sentences.push(sentence);
        above = sentence;
    }
    return sentences;
}

/** The nearest sentence from `above` upward that is indented less. */
export function ownerAt(indent: number, above: Sentence | undefined): Sentence | undefined {
    let owner = above;
    while (owner && owner.indent >= indent) owner = owner.owner;
    return owner;
}

/** Whether a line that begins with `first` goes on with the sentence above it. */
function continues(above: Sentence, owner: Sentence | undefined, first: IToken, filled: ReadonlySet<number>): boolean {
    return owner === above && !hasBlankBetween(filled, above.words.at(-1) as IToken, first) && continuesAbove(above, first);
}

/** Whether a sentence would be part of the one above it; only that one is new. */
export function wouldContinue(above: Sentence, sentence: Sentence, comments: readonly IToken[]): boolean {
    return continues(above, ownerAt(sentence.indent, above), sentence.cut[0] as IToken, linesWithText([], comments));
}

/** Parts a sentence before the line that begins with `words[at]`: what follows stands under what goes before. */
export function partSentence(text: string, sentence: Sentence, at: number): Sentence {
    const words = sentence.words.slice(at);
    sentence.words = sentence.words.slice(0, at);
    return { words, cut: words, indent: indentOf(text, words[0] as IToken), owner: sentence, read: undefined };
}

/** The words of a sentence that begin a line of their own. */
export const lineStarts = ({ words }: Sentence): number[] =>
    words.flatMap((word, i) => (i > 0 && (word.startLine as number) > ((words[i - 1] as IToken).endLine as number) ? [i] : []));

/**
 * `dimensie X` is a heading; `dimensie X, Y en Z gelden niet voor K` only names namesakes of a field.
 * A misspelt heading still is one: its lines are not a part of it.
 */
export function isHeading(words: readonly IToken[]): boolean {
    const [first] = words as [IToken];
    if (!HEADINGS.has(nameOf(first)) && !isNearlyHeading(first)) return false;
    return ['editie', 'weging', 'voorbeeld'].includes(nameOf(first)) || !words.some((word, i) => joins(word, words[i - 1]));
}

const NEARLY = 2;
const isNearlyHeading = ({ image }: IToken): boolean =>
    /^[a-z]{5}/.test(image) && [...HEADINGS].some((heading) => editDistance(image, heading, NEARLY) <= NEARLY);

const joins = (token: IToken, before: IToken | undefined): boolean =>
    ABOUT.has(nameOf(token)) || (['en', 'of'].includes(nameOf(token)) && !/[-\u2010-\u2014]$/.test(before?.image ?? ''));

/** Whether a deeper line that begins with `first` belongs to the sentence above it. */
function continuesAbove(above: Sentence, first: IToken): boolean {
    if (isText(first) && isText(above.words.at(-1) as IToken)) return true;
    if (isHeading(above.words)) return false;
    const start = nameOf(first);
    if (STARTS.has(start)) return false;
    if (COLOURS.has(start) || start === '(') return OPEN_ENDS.has(nameOf(above.words.at(-1) as IToken));
    return true;
}

const isText = (token: IToken): boolean => nameOf(token) === 'TEKST' || nameOf(token) === 'OPEN_TEKST';

function* linesOf(tokens: readonly IToken[]): Generator<IToken[]> {
    let line: IToken[] = [];
    for (const token of tokens) {
        const before = line.at(-1);
        if (before !== undefined && (token.startLine as number) > (before.endLine as number)) {
            yield line;
            line = [];
        }
        line.push(token);
    }
    if (line.length > 0) yield line;
}

function indentOf(text: string, token: IToken): number {
    const start = token.startOffset - ((token.startColumn as number) - 1);
    let indent = 0;
    for (let i = start; i < token.startOffset; i++) indent = text[i] === '\t' ? indent + TAB - (indent % TAB) : indent + 1;
    return indent;
}

function linesWithText(tokens: readonly IToken[], comments: readonly IToken[]): Set<number> {
    const filled = new Set<number>();
    for (const token of [...tokens, ...comments]) {
        for (let line = token.startLine as number; line <= (token.endLine as number); line++) filled.add(line);
    }
    return filled;
}

function hasBlankBetween(filled: ReadonlySet<number>, last: IToken, first: IToken): boolean {
    for (let line = (last.endLine as number) + 1; line < (first.startLine as number); line++) if (!filled.has(line)) return true;
    return false;
}
