// Which number, or which numbers, does a cell say? As people write them: `1.234`, `12,5`, `15-20`, `7 (VP)`, `0(1)`.
import type { Mogelijk } from '../decision/types.js';
import type { Tweetalig } from '../diagnostics/define.js';

/** What a number may be: whole, and between which ends. */
export interface Getalsoort {
    readonly geheel: boolean;
    readonly van: number | undefined;
    readonly tot: number | undefined;
}

export type Getallezing =
    | { readonly soort: 'waarde'; readonly waarde: number; readonly opmerking?: string }
    | { readonly soort: 'bereik'; readonly bereik: { readonly van: number; readonly tot: number } }
    /** It can be several, and only who wrote it knows which. */
    | { readonly soort: 'vraag'; readonly kan: readonly number[]; readonly waarom: Tweetalig };

const NUMBER = String.raw`-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?`;
const ONE = new RegExp(`^${NUMBER}$`);
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*(?:[-\u2010-\u2015]|tot en met|tot|t\/m)\s*(${NUMBER})$`, 'i');
const REMARK = new RegExp(String.raw`^(${NUMBER})\s*\(([^()]*)\)$`);
const IN_REMARK = new RegExp(NUMBER, 'g');

/** What a cell says, or undefined when it is no number that `soort` allows. */
export function readNumbers(cel: string, soort: Getalsoort): Getallezing | undefined {
    const fits = (value: number): boolean => (!soort.geheel || Number.isInteger(value)) && (soort.van === undefined || value >= soort.van) && (soort.tot === undefined || value <= soort.tot);
    if (ONE.test(cel)) return readOne(cel, soort, fits);
    if (cel.includes('|')) {
        const parts = cel.split('|').map((part) => part.trim());
        const values = parts.map(valueOf);
        return parts.every((part) => ONE.test(part)) && values.every(fits) ? { soort: 'vraag', kan: ordered(values), waarom: SEVERAL } : undefined;
    }
    const range = RANGE.exec(cel);
    if (range) {
        const [van, tot] = [valueOf(range[1] as string), valueOf(range[2] as string)];
        if (!fits(van) || !fits(tot)) return undefined;
        if (van === tot) return { soort: 'waarde', waarde: van };
        return van < tot ? { soort: 'bereik', bereik: { van, tot } } : { soort: 'vraag', kan: ordered([van, tot]), waarom: DESCENDING };
    }
    const remark = REMARK.exec(cel);
    if (!remark) return undefined;
    const [value, text] = [valueOf(remark[1] as string), remark[2] as string];
    if (!fits(value)) return undefined;
    const others = [...text.matchAll(IN_REMARK)].map(([number]) => valueOf(number));
    if (others.length === 0) return { soort: 'waarde', waarde: value, opmerking: text.trim() };
    const added = /^\s*\+/.test(text);
    const kan = ordered([value, ...others.map((other) => (added ? value + other : other)).filter(fits)]);
    return { soort: 'vraag', kan, waarom: IN_BRACKETS };
}

/** `1.234` is 1234 where only whole numbers fit; elsewhere it could be a fraction in another notation. */
function readOne(cel: string, { geheel }: Getalsoort, fits: (value: number) => boolean): Getallezing | undefined {
    const value = valueOf(cel);
    const fraction = !geheel && /^-?\d{1,3}\.\d{3}$/.test(cel) ? Number(cel) : undefined;
    if (fraction === undefined) return fits(value) ? { soort: 'waarde', waarde: value } : undefined;
    const kan = ordered([fraction, value].filter(fits));
    return kan.length === 0 ? undefined : { soort: 'vraag', kan, waarom: POINT };
}

const valueOf = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));
const ordered = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b);

export const asUnsure = (kan: readonly number[]): Mogelijk | number => (kan.length === 1 ? (kan[0] as number) : kan);

const SEVERAL: Tweetalig = { nl: 'er staat meer dan één getal', en: 'there is more than one number' };
const DESCENDING: Tweetalig = { nl: 'een bereik dat afloopt, kan ook twee getallen zijn', en: 'a range that descends can also be two numbers' };
const IN_BRACKETS: Tweetalig = { nl: 'tussen haakjes staat een tweede getal', en: 'a second number stands in brackets' };
const POINT: Tweetalig = { nl: 'de punt kan duizendtallen of een breuk aangeven', en: 'the point can separate thousands or a fraction' };
