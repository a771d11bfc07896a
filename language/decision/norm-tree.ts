// Which colour does a norm give, class of values by class of values, and where an answer is missing? As a tree of
// questions, for targets that cannot try values themselves. Every leaf is what `derive.ts` says there.
import { derive, linesAt, representatives, thresholdsOf } from './derive.js';
import type { Dimensie, Indicator, NormRegel, Score, Waarde } from './types.js';

export type Normboom = Blad | Vraag;

export interface Blad {
    readonly soort: 'blad';
    readonly score: Score;
    /** The lines of the norm that hold there, by index; none where an answer is missing. */
    readonly regels: readonly number[];
}

/** A question about one indicator, with what follows for each class of its values and for none. */
export interface Vraag {
    readonly soort: 'vraag';
    readonly indicator: Indicator;
    /** In order: numbers from low to high, the last stretch open-ended; yes before no; choices as declared. */
    readonly takken: readonly { readonly klasse: Klasse; readonly boom: Normboom }[];
    /** Where the indicator is not supplied. */
    readonly zonder: Normboom;
}

/** Values that a norm treats alike from here on. Of a stretch of numbers a missing end is open-ended. */
export type Klasse = Bereik | { readonly soort: 'waarden'; readonly waarden: readonly (boolean | string)[] };

export interface Bereik {
    readonly soort: 'bereik';
    readonly van?: Grens;
    readonly tot?: Grens;
}

interface Grens {
    readonly waarde: number;
    /** Whether the value itself lies in the stretch. */
    readonly erbij: boolean;
}

export function normTree(dimensie: Dimensie): Normboom {
    const { norm, indicatoren } = dimensie;
    const grow = (rest: readonly Indicator[], known: ReadonlyMap<string, Waarde>): Normboom => {
        const [next, ...others] = rest;
        if (!next) {
            const regels = known.size === indicatoren.length ? linesAt(norm, known) : [];
            return { soort: 'blad', score: derive(dimensie, known).score, regels };
        }
        const takken: Tak[] = [];
        for (const waarde of representatives(next, norm)) {
            const boom = grow(others, new Map(known).set(next.naam, waarde));
            const found = (typeof waarde === 'number' ? takken.slice(-1) : takken).find((tak) => isSame(tak.boom, boom));
            if (!found) takken.push({ waarden: [waarde], boom });
            else {
                found.waarden.push(waarde);
                found.boom = together(found.boom, boom);
            }
        }
        const zonder = grow(others, known);
        const [only] = takken;
        if (takken.length === 1 && only && isSame(only.boom, zonder)) return only.boom;
        return { soort: 'vraag', indicator: next, takken: takken.map((tak, i) => ({ klasse: classOf(tak, takken[i - 1], takken[i + 1], norm, next), boom: tak.boom })), zonder };
    };
    return grow(indicatoren, new Map());
}

interface Tak {
    readonly waarden: Waarde[];
    boom: Normboom;
}

/** Whether two trees give the same colours, by whichever lines. */
function isSame(a: Normboom, b: Normboom): boolean {
    if (a.soort === 'blad' || b.soort === 'blad') return a.soort === 'blad' && b.soort === 'blad' && a.score === b.score;
    return a.indicator.naam === b.indicator.naam && a.takken.length === b.takken.length && isSame(a.zonder, b.zonder)
        && a.takken.every(({ klasse, boom }, i) => JSON.stringify(klasse) === JSON.stringify(b.takken[i]?.klasse) && isSame(boom, (b.takken[i] as Vraag['takken'][number]).boom));
}

/** Two trees with the same colours as one, with the lines of both. */
function together(a: Normboom, b: Normboom): Normboom {
    if (a.soort === 'blad' && b.soort === 'blad') return { ...a, regels: [...new Set([...a.regels, ...b.regels])].sort((x, y) => x - y) };
    if (a.soort === 'blad' || b.soort === 'blad') return a;
    return { ...a, zonder: together(a.zonder, b.zonder), takken: a.takken.map((tak, i) => ({ ...tak, boom: together(tak.boom, (b.takken[i] as Vraag['takken'][number]).boom) })) };
}

function classOf({ waarden }: Tak, before: Tak | undefined, after: Tak | undefined, norm: readonly NormRegel[], { naam }: Indicator): Klasse {
    if (typeof waarden[0] !== 'number') return { soort: 'waarden', waarden: waarden as (boolean | string)[] };
    const thresholds = thresholdsOf(norm, naam);
    /** Between two neighbouring values with different colours one of them is a threshold. */
    const border = (low: Waarde | undefined, high: Waarde | undefined): { waarde: number; hoort: 'onder' | 'boven' } =>
        (thresholds.includes(high as number) ? { waarde: high as number, hoort: 'boven' } : { waarde: low as number, hoort: 'onder' });
    const van = before && border(before.waarden.at(-1), waarden[0]);
    const tot = after && border(waarden.at(-1), after.waarden[0]);
    return {
        soort: 'bereik',
        ...(van && { van: { waarde: van.waarde, erbij: van.hoort === 'boven' } }),
        ...(tot && { tot: { waarde: tot.waarde, erbij: tot.hoort === 'onder' } }),
    };
}
