// How does Langium build its tree when it is known beforehand which way to go at every fork? Its own parser, guided by the choices instead of
// by Chevrotain's engine: what the sentences that we build ourselves are compared with.
import type { IRecognitionException, IToken, TokenType } from 'chevrotain';
import { type AstNode, createParser, type LangiumCoreServices, LangiumParser, type LexerResult } from 'langium';
import type { Guided } from '../../language/parsing/sentence-builder.js';

type Rule = (this: unknown, args: object) => unknown;

/** What Langium's parser asks of its engine, with the choices of `Reader.choices` for the tokens at hand. */
class GuidedEngine {
    readonly IS_RECORDING = false;
    readonly RULE_STACK: readonly number[] = [];
    readonly errors: IRecognitionException[] = [];
    readonly definitionErrors: readonly never[] = [];
    input: readonly IToken[] = [];
    choices: readonly number[] = [];
    private at = 0;
    private next = 0;

    DEFINE_RULE(_name: string, rule: Rule): Rule {
        return rule;
    }

    wrapSelfAnalysis(): void {
        // there is nothing to analyse
    }

    rule(rule: Rule): unknown {
        this.at = this.next = 0;
        const result = rule.call(this, {});
        if (this.at !== this.input.length || this.next !== this.choices.length) throw new Error('The choices are not those of the tokens.');
        return result;
    }

    wrapConsume(_index: number, tokenType: TokenType): IToken {
        const token = this.input[this.at++];
        if (token?.tokenType !== tokenType) throw new Error(`A choice led to ${tokenType.name}, and ${token?.tokenType.name ?? 'the end'} stands there.`);
        return token;
    }

    wrapSubrule(_index: number, rule: Rule, args: object): unknown {
        return rule.call(this, args);
    }

    wrapOr(_index: number, ways: readonly { ALT: () => unknown }[]): void {
        ways[this.choose() ?? -1]?.ALT();
    }

    wrapOption(_index: number, { DEF }: { DEF: () => unknown }): void {
        if (this.choose() === 1) DEF();
    }

    wrapMany(_index: number, { DEF }: { DEF: () => unknown }): void {
        while (this.choose() === 1) DEF();
    }

    wrapAtLeastOne(index: number, body: { DEF: () => unknown }): void {
        body.DEF();
        this.wrapMany(index, body);
    }

    private choose(): number | undefined {
        return this.choices[this.next++];
    }
}

/** Langium's own parser for one sentence of a norm. */
export class GuidedParser extends LangiumParser {
    private readonly engine = new GuidedEngine();
    private lexed: LexerResult = { tokens: [], hidden: [], errors: [] };

    constructor(services: LangiumCoreServices) {
        super(services);
        const definition = services.parser.Lexer.definition;
        Object.assign(this, { lexer: { definition, tokenize: () => this.lexed }, wrapper: this.engine });
        createParser(services.Grammar, this, definition);
    }

    build(text: string, { kind, tokens, choices, comments }: Guided): AstNode {
        this.lexed = { tokens: [...tokens], hidden: [...comments], errors: [] };
        this.engine.choices = choices;
        return this.parse(text, { rule: kind }).value;
    }
}
