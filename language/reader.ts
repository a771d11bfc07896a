// How are words read that are no sentence of a tree (yet), and how is a name written in one? One set of services, made when it is first asked.
import type { IToken } from 'chevrotain';
import { EmptyFileSystem } from 'langium';
import { createNormServices, type NormServices } from './module.js';
import { ownCopy } from './own-copy.js';
import { joinNames } from './parsing/join-names.js';
import type { SentenceParser } from './parsing/sentence-parser.js';

let made: NormServices | undefined;
export const readerServices = (): NormServices => (made ??= createNormServices(EmptyFileSystem.fileSystemProvider));
export const sentenceReader = (): SentenceParser => readerServices().parser.LangiumParser as unknown as SentenceParser;

/** The words of a text with their names joined. */
export const namesIn = (text: string, words: readonly IToken[] = sentenceReader().lex(text).words): readonly IToken[] => joinNames(text, words);

/** Names come by at every letter that is typed. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** A name as it must be written in a sentence: in quotes when it would not be read as one name. */
export function writtenAs(naam: string): string {
    let written = known.get(naam);
    if (written === undefined) {
        const own = ownCopy(naam);
        written = write(own);
        if (known.size >= MOST_KNOWN) known.clear();
        known.set(own, written);
    }
    return written;
}

function write(naam: string): string {
    const tokens = namesIn(naam);
    const [only] = tokens;
    const isName = tokens.length === 1 && only?.tokenType.name === 'NAAM' && only.image === naam;
    return isName && !/[-\u2010-\u2014]$/.test(naam) && !/\s{2}|^\s|\s$/.test(naam) ? naam : `"${naam.replaceAll('"', "'")}"`;
}
