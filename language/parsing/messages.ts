// What does the author read about a sentence that cannot be parsed? One Dutch sentence at one place.
import type { IRecognitionException, IToken, TokenType } from 'chevrotain';
import { AbstractParserErrorMessageProvider } from 'langium';
import { vreemdeTekens } from '../characters.js';
import type { Herkomst } from '../decision/types.js';
import { type Diagnose, gebrokenZin, type Melding, meld, onbekendBegin, openTekst, puntInGetal, teDiep, verkeerdePlaats, vreemdTeken } from '../diagnostics/index.js';
import type { Spelfout } from '../diagnostics/misspelt.js';
import { stukVan } from '../diagnostics/repairs.js';
import { isOneSlip, nearest } from '../nearest.js';
import { wordsOf } from './tokens.js';

/** Why a sentence is broken, and from which token to which. */
export interface SentenceFault {
    code: string;
    /** The message, once its place is known. */
    melding: (plaats: Herkomst) => Melding;
    from: IToken;
    to: IToken;
    /** Report behind `from` instead of under it: something is missing there. */
    behind?: boolean;
}

const fault = <P>(diagnose: Diagnose<P>, feiten: P, from: IToken, to = from): SentenceFault =>
    ({ code: diagnose.code, melding: (plaats) => meld(diagnose, plaats, feiten), from, to });

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

const MAX_EXPECTED = 6;

const shorten = (token: IToken): string => {
    const text = token.image.replace(/\s+/g, ' ');
    return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

/** The place of a piece of a token, by offsets into its text. */
function pieceOf(token: IToken, from: number, to: number): Omit<Herkomst, 'bestand'> {
    const { bestand: _, ...place } = stukVan(
        { bestand: '', regel: token.startLine as number, kolom: token.startColumn as number, eindregel: 0, eindkolom: 0, begin: token.startOffset, eind: 0 },
        token.image, from, to,
    );
    return place;
}

/** The first fault that lies in the tokens themselves, before any grammar. */
export function describeTokens(tokens: readonly IToken[], maxDepth: number): SentenceFault | undefined {
    let depth = 0;
    for (const [i, token] of tokens.entries()) {
        const type = token.tokenType.name;
        if (type === 'OPEN_TEKST') return fault(openTekst, {}, token);
        if (type === 'ONBEKEND' && vreemdeTekens(token.image).length > 0) return describeStrange(tokens, token);
        if (type === '(' && ++depth > maxDepth) return fault(teDiep, { grens: maxDepth }, token);
        if (type === ')') depth--;
        const previous = tokens[i - 1];
        const next = tokens[i + 1];
        const isNumber = (other: IToken | undefined): other is IToken => other?.tokenType.name === 'GETAL' || other?.tokenType.name === 'PERCENTAGE';
        if (token.image === '.' && isNumber(previous) && isNumber(next)) return fault(puntInGetal, { gevonden: `${previous.image}.${next.image}` }, previous, next);
    }
    return undefined;
}

/** A character that deceives the eye; the repair takes all of them out of the sentence. */
function describeStrange(tokens: readonly IToken[], first: IToken): SentenceFault {
    const strange = tokens.filter(({ tokenType }) => tokenType.name === 'ONBEKEND').flatMap((token) => vreemdeTekens(token.image).map((teken) => ({ token, ...teken })));
    const plekken = strange.map(({ token, begin, eind, door }) => ({ ...pieceOf(token, begin, eind), door }));
    return fault(vreemdTeken, { naam: (strange[0] as (typeof strange)[number]).naam, plekken }, first);
}

/** A first word that begins no sentence. */
export function describeStart(tokens: readonly IToken[], keywords: readonly string[]): SentenceFault {
    const first = tokens[0] as IToken;
    const [word = ''] = first.image.split(/\s/);
    return fault(onbekendBegin, { woord: word, ...misspelt(first, 0, word, keywords) }, first);
}

/** A sentence that stands under a heading that cannot own it. */
export function describePlace(tokens: readonly IToken[], kind: string): SentenceFault {
    const first = tokens[0] as IToken;
    return fault(verkeerdePlaats, { wat: shorten(first), kind }, first);
}

/** A sentence that the grammar refused: what stands there, what was expected, what was perhaps meant. */
export function describeBroken(tokens: readonly IToken[], error: IRecognitionException, keywords: readonly string[]): SentenceFault {
    const expected = [...new Set(JSON.parse(error.message) as string[])];
    const atEnd = error.token.tokenType.name === 'EOF' || !Number.isFinite(error.token.startOffset);
    const token = atEnd ? (tokens.at(-1) as IToken) : error.token;
    const names = expected.map(wordsOf);
    const possible = names.filter((name) => /^[a-z]/.test(name));
    return {
        ...fault(gebrokenZin, {
            ...(!atEnd && { gevonden: shorten(token) }),
            verwacht: names.length > MAX_EXPECTED ? [] : names,
            ...meantKeyword(tokens, token, possible.length > 0 ? possible : keywords),
        }, token),
        behind: atEnd,
    };
}

/** A misspelt keyword hides in a name at or before the fault: the nearest keywords to its words. */
function meantKeyword(tokens: readonly IToken[], at: IToken, keywords: readonly string[]): { spelfout?: Spelfout } {
    const upTo = tokens.filter((token) => token.startOffset <= at.startOffset && token.tokenType.name === 'NAAM').reverse();
    for (const token of upTo.slice(0, 2)) {
        const words = [...token.image.matchAll(/\S+/g)];
        for (let i = words.length - 1; i >= 0; i--) {
            for (let length = 1; length <= 3 && i + length <= words.length; length++) {
                const last = words[i + length - 1] as RegExpExecArray;
                const begin = (words[i] as RegExpExecArray).index;
                const found = misspelt(token, begin, token.image.slice(begin, last.index + last[0].length), keywords);
                if (found.spelfout) return found;
            }
        }
    }
    return {};
}

/** The keywords that words of a token, from an offset in it, are nearest to. */
function misspelt(token: IToken, begin: number, written: string, keywords: readonly string[]): { spelfout?: Spelfout } {
    const words = written.replace(/\s+/g, ' ');
    const bedoeld = nearest(words, keywords).filter((keyword) => keyword !== words);
    if (bedoeld.length === 0) return {};
    const zeker = bedoeld.length === 1 && isOneSlip(words, bedoeld[0] as string);
    return { spelfout: { bedoeld, plek: pieceOf(token, begin, begin + written.length), zeker } };
}
