// Which tokens are there? Keywords of several words are one token; nothing in a text is unlexable.
import { createToken, Lexer, type TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type Grammar, GrammarAST, GrammarUtils } from 'langium';

const LETTER = "A-Za-z\\u00C0-\\u024F\\u0300-\\u036F0-9'\\u2019\\-\\u2010-\\u2014";
const BLANK = '[ \\t\\r\\n\\u00a0]+';

/** An unclosed text: it ends at its line, so that the next line is read as if nothing had happened. */
export const OPEN_TEKST = createToken({ name: 'OPEN_TEKST', pattern: /"[^"\n\r]*/ });
/** A dash that stands apart; inside a name it joins two words. */
export const STREEP = createToken({ name: 'STREEP', pattern: /[-\u2010-\u2014]/ });
/** A word that begins with an apostrophe, as in `Bureau van 's-Hertogenbosch`: inside a name, never first. */
export const APOSTROF = createToken({ name: 'APOSTROF', pattern: new RegExp(`['\\u2019][${LETTER}]+`) });
/** Any sign that no sentence knows; the parser reports it, so the lexer never fails. (For `[\s\S]` Chevrotain skips most signs.) */
export const ONBEKEND = createToken({ name: 'ONBEKEND', pattern: /[\u0000-\uffff]/, line_breaks: true });

/** `leidt_tot` -> `leidt tot`: the words that an author writes. */
export const wordsOf = (keyword: string): string => keyword.replaceAll('_', ' ');

/** Made once for a grammar: the library keeps every token that was ever made, and a server makes services anew for a file read apart. */
const made = new WeakMap<Grammar, TokenType[]>();

/**
 * Keywords match whole words only, blanks in them may be any blanks (a phrase may run on to the
 * next line), and four tokens catch what the grammar does not know.
 */
export class NormTokenBuilder extends DefaultTokenBuilder {
    override buildTokens(grammar: Grammar): TokenType[] {
        const tokens = made.get(grammar) ?? this.makeTokens(grammar);
        made.set(grammar, tokens);
        return tokens;
    }

    private makeTokens(grammar: Grammar): TokenType[] {
        const terminals = grammar.rules.filter(GrammarAST.isTerminalRule).map((terminal) => this.buildTerminalToken(terminal));
        const keywords = new Map<string, GrammarAST.Keyword>();
        for (const rule of grammar.rules) if (GrammarAST.isParserRule(rule)) collectKeywords(rule.definition, keywords);
        // The longest first: `ja/nee` is no `ja`.
        const longest = [...keywords.values()].sort((a, b) => b.value.length - a.value.length);
        return [...longest.map((keyword) => this.buildKeywordToken(keyword)), ...terminals, OPEN_TEKST, STREEP, APOSTROF, ONBEKEND];
    }

    protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
        const pattern = GrammarUtils.terminalRegex(terminal);
        const group = terminal.hidden ? { group: pattern.test(' ') ? Lexer.SKIPPED : 'hidden' } : {};
        return createToken({ name: terminal.name, pattern, ...group });
    }

    protected override buildKeywordToken(keyword: GrammarAST.Keyword): TokenType {
        return createToken({ name: keyword.value, pattern: this.buildKeywordPattern(keyword) });
    }

    protected override buildKeywordPattern({ value }: GrammarAST.Keyword): string | RegExp {
        return /^[a-z]/.test(value) ? new RegExp(`${value.replaceAll('_', BLANK)}(?![${LETTER}])`) : value;
    }
}

function collectKeywords(element: GrammarAST.AbstractElement, found: Map<string, GrammarAST.Keyword>): void {
    if (GrammarAST.isKeyword(element)) found.set(element.value, found.get(element.value) ?? element);
    else if (GrammarAST.isAssignment(element)) collectKeywords(element.terminal, found);
    else if ('elements' in element) for (const each of element.elements as GrammarAST.AbstractElement[]) collectKeywords(each, found);
}
