// Which rows and cells does a CSV text hold? Semicolons, commas or tabs, as Dutch and English Excel write them.
import Papa from 'papaparse';
import type { Tweetalig } from '../diagnostics/define.js';
import { LONGEST_CELL } from '../limits.js';

export interface Tabel {
    readonly koppen: readonly string[];
    /** `rij` counts as a spreadsheet does: the headings are row 1. */
    readonly rijen: readonly { readonly rij: number; readonly cellen: readonly string[] }[];
}

/** The table, or why the text is none (a phrase that follows a colon). */
export function readTable(text: string): Tabel | { readonly reden: Tweetalig; readonly rij: number } {
    if (text.includes('\u0000')) return { reden: { nl: 'het is geen tekst', en: 'it is no text' }, rij: 1 };
    const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), skipEmptyLines: false });
    const quotes = errors.find(({ type }) => type === 'Quotes');
    if (quotes) return { reden: { nl: 'een aanhalingsteken in deze rij is niet afgesloten', en: 'a quote in this row is not closed' }, rij: (quotes.row ?? 0) + 1 };
    const filled = data.map((cellen, i) => ({ rij: i + 1, cellen: cellen.map((cel) => cel.trim()) })).filter(({ cellen }) => cellen.some((cel) => cel !== ''));
    const overlong = filled.find(({ cellen }) => cellen.some((cel) => cel.length > LONGEST_CELL));
    if (overlong) return { reden: { nl: 'een cel van deze rij is langer dan in een rekenblad past', en: 'a cell of this row is longer than fits in a spreadsheet' }, rij: overlong.rij };
    const [kop, ...rijen] = filled;
    if (!kop) return { reden: { nl: 'het is leeg', en: 'it is empty' }, rij: 1 };
    const long = rijen.find(({ cellen }) => cellen.slice(kop.cellen.length).some((cel) => cel !== ''));
    if (long) {
        const [cellen, koppen] = [long.cellen.length, kop.cellen.length];
        return { reden: { nl: `deze rij heeft ${cellen} cellen en de kop ${koppen}`, en: `this row has ${cellen} cells and the heading ${koppen}` }, rij: long.rij };
    }
    return { koppen: kop.cellen, rijen };
}

/** The sign that occurs most in the heading line, outside quotes. */
export function delimiterOf(text: string): string {
    const heading = (/^[^\n\r]*/.exec(text.replace(/^\s+/, ''))?.[0] ?? '').replace(/"[^"]*"/g, '');
    const count = (sign: string): number => heading.split(sign).length;
    return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
