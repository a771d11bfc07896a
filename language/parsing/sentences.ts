// Which tokens form one sentence, and under which sentence does it stand? By lines and indentation.
import type { IToken } from 'chevrotain';
import { editDistance } from '../nearest.js';

/** The words and signs of one sentence; `owner` is the sentence that it is indented under. */
export interface Sentence {
    words: IToken[];
    indent: number;
    owner: Sentence | undefined;
}

const HEADINGS = new Set(['editie', 'aandachtsveld', 'dimensie', 'weging', 'voorbeeld']);

/** Words that begin a sentence wherever they stand first on a line. */
const STARTS = new Set([
    ...HEADINGS, 'gebruik', 'gegevens', 'periode', 'status', 'vastgesteld_op', 'blanco_telt_niet_mee', 'blanco_telt_als',
    'eenheden_scoren_als', 'indicator', 'gewicht', 'anders', 'punten', 'korps', 'groep', 'eenheid',
    'verwacht', 'verwacht_in_de_gegevens', 'afwijking',
    'bron', 'motivering', 'interpretatie', 'definitie', 'voorheen', 'wijkt_af_omdat',
]);
const COLOURS = new Set(['rood', 'geel', 'groen', 'blanco']);
/** A line that ends in one of these is not finished: a colour on the next line continues it. */
const OPEN_ENDS = new Set(['en', 'of', 'op', ',', '(', 'omdat', 'wijkt_af_omdat', 'want']);
const ABOUT = new Set([',', 'geldt_niet_voor', 'gelden_niet_voor', 'weegt_niet_mee', 'wegen_niet_mee']);
const TAB = 4;

const nameOf = (token: IToken): string => token.tokenType.name;

/** Splits tokens into sentences. `comments` count as text: a line with only a comment is not blank. */
export function splitSentences(text: string, tokens: readonly IToken[], comments: readonly IToken[]): Sentence[] {
    const sentences: Sentence[] = [];
    const open: Sentence[] = []; // those that a deeper line can stand under
    const filled = linesWithText(tokens, comments);

    for (const line of linesOf(tokens)) {
        const first = line[0] as IToken;
        const indent = indentOf(text, first);
        while (open.length > 0 && (open.at(-1) as Sentence).indent >= indent) open.pop();
        const owner = open.at(-1);
        const previous = sentences.at(-1);
        const afterBlank = previous !== undefined && hasBlankBetween(filled, previous.words.at(-1) as IToken, first);
        if (previous !== undefined && !afterBlank && owner === previous && continuesAbove(previous, first)) {
            previous.words.push(...line);
            continue;
        }
        const sentence: Sentence = { words: [...line], indent, owner };
        open.push(sentence);
        sentences.push(sentence);
    }
    return sentences;
}

/** Parts a sentence before the line that begins with `words[at]`: what follows stands under what goes before. */
export function partSentence(text: string, sentence: Sentence, at: number): Sentence {
    const words = sentence.words.splice(at);
    return { words, indent: indentOf(text, words[0] as IToken), owner: sentence };
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
