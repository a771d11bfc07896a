// How does a text become one AST, in which a broken sentence harms no other? Every sentence is
// parsed by itself; the tree is hung together by indentation, and a broken sentence is marked.
import type { IRecognitionException, IToken } from 'chevrotain';
import {
    type AstNode, AstUtils, CompositeCstNodeImpl, type CstNode, createParser, LangiumParser, type LangiumCoreServices, LeafCstNodeImpl, type Lexer,
    type LexerResult, type Mutable, type ParseResult, RootCstNodeImpl,
} from 'langium';
import type { Clausule, Norm, Zin } from '../generated/ast.js';
import { joinNames } from './join-names.js';
import { describeBroken, describePlace, describeStart, describeTokens, type SentenceFault } from './messages.js';
import { mayOwn, ruleFor } from './owners.js';
import { isHeading, type Sentence, splitSentences } from './sentences.js';
import { wordsOf } from './tokens.js';

/** Parentheses deeper than this are refused before parsing: a parser that overflows keeps a dirty stack. */
export const MAX_DEPTH = 20;

/** A parse result whose errors carry the code of their diagnostic. */
export interface SentenceError extends IRecognitionException {
    fault: SentenceFault;
}

/** A sentence that was read: its node, and the faulted sentences that came of it. */
interface Read {
    zin: Mutable<Zin>;
    kind: string | undefined;
    fault: SentenceFault | undefined;
}

/** Hands the parser the tokens of the sentence at hand instead of lexing its input. */
class SentenceLexer implements Lexer {
    current: LexerResult = { tokens: [], hidden: [], errors: [] };
    constructor(private readonly inner: Lexer) {}
    get definition() {
        return this.inner.definition;
    }
    tokenize(): LexerResult {
        return this.current;
    }
    tokenizeWhole(text: string): LexerResult {
        return this.inner.tokenize(text);
    }
}

export function createSentenceParser(services: LangiumCoreServices): SentenceParser {
    const parser = createParser(services.Grammar, new SentenceParser(services), services.parser.Lexer.definition);
    parser.finalize();
    return parser;
}

export class SentenceParser extends LangiumParser {
    private readonly sentenceLexer: SentenceLexer;
    private readonly reflection: LangiumCoreServices['shared']['AstReflection'];
    private readonly keywords: readonly string[];

    constructor(services: LangiumCoreServices) {
        super(services);
        this.sentenceLexer = new SentenceLexer(services.parser.Lexer);
        Object.assign(this, { lexer: this.sentenceLexer });
        this.reflection = services.shared.AstReflection;
        this.keywords = Object.keys(this.sentenceLexer.definition).filter((name) => /^[a-z]/.test(name)).map(wordsOf);
    }

    override parse<T extends AstNode = AstNode>(input: string): ParseResult<T> {
        const { tokens, hidden } = this.sentenceLexer.tokenizeWhole(input);
        const sentences = splitSentences(input, tokens, hidden);
        const tree = new Tree(input, hidden);
        const errors: SentenceError[] = [];
        const read: Read[] = [];

        for (const sentence of sentences) {
            sentence.tokens = joinNames(input, sentence.tokens);
            const entry = this.readSentence(input, sentence, headingOver(sentence, sentences, read), tree);
            const owner = entry.kind ? ownerOf(entry.kind, sentence, sentences, read) : undefined;
            if (owner === undefined && !entry.fault) entry.fault = describePlace(sentence.tokens, entry.kind as string);
            if (entry.fault) {
                this.strip(entry.zin);
                errors.push(asError(entry.fault));
            }
            tree.hang(entry.zin, owner === 'Norm' ? undefined : owner?.zin);
            read.push(entry);
        }
        tree.finish();
        return { value: tree.norm as AstNode as T, parserErrors: errors, lexerErrors: [] };
    }

    private readSentence(input: string, sentence: Sentence, heading: string | undefined, tree: Tree): Read {
        const kind = ruleFor(sentence.tokens, heading);
        const early = describeTokens(sentence.tokens, MAX_DEPTH) ?? (kind ? undefined : describeStart(sentence.tokens, this.keywords));
        if (early) return { zin: tree.adoptTokens(kind ?? 'Onleesbaar', sentence.tokens), kind, fault: early };

        this.sentenceLexer.current = { tokens: sentence.tokens, hidden: tree.commentsWithin(sentence), errors: [] };
        const result = super.parse<Zin>(input, { rule: kind as string });
        const error = result.parserErrors[0];
        const zin = tree.adopt(result.value as Mutable<Zin>);
        return { zin, kind, fault: error && describeBroken(sentence.tokens, error, this.keywords) };
    }

    /** A broken sentence keeps its kind, its place and a name that it declares; nothing half-read is linked or checked. */
    private strip(zin: Mutable<Zin>): void {
        const keep = new Set(['name', 'clausules', 'zinnen']);
        for (const property of Object.keys(zin)) {
            if (!property.startsWith('$') && !keep.has(property)) delete (zin as unknown as Record<string, unknown>)[property];
        }
        AstUtils.assignMandatoryProperties(this.reflection, zin);
        zin.gebroken = true;
    }
}

/** The heading that a sentence stands under by its indentation. */
function headingOver(sentence: Sentence, sentences: readonly Sentence[], read: readonly Read[]): string | undefined {
    for (let i = sentence.owner; i !== undefined; i = sentences[i]?.owner) {
        if (isHeading((sentences[i] as Sentence).tokens)) return read[i]?.kind;
    }
    return undefined;
}

/** The nearest sentence above, by indentation, that may own a sentence of this kind; undefined when nothing may. */
function ownerOf(kind: string, sentence: Sentence, sentences: readonly Sentence[], read: readonly Read[]): Read | 'Norm' | undefined {
    for (let i = sentence.owner; i !== undefined; i = sentences[i]?.owner) {
        const owner = read[i];
        if (owner?.kind && mayOwn(owner.kind, kind)) return owner;
    }
    return mayOwn('Norm', kind) ? 'Norm' : undefined;
}

function asError(fault: SentenceFault): SentenceError {
    return { name: 'SentenceError', message: fault.code, token: fault.from, resyncedTokens: [], context: { ruleStack: [], ruleOccurrenceStack: [] }, fault };
}

/** The one syntax tree that the separately parsed sentences are hung into, with the comments between them. */
class Tree {
    readonly norm: Mutable<Norm>;
    private readonly root: RootCstNodeImpl;
    private next = 0;

    constructor(input: string, private readonly comments: readonly IToken[]) {
        this.root = new RootCstNodeImpl(input);
        this.norm = { $type: 'Norm', zinnen: [], $cstNode: this.root } as unknown as Mutable<Norm>;
        this.root.astNode = this.norm as Norm;
    }

    /** The comments inside a sentence; those before it become leaves of the file. */
    commentsWithin(sentence: Sentence): IToken[] {
        const start = (sentence.tokens[0] as IToken).startOffset;
        const end = (sentence.tokens.at(-1) as IToken).startOffset;
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
        zin.$container = container as Norm;
        zin.$containerProperty = property;
        zin.$containerIndex = siblings.length;
        siblings.push(zin as Zin);
    }

    finish(): void {
        this.leavesBefore(Number.POSITIVE_INFINITY);
    }

    private place(zin: Mutable<Zin>, content: CstNode[]): Mutable<Zin> {
        const node = new CompositeCstNodeImpl();
        node.content = content;
        for (const child of content) (child as CompositeCstNodeImpl).container = node;
        node.astNode = zin as Zin;
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

function leaf(token: IToken, hidden: boolean): LeafCstNodeImpl {
    const { startOffset, image, startLine, startColumn, endLine, endColumn, tokenType } = token;
    return new LeafCstNodeImpl(startOffset, image.length, (startLine as number) - 1, (startColumn as number) - 1, (endLine as number) - 1, endColumn as number, tokenType, hidden);
}
