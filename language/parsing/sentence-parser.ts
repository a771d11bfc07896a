// How does a text become one AST, in which a broken sentence harms no other? Every sentence is
// parsed by itself; the tree is hung together by indentation, and a broken sentence is marked.
import type { IRecognitionException, IToken } from 'chevrotain';
import {
    type AstNode, AstUtils, CompositeCstNodeImpl, type CstNode, createParser, LangiumParser, type LangiumCoreServices, LeafCstNodeImpl, type Lexer,
    type LexerResult, type Mutable, type ParseResult, RootCstNodeImpl,
} from 'langium';
import type { Clausule, Norm, Zin } from '../generated/ast.js';
import { joinNames } from './join-names.js';
import { describeBroken, describePlace, describeRepair, describeTorn, describeWords, type SentenceFault } from './messages.js';
import { createFindNear, type FindNear } from './near-keywords.js';
import { HEADINGS_THAT_DECIDE, isHeadingKind, mayOwn, ruleFor, STARTS } from './owners.js';
import { createReader, type Reach, type Reader } from './reach.js';
import { findRepair, type Judged, misspeltName, misspeltWithin, type Repair, type Workshop } from './repair.js';
import { lineStarts, partSentence, type Sentence, splitSentences } from './sentences.js';

/** Parentheses deeper than this are refused before parsing: a parser that overflows keeps a dirty stack. */
export const MAX_DEPTH = 20;

/** A parse result whose errors carry the code of their diagnostic. */
export interface SentenceError extends IRecognitionException {
    fault: SentenceFault;
}

/** A sentence that was read: its node, and why it is broken if it is. */
interface Read {
    zin: Mutable<Zin>;
    /** undefined when nothing tells what the sentence would be. */
    kind: string | undefined;
    fault: SentenceFault | undefined;
}

/** What has been read so far, and where the reading is. */
interface Progress {
    readonly text: string;
    readonly read: Map<Sentence, Read>;
    readonly tree: Tree;
}

/** Where a sentence stands: what it may be is decided by what is above and below it. */
interface Place {
    readonly sentence: Sentence;
    /** The sentence that follows. */
    readonly next: Sentence | undefined;
    /** The first sentence that stands under it. */
    readonly below: Sentence | undefined;
    readonly progress: Progress;
}

/** A sentence read and hung in the tree, with what that means for the lines around it. */
interface Outcome {
    readonly read: Read;
    /** Lines at its end that do not belong to it. */
    readonly rest?: Sentence;
    /** The sentence below was the end of this one. */
    readonly tookNext?: boolean;
}

const NOTHING: Reach = { length: 0, expected: [], mayEnd: false, whole: false };
/** A sentence that may not stand there at all. */
const NOWHERE = Number.POSITIVE_INFINITY;

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
    private readonly reader: Reader;
    private readonly findNear: FindNear;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.sentenceLexer = new SentenceLexer(services.parser.Lexer);
        Object.assign(this, { lexer: this.sentenceLexer });
        this.reflection = services.shared.AstReflection;
        this.reader = createReader(services.Grammar);
        this.findNear = createFindNear(Object.keys(this.sentenceLexer.definition).filter((name) => /^[a-z]/.test(name)));
    }

    override parse<T extends AstNode = AstNode>(input: string): ParseResult<T> {
        const { tokens, hidden } = this.sentenceLexer.tokenizeWhole(input);
        const progress: Progress = { text: input, read: new Map(), tree: new Tree(input, hidden) };
        const errors: SentenceError[] = [];

        const todo = splitSentences(input, tokens, hidden).reverse();
        for (let sentence = todo.pop(); sentence; sentence = todo.pop()) {
            const next = todo.at(-1);
            const { read, rest, tookNext } = this.readSentence({ sentence, next, below: next?.owner === sentence ? next : undefined, progress });
            if (rest) todo.push(rest);
            if (tookNext) progress.read.set(todo.pop() as Sentence, read);
            progress.read.set(sentence, read);
            if (read.fault) errors.push(asError(read.fault));
        }
        progress.tree.finish();
        return { value: progress.tree.norm as AstNode as T, parserErrors: errors, lexerErrors: [] };
    }

    private readSentence(place: Place): Outcome {
        const { sentence, progress } = place;
        const early = describeWords(sentence.words, MAX_DEPTH);
        const judged = this.judge(withoutOpenTexts(sentence.words, this.sentenceLexer), place);
        if (early) return { read: this.hang(place, judged, early) };
        if (judged.reach.whole && judged.awkward < NOWHERE) {
            const misspelt = misspeltName(sentence.words, judged, this.workshop(place));
            if (misspelt) return { read: this.hang(place, misspelt.judged, describeRepair(sentence.words, misspelt, progress.text)) };
            return { read: this.hang(place, judged, undefined) };
        }
        if (judged.reach.whole) return { read: this.hang(place, judged, describePlace(judged.tokens, judged.kind as string)) };
        return this.readBroken(place, judged);
    }

    private readBroken(place: Place, judged: Judged): Outcome {
        const { sentence, next, progress } = place;
        if (next) {
            const torn = this.judge([...sentence.words, ...next.words], place);
            const isTorn = torn.reach.whole && torn.awkward < NOWHERE && !this.judge(next.words, place).reach.whole;
            if (isTorn) return { read: this.hang(place, torn, describeTorn(next.words, progress.text)), tookNext: true };
        }
        // Lines at the end that do not belong to it: the sentence before them is whole by itself.
        for (const at of lineStarts(sentence).reverse()) {
            const before = this.judge(sentence.words.slice(0, at), place);
            const after = this.judge(sentence.words.slice(at), place);
            if (!before.reach.whole || before.awkward === NOWHERE || after.reach.whole) continue;
            const rest = partSentence(progress.text, sentence, at);
            return { read: this.hang(place, before, undefined), rest };
        }
        const elsewhere = this.judgeElsewhere(place);
        if (elsewhere) return { read: this.hang(place, elsewhere, describePlace(elsewhere.tokens, elsewhere.kind as string)) };
        const repair: Repair | undefined = findRepair(sentence.words, judged, this.workshop(place));
        const fault = repair ? describeRepair(sentence.words, repair, progress.text) : describeBroken(sentence.words, judged);
        return { read: this.hang(place, repair?.judged ?? judged, fault) };
    }

    private workshop(place: Place): Workshop {
        return { text: place.progress.text, types: this.sentenceLexer.definition, findNear: this.findNear, judge: (words) => this.judge(words, place), starts: STARTS };
    }

    /** Reads words as what they most likely are in their place. */
    private judge(words: readonly IToken[], { sentence, below, progress }: Place): Judged {
        const tokens = joinNames(progress.text, words);
        const types = tokens.map((token) => token.tokenType.name);
        const heading = headingOver(sentence, progress.read);
        let best: Judged | undefined;
        const readable = depthOf(types) <= MAX_DEPTH;
        for (const each of heading === UNREADABLE ? HEADINGS_THAT_DECIDE : [heading]) {
            const kind = tokens.length === 0 ? undefined : ruleFor(tokens, each);
            const reach = kind === undefined || !readable ? NOTHING : this.reader(kind, types);
            const judged = { kind, tokens, reach, awkward: kind === undefined ? NOWHERE : awkwardness(kind, tokens, sentence, below, progress) };
            if (!best || (reach.whole && !best.reach.whole) || (!best.reach.whole && reach.length > best.reach.length)) best = judged;
        }
        return best as Judged;
    }

    /**
     * A misspelt keyword inside a name that nobody declared, if the sentence is still whole with the right one.
     * Only linking knows that the name is unknown, so only then this is asked.
     */
    misspeltIn(name: CstNode, zin: Zin): SentenceFault | undefined {
        const cst = zin.$cstNode as CompositeCstNodeImpl;
        const text = cst.root.fullText;
        const words = this.wordsFrom(text, cst.offset, cst.end);
        const judge = (changed: readonly IToken[]): Judged => {
            const tokens = joinNames(text, changed);
            return { kind: zin.$type, tokens, reach: this.reader(zin.$type, tokens.map((token) => token.tokenType.name)), awkward: 0 };
        };
        const workshop: Workshop = { text, types: this.sentenceLexer.definition, findNear: this.findNear, judge, starts: STARTS };
        const repair = misspeltWithin(words, name.offset, name.end, workshop);
        return repair && describeRepair(words, repair, text);
    }

    /** The words of a part of a text, where they stand in the whole. */
    private wordsFrom(text: string, begin: number, eind: number): IToken[] {
        return this.sentenceLexer.tokenizeWhole(text.slice(begin, eind)).tokens
            .map((token) => ({ ...token, startOffset: token.startOffset + begin, endOffset: (token.endOffset as number) + begin }));
    }

    /** A whole sentence of another heading: a rule under an example, a norm outside a dimension. */
    private judgeElsewhere({ sentence, progress }: Place): Judged | undefined {
        const tokens = joinNames(progress.text, sentence.words);
        const types = tokens.map((token) => token.tokenType.name);
        for (const kind of ['Weegregel', 'NormRegel', 'VoorbeeldWaarde']) {
            const reach = this.reader(kind, types);
            if (reach.whole) return { kind, tokens, reach, awkward: NOWHERE };
        }
        return undefined;
    }

    private hang({ sentence, progress: { text, tree, read } }: Place, { kind, tokens, reach }: Judged, fault: SentenceFault | undefined): Read {
        let zin: Mutable<Zin>;
        let fout = fault;
        if (kind !== undefined && reach.whole) {
            this.sentenceLexer.current = { tokens: [...tokens], hidden: tree.commentsWithin(sentence), errors: [] };
            const { value, parserErrors } = this.parseSentence(text, kind);
            // The reader and the parser read the same grammar; should they ever differ, that must not pass in silence.
            if (parserErrors[0]) fout ??= describeBroken(sentence.words, { kind, tokens, reach: { ...reach, length: 0 }, awkward: 0 });
            zin = tree.adopt(value);
        } else zin = tree.adoptTokens(kind ?? 'Onleesbaar', tokens);
        if (fout) this.strip(zin);
        const owner = kind === undefined ? 'Norm' : ownerOf(kind, sentence, read);
        tree.hang(zin, owner === 'Norm' ? undefined : owner?.zin);
        return { zin, kind, fault: fout };
    }

    private parseSentence(text: string, rule: string): { value: Mutable<Zin>; parserErrors: readonly IRecognitionException[] } {
        return super.parse(text, { rule } as never) as unknown as { value: Mutable<Zin>; parserErrors: readonly IRecognitionException[] };
    }

    /**
     * A broken sentence keeps its kind, its place and what others rely on: the name that it declares, the file that
     * it uses. Nothing else of it is linked or checked.
     */
    private strip(zin: Mutable<Zin>): void {
        const keep = new Set(['name', 'aliassen', 'pad', 'type', 'clausules', 'zinnen']);
        for (const property of Object.keys(zin)) {
            if (!property.startsWith('$') && !keep.has(property)) delete (zin as unknown as Record<string, unknown>)[property];
        }
        AstUtils.assignMandatoryProperties(this.reflection, zin);
        zin.gebroken = true;
    }
}

/** How deep parentheses stand in each other. */
function depthOf(types: readonly string[]): number {
    let depth = 0;
    let deepest = 0;
    for (const type of types) {
        if (type === '(') deepest = Math.max(deepest, ++depth);
        else if (type === ')') depth--;
    }
    return deepest;
}

/** An unclosed text is a text for all the rest of its sentence. */
const withoutOpenTexts = (words: readonly IToken[], { definition }: SentenceLexer): IToken[] =>
    words.map((word) => {
        const tokenType = (definition as Record<string, IToken['tokenType']>).TEKST as IToken['tokenType'];
        return word.tokenType.name === 'OPEN_TEKST' ? { ...word, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx as number } : word;
    });

/** How badly a kind fits its place: between the heading above it and the sentence below it. */
function awkwardness(kind: string, tokens: readonly IToken[], sentence: Sentence, below: Sentence | undefined, { text, read }: Progress): number {
    const owner = ownerOf(kind, sentence, read);
    if (owner === undefined) return NOWHERE;
    const direct = owner === 'Norm' ? sentence.owner === undefined : sentence.owner !== undefined && read.get(sentence.owner) === owner;
    const child = below && ruleFor(joinNames(text, below.words), kind);
    const fitsChild = child === undefined || mayOwn(kind, child);
    const path = tokens.map(({ image }) => PATH.exec(image)?.[1]).find((extension) => extension !== undefined);
    const fitsPath = path === undefined || kind === (path === 'norm' ? 'Gebruik' : 'Gegevens');
    return (direct ? 0 : isHeadingKind(kind) ? HEADING_TOO_DEEP : NOT_DIRECTLY) + (fitsChild ? 0 : CHILD_HOMELESS) + (fitsPath ? 0 : ODD_PATH);
}
const NOT_DIRECTLY = 0.5;
/** `Weging` in a field is a dimension of that name, not the heading. */
const HEADING_TOO_DEEP = 2;
const CHILD_HOMELESS = 1;
const ODD_PATH = 0.2;
/** A text that names a file. */
const PATH = /\.(norm|csv|json|xlsx)"$/;

const UNREADABLE = 'Onleesbaar';

/** The heading that a sentence stands under by its indentation. */
function headingOver(sentence: Sentence, read: ReadonlyMap<Sentence, Read>): string | undefined {
    for (let owner = sentence.owner; owner; owner = owner.owner) {
        const kind = read.get(owner)?.kind;
        if (kind === undefined) return UNREADABLE;
        if (isHeadingKind(kind)) return kind;
    }
    return undefined;
}

/**
 * The nearest sentence above, by indentation, that may own a sentence of this kind; undefined when nothing may.
 * What stands under a sentence that nobody can read gets no second complaint.
 */
function ownerOf(kind: string, sentence: Sentence, read: ReadonlyMap<Sentence, Read>): Read | 'Norm' | undefined {
    let unreadable: Read | undefined;
    for (let above = sentence.owner; above; above = above.owner) {
        const owner = read.get(above) as Read;
        if (owner.kind !== undefined && mayOwn(owner.kind, kind)) return owner;
        if (owner.kind === undefined) unreadable = owner;
    }
    return mayOwn('Norm', kind) ? 'Norm' : unreadable;
}

function asError(fault: SentenceFault): SentenceError {
    return { name: 'SentenceError', message: fault.bericht, token: fault.from, resyncedTokens: [], context: { ruleStack: [], ruleOccurrenceStack: [] }, fault };
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
