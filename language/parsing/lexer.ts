// Which tokens does a text consist of? The first kind of the grammar that matches, as Chevrotain's lexer would find it;
// that one first studies every pattern, each time a command starts.
import { type IToken, Lexer as ChevrotainLexer, type TokenType, type TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult } from 'langium';
import { ONBEKEND } from './tokens.js';

/** A keyword behind its first word: what must follow. */
interface Phrase {
    readonly type: TokenType;
    readonly rest: RegExp | undefined;
}

const WORD_START = /^[A-Za-z\u00C0-\u024F]/;

export class NormLexer implements Lexer {
    readonly definition: TokenTypeDictionary = {};
    /** By their first word, the longest first. */
    private readonly phrases = new Map<string, Phrase[]>();
    /** Signs by their first character, the longest first. */
    private readonly signs = new Map<string, TokenType[]>();
    private readonly word: RegExp;
    private readonly wordType: TokenType;
    /** All that is no word and no keyword, as the groups of one pattern. */
    private readonly other: RegExp;
    private readonly otherTypes: (TokenType | undefined)[] = [undefined];

    constructor(services: LangiumCoreServices) {
        const types = services.parser.TokenBuilder.buildTokens(services.Grammar) as TokenType[];
        const sources: string[] = [];
        for (const type of types) {
            this.definition[type.name] = type;
            const isTerminal = /^[A-Z]/.test(type.name);
            if (!isTerminal && /^[a-z]/.test(type.name)) this.addPhrase(type);
            else if (!isTerminal) add(this.signs, type.name.charAt(0), type);
            else {
                const { source } = type.PATTERN as RegExp;
                sources.push(`(${source})`);
                this.otherTypes[this.otherTypes.length] = type;
                // Groups inside a pattern count too.
                this.otherTypes.length += groupsIn(source);
            }
        }
        this.wordType = this.definition.NAAM as TokenType;
        this.word = new RegExp((this.wordType.PATTERN as RegExp).source, 'y');
        this.other = new RegExp(sources.join('|'), 'y');
    }

    tokenize(text: string): LexerResult {
        const tokens: IToken[] = [];
        const hidden: IToken[] = [];
        let [line, lineStart] = [1, 0];
        const lastClose = text.lastIndexOf('*/');
        for (let at = 0; at < text.length;) {
            const { type, end } = this.tokenAt(text, at, lastClose);
            const [startLine, startColumn] = [line, at - lineStart + 1];
            for (let next = breakIn(text, at, end, type); next > 0; next = breakIn(text, next, end, type)) [line, lineStart] = [line + 1, next];
            if (type.GROUP !== ChevrotainLexer.SKIPPED) {
                (type.GROUP === 'hidden' ? hidden : tokens).push({
                    image: text.slice(at, end), startOffset: at, endOffset: end - 1, startLine, endLine: line, startColumn, endColumn: end - lineStart,
                    tokenTypeIdx: type.tokenTypeIdx as number, tokenType: type,
                });
            }
            at = end;
        }
        return { tokens, hidden, errors: [] };
    }

    private addPhrase(type: TokenType): void {
        const { source } = type.PATTERN as RegExp;
        const [first] = /^[a-z]+/.exec(source) as unknown as [string];
        const rest = first === type.name ? undefined : new RegExp(source.slice(first.length), 'y');
        add(this.phrases, first, { type, rest });
    }

    /** `lastClose`: where the last comment ends that may run over lines. What opens one behind that is a sign like any other, without a search for its end. */
    private tokenAt(text: string, at: number, lastClose: number): { type: TokenType; end: number } {
        this.word.lastIndex = at;
        if (WORD_START.test(text.charAt(at)) && this.word.test(text)) {
            const { lastIndex: end } = this.word;
            for (const { type, rest } of this.phrases.get(text.slice(at, end)) ?? []) {
                if (!rest) return { type, end };
                rest.lastIndex = end;
                if (rest.test(text)) return { type, end: rest.lastIndex };
            }
            return { type: this.wordType, end };
        }
        const sign = this.signs.get(text.charAt(at))?.find(({ name }) => text.startsWith(name, at));
        if (sign) return { type: sign, end: at + sign.name.length };
        if (at + 2 > lastClose && text.startsWith('/*', at)) return { type: ONBEKEND, end: at + 1 };
        this.other.lastIndex = at;
        const found = this.other.exec(text) as RegExpExecArray;
        const group = found.findIndex((part, i) => i > 0 && part !== undefined);
        return { type: this.otherTypes[group] as TokenType, end: at + found[0].length };
    }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
    const known = map.get(key);
    if (known) known.push(value);
    else map.set(key, [value]);
}

const groupsIn = (source: string): number => (new RegExp(`${source}|`).exec('') as RegExpExecArray).length - 1;

/** Where the next line begins in a token that can hold the end of one; 0 when none does. */
function breakIn(text: string, from: number, end: number, { name }: TokenType): number {
    if (name === 'NAAM' || name === 'TEKST') return 0;
    for (let i = from; i < end; i++) {
        const code = text.charCodeAt(i);
        if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) return i + 1;
    }
    return 0;
}
