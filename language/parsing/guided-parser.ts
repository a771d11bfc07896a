// How does Langium's parser build its tree when it is known beforehand which way to go at every fork? In the
// place of Chevrotain's engine, which would find that out anew, and for that would study the grammar at every start.
import type { IRecognitionException, IToken, TokenType } from 'chevrotain';

type Rule = (this: unknown, args: object) => unknown;

/** What Langium's parser asks of its engine, with the choices of `Reader.choices` for the tokens at hand. */
export class GuidedEngine {
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
