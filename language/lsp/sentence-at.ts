// What has been written of the sentence at a place, and which kinds of sentence can it be there?
import type { IToken } from 'chevrotain';
import { AstUtils, type CompositeCstNode, type CstNode, isLeafCstNode, type LangiumDocument } from 'langium';
import type { Position } from 'vscode-languageserver';
import { isZin, type Norm, type Zin } from '../generated/ast.js';
import { isHeadingKind, mayOwn, ownedBy } from '../parsing/owners.js';
import { isHeading, type Sentence, splitSentences } from '../parsing/sentences.js';
import { piecesOf } from '../parsing/text-pieces.js';
import { sentenceReader } from '../reader.js';

export interface Zinplek {
    readonly document: LangiumDocument<Norm>;
    readonly offset: number;
    /** The text from where the words count; `base` is its place in the file. */
    readonly text: string;
    readonly base: number;
    /** The words of the sentence before the cursor, the one at the cursor included. */
    readonly words: readonly IToken[];
    /** What stands above it by indentation, the nearest first. */
    readonly owners: readonly Zin[];
    /** The kinds that it can be, the likeliest first. */
    readonly kinds: readonly string[];
    /** The sentence that the line above belongs to, when the cursor stands on a new line that may continue it. */
    readonly above?: { readonly words: readonly IToken[]; readonly kinds: readonly string[]; readonly owners: readonly Zin[] };
    /** The text in quotes that the cursor is in. */
    readonly inText?: IToken;
}

/** Undefined inside a comment. */
export function sentenceAt(document: LangiumDocument<Norm>, position: Position): Zinplek | undefined {
    const { textDocument } = document;
    const offset = textDocument.offsetAt(position);
    const full = textDocument.getText();
    const earlier = sentenceBefore(document.parseResult.value, offset);
    const base = earlier ? lineStart(full, earlier.offset) : 0;
    const text = full.slice(base, offset);
    // Of a text in quotes the end matters: it may be behind the cursor.
    const upTo = full.slice(base, lineEnd(full, offset));
    const lexed = sentenceReader().lex(upTo);
    const at = offset - base;
    const inComment = lexed.comments.some(({ image, startOffset, endOffset }) => startOffset < at && (image.startsWith('//') ? at <= (endOffset as number) + 1 : at <= (endOffset as number)));
    if (inComment) return undefined;
    const inText = lexed.words.find(({ tokenType, image, startOffset, endOffset }) => isText(tokenType.name) && startOffset < at && (tokenType.name === 'OPEN_TEKST' ? at <= startOffset + image.length : at <= (endOffset as number)));
    const words = inText ? lexed.words.filter(({ startOffset }) => startOffset < inText.startOffset) : sentenceReader().lex(text).words;
    const sentences = splitSentences(text, words, lexed.comments.filter(({ startOffset }) => startOffset < at));
    const last = sentences.at(-1);
    const rest = uncommented(text.slice(last ? ((last.words.at(-1) as IToken).endOffset as number) + 1 : 0, inText ? inText.startOffset : at));
    const shared = { document, offset, text, base, ...(inText && { inText }) };
    if (last && !/[\n\r]/.test(rest)) return { ...shared, words: last.words, ...placeFor(last, sentences, earlier, text) };
    const indent = columnOf(text);
    const fresh: Sentence = { words: [], cut: [], indent, owner: undefined, read: undefined };
    const continues = last && !isHeading(last.words) && last.indent < indent && rest.split(/\r\n|\r|\n/).length === 2;
    return {
        ...shared, words: [], ...placeFor(fresh, sentences, last ? earlier : undefined, text),
        ...(continues && { above: { words: last.words, ...placeFor(last, sentences, earlier, text) } }),
    };
}

const uncommented = (text: string): string => piecesOf(text).map(({ kind, begin, end }) => (kind === 'comment' ? '' : text.slice(begin, end))).join('');

const isText = (name: string): boolean => name === 'TEKST' || name === 'OPEN_TEKST';

/** The last sentence of the tree that begins before an offset; what stands behind it on its line is a part of it. */
function sentenceBefore({ $cstNode }: Norm, offset: number): CstNode | undefined {
    const content = ($cstNode as CompositeCstNode | undefined)?.content ?? [];
    let [low, high] = [0, content.length - 1];
    while (low <= high) {
        const middle = (low + high) >> 1;
        if ((content[middle] as CstNode).offset < offset) low = middle + 1;
        else high = middle - 1;
    }
    let at = high;
    while (at >= 0 && isLeafCstNode(content[at])) at--;
    return content[at];
}

/** The headings over a sentence by its indentation, and the kinds that it can be under them. */
function placeFor(sentence: Sentence, sentences: readonly Sentence[], earlier: CstNode | undefined, text: string): Pick<Zinplek, 'owners' | 'kinds'> {
    const isFirst = sentences[0] === sentence;
    const chain = earlier ? ownersOver(earlier, sentence.indent, isFirst, text) : [];
    const kinds: string[] = [];
    for (const { $type } of chain) {
        if (isHeadingKind($type)) kinds.push(...ownedBy($type));
        if (mayOwn($type, 'Clausule')) kinds.push('Clausule');
        if (kinds.length > 0) break;
    }
    if (chain.length === 0) kinds.push(...ownedBy('Norm'));
    return { owners: chain, kinds };
}

/** What stands above with less indentation, nearest first, found from a sentence backwards. */
function ownersOver(earlier: CstNode, indent: number, isItself: boolean, text: string): Zin[] {
    const content = earlier.container?.content ?? [];
    const chain: Zin[] = [];
    let least = indent;
    let at = content.indexOf(earlier);
    if (isItself) {
        least = Math.min(indent, indentBefore(text));
        at--;
    }
    for (; at >= 0 && least > 0; at--) {
        const node = content[at] as CstNode;
        if (isLeafCstNode(node)) continue;
        const column = node.range.start.character;
        const zin = AstUtils.getContainerOfType(node.astNode, isZin);
        if (!zin) continue;
        if (column < least) {
            chain.push(zin);
            least = column;
        }
        // A whole sentence beside it stands under the same headings.
        if (column === least && !zin.gebroken && isZin(zin.$container)) {
            for (let owner: Zin | undefined = zin.$container; owner; owner = isZin(owner.$container) ? owner.$container : undefined) {
                if ((owner.$cstNode?.range.start.character ?? 0) < least) chain.push(owner);
            }
            break;
        }
    }
    return chain;
}

const indentBefore = (text: string): number => /^[ \t]*/.exec(text)?.[0].length ?? 0;
const columnOf = (text: string): number => text.length - (Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
const lineStart = (text: string, offset: number): number => Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
function lineEnd(text: string, offset: number): number {
    const found = /[\n\r]/.exec(text.slice(offset, offset + 10_000));
    return found ? offset + found.index : Math.min(text.length, offset + 10_000);
}
