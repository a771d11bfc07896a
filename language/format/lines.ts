// Which lines does a sentence have, token by token, as its author broke it?
import { type CstNode, CstUtils, type LeafCstNode } from 'langium';
import type { Zin } from '../generated/ast.js';

/** A piece of text that stays whole: a word, a name, a text, a sign or a comment. */
export interface Piece {
    readonly text: string;
    readonly kind: 'word' | 'sign' | 'comment';
    readonly token: string;
    readonly begin: number;
    readonly line: number;
    readonly endLine: number;
}

const SIGNS = new Set([',', ':', '(', ')']);

export function piecesOf(zin: Zin): Piece[] {
    return CstUtils.flattenCst(zin.$cstNode as CstNode).map(pieceOf).toArray();
}

export function pieceOf(leaf: LeafCstNode): Piece {
    const { start, end } = leaf.range;
    const token = leaf.tokenType.name;
    return {
        text: leaf.hidden || token === 'TEKST' ? leaf.text : normalise(leaf.text, token),
        kind: leaf.hidden ? 'comment' : SIGNS.has(token) ? 'sign' : 'word',
        token,
        begin: leaf.offset,
        line: start.line,
        endLine: end.line,
    };
}

/** One blank between the words of a name or a phrase, none before `%`; a comment inside a name stays as it is. */
function normalise(text: string, token: string): string {
    if (text.includes('//') || text.includes('/*')) return text;
    return token === 'PERCENTAGE' ? text.replace(/\s+/g, '') : text.replace(/\s+/g, ' ');
}

/** Pieces in lines: a new one where the author broke the line. */
export function breakLines(pieces: readonly Piece[]): Piece[][] {
    const lines: Piece[][] = [];
    for (const piece of pieces) {
        const last = lines.at(-1);
        const before = last?.at(-1);
        if (last && before && piece.line === before.endLine) last.push(piece);
        else lines.push([piece]);
    }
    return lines;
}

/** The text of pieces on one line: single blanks, none before `, : )` and behind `(`. */
export function joinPieces(pieces: readonly Piece[]): string {
    let text = '';
    for (const [i, piece] of pieces.entries()) {
        const before = pieces[i - 1];
        const tight = before === undefined || before.token === '(' || piece.token === ',' || piece.token === ':' || piece.token === ')';
        text += tight ? piece.text : ` ${piece.text}`;
    }
    return text;
}
