// What does one cell say: a colour (or a set of colours), or a value of an indicator?
import { type IndicatorType, SCORES, type Score, type Waarde } from '../decision/types.js';
import type { Tweetalig } from '../diagnostics/define.js';
import { opsomming } from '../diagnostics/words.js';
import { dataKey } from '../names.js';

/** Colours and the judgements that stand for them (§2.4 of the monitor 2011-2012). */
const SCORE_WORDS: Readonly<Record<string, Score>> = {
    rood: 'rood', geel: 'geel', groen: 'groen', blanco: 'blanco', wit: 'blanco',
    onvoldoende: 'rood', aandacht: 'geel', conformnorm: 'groen', conform: 'groen', geenoordeel: 'blanco',
};
export const KNOWN_SCORES: readonly string[] = ['rood', 'geel', 'groen', 'blanco', 'Onvoldoende', 'Aandacht', 'Conform norm', 'Geen oordeel'];

/** `geel|groen` -> geel and groen, low to high; undefined when it cannot be read. */
export function readScores(cel: string): readonly Score[] | undefined {
    const scores = cel.split('|').map((part) => SCORE_WORDS[dataKey(part)]);
    return scores.includes(undefined) ? undefined : SCORES.filter((score) => scores.includes(score));
}

const KINDS = {
    percentage: { nl: 'een percentage', en: 'a percentage' },
    aantal: { nl: 'een heel getal', en: 'a whole number' },
    getal: { nl: 'een getal (met een komma voor een breuk)', en: 'a number (with a comma for a fraction)' },
} as const;

/** The value of an indicator's cell, or what was expected of it. */
export function readWaardeCel(cel: string, type: IndicatorType): Waarde | { readonly verwacht: Tweetalig } {
    if (type.soort === 'ja/nee') {
        const word = dataKey(cel);
        return word === 'ja' || word === 'nee' ? word === 'ja' : { verwacht: { nl: 'ja of nee', en: 'ja or nee' } };
    }
    if (type.soort === 'keuze') {
        return type.keuzes.find((keuze) => dataKey(keuze) === dataKey(cel)) ?? { verwacht: { nl: opsomming(type.keuzes), en: opsomming(type.keuzes, 'or') } };
    }
    const percentage = type.soort === 'percentage';
    const match = (percentage ? /^(\d+(?:,\d+)?)\s*%?$/ : /^(-?\d+(?:,\d+)?)$/).exec(cel);
    const value = match ? Number((match[1] as string).replace(',', '.')) : Number.NaN;
    const van = percentage ? 0 : type.van;
    const tot = percentage ? 100 : type.tot;
    const kind = percentage ? KINDS.percentage : KINDS[type.soort];
    const [range, rangeEn] = van === undefined ? ['', ''] : [` van ${van} tot en met ${tot}`, ` from ${van} to ${tot}`];
    const verwacht = { nl: `${kind.nl}${range}`, en: `${kind.en}${rangeEn}` };
    const fits = Number.isFinite(value) && (type.soort !== 'aantal' || Number.isInteger(value)) && (van === undefined || (value >= van && value <= (tot as number)));
    return fits ? value : { verwacht };
}
