// Which tokens form one sentence, and under which sentence does it stand? By lines and indentation.
import type { IToken } from 'chevrotain';

/** The tokens of one sentence; `owner` is the index of the sentence that it is indented under. */
export interface Sentence {
    tokens: IToken[];
    indent: number;
    owner: number | undefined;
}

const HEADINGS = new Set(['editie', 'aandachtsveld', 'dimensie', 'weging', 'voorbeeld']);

/** Words that begin a sentence wherever they stand first on a line. */
const STARTS = new Set([
    ...HEADINGS, 'gebruik', 'gegevens', 'periode', 'status', 'vastgesteld_op', 'blanco_telt_niet_mee', 'blanco_telt_als',
    'eenheden_scoren_als', 'indicator', 'gewicht', 'anders', 'punten', 'korps', 'groep', 'eenheid',
    'verwacht', 'verwacht_in_de_gegevens',
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
    const open: number[] = []; // indices of sentences that a deeper line can stand under
    const filled = linesWithText(tokens, comments);

    for (const line of linesOf(tokens)) {
        const first = line[0] as IToken;
        const indent = indentOf(text, first);
        while (open.length > 0 && (sentences[open.at(-1) as number] as Sentence).indent >= indent) open.pop();
        const owner = open.at(-1);
        const previous = sentences.at(-1);
        const afterBlank = previous !== undefined && hasBlankBetween(filled, previous.tokens.at(-1) as IToken, first);

        if (previous !== undefined && !afterBlank) {
            const above = owner === undefined ? undefined : sentences[owner];
            const continued = above === previous && continuesAbove(previous, first) ? previous
                : continuesText(previous, first, indent, above) ? previous : undefined;
            if (continued) {
                continued.tokens.push(...line);
                continue;
            }
        }
        open.push(sentences.length);
        sentences.push({ tokens: [...line], indent, owner });
    }
    return sentences;
}

/** `dimensie X` is a heading; `dimensie X, Y en Z gelden niet voor K` only names namesakes of a field. */
export function isHeading(tokens: readonly IToken[]): boolean {
    const start = nameOf(tokens[0] as IToken);
    if (!HEADINGS.has(start)) return false;
    return (start !== 'dimensie' && start !== 'aandachtsveld') || !tokens.some((token, i) => joins(token, tokens[i - 1]));
}

const joins = (token: IToken, before: IToken | undefined): boolean =>
    ABOUT.has(nameOf(token)) || (['en', 'of'].includes(nameOf(token)) && !/[-\u2010-\u2014]$/.test(before?.image ?? ''));

/** Whether a deeper line that begins with `first` belongs to the sentence above it. */
function continuesAbove(above: Sentence, first: IToken): boolean {
    if (isHeading(above.tokens)) return false;
    const start = nameOf(first);
    if (STARTS.has(start)) return false;
    if (COLOURS.has(start) || start === '(') return OPEN_ENDS.has(nameOf(above.tokens.at(-1) as IToken));
    return true;
}

/** A text under a text continues it, also where a clause on a line of its own stands between. */
function continuesText(previous: Sentence, first: IToken, indent: number, above: Sentence | undefined): boolean {
    const isText = (token: IToken): boolean => nameOf(token) === 'TEKST' || nameOf(token) === 'OPEN_TEKST';
    return isText(first) && isText(previous.tokens.at(-1) as IToken) && above !== undefined && indent >= previous.indent;
}

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
