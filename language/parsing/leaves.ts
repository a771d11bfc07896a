// Where does a node stand, and how does it get to stand elsewhere? Langium's leaves keep their places in fields of their own,
// which nobody else may set, and whose getters make three objects at every question: of a norm it is asked thousands of times.
import { type CstNode, isCompositeCstNode } from 'langium';

/** Lines and columns count from 0; the end is just behind it. */
interface Leaf {
    _offset: number;
    _length: number;
    _startLine: number;
    _startColumn: number;
    _endLine: number;
    _endColumn: number;
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
    return { begin: first._offset, end: last._offset + last._length, startLine: first._startLine, startColumn: first._startColumn, endLine: last._endLine, endColumn: last._endColumn };
}

export interface Start {
    readonly offset: number;
    readonly line: number;
}

export function startOf(node: CstNode): Start {
    const first = edge(node, 1);
    return first ? { offset: first._offset, line: first._startLine } : { offset: 0, line: 0 };
}

/** What stands in it has moved by so many characters and lines; its columns are the same. */
export function moveNode(node: CstNode, by: { readonly offset: number; readonly lines: number }): void {
    if (isCompositeCstNode(node)) {
        (node as unknown as { _rangeCache: unknown })._rangeCache = undefined;
        for (const child of node.content) moveNode(child, by);
    } else {
        const leaf = node as unknown as Leaf;
        leaf._offset += by.offset;
        leaf._startLine += by.lines;
        leaf._endLine += by.lines;
    }
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
