// How are tokens made that an author did not write? They take the place of others, or none.
import type { IToken, TokenType } from 'chevrotain';
import { wordsOf } from './tokens.js';

export type TokenTypes = Readonly<Record<string, TokenType>>;

/** The text that words stand for, with single blanks. */
export const sourceOf = (words: readonly IToken[], text: string): string =>
    text.slice((words[0] as IToken).startOffset, ((words.at(-1) as IToken).endOffset as number) + 1).replace(/\s+/g, ' ');

export const keywordOver = (words: readonly IToken[], keyword: string, types: TokenTypes): IToken =>
    over(words, types[keyword] as TokenType, wordsOf(keyword));

/** A token in the place of others. */
export function over(words: readonly IToken[], tokenType: TokenType, image: string): IToken {
    const [first, last] = [words[0] as IToken, words.at(-1) as IToken];
    const { endOffset, endLine, endColumn } = last;
    return { ...first, image, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx as number, ...(endOffset !== undefined && { endOffset }), ...(endLine !== undefined && { endLine }), ...(endColumn !== undefined && { endColumn }) };
}

/** A token of no width, before the word `at`. */
export function between(words: readonly IToken[], at: number, tokenType: TokenType): IToken {
    const previous = words[at - 1];
    const next = words[at];
    const image = /^[A-Z]/.test(tokenType.name) ? '' : wordsOf(tokenType.name);
    const { startOffset, startLine, startColumn } = next ?? behind(previous as IToken);
    return {
        image, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx as number, startOffset, endOffset: startOffset - 1,
        ...(startLine !== undefined && { startLine, endLine: startLine }), ...(startColumn !== undefined && { startColumn, endColumn: startColumn - 1 }),
    };
}

const behind = ({ endOffset, endLine, endColumn }: IToken): { startOffset: number; startLine: number; startColumn: number } =>
    ({ startOffset: (endOffset as number) + 1, startLine: endLine as number, startColumn: (endColumn as number) + 1 });
