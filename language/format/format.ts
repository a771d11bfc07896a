// What is the one layout of a norm file? Only blanks and line ends differ; comments and the author's
// own line breaks stay. What comes out is read again and must be the same sentences, or nothing is done.
import { type CstNode, isLeafCstNode } from 'langium';
import type { Norm, Zin } from '../generated/ast.js';
import type { NormServices } from '../module.js';
import { inlineOf } from '../parsing/tree.js';
import { breakLines, joinPieces, type Piece, pieceOf, piecesOf } from './lines.js';

const INDENT = 2;
const GAP = '   ';
/** A sentence that is longer does not push the clauses of the others aside. */
const MAX_COLUMN = 100;
/** Headings at the edge that a blank line sets apart. */
const APART = new Set(['Aandachtsveld', 'Weging', 'Voorbeeld']);

/** The laid out text, or why it stays as it is: a sentence is broken, or `line` (from 1) stands under another sentence than it belongs to. */
export type Layout = { readonly text: string } | { readonly why: 'broken' } | { readonly why: 'crossed'; readonly line: number };

export function formatNorm(text: string, { parser }: NormServices): Layout {
    const parse = (source: string): { norm: Norm; broken: boolean } => {
        const { value, parserErrors } = parser.LangiumParser.parse<Norm>(source);
        return { norm: value, broken: parserErrors.length > 0 };
    };
    const { norm, broken } = parse(text);
    if (broken) return { why: 'broken' };
    const items = itemsOf(norm);
    const line = crossedLine(items);
    if (line !== undefined) return { why: 'crossed', line };
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const bom = text.startsWith('\ufeff') ? '\ufeff' : '';
    const result = bom + layOut(items).map((each) => each.trimEnd()).join(eol) + eol;
    const again = parse(result);
    if (again.broken || shapeOf(again.norm) !== shapeOf(norm)) throw new Error('Laying out would change a sentence.');
    return { text: result };
}

/**
 * Behind a sentence that is indented further than those beside it can stand a line that is indented less and belongs to
 * one above. Laid out, each under what owns it, that line would stand under the sentence between.
 */
function crossedLine(items: readonly Item[]): number | undefined {
    const above: Zin[] = [];
    for (const { zin, depth, pieces } of items) {
        if (!zin) continue;
        if (depth > 0 && above[depth - 1] !== zin.$container) return (pieces[0] as Piece).line + 1;
        above.length = depth;
        above.push(zin);
    }
    return undefined;
}

/** One line of output, before alignment. */
interface Line {
    readonly indent: number;
    readonly pieces: readonly Piece[];
    /** Where its clause begins; the clauses of sentences of one kind under one owner share a column. */
    readonly clause?: { readonly at: number; readonly group: string | undefined };
    readonly blankBefore: boolean;
}

function layOut(items: readonly Item[]): string[] {
    const lines: Line[] = [];
    for (const [i, item] of items.entries()) {
        const previous = items[i - 1];
        const first = item.pieces[0] as Piece;
        const lastLine = (previous?.pieces.at(-1))?.endLine;
        if (item.comment && lastLine === first.line) {
            const last = lines.pop() as Line;
            lines.push({ ...last, pieces: [...last.pieces, first] });
            continue;
        }
        const gap = lastLine !== undefined && first.line > lastLine + 1;
        const apart = previous !== undefined && !previous.comment && item.zin !== undefined && APART.has(item.zin.$type) && item.depth === 0;
        const depth = item.comment ? (items.slice(i).find(({ comment }) => !comment)?.depth ?? 0) : item.depth;
        for (const [n, pieces] of breakLines(item.pieces).entries()) {
            const at = clauseIn(item.zin, pieces);
            const group = n === 0 ? item.group : undefined;
            lines.push({ indent: (depth + (n > 0 ? 1 : 0)) * INDENT, pieces, ...(at > 0 && { clause: { at, group } }), blankBefore: n === 0 && (gap || apart) });
        }
    }
    return write(lines);
}

/** The index of the first clause that stands on a line behind its sentence; -1 when there is none. */
function clauseIn(zin: Zin | undefined, pieces: readonly Piece[]): number {
    const offsets = new Set(zin ? inlineOf(zin).map(({ $cstNode }) => $cstNode?.offset) : []);
    return pieces.findIndex(({ begin }) => offsets.has(begin));
}

interface Item {
    readonly depth: number;
    readonly pieces: readonly Piece[];
    readonly zin?: Zin;
    /** Sentences of one kind under one owner. */
    readonly group?: string;
    readonly comment: boolean;
}

/** Sentences and the comments between them, in the order of the file. */
function itemsOf(norm: Norm): Item[] {
    const items: Item[] = [];
    const visit = (zin: Zin, depth: number): void => {
        items.push({ depth, pieces: piecesOf(zin), zin, group: `${zin.$type} ${zin.$container?.$cstNode?.offset}`, comment: false });
        const behind = new Set<Zin>(inlineOf(zin));
        for (const child of [...zin.clausules, ...zin.zinnen]) if (!behind.has(child)) visit(child, depth + 1);
    };
    for (const zin of norm.zinnen) visit(zin, 0);
    const root = norm.$cstNode as CstNode & { content: readonly CstNode[] };
    for (const leaf of root.content) if (isLeafCstNode(leaf)) items.push({ depth: 0, pieces: [pieceOf(leaf)], comment: true });
    return items.sort((a, b) => (a.pieces[0] as Piece).begin - (b.pieces[0] as Piece).begin);
}

function write(lines: readonly Line[]): string[] {
    const columns = new Map<string, number>();
    for (const { pieces, clause } of lines) {
        const width = clause?.group === undefined ? 0 : headOf(pieces, clause.at).length;
        if (clause?.group !== undefined && width <= MAX_COLUMN) columns.set(clause.group, Math.max(columns.get(clause.group) ?? 0, width));
    }
    return lines.flatMap(({ indent, pieces, clause, blankBefore }) => {
        const column = clause?.group === undefined ? 0 : (columns.get(clause.group) ?? 0);
        const text = clause ? `${headOf(pieces, clause.at).padEnd(column)}${GAP}${withComment(pieces.slice(clause.at))}` : withComment(colourFirst(pieces));
        return [...(blankBefore ? [''] : []), ' '.repeat(indent) + text];
    });
}

const headOf = (pieces: readonly Piece[], at: number): string => joinPieces(colourFirst(pieces.slice(0, at)));

/** `rood  bij`, `groen bij`: the colours of a norm take the same room. */
function colourFirst(pieces: readonly Piece[]): readonly Piece[] {
    const [first, second] = pieces;
    return first && second?.token === 'bij' ? [{ ...first, text: first.text.padEnd('groen'.length) }, ...pieces.slice(1)] : pieces;
}

/** A comment behind a sentence stands apart. */
function withComment(pieces: readonly Piece[]): string {
    const last = pieces.at(-1);
    if (pieces.length < 2 || last?.kind !== 'comment') return joinPieces(pieces);
    return `${joinPieces(pieces.slice(0, -1))}${GAP}${last.text}`;
}

/** What layout must not change: the tokens and comments of every sentence, and who owns it. */
function shapeOf(norm: Norm): string {
    const shape = (zin: Zin): unknown => [zin.$type, piecesOf(zin).map(({ text }) => text), zin.clausules.map(shape), zin.zinnen.map(shape)];
    return JSON.stringify(norm.zinnen.map(shape));
}
