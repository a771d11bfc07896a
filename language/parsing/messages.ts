// What does the author read about a sentence that cannot be parsed? One Dutch sentence at one place.
import type { IRecognitionException, IToken, TokenType } from 'chevrotain';
import { AbstractParserErrorMessageProvider } from 'langium';
import { gebrokenZin, onbekendBegin, openTekst, puntInGetal, teDiep, verkeerdePlaats } from '../diagnostics/index.js';
import { nearest } from '../nearest.js';
import { placeOf } from './owners.js';
import { wordsOf } from './tokens.js';

/** Why a sentence is broken, and from which token to which. */
export interface SentenceFault {
    code: string;
    bericht: string;
    from: IToken;
    to: IToken;
    /** Report behind `from` instead of under it: something is missing there. */
    behind?: boolean;
}

/** Passes on which tokens the parser expected; the sentence about it is made in `describeBroken`. */
export class ExpectedTokens extends AbstractParserErrorMessageProvider {
    override buildMismatchTokenMessage({ expected }: { expected: TokenType }): string {
        return JSON.stringify([expected.name]);
    }
    override buildNotAllInputParsedMessage(): string {
        return '[]';
    }
    override buildNoViableAltMessage({ expectedPathsPerAlt }: { expectedPathsPerAlt: TokenType[][][] }): string {
        return JSON.stringify(expectedPathsPerAlt.flat().map((path) => path[0]?.name).filter((name) => name !== undefined));
    }
    override buildEarlyExitMessage({ expectedIterationPaths }: { expectedIterationPaths: TokenType[][] }): string {
        return JSON.stringify(expectedIterationPaths.map((path) => path[0]?.name).filter((name) => name !== undefined));
    }
}

const TERMINALS: Readonly<Record<string, string>> = {
    NAAM: 'een naam', TEKST: 'een tekst tussen aanhalingstekens', GETAL: 'een getal', PERCENTAGE: 'een percentage',
};
const MAX_EXPECTED = 6;

const readable = (token: string): string => TERMINALS[token] ?? `'${wordsOf(token)}'`;
const quote = (token: IToken): string => {
    const text = token.image.replace(/\s+/g, ' ');
    return `'${text.length > 40 ? `${text.slice(0, 39)}…` : text}'`;
};

/** The first fault that lies in the tokens themselves, before any grammar. */
export function describeTokens(tokens: readonly IToken[], maxDepth: number): SentenceFault | undefined {
    let depth = 0;
    for (const [i, token] of tokens.entries()) {
        const at = (code: string, bericht: string, to = token): SentenceFault => ({ code, bericht, from: token, to });
        const type = token.tokenType.name;
        if (type === 'OPEN_TEKST') return at(openTekst.code, openTekst.bericht({}));
        if (type === '(' && ++depth > maxDepth) return at(teDiep.code, teDiep.bericht({ grens: maxDepth }));
        if (type === ')') depth--;
        const previous = tokens[i - 1];
        const next = tokens[i + 1];
        if (token.image === '.' && previous?.tokenType.name === 'GETAL' && next?.tokenType.name === 'GETAL') {
            const bericht = puntInGetal.bericht({ gevonden: `${previous.image}.${next.image}` });
            return { code: puntInGetal.code, bericht, from: previous, to: next };
        }
    }
    return undefined;
}

/** A first word that begins no sentence. */
export function describeStart(tokens: readonly IToken[], keywords: readonly string[]): SentenceFault {
    const first = tokens[0] as IToken;
    const [word = ''] = first.image.split(/\s/);
    const bericht = onbekendBegin.bericht({ gevonden: `'${word}'`, bedoeld: nearest(word, keywords) });
    return { code: onbekendBegin.code, bericht, from: first, to: first };
}

/** A sentence that stands under a heading that cannot own it. */
export function describePlace(tokens: readonly IToken[], kind: string): SentenceFault {
    const wat = wordsOf((tokens[0] as IToken).tokenType.name === 'NAAM' ? 'zin' : (tokens[0] as IToken).image);
    const bericht = verkeerdePlaats.bericht({ wat, waar: placeOf(kind) });
    return { code: verkeerdePlaats.code, bericht, from: tokens[0] as IToken, to: tokens[0] as IToken };
}

/** A sentence that the grammar refused: what stands there, what was expected, what was perhaps meant. */
export function describeBroken(tokens: readonly IToken[], error: IRecognitionException, keywords: readonly string[]): SentenceFault {
    const expected = [...new Set(JSON.parse(error.message) as string[])];
    const atEnd = error.token.tokenType.name === 'EOF' || !Number.isFinite(error.token.startOffset);
    const token = atEnd ? (tokens.at(-1) as IToken) : error.token;
    const gevonden = atEnd ? 'het einde van de zin' : quote(token);
    const verwacht = expected.length > MAX_EXPECTED ? [] : expected.map(readable);
    const possible = expected.map(wordsOf).filter((name) => /^[a-z]/.test(name));
    const bedoeld = meantKeywords(tokens, token, possible.length > 0 ? possible : keywords);
    return { code: gebrokenZin.code, bericht: gebrokenZin.bericht({ gevonden, verwacht, bedoeld }), from: token, to: token, behind: atEnd };
}

/** A misspelt keyword hides in a name at or before the fault: the nearest keywords to its words. */
function meantKeywords(tokens: readonly IToken[], fault: IToken, keywords: readonly string[]): string[] {
    const upTo = tokens.filter((token) => token.startOffset <= fault.startOffset && token.tokenType.name === 'NAAM').reverse();
    for (const token of upTo.slice(0, 2)) {
        const words = token.image.split(/\s+/);
        for (let i = words.length - 1; i >= 0; i--) {
            for (let length = 1; length <= 3 && i + length <= words.length; length++) {
                const found = nearest(words.slice(i, i + length).join(' '), keywords);
                if (found.length > 0) return found;
            }
        }
    }
    return [];
}
