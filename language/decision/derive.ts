// Which colour does a dimension's own norm give? With what is not supplied, only a colour that every
// value it could have would give (language.md, "Meaning" 1).
import { compare } from './evaluate.js';
import type { Dimensie, Indicator, NormConditie, NormRegel, Score, Waarde } from './types.js';

/** The colour, or blanco with the reason why the norm gives none. */
export interface Afleiding {
    readonly score: Score;
    readonly reden?: GeenKleur;
}

/** Why a norm gives no colour: missing answers leave several, several lines hold, or none does. */
export type GeenKleur =
    | { readonly soort: 'ontbreekt'; readonly indicatoren: readonly string[]; readonly scores: readonly Score[] }
    | { readonly soort: 'overlap'; readonly scores: readonly Score[] }
    | { readonly soort: 'gat' };

/** A dimension without a norm has one that says nothing. */
export function derive(dimensie: Dimensie, waarden: ReadonlyMap<string, Waarde>): Afleiding {
    return dimensie.indicatoren.some(({ naam }) => waarden.has(naam)) ? deriveFrom(dimensie, waarden) : withoutAny(dimensie);
}

/** Most corps supply nothing of a dimension: that answer is found once. */
const answers = new WeakMap<Dimensie['norm'], Afleiding>();
function withoutAny(dimensie: Dimensie): Afleiding {
    const known = answers.get(dimensie.norm) ?? deriveFrom(dimensie, new Map());
    answers.set(dimensie.norm, known);
    return known;
}

function deriveFrom({ norm, indicatoren }: Dimensie, waarden: ReadonlyMap<string, Waarde>): Afleiding {
    const missing = indicatoren.filter(({ naam }) => !waarden.has(naam));
    const found = new Map<string, Afleiding>();
    collect(norm, new Map(waarden), missing, found);
    if (found.size === 1) return [...found.values()][0] as Afleiding;
    const scores = [...found.values()].filter(({ reden }) => reden === undefined).map(({ score }) => score);
    return { score: 'blanco', reden: { soort: 'ontbreekt', indicatoren: missing.map(({ naam }) => naam), scores } };
}

/** All answers of a norm over every class of values that the missing indicators could have. */
function collect(norm: readonly NormRegel[], waarden: Map<string, Waarde>, missing: readonly Indicator[], found: Map<string, Afleiding>): void {
    const settled = norm.map(({ als }) => (als ? holdsPartly(als, waarden) : undefined));
    const known = norm.every(({ als }, i) => !als || settled[i] !== undefined);
    const [next, ...rest] = missing;
    if (known || !next) {
        const answer = answerOf(norm, settled);
        found.set(JSON.stringify(answer), answer);
        return;
    }
    for (const waarde of representatives(next, norm)) {
        collect(norm, new Map(waarden).set(next.naam, waarde), rest, found);
    }
}

function answerOf(norm: readonly NormRegel[], settled: readonly (boolean | undefined)[]): Afleiding {
    const kleuren = [...new Set(norm.filter((_, i) => settled[i] === true).map(({ kleur }) => kleur))];
    const [score = norm.find(({ als }) => als === undefined)?.kleur, ...others] = kleuren;
    if (others.length > 0) return { score: 'blanco', reden: { soort: 'overlap', scores: kleuren } };
    return score ? { score } : { score: 'blanco', reden: { soort: 'gat' } };
}

/** The lines of a norm that hold for known values, by index: `anders` where no other does. */
export function linesAt(norm: readonly NormRegel[], waarden: ReadonlyMap<string, Waarde>): readonly number[] {
    const held = norm.flatMap(({ als }, i) => (als && holdsPartly(als, waarden) === true ? [i] : []));
    return held.length > 0 ? held : norm.flatMap(({ als }, i) => (als ? [] : [i]));
}

/** Whether a condition holds; undefined when that depends on an indicator that is not known. */
export function holdsPartly(als: NormConditie, waarden: ReadonlyMap<string, Waarde>): boolean | undefined {
    if (als.soort === 'vergelijking') {
        const waarde = waarden.get(als.indicator);
        return waarde === undefined ? undefined : compare(waarde, als.vergelijker, als.waarde);
    }
    const parts = als.delen.map((deel) => holdsPartly(deel, waarden));
    const decisive = als.soort === 'of';
    if (parts.includes(decisive)) return decisive;
    return parts.includes(undefined) ? undefined : !decisive;
}

/** One value of every class into which a norm's thresholds cut an indicator, within its range. */
export function representatives({ naam, type }: Indicator, norm: readonly NormRegel[]): readonly Waarde[] {
    if (type.soort === 'ja/nee') return [true, false];
    if (type.soort === 'keuze') return type.keuzes;
    const whole = type.soort === 'aantal';
    const { van, tot = Number.POSITIVE_INFINITY }: { van?: number; tot?: number } = type.soort === 'percentage' ? { van: 0, tot: 100 } : type.soort === 'tekst' ? {} : type;
    const low = van ?? (whole ? 0 : Number.NEGATIVE_INFINITY);
    const thresholds = thresholdsOf(norm, naam);
    const values = thresholds.flatMap((threshold, i) => (whole
        ? [threshold - 1, threshold, threshold + 1]
        : [between(thresholds[i - 1] ?? low, threshold), threshold, between(threshold, thresholds[i + 1] ?? tot)]));
    return [...new Set(values)].filter((value) => value >= low && value <= tot);
}

function between(a: number, b: number): number {
    if (!Number.isFinite(a)) return b - 1;
    return Number.isFinite(b) ? (a + b) / 2 : a + 1;
}

/** What a norm compares an indicator of numbers with, from low to high. */
export function thresholdsOf(norm: readonly NormRegel[], indicator: string): number[] {
    const thresholdsIn = (als: NormConditie): number[] => (als.soort !== 'vergelijking' ? als.delen.flatMap(thresholdsIn) : als.indicator === indicator ? [als.waarde as number] : []);
    return [...new Set(norm.flatMap(({ als }) => (als ? thresholdsIn(als) : [])))].sort((a, b) => a - b);
}

