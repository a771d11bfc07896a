// How do separately parsed sentences become one syntax tree? They are hung in it, with the comments between them.
import type { IToken } from 'chevrotain';
import { type AstNode, type Mutable, RootCstNodeImpl } from 'langium';
import type { Clausule, Norm, Zin } from '../generated/ast.js';
import { anchorAt, BEGIN_OF_FILE, moveSentence, SentenceLeaf, SentenceNode } from './leaves.js';
import type { Move } from './recut.js';
import type { Sentence } from './sentences.js';

/** The one syntax tree that the separately parsed sentences are hung into, with the comments between them. */
export class Tree {
    readonly norm: Mutable<Norm>;
    readonly root: RootCstNodeImpl;
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

    /** Takes in a sentence that was made for this tree. */
    adopt(zin: Mutable<Zin>): Mutable<Zin> {
        this.root.content.push(zin.$cstNode as SentenceNode);
        return zin;
    }

    /** A sentence of the tree before this one, which may have moved. */
    keep(zin: Mutable<Zin>, sentence: Sentence, moved: Move | undefined): void {
        this.commentsWithin(sentence);
        const node = zin.$cstNode as SentenceNode;
        if (moved && (moved.offset !== 0 || moved.lines !== 0)) moveSentence(node, moved);
        node.container = this.root;
        this.root.content.push(node);
    }

    /** A sentence that was not parsed: only its tokens. */
    adoptTokens(kind: string, tokens: readonly IToken[]): Mutable<Zin> {
        this.leavesBefore((tokens[0] as IToken).startOffset);
        const node = new SentenceNode(anchorAt(tokens[0] as IToken));
        const leaves = tokens.map((token) => new SentenceLeaf(token, false, node.anchor));
        for (const leaf of leaves) leaf.container = node;
        node.content = leaves;
        node.container = this.root;
        const zin = { $type: kind, $cstNode: node } as unknown as Mutable<Zin>;
        node.astNode = zin;
        return this.adopt(zin);
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

    private leavesBefore(offset: number): void {
        while (this.next < this.comments.length && (this.comments[this.next] as IToken).startOffset < offset) {
            const comment = new SentenceLeaf(this.comments[this.next++] as IToken, true, BEGIN_OF_FILE);
            comment.container = this.root;
            this.root.content.push(comment);
        }
    }
}

/** What stands on the line of a sentence behind it, clauses and a weight, in their order. */
export const inlineOf = (zin: Zin): Zin[] =>
    [...zin.clausules, ...zin.zinnen].filter(({ $cstNode }) => $cstNode?.container === zin.$cstNode).sort((a, b) => (a.$cstNode?.offset ?? 0) - (b.$cstNode?.offset ?? 0));
