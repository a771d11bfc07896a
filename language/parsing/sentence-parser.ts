// How does a text become one AST, in which a broken sentence harms no other? Every sentence is
// parsed by itself; the tree is hung together by indentation, and a broken sentence is marked.
import type { IRecognitionException, IToken } from 'chevrotain';
import {
    type AstNode, AstUtils, type CompositeCstNode, type CstNode, type LangiumCoreServices, type Lexer, type LexerResult, type Mutable, type ParseResult,
} from 'langium';
import type { Zin } from '../generated/ast.js';
import { LONGEST_REPAIRED, MOST_ADVISED, MOST_LINES_TRIED } from '../limits.js';
import type { Judged, Workshop } from './change.js';
import { rulesOf } from './grammar-parts.js';
import { joinNames } from './join-names.js';
import { describeBroken, describePlace, describeRepair, describeTorn, describeWords, type SentenceFault } from './messages.js';
import { movedWord } from './moved-word.js';
import { createFindNear, type FindNear } from './near-keywords.js';
import { HEADINGS_THAT_DECIDE, ruleFor, STARTS } from './owners.js';
import { awkwardness, headingOver, NOWHERE, ownerOf, type Place, type Progress, UNREADABLE } from './place.js';
import { createReader, type Reach, type Reader } from './reach.js';
import type { Read } from './read.js';
import { type Cut, cutWhole, type Move, type Recut, recut } from './recut.js';
import { findRepair, misspeltName, misspeltWithin } from './repair.js';
import { SentenceBuilder } from './sentence-builder.js';
import { lineStarts, partSentence, type Sentence } from './sentences.js';
import { Tree } from './tree.js';

/** Parentheses deeper than this are refused before parsing: a parser that overflows keeps a dirty stack. */
export const MAX_DEPTH = 20;

/** A parse result whose errors carry the code of their diagnostic. */
export interface SentenceError extends IRecognitionException {
    fault: SentenceFault;
}

/** A file as it was read. */
interface ParsedFile {
    readonly cut: Cut;
    /** Those that are not read as their lines say. */
    readonly torn: ReadonlySet<Sentence>;
}

/** What is still known of the sentences of a changed text. */
class Known {
    /** From here on all stood elsewhere before. */
    private readonly movedFrom: number;

    constructor(private readonly changed: Recut, private readonly file: ParsedFile) {
        this.movedFrom = changed.sentences[changed.end]?.cut[0]?.startOffset ?? Number.POSITIVE_INFINITY;
    }

    /** undefined of a new one, and of one that reading took words from. */
    readOf(sentence: Sentence): Read | undefined {
        return this.file.torn.has(sentence) ? undefined : sentence.read;
    }

    /** How far its place is from where it was. */
    moveOf(sentence: Sentence): Move | undefined {
        return (sentence.cut[0] as IToken).startOffset >= this.movedFrom ? this.changed.moved : undefined;
    }
}

/** A sentence read and hung in the tree, with what that means for the lines around it. */
interface Outcome {
    readonly read: Read;
    /** Lines at its end that do not belong to it. */
    readonly rest?: Sentence;
    /** The sentence below was the end of this one. */
    readonly tookNext?: boolean;
}

const NOTHING: Reach = { length: 0, expected: [], references: [], mayEnd: false, whole: false };

/** Langium asks a parser for `parse` alone. */
export class SentenceParser {
    private readonly lexer: Lexer;
    private readonly reflection: LangiumCoreServices['shared']['AstReflection'];
    private readonly reader: Reader;
    private readonly builder: SentenceBuilder;
    private readonly findNear: FindNear;
    private readonly findNearPhrase: FindNear;

    constructor(services: LangiumCoreServices) {
        this.lexer = services.parser.Lexer;
        this.reflection = services.shared.AstReflection;
        const rules = rulesOf(services.Grammar);
        this.reader = createReader(rules);
        this.builder = new SentenceBuilder(rules, services);
        const keywords = Object.keys(this.lexer.definition).filter((name) => /^[a-z]/.test(name));
        this.findNear = createFindNear(keywords);
        this.findNearPhrase = createFindNear(keywords.filter((name) => name.includes('_')));
    }

    /** What was read of a file, by its tree. */
    private readonly files = new WeakMap<AstNode, ParsedFile>();
    private earlier: ParsedFile | undefined;

    /** The next text is that of this tree, changed: what did not change is taken over, and the old tree is used up. */
    continueFrom(norm: AstNode): void {
        this.earlier = this.files.get(norm);
        this.files.delete(norm);
    }

    parse<T extends AstNode = AstNode>(input: string): ParseResult<T> {
        const { earlier } = this;
        this.earlier = undefined;
        const tokenize = (text: string): LexerResult => this.lexer.tokenize(text);
        const changed = earlier && recut(earlier.cut, input, tokenize);
        const cut = changed ?? cutWhole(input, tokenize);
        const progress: Progress = { text: input, tree: new Tree(input, cut.comments), advised: 0 };
        const errors: SentenceError[] = [];
        const torn = new Set<Sentence>();
        const known = changed ? new Known(changed, earlier) : undefined;

        const todo = [...cut.sentences].reverse();
        for (let sentence = todo.pop(); sentence; sentence = todo.pop()) {
            sentence.words = sentence.cut as IToken[];
            const next = todo.at(-1);
            const { read, rest, tookNext } = this.keep(sentence, known, progress) ?? this.readSentence({ sentence, next, below: next?.owner === sentence ? next : undefined, progress });
            if (rest) {
                todo.push(rest);
                torn.add(sentence);
            }
            if (tookNext) (todo.pop() as Sentence).read = read;
            sentence.read = read;
            if (read.fault) errors.push(asError(read.fault));
        }
        progress.tree.finish();
        this.files.set(progress.tree.norm, { cut, torn });
        return { value: progress.tree.norm as AstNode as T, parserErrors: errors, lexerErrors: [] };
    }

    /** A sentence that was read before and would be read in the same way. Of a broken one that depends on too much. */
    private keep(sentence: Sentence, known: Known | undefined, { tree }: Progress): Outcome | undefined {
        const before = known?.readOf(sentence);
        if (!before || before.fault || before.kind === undefined || headingOver(sentence) !== before.heading) return undefined;
        const owner = ownerOf(before.kind, sentence);
        if (owner === undefined || (owner === 'Norm' ? undefined : owner.zin) !== before.owner) return undefined;
        const { zin, inline } = before;
        tree.keep(zin, sentence, known?.moveOf(sentence));
        // To set a length is dear, and most have nothing under them.
        if (zin.clausules.length > inline.clausules) zin.clausules.length = inline.clausules;
        if (zin.zinnen.length > inline.zinnen) zin.zinnen.length = inline.zinnen;
        tree.hang(zin, before.owner);
        return { read: before };
    }

    private readSentence(place: Place): Outcome {
        const { sentence, progress } = place;
        const early = describeWords(sentence.words, MAX_DEPTH);
        const judged = this.judge(withoutOpenTexts(sentence.words, this.lexer), place);
        if (early) return { read: this.hang(place, judged, early) };
        if (judged.reach.whole && judged.awkward < NOWHERE) {
            const misspelt = sentence.words.length <= LONGEST_REPAIRED && misspeltName(sentence.words, judged, this.workshop(place));
            if (misspelt) return { read: this.hang(place, misspelt.judged, describeRepair(sentence.words, misspelt, progress.text)) };
            return { read: this.hang(place, judged, undefined) };
        }
        if (judged.reach.whole) return { read: this.hang(place, judged, describePlace(judged.tokens, judged.kind as string)) };
        return this.readBroken(place, judged);
    }

    private readBroken(place: Place, judged: Judged): Outcome {
        const { sentence, next, progress } = place;
        if (++progress.advised > MOST_ADVISED || sentence.words.length > LONGEST_REPAIRED) {
            return { read: this.hang(place, judged, describeBroken(sentence.words, judged)) };
        }
        if (next) {
            const torn = this.judge([...sentence.words, ...next.words], place);
            const isTorn = torn.reach.whole && torn.awkward < NOWHERE && !this.judge(next.words, place).reach.whole;
            if (isTorn) {
                const last = sentence.words.at(-1) as IToken;
                sentence.words = [...sentence.words, ...next.words];
                return { read: this.hang(place, torn, describeTorn(last, next.words, progress.text)), tookNext: true };
            }
        }
        // Lines at the end that do not belong to it: the sentence before them is whole by itself.
        for (const at of lineStarts(sentence).reverse().slice(0, MOST_LINES_TRIED)) {
            const before = this.judge(sentence.words.slice(0, at), place);
            const after = this.judge(sentence.words.slice(at), place);
            if (!before.reach.whole || before.awkward === NOWHERE || after.reach.whole) continue;
            const rest = partSentence(progress.text, sentence, at);
            return { read: this.hang(place, before, undefined), rest };
        }
        const elsewhere = this.judgeElsewhere(place);
        if (elsewhere) return { read: this.hang(place, elsewhere, describePlace(elsewhere.tokens, elsewhere.kind as string)) };
        const repair = findRepair(sentence.words, judged, this.workshop(place));
        const fault = repair ? describeRepair(sentence.words, repair, progress.text) : describeBroken(sentence.words, judged);
        return { read: this.hang(place, repair?.judged ?? judged, fault) };
    }

    private workshop(place: Place): Workshop {
        return { text: place.progress.text, types: this.lexer.definition, findNear: this.findNear, findNearPhrase: this.findNearPhrase, judge: (words) => this.judge(words, place), starts: STARTS };
    }

    /** Reads words as what they most likely are in their place. */
    private judge(words: readonly IToken[], place: Place): Judged {
        const { sentence, progress } = place;
        const tokens = joinNames(progress.text, words);
        const types = tokens.map((token) => token.tokenType.name);
        const heading = headingOver(sentence);
        let best: Judged | undefined;
        const readable = depthOf(types) <= MAX_DEPTH;
        for (const each of heading === UNREADABLE ? HEADINGS_THAT_DECIDE : [heading]) {
            const kind = tokens.length === 0 ? undefined : ruleFor(tokens, each);
            const reach = kind === undefined || !readable ? NOTHING : this.reader.reach(kind, types);
            const judged = { kind, tokens, reach, awkward: kind === undefined ? NOWHERE : awkwardness(kind, tokens, place) };
            if (!best || (reach.whole && !best.reach.whole) || (!best.reach.whole && reach.length > best.reach.length)) best = judged;
        }
        return best as Judged;
    }

    /**
     * A misspelt keyword inside a name that nobody declared, if the sentence is still whole with the right one.
     * Only linking knows that the name is unknown, so only then this is asked.
     */
    misspeltIn(name: CstNode, zin: Zin): SentenceFault | undefined {
        const cst = zin.$cstNode as CompositeCstNode;
        const text = cst.root.fullText;
        const words = this.wordsOf(cst);
        const judge = (changed: readonly IToken[]): Judged => {
            const tokens = joinNames(text, changed);
            return { kind: zin.$type, tokens, reach: this.reader.reach(zin.$type, tokens.map((token) => token.tokenType.name)), awkward: 0 };
        };
        const workshop: Workshop = { text, types: this.lexer.definition, findNear: this.findNear, findNearPhrase: this.findNearPhrase, judge, starts: STARTS };
        const repair = misspeltWithin(words, name.offset, name.end, workshop);
        return repair && describeRepair(words, repair, text);
    }

    /** A word that stands a place or two from where it belongs, between two offsets; all names that then stand there are known. */
    movedIn(zin: Zin, { begin, eind }: { begin: number; eind: number }, isKnown: (naam: string) => boolean): SentenceFault | undefined {
        const cst = zin.$cstNode as CompositeCstNode;
        const wordsIn = (text: string): IToken[] => this.lexer.tokenize(text).tokens;
        const read = (source: string): Judged => {
            const tokens = joinNames(source, wordsIn(source));
            return { kind: zin.$type, tokens, reach: this.reader.reach(zin.$type, tokens.map((token) => token.tokenType.name)), awkward: 0 };
        };
        const repair = movedWord({ source: cst.text, words: wordsIn(cst.text), begin: begin - cst.offset, eind: eind - cst.offset, read, isKnown });
        return repair && describeRepair(this.wordsOf(cst), repair, cst.root.fullText);
    }

    /** The words and comments of a text, names not yet joined. */
    lex(text: string): { readonly words: readonly IToken[]; readonly comments: readonly IToken[] } {
        const { tokens, hidden } = this.lexer.tokenize(text);
        return { words: tokens, comments: hidden };
    }

    /** How far words, their names joined, can be read as a kind of sentence, and what can follow them. */
    reachOf(kind: string, tokens: readonly IToken[]): Reach {
        return this.reader.reach(kind, tokens.map((token) => token.tokenType.name));
    }

    /** The words of a node of the tree, where they stand in its file. */
    private wordsOf({ offset, text, range: { start } }: CstNode): IToken[] {
        const column = (line: number | undefined, own: number | undefined): number => (own as number) + (line === 1 ? start.character : 0);
        return this.lexer.tokenize(text).tokens.map((token) => ({
            ...token,
            startOffset: token.startOffset + offset, startLine: (token.startLine as number) + start.line, startColumn: column(token.startLine, token.startColumn),
            endOffset: (token.endOffset as number) + offset, endLine: (token.endLine as number) + start.line, endColumn: column(token.endLine, token.endColumn),
        }));
    }

    /** A whole sentence of another heading: a rule under an example, a norm outside a dimension. */
    private judgeElsewhere({ sentence, progress }: Place): Judged | undefined {
        const tokens = joinNames(progress.text, sentence.words);
        const types = tokens.map((token) => token.tokenType.name);
        for (const kind of ['Weegregel', 'NormRegel', 'VoorbeeldWaarde']) {
            const reach = this.reader.reach(kind, types);
            if (reach.whole) return { kind, tokens, reach, awkward: NOWHERE };
        }
        return undefined;
    }

    private hang({ sentence, progress: { tree } }: Place, { kind, tokens, reach }: Judged, fault: SentenceFault | undefined): Read {
        let zin: Mutable<Zin>;
        if (kind !== undefined && reach.whole) {
            const choices = this.reader.choices(kind, tokens.map((token) => token.tokenType.name));
            zin = tree.adopt(this.builder.build({ kind, tokens, choices, comments: tree.commentsWithin(sentence) }, tree.root) as Mutable<Zin>);
        } else zin = tree.adoptTokens(kind ?? 'Onleesbaar', tokens);
        if (fault) this.strip(zin);
        const above = kind === undefined ? 'Norm' : ownerOf(kind, sentence);
        const owner = above === 'Norm' ? undefined : above?.zin;
        tree.hang(zin, owner);
        return { zin, kind, fault, owner, heading: headingOver(sentence), inline: { clausules: zin.clausules.length, zinnen: zin.zinnen.length } };
    }

    /**
     * A broken sentence keeps its kind, its place and what others rely on: the name that it declares, the file that
     * it uses. Nothing else of it is linked or checked.
     */
    private strip(zin: Mutable<Zin>): void {
        const keep = new Set(['name', 'aliassen', 'pad', 'type', 'clausules']);
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
const withoutOpenTexts = (words: readonly IToken[], { definition }: Lexer): IToken[] =>
    words.map((word) => {
        const tokenType = (definition as Record<string, IToken['tokenType']>).TEKST as IToken['tokenType'];
        return word.tokenType.name === 'OPEN_TEKST' ? { ...word, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx as number } : word;
    });

function asError(fault: SentenceFault): SentenceError {
    return { name: 'SentenceError', message: fault.code, token: fault.from, resyncedTokens: [], context: { ruleStack: [], ruleOccurrenceStack: [] }, fault };
}
