// What does the author read about a sentence that cannot be parsed? One message at one place, with the change that it proposes.
import type { IToken } from 'chevrotain';
import { vreemdeTekens } from '../characters.js';
import type { Herkomst } from '../decision/types.js';
import {
    type Diagnose, gebrokenZin, type Melding, meld, naamBegintMetSleutelwoord, onbekendBegin, ontbrekendWoord, openTekst, puntInGetal, regelHoortBijZin, teDiep,
    type Tweetalig, verkeerdePlaats, vreemdTeken, woordTeVeel, zonderAanhalingstekens,
} from '../diagnostics/index.js';
import type { Voorstel } from '../diagnostics/proposals.js';
import { zelfde } from '../diagnostics/words.js';
import type { Judged } from './change.js';
import { sourceOf } from './made-tokens.js';
import { COLOURS } from './owners.js';
import { pieceOf, proposalsOf } from './proposals.js';
import type { Repair } from './repair.js';
import { SECOND_FORMS } from './second-forms.js';
import { wordsOf } from './tokens.js';

/** Why a sentence is broken, and from which word to which. */
export interface SentenceFault {
    code: string;
    /** The message, once its place is known. */
    melding: (plaats: Herkomst) => Melding;
    from: IToken;
    to: IToken;
    /** Report behind `from` instead of under it: something is missing there. */
    behind?: boolean;
}

const fault = <P>(diagnose: Diagnose<P>, feiten: P, from: IToken, to = from, behind = false): SentenceFault =>
    ({ code: diagnose.code, melding: (plaats) => meld(diagnose, plaats, feiten), from, to, ...(behind && { behind }) });

const MAX_EXPECTED = 6;
const LONGEST_QUOTE = 40;
const CURLY = /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/;
const CLAUSES: readonly string[] = ['bron', 'motivering', 'interpretatie', 'definitie', 'wijkt_af_omdat', 'voorheen', 'gewicht'];
/** Short forms and second forms of what is said already. */
const UNSAID = new Set([
    ...SECOND_FORMS, 'dimensie', 'van',
]);
const TERMINALS: Readonly<Record<string, Tweetalig>> = {
    NAAM: { nl: 'een naam', en: 'a name' },
    TEKST: { nl: 'een tekst tussen aanhalingstekens', en: 'a text in quotes' },
    GETAL: { nl: 'een getal', en: 'a number' },
    PERCENTAGE: { nl: 'een percentage', en: 'a percentage' },
};
const THIS_TEXT: Tweetalig = { nl: 'deze tekst', en: 'this text' };
const A_TEXT: Tweetalig = { nl: 'een tekst', en: 'a text' };
const END: Tweetalig = { nl: 'het einde van de zin', en: 'the end of the sentence' };

const quote = (text: string): Tweetalig => zelfde(`'${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text}'`);
const imageOf = ({ image }: IToken): string => image.replace(/\s+/g, ' ');
/** A word of a message: a text as `deze tekst`, anything else as it stands. */
const quoteToken = (token: IToken): Tweetalig => (token.tokenType.name === 'TEKST' ? THIS_TEXT : quote(imageOf(token)));

/** Words that an author knows as one thing. */
const GROUPS: readonly { readonly words: readonly string[]; readonly name: Tweetalig }[] = [
    { words: [...COLOURS], name: { nl: 'een kleur', en: 'a colour' } },
    { words: ['minstens', 'hoogstens', 'precies', 'alle', 'geen'], name: { nl: "een telling ('minstens', 'alle', 'geen', ...)", en: "a count ('minstens', 'alle', 'geen', ...)" } },
    { words: ['minder_dan', 'hoogstens', 'minstens', 'meer_dan', 'is'], name: { nl: "een vergelijking ('minder dan', 'minstens', 'is', ...)", en: "a comparison ('minder dan', 'minstens', 'is', ...)" } },
    { words: ['aantal', 'getal', 'percentage', 'ja/nee', 'tekst', 'keuze_uit'], name: { nl: "'aantal', 'getal', 'percentage', 'ja/nee', 'tekst' of 'keuze uit'", en: "'aantal', 'getal', 'percentage', 'ja/nee', 'tekst' or 'keuze uit'" } },
];

/** Token names as an author reads them: groups together, a name for what may be quoted too, no second forms. */
function readable(names: readonly string[]): Tweetalig[] {
    const groups = GROUPS.filter(({ words }) => words.every((word) => names.includes(word)));
    const grouped = new Set(groups.flatMap(({ words }) => words));
    const rest = names.filter((name) => !grouped.has(name) && !(name === 'TEKST' && names.includes('NAAM')));
    const preferred = rest.filter((name) => !UNSAID.has(name));
    const said = preferred.length > 0 || groups.length > 0 ? preferred : rest;
    const inNames = said.includes('NAAM') ? said.filter((name) => name !== 'aandachtsveld') : said;
    return [...groups.map(({ name }) => name), ...inNames.map((name) => TERMINALS[name] ?? zelfde(`'${wordsOf(name)}'`))];
}

/** The first fault that lies in the words themselves, before any grammar. */
export function describeWords(words: readonly IToken[], maxDepth: number): SentenceFault | undefined {
    let depth = 0;
    for (const [i, word] of words.entries()) {
        const type = word.tokenType.name;
        if (type === 'OPEN_TEKST') return fault(openTekst, {}, word);
        if (type === 'ONBEKEND' && vreemdeTekens(word.image).length > 0) return describeStrange(words, word);
        if (type === '(' && ++depth > maxDepth) return fault(teDiep, { grens: maxDepth }, word);
        if (type === ')') depth--;
        if (CURLY.test(word.image) && type === 'ONBEKEND') return fault(gebrokenZin, { gevonden: { nl: `het aanhalingsteken ${word.image}`, en: `the quote ${word.image}` }, verwacht: [], bedoeld: ['"'], voorstellen: straightQuotes(words) }, word);
        const [previous, next] = [words[i - 1], words[i + 1]];
        if (word.image === '/' && next?.image.startsWith('*')) return fault(gebrokenZin, { gevonden: { nl: "'/*' zonder sluitend '*/'", en: "'/*' without a closing '*/'" }, verwacht: [], bedoeld: [] }, word, next);
        const pointed = word.image === '.' && previous?.tokenType.name === 'GETAL' && (next?.tokenType.name === 'GETAL' || next?.tokenType.name === 'PERCENTAGE');
        if (pointed && words[i - 2]?.tokenType.name !== 'ONBEKEND' && words[i + 2]?.image !== '.') {
            return fault(puntInGetal, { gevonden: `${previous.image}.${next.image}` }, previous, next);
        }
    }
    return undefined;
}

/** Word processors curl quotes: all of a sentence go together. */
function straightQuotes(words: readonly IToken[]): readonly Voorstel[] {
    const [plek, ...ook] = words.filter(({ tokenType, image }) => tokenType.name === 'ONBEKEND' && CURLY.test(image)).map((word) => pieceOf(word, 0, word.image.length));
    return plek ? [{ plek, ook, tekst: '"' }] : [];
}

/** A character that deceives the eye; the repair takes all of them out of the sentence. */
function describeStrange(words: readonly IToken[], first: IToken): SentenceFault {
    const strange = words.filter(({ tokenType }) => tokenType.name === 'ONBEKEND').flatMap((word) => vreemdeTekens(word.image).map((teken) => ({ word, ...teken })));
    const plekken = strange.map(({ word, begin, eind, door }) => ({ ...pieceOf(word, begin, eind), door }));
    return fault(vreemdTeken, { naam: (strange[0] as (typeof strange)[number]).naam, plekken }, first);
}

/** A line that makes the broken sentence above it whole, but does not stand where it would continue it. */
export function describeTorn(above: IToken, words: readonly IToken[], text: string): SentenceFault {
    const [first, last] = [words[0] as IToken, words.at(-1) as IToken];
    const inspringen = !COLOURS.has(first.tokenType.name) && first.tokenType.name !== '(';
    const end = (above.endOffset as number) + 1;
    const isApart = text.slice(end, first.startOffset).trim() === '';
    const achter = { regel: above.endLine as number, kolom: (above.endColumn as number) + 1, begin: end };
    return fault(regelHoortBijZin, { gevonden: quote(sourceOf(words, text)), inspringen, ...(isApart && { achter }) }, first, last);
}

/** A sentence that stands under a heading that cannot own it. */
export function describePlace(tokens: readonly IToken[], kind: string): SentenceFault {
    const first = tokens[0] as IToken;
    const wat = first.tokenType.name === 'NAAM' || COLOURS.has(first.tokenType.name) ? `${imageOf(first)} ...` : imageOf(first);
    return fault(verkeerdePlaats, { wat, kind }, first);
}

/** A sentence that the grammar refuses, and for which no small change helps: what stands there, what was expected. */
export function describeBroken(words: readonly IToken[], { kind, tokens, reach }: Judged): SentenceFault {
    const token = tokens[reach.length];
    if (kind === undefined) {
        const first = words[0] as IToken;
        return fault(onbekendBegin, { gevonden: first.tokenType.name === 'TEKST' ? A_TEXT : quote(first.image), bedoeld: [] }, first);
    }
    // What every sentence can end with is said only when nothing else is expected.
    const clauses = reach.expected.some((name) => !CLAUSES.includes(name) && name !== ',');
    const names = readable(reach.expected.filter((name) => !clauses || (!CLAUSES.includes(name) && (name !== ',' || reach.expected.length === 1))));
    const last = tokens.at(-1) as IToken;
    if (!token) {
        const needed = reach.expected.filter((name) => ![',', 'en', 'of'].includes(name));
        const ontbreekt = needed.length > 0 ? readable(needed).slice(0, MAX_EXPECTED) : names;
        return fault(ontbrekendWoord, { ontbreekt, na: quoteToken(last) }, last, last, true);
    }
    const expected = [...names.slice(0, MAX_EXPECTED), ...(reach.mayEnd && names.length < MAX_EXPECTED ? [END] : [])];
    return fault(gebrokenZin, { gevonden: quoteToken(token), verwacht: expected, bedoeld: [] }, token);
}

/** A sentence that one small change makes whole: the change is the advice. */
export function describeRepair(words: readonly IToken[], repair: Repair, text: string): SentenceFault {
    const { soort, from, to, write } = repair;
    const first = (words[from] ?? words.at(-1)) as IToken;
    const last = (words[to - 1] ?? first);
    const voorstellen = proposalsOf(words, repair, text);
    switch (soort) {
        case 'ontbreekt': return describeMissing(words, repair, text);
        case 'te veel': return fault(woordTeVeel, { gevonden: quoteToken(first), voorstellen }, first);
        case 'sleutelwoord als naam': {
            const naam = imageOf(repair.judged.tokens.find((token) => token.startOffset === first.startOffset) as IToken);
            return fault(naamBegintMetSleutelwoord, { woord: imageOf(first), hoofdletter: naam.charAt(0).toUpperCase() + naam.slice(1), naam, voorstellen }, first);
        }
        case 'citeren': {
            const wat = isText(repair) ? 'tekst' : 'naam';
            const odd = words.slice(from, to).find((word, i) => word.tokenType.name !== 'NAAM' && !(i > 0 && word.tokenType.name === 'GETAL')) ?? first;
            return fault(zonderAanhalingstekens, { gevonden: quote(imageOf(odd)), wat, geciteerd: write[0] as string, voorstellen }, first, last);
        }
        case 'verschreven': case 'verwisseld': case 'anders gezegd': {
            const gevonden = quote(sourceOf(words.slice(from, to), text));
            const bedoeld = write.map((name) => (soort === 'verschreven' ? wordsOf(name) : name.replace(/\s+/g, ' ')));
            if (from === 0 && soort === 'verschreven') return fault(onbekendBegin, { gevonden, bedoeld, voorstellen }, first, last);
            return fault(gebrokenZin, { gevonden, verwacht: [], bedoeld, voorstellen }, first, last);
        }
    }
}

/** Whether the quotes were put where only a text can stand: behind `bron`, not behind `dimensie`. */
function isText({ from, words }: Repair): boolean {
    const before = words[from - 1]?.tokenType.name ?? '';
    return (CLAUSES.includes(before) && before !== 'voorheen' && before !== 'gewicht') || ['editie', 'gebruik', 'gegevens', 'voorbeeld'].includes(before);
}

function describeMissing(words: readonly IToken[], repair: Repair, text: string): SentenceFault {
    const { from, write, judged } = repair;
    const voorstellen = proposalsOf(words, repair, text);
    const ontbreekt = readable(write).slice(0, MAX_EXPECTED);
    const previous = words[from - 1];
    if (!previous) {
        const next = words[0] as IToken;
        return fault(ontbrekendWoord, { ontbreekt, voor: quoteToken(next), voorstellen }, next);
    }
    // The name before the gap is said whole, as far as it goes without the missing word.
    const before = judged.tokens.findLast((token) => token.startOffset <= previous.startOffset) as IToken;
    const na = before.tokenType.name === 'TEKST' ? THIS_TEXT : quote(sourceOf([{ ...before, endOffset: previous.endOffset }], text));
    return fault(ontbrekendWoord, { ontbreekt, na, voorstellen }, previous, previous, true);
}
