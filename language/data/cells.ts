// What does one cell say: a colour (or a set of colours), or a value of an indicator?
import { type IndicatorType, SCORES, type Score, type Waarde } from '../decision/types.js';
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

/** The value of an indicator's cell, or what was expected of it (a Dutch phrase). */
export function readWaardeCel(cel: string, type: IndicatorType): Waarde | { readonly verwacht: string } {
    if (type.soort === 'ja/nee') {
        const word = dataKey(cel);
        return word === 'ja' || word === 'nee' ? word === 'ja' : { verwacht: 'ja of nee' };
    }
    if (type.soort === 'keuze') {
        return type.keuzes.find((keuze) => dataKey(keuze) === dataKey(cel)) ?? { verwacht: `een van ${type.keuzes.join(', ')}` };
    }
    const percentage = type.soort === 'percentage';
    const match = (percentage ? /^(\d+(?:,\d+)?)\s*%?$/ : /^(-?\d+(?:,\d+)?)$/).exec(cel);
    const value = match ? Number((match[1] as string).replace(',', '.')) : Number.NaN;
    const van = percentage ? 0 : type.van;
    const tot = percentage ? 100 : type.tot;
    const range = van === undefined ? '' : ` van ${van} tot en met ${tot}`;
    const verwacht = `een ${percentage ? 'percentage' : type.soort === 'aantal' ? 'heel getal' : 'getal (met een komma voor een breuk)'}${range}`;
    const fits = Number.isFinite(value) && (type.soort !== 'aantal' || Number.isInteger(value)) && (van === undefined || (value >= van && value <= (tot as number)));
    return fits ? value : { verwacht };
}
