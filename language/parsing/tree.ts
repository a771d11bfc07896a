// How do separately parsed sentences become one syntax tree? They are hung in it, with the comments between them.
import type { IToken } from 'chevrotain';
import { type AstNode, CompositeCstNodeImpl, type CstNode, isCompositeCstNode, LeafCstNodeImpl, type Mutable, RootCstNodeImpl } from 'langium';
import type { Clausule, Norm, Zin } from '../generated/ast.js';
import type { Move } from './recut.js';
import type { Sentence } from './sentences.js';

/** The one syntax tree that the separately parsed sentences are hung into, with the comments between them. */
export class Tree {
    readonly norm: Mutable<Norm>;
    private readonly root: RootCstNodeImpl;
    private next = 0;

    constructor(input: string, private readonly comments: readonly IToken[]) {
        this.root = new RootCstNodeImpl(input);
        this.norm = { $type: 'Norm', zinnen: [], $cstNode: this.root } as unknown as Mutable<Norm>;
        this.root.astNode = this.norm;
    }

    /** The comments inside a sentence; those before it become leaves of the file. */
    commentsWithin(sentence: Sentence): IToken[] {
        const start = (sentence.words[0] as IToken).startOffset;
        const end = (sentence.words.at(-1) as IToken).startOffset;
        this.leavesBefore(start);
        const within: IToken[] = [];
        while (this.next < this.comments.length && (this.comments[this.next] as IToken).startOffset < end) {
            within.push(this.comments[this.next++] as IToken);
        }
        return within;
    }

    /** Moves a sentence that was parsed with a tree of its own into this tree. */
    adopt(zin: Mutable<Zin>): Mutable<Zin> {
        const own = zin.$cstNode as CompositeCstNodeImpl | undefined;
        return this.place(zin, own?.content ?? []);
    }

    /** A sentence of the tree before this one, which may have moved. */
    keep(zin: Mutable<Zin>, sentence: Sentence, moved: Move | undefined): void {
        this.commentsWithin(sentence);
        const node = zin.$cstNode as CompositeCstNodeImpl;
        if (moved && (moved.offset !== 0 || moved.lines !== 0)) moveNode(node, moved);
        node.container = this.root;
        this.root.content.push(node);
    }

    /** A sentence that was not parsed: only its tokens. */
    adoptTokens(kind: string, tokens: readonly IToken[]): Mutable<Zin> {
        this.leavesBefore((tokens[0] as IToken).startOffset);
        return this.place({ $type: kind } as Mutable<Zin>, tokens.map((token) => leaf(token, false)));
    }

    /** Hangs a sentence under its owner, or under the file. */
    hang(zin: Mutable<Zin>, owner: Mutable<Zin> | undefined): void {
        zin.zinnen ??= [];
        zin.clausules ??= [];
        zin.gebroken ??= false;
        const container: Mutable<AstNode> & { zinnen: Zin[]; clausules?: Clausule[] } = owner ?? this.norm;
        const property = zin.$type === 'Clausule' && owner ? 'clausules' : 'zinnen';
        const siblings = (property === 'clausules' ? owner?.clausules : container.zinnen) as Zin[];
        zin.$container = container;
        zin.$containerProperty = property;
        zin.$containerIndex = siblings.length;
        siblings.push(zin);
    }

    finish(): void {
        this.leavesBefore(Number.POSITIVE_INFINITY);
    }

    private place(zin: Mutable<Zin>, content: CstNode[]): Mutable<Zin> {
        const node = new CompositeCstNodeImpl();
        node.content = content;
        for (const child of content) (child as CompositeCstNodeImpl).container = node;
        node.astNode = zin;
        node.container = this.root;
        this.root.content.push(node);
        zin.$cstNode = node;
        return zin;
    }

    private leavesBefore(offset: number): void {
        while (this.next < this.comments.length && (this.comments[this.next] as IToken).startOffset < offset) {
            const comment = leaf(this.comments[this.next++] as IToken, true);
            comment.container = this.root;
            this.root.content.push(comment);
        }
    }
}

/** Langium's nodes know where they stand, and have no way to be told that they stand elsewhere. */
function moveNode(node: CstNode, by: Move): void {
    if (isCompositeCstNode(node)) {
        (node as unknown as { _rangeCache: unknown })._rangeCache = undefined;
        for (const child of node.content) moveNode(child, by);
    } else {
        const leaf = node as unknown as { _offset: number; _startLine: number; _endLine: number };
        leaf._offset += by.offset;
        leaf._startLine += by.lines;
        leaf._endLine += by.lines;
    }
}

/** What stands on the line of a sentence behind it, clauses and a weight, in their order. */
export const inlineOf = (zin: Zin): Zin[] =>
    [...zin.clausules, ...zin.zinnen].filter(({ $cstNode }) => $cstNode?.container === zin.$cstNode).sort((a, b) => (a.$cstNode?.offset ?? 0) - (b.$cstNode?.offset ?? 0));

function leaf(token: IToken, hidden: boolean): LeafCstNodeImpl {
    const { startOffset, image, startLine, startColumn, endLine, endColumn, tokenType } = token;
    return new LeafCstNodeImpl(startOffset, image.length, (startLine as number) - 1, (startColumn as number) - 1, (endLine as number) - 1, endColumn as number, tokenType, hidden);
}
