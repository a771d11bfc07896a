// What does one cell say: a colour (or a set of colours), an answer to an indicator, or that nothing was supplied?
import { type Antwoord, type IndicatorType, SCORES, type Score } from '../decision/types.js';
import type { Tweetalig } from '../diagnostics/define.js';
import { opsomming, zelfde } from '../diagnostics/words.js';
import { dataKey } from '../names.js';
import { asUnsure, type Getalsoort, readNumbers } from './numbers.js';
import { writeAnswer } from './write-answer.js';

/** Colours and the judgements that stand for them (§2.4 of the monitor 2011-2012). */
export const SCORE_WORDS: Readonly<Record<string, Score>> = {
    rood: 'rood', geel: 'geel', groen: 'groen', blanco: 'blanco', wit: 'blanco',
    onvoldoende: 'rood', aandacht: 'geel', conformnorm: 'groen', conform: 'groen', geenoordeel: 'blanco',
};
export const KNOWN_SCORES: readonly string[] = ['rood', 'geel', 'groen', 'blanco', 'Onvoldoende', 'Aandacht', 'Conform norm', 'Geen oordeel'];

/** `geel|groen` -> geel and groen, low to high; undefined when it cannot be read. */
export function readScores(cel: string): readonly Score[] | undefined {
    const scores = cel.split('|').map((part) => SCORE_WORDS[dataKey(part)]);
    return scores.includes(undefined) ? undefined : SCORES.filter((score) => scores.includes(score));
}

/** How a corps says that it supplied nothing; which of them is kept. A nought is an answer. */
export type NietGeleverd = '' | '-' | 'Nb' | 'n.v.t.';

const NOT_SUPPLIED: Readonly<Record<string, NietGeleverd>> = { nb: 'Nb', nietbekend: 'Nb', onbekend: 'Nb', nietbeschikbaar: 'Nb', nvt: 'n.v.t.', nietvantoepassing: 'n.v.t.', nietgeleverd: '-' };

/** The keys of those words. */
export const NOT_SUPPLIED_WORDS: readonly string[] = Object.keys(NOT_SUPPLIED);

/** Undefined when something was supplied. */
export function notSupplied(cel: string): NietGeleverd | undefined {
    if (cel === '') return '';
    if (/^[\s\u2010-\u2015-]+$/.test(cel)) return '-';
    return NOT_SUPPLIED[dataKey(cel)];
}

export type Cellezing =
    | { readonly soort: 'antwoord'; readonly antwoord: Antwoord; readonly opmerking?: string }
    /** Until it is answered, it is all that it can be. */
    | { readonly soort: 'vraag'; readonly antwoord: Antwoord; readonly waarom: Tweetalig }
    | { readonly soort: 'onleesbaar'; readonly verwacht: Tweetalig; readonly bedoeld: readonly string[] };

/** What a cell answers, or what was expected of it. A cell that supplies nothing is asked for before. */
export function readAnswer(cel: string, type: IndicatorType): Cellezing {
    if (type.soort === 'tekst') return { soort: 'antwoord', antwoord: cel };
    if (type.soort === 'ja/nee') return readChoice(cel, YES_NO, expectedAnswer(type), (word) => word === 'ja');
    if (type.soort === 'keuze') return readChoice(cel, choicesOf(type.keuzes), expectedAnswer(type), (word) => word);
    const percentage = type.soort === 'percentage';
    const lezing = readNumbers(percentage ? cel.replaceAll(/\s*%/g, '') : cel, numberKind(type));
    if (!lezing) return { soort: 'onleesbaar', verwacht: expectedAnswer(type), bedoeld: nearNumber(cel, type) };
    switch (lezing.soort) {
        case 'waarde':
            return { soort: 'antwoord', antwoord: lezing.waarde, ...(lezing.opmerking !== undefined && { opmerking: lezing.opmerking }) };
        case 'bereik':
            return { soort: 'antwoord', antwoord: lezing.bereik };
        case 'vraag':
            return { soort: 'vraag', antwoord: asUnsure(lezing.kan), waarom: lezing.waarom };
    }
}

type Getaltype = Exclude<IndicatorType, { soort: 'ja/nee' | 'keuze' | 'tekst' }>;

/** Of a count without a range it goes without saying that it is not below nought. */
function numberKind(type: Getaltype): Getalsoort {
    if (type.soort === 'percentage') return { geheel: false, van: 0, tot: 100 };
    const geheel = type.soort === 'aantal';
    return { geheel, van: type.van ?? (geheel ? 0 : undefined), tot: type.tot };
}

const KINDS = {
    percentage: { nl: 'een percentage', en: 'a percentage' },
    aantal: { nl: 'een heel getal', en: 'a whole number' },
    getal: { nl: 'een getal (met een komma voor een breuk)', en: 'a number (with a comma for a fraction)' },
} as const;

/** What a cell of this type is to hold, to go on after `verwacht wordt`. */
export function expectedAnswer(type: IndicatorType): Tweetalig {
    if (type.soort === 'tekst') return { nl: 'een tekst', en: 'a text' };
    if (type.soort === 'ja/nee') return { nl: 'ja of nee', en: 'ja or nee' };
    if (type.soort === 'keuze') return { nl: opsomming(type.keuzes), en: opsomming(type.keuzes, 'or') };
    const kind = KINDS[type.soort];
    const [van, tot] = type.soort === 'percentage' ? [0, 100] : [type.van, type.tot];
    const [range, rangeEn] = van === undefined ? ['', ''] : [` van ${van} tot en met ${tot}`, ` from ${van} to ${tot}`];
    return { nl: `${kind.nl}${range}`, en: `${kind.en}${rangeEn}` };
}

/** `1.5` was perhaps meant as `1,5`. */
function nearNumber(cel: string, type: Getaltype): string[] {
    const comma = cel.replace('.', ',');
    return /^-?\d+\.\d+$/.test(cel) && readAnswer(comma, type).soort === 'antwoord' ? [comma] : [];
}

const choicesOf = (keuzes: readonly string[]): ReadonlyMap<string, string> => new Map(keuzes.map((keuze) => [dataKey(keuze), keuze]));
/** Excel writes what it takes for true and false in its own language. */
const YES_NO: ReadonlyMap<string, string> = new Map([['ja', 'ja'], ['nee', 'nee'], ['waar', 'ja'], ['onwaar', 'nee'], ['true', 'ja'], ['false', 'nee']]);

function readChoice(cel: string, words: ReadonlyMap<string, string>, verwacht: Tweetalig, value: (word: string) => boolean | string): Cellezing {
    const whole = words.get(dataKey(cel));
    if (whole !== undefined) return { soort: 'antwoord', antwoord: value(whole) };
    const parts = cel.split('|').map((part) => words.get(dataKey(part)));
    if (parts.length > 1 && !parts.includes(undefined)) return { soort: 'vraag', antwoord: [...new Set(parts as string[])].map(value), waarom: SEVERAL };
    const remark = /^([^()]*)\(([^()]*)\)$/.exec(cel);
    const before = remark && words.get(dataKey(remark[1] as string));
    if (remark && before !== undefined && before !== null) return { soort: 'antwoord', antwoord: value(before), opmerking: (remark[2] as string).trim() };
    // `Incid.` is short for the one choice that begins so.
    const short = /^(\p{L}{2,})\.$/u.exec(cel)?.[1];
    const long = short === undefined ? [] : [...words].filter(([key]) => key.startsWith(dataKey(short)));
    if (long.length === 1) return { soort: 'antwoord', antwoord: value((long[0] as [string, string])[1]) };
    const named = [...new Set(cel.split(/[^\p{L}\p{N}]+/u).flatMap((word) => words.get(dataKey(word)) ?? []))];
    return { soort: 'onleesbaar', verwacht, bedoeld: named.length === 1 ? named : [] };
}

const SEVERAL: Tweetalig = { nl: 'er staat meer dan één antwoord', en: 'there is more than one answer' };

/** What an open question can turn out to be, in words. */
export function possibilities(antwoord: Antwoord): Tweetalig {
    if (typeof antwoord !== 'object' || 'van' in antwoord) return zelfde(writeAnswer(antwoord));
    const words = antwoord.map(writeAnswer);
    return { nl: opsomming(words), en: opsomming(words, 'or') };
}
