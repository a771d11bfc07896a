// Where does a node stand, and how does it get to stand elsewhere? The nodes of a sentence say where they stand from its begin:
// when a text changes, the sentences behind the change move, and of each only that begin is set.
import type { IToken } from 'chevrotain';
import { CompositeCstNodeImpl, type CstNode, isCompositeCstNode, LeafCstNodeImpl } from 'langium';

/** Where a sentence begins; lines count from 0. */
export interface Anchor {
    offset: number;
    line: number;
}

/** What stands in no sentence does not move: it is made anew. */
export const BEGIN_OF_FILE: Anchor = { offset: 0, line: 0 };

export const anchorAt = ({ startOffset, startLine }: IToken): Anchor => ({ offset: startOffset, line: (startLine as number) - 1 });

/** A word of a sentence. Langium's fields hold its place from the anchor; its getters make three objects at every question, hence `spanOf`. */
export class SentenceLeaf extends LeafCstNodeImpl {
    constructor({ startOffset, image, startLine, startColumn, endLine, endColumn, tokenType }: IToken, hidden: boolean, readonly anchor: Anchor) {
        super(startOffset - anchor.offset, image.length, (startLine as number) - 1 - anchor.line, (startColumn as number) - 1, (endLine as number) - 1 - anchor.line, endColumn as number, tokenType, hidden);
    }

    override get offset(): number {
        return this.anchor.offset + super.offset;
    }

    override get end(): number {
        return this.anchor.offset + super.end;
    }

    override get range(): LeafCstNodeImpl['range'] {
        const { start, end } = super.range;
        const { line } = this.anchor;
        return { start: { line: start.line + line, character: start.character }, end: { line: end.line + line, character: end.character } };
    }
}

/** Several nodes of a sentence. Langium's own remembers its range, also after it moved. */
export class SentenceNode extends CompositeCstNodeImpl {
    constructor(readonly anchor: Anchor) {
        super();
    }

    override get range(): CompositeCstNodeImpl['range'] {
        const span = spanOf(this);
        if (!span) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
        return { start: { line: span.startLine, character: span.startColumn }, end: { line: span.endLine, character: span.endColumn } };
    }
}

/** Lines and columns count from 0, lines from that of the anchor; the end is just behind it. */
interface Leaf {
    readonly anchor: Anchor;
    readonly _offset: number;
    readonly _length: number;
    readonly _startLine: number;
    readonly _startColumn: number;
    readonly _endLine: number;
    readonly _endColumn: number;
}

export interface Span {
    readonly begin: number;
    readonly end: number;
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
}

/** undefined of a node in which nothing stands. Comments at its edges are no part of it. */
export function spanOf(node: CstNode): Span | undefined {
    const [first, last] = [edge(node, 1), edge(node, -1)];
    if (!first || !last) return undefined;
    const [from, to] = [first.anchor, last.anchor];
    return {
        begin: from.offset + first._offset, end: to.offset + last._offset + last._length,
        startLine: from.line + first._startLine, startColumn: first._startColumn, endLine: to.line + last._endLine, endColumn: last._endColumn,
    };
}

export interface Start {
    readonly offset: number;
    readonly line: number;
}

export function startOf(node: CstNode): Start {
    // A sentence of a line of its own begins at its anchor.
    if (node instanceof SentenceNode && node.container?.container === undefined) return { offset: node.anchor.offset, line: node.anchor.line };
    const first = edge(node, 1);
    return first ? { offset: first.anchor.offset + first._offset, line: first.anchor.line + first._startLine } : { offset: 0, line: 0 };
}

/** A sentence has moved by so many characters and lines; its columns are the same. */
export function moveSentence({ anchor }: SentenceNode, by: { readonly offset: number; readonly lines: number }): void {
    anchor.offset += by.offset;
    anchor.line += by.lines;
}

/** The first or last leaf that is no comment; only of comments alone it is one. */
function edge(node: CstNode, step: 1 | -1): Leaf | undefined {
    let at = node;
    while (isCompositeCstNode(at)) {
        const content: readonly CstNode[] = at.content;
        let i = step === 1 ? 0 : content.length - 1;
        while (content[i]?.hidden) i += step;
        const next = content[i] ?? content[step === 1 ? 0 : content.length - 1];
        if (!next) return undefined;
        at = next;
    }
    return at as unknown as Leaf;
}
