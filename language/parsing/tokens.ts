// Which tokens are there? Keywords of several words are one token; nothing in a text is unlexable.
import { createToken, type TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type Grammar, type GrammarAST, type Stream } from 'langium';

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

/**
 * Keywords match whole words only, blanks in them may be any blanks (a phrase may run on to the
 * next line), and three tokens catch what the grammar does not know.
 */
export class NormTokenBuilder extends DefaultTokenBuilder {
    override buildTokens(grammar: Grammar): TokenType[] {
        const tokens = super.buildTokens(grammar);
        if (!Array.isArray(tokens)) throw new Error('Expected one list of tokens.');
        return [...tokens, OPEN_TEKST, STREEP, APOSTROF, ONBEKEND];
    }

    protected override buildKeywordTokens(rules: Stream<GrammarAST.AbstractRule>, terminals: TokenType[]): TokenType[] {
        return super.buildKeywordTokens(rules, terminals, { caseInsensitive: false });
    }

    protected override buildKeywordPattern(keyword: GrammarAST.Keyword): string | RegExp {
        if (!/^[a-z]/.test(keyword.value)) return keyword.value;
        return new RegExp(`${keyword.value.replaceAll('_', BLANK)}(?![${LETTER}])`);
    }

    protected override findLongerAlt(): TokenType[] {
        return []; // the boundary behind each keyword does this work
    }
}
