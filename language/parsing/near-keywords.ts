// Which keyword did an author mean by a word, or by a few words side by side?
import { editDistance, fold } from '../nearest.js';
import { ownCopy } from '../own-copy.js';
import { wordsOf } from './tokens.js';

/** A keyword (as the grammar spells it) and how far the words are from it. */
export interface NearKeyword {
    readonly keyword: string;
    readonly cost: number;
}

interface Known {
    readonly keyword: string;
    /** As it is written, with blanks. */
    readonly text: string;
    readonly folded: string;
    readonly letters: number;
    readonly words: readonly string[];
    readonly synonyms: readonly string[];
}

export const CASE_ONLY = 0.2;
const SYNONYM = 0.9;
const OTHER_ORDER = 1.2;
export const WORD_MISSING = 1.6;
/** Short words are near to many others: one letter off says less. */
const SHORT = 3;
const SHORT_EXTRA = 0.4;

/** What authors write for a keyword when they think of the meaning and not of the word. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
    aandachtsveld: ['veld', 'domein', 'thema', 'onderdeel', 'hoofdstuk'],
    dimensie: ['criterium', 'aspect', 'maatstaf'],
    indicator: ['vraag', 'kengetal'],
    korps: ['school', 'gemeente', 'instelling', 'organisatie', 'bedrijf'],
    concept: ['ontwerp', 'voorlopig'],
    vastgesteld: ['definitief'],
    gewicht: ['weegt', 'telt'],
    minstens: ['minimaal', 'ten minste', 'tenminste', 'op zijn minst', 'vanaf', 'niet minder dan', 'meer dan of gelijk aan', 'groter dan of gelijk aan'],
    hoogstens: ['maximaal', 'ten hoogste', 'niet meer dan', 'minder dan of gelijk aan', 'kleiner dan of gelijk aan'],
    precies: ['exact'],
    minder_dan: ['kleiner dan', 'lager dan', 'onder'],
    meer_dan: ['groter dan', 'hoger dan', 'boven'],
    is: ['gelijk aan', 'is gelijk aan'],
    tot_en_met: ['tot', 'tm', 'tot aan'],
    bij: ['als', 'indien', 'wanneer'],
    geel: ['oranje', 'aandacht'],
    rood: ['onvoldoende'],
    leidt_tot: ['geeft', 'wordt', 'zorgt voor', 'resulteert in'],
    blokkeert: ['belet', 'verhindert', 'voorkomt'],
    is_voorwaarde_voor: ['is nodig voor', 'is vereist voor', 'is een eis voor'],
    weegt_niet_mee: ['telt niet mee', 'weegt niet'],
    wegen_niet_mee: ['tellen niet mee', 'wegen niet'],
    geldt_niet_voor: ['geldt niet bij', 'telt niet mee voor', 'telt niet voor', 'weegt niet mee voor', 'niet van toepassing op', 'is niet van toepassing op'],
    de_overige_dimensies: ['overige dimensies', 'alle overige dimensies', 'alle andere dimensies', 'de rest', 'de andere dimensies'],
    ook_bekend_als: ['alias', 'ofwel', 'ook wel'],
    bestaat_uit: ['omvat', 'bevat'],
    motivering: ['omdat', 'reden', 'toelichting'],
    interpretatie: ['uitleg', 'lezing'],
    definitie: ['betekenis', 'omschrijving'],
    want: ['wegens', 'vanwege'],
};
export const NEGATIONS: readonly string[] = ['niet', 'geen'];

export type FindNear = (words: readonly string[]) => readonly NearKeyword[];

/** Every answer is only a guess: the caller tries whether the sentence is whole with it. */
export function createFindNear(keywords: readonly string[]): FindNear {
    let known: readonly Known[] | undefined; // of a norm without slips nobody asks
    const memo = new Map<string, readonly NearKeyword[]>();
    return (words) => {
        const text = words.join(' ');
        let found = memo.get(text);
        if (!found) {
            const folded = fold(text);
            const typed = { text, folded, letters: lettersOf(folded), words };
            found = (known ??= keywords.map(describe)).flatMap((each) => {
                const cost = costOf(typed, each);
                return cost === undefined ? [] : [{ keyword: each.keyword, cost }];
            });
            if (memo.size > MEMO) memo.clear();
            memo.set(ownCopy(text), found);
        }
        return found;
    };
}
const MEMO = 1000;

function describe(keyword: string): Known {
    const text = wordsOf(keyword);
    const folded = fold(text);
    return { keyword, text, folded, letters: lettersOf(folded), words: text.split(' '), synonyms: SYNONYMS[keyword] ?? [] };
}

/** Which letters occur in a word, a bit each. One slip of the pen changes two of them at most. */
function lettersOf(word: string): number {
    let bits = 0;
    for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 32);
    return bits;
}

function isFar(a: number, b: number, limit: number): boolean {
    let differing = 0;
    for (let bits = a ^ b; bits !== 0; bits &= bits - 1) differing++;
    return differing > 2 * limit;
}

type Typed = Pick<Known, 'text' | 'folded' | 'letters' | 'words'>;

function costOf(typed: Typed, known: Known): number | undefined {
    if (typed.text === known.text) return undefined;
    if (known.synonyms.includes(typed.folded)) return SYNONYM;
    const cost = distanceOf(typed, known);
    // To propose the opposite of what an author wrote is worse than no proposal.
    return cost === undefined || NEGATIONS.some((word) => typed.words.includes(word) && !known.words.includes(word)) ? undefined : cost;
}

function distanceOf({ folded: typed, letters, words }: Typed, { folded, letters: ownLetters, words: wanted }: Known): number | undefined {
    if (typed === folded) return CASE_ONLY;
    const limit = folded.length <= 4 ? 1 : folded.length <= 8 ? 2 : 3;
    const distance = isFar(letters, ownLetters, limit) ? limit + 1 : editDistance(typed, folded, limit);
    if (distance <= limit && distance < Math.max(typed.length, 2)) return distance + (folded.length <= SHORT ? SHORT_EXTRA : 0);
    if (wanted.length < 2) return undefined;
    if (letters === ownLetters && words.length === wanted.length && [...words].sort().join(' ') === [...wanted].sort().join(' ')) return OTHER_ORDER;
    return words.length === wanted.length - 1 && isPartOf(words, wanted) ? WORD_MISSING : undefined;
}

/** Whether `words` are `wanted` in their order, some left out. */
function isPartOf(words: readonly string[], wanted: readonly string[]): boolean {
    let at = 0;
    for (const word of wanted) if (word === words[at]) at++;
    return at === words.length;
}
