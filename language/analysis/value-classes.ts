// Into which classes do the thresholds of norms cut the values of an indicator? Exactly: values of one
// class are treated alike by every condition, and every class holds a value.
import { representatives, thresholdsOf } from '../decision/derive.js';
import type { Indicator, IndicatorType, NormRegel, Waarde } from '../decision/types.js';

/** Numbers between two bounds, each in it or not; no bound where there is none. */
export interface Bereik {
    readonly van?: Grens;
    readonly tot?: Grens;
}

interface Grens {
    readonly waarde: number;
    readonly erbij: boolean;
}

/** A class: one answer, or a range of numbers; `voorbeeld` is a value of it. */
export interface Klasse {
    readonly voorbeeld: Waarde;
    readonly bereik?: Bereik;
}

export interface Klassen {
    readonly indicator: Indicator;
    readonly klassen: readonly Klasse[];
}

/** The classes of an indicator for all of some norms together. */
export function classesOf(indicator: Indicator, normen: readonly (readonly NormRegel[])[]): Klassen {
    const { naam, type } = indicator;
    if (!isGetal(type)) return { indicator, klassen: representatives(indicator, []).map((voorbeeld) => ({ voorbeeld })) };
    return { indicator, klassen: cut(type, thresholdsOf(normen.flat(), naam)) };
}

type Getaltype = Extract<IndicatorType, { readonly soort: 'aantal' | 'getal' | 'percentage' }>;

export const isGetal = (type: IndicatorType): type is Getaltype => type.soort === 'aantal' || type.soort === 'getal' || type.soort === 'percentage';

/** The lowest and highest value that an indicator can have; undefined without end. */
export function domainOf(type: Getaltype): { readonly laag?: number; readonly hoog?: number } {
    if (type.soort === 'percentage') return { laag: 0, hoog: 100 };
    return { laag: type.van ?? (type.soort === 'aantal' ? 0 : undefined), hoog: type.tot };
}

/** Thresholds lie in the range of the indicator: a value beyond it would be an error. */
function cut(type: Getaltype, thresholds: readonly number[]): Klasse[] {
    const { laag, hoog } = domainOf(type);
    const klassen: Klasse[] = [];
    const add = (van: Grens | undefined, tot: Grens | undefined): void => {
        const bereik: Bereik = type.soort === 'aantal' ? wholeNumbers({ van, tot }) : { van, tot };
        const voorbeeld = valueIn(bereik);
        if (voorbeeld !== undefined) klassen.push({ voorbeeld, bereik });
    };
    let van: Grens | undefined = laag === undefined ? undefined : { waarde: laag, erbij: true };
    for (const waarde of thresholds) {
        add(van, { waarde, erbij: false });
        add({ waarde, erbij: true }, { waarde, erbij: true });
        van = { waarde, erbij: false };
    }
    add(van, hoog === undefined ? undefined : { waarde: hoog, erbij: true });
    return klassen;
}

/** Of whole numbers every bound can be one that is in the range. */
function wholeNumbers({ van, tot }: Bereik): Bereik {
    return {
        van: van && { waarde: van.erbij ? Math.ceil(van.waarde) : Math.floor(van.waarde) + 1, erbij: true },
        tot: tot && { waarde: tot.erbij ? Math.floor(tot.waarde) : Math.ceil(tot.waarde) - 1, erbij: true },
    };
}

/** A value of a range; undefined when it is empty. */
function valueIn({ van, tot }: Bereik): number | undefined {
    if (van && tot) {
        if (van.waarde > tot.waarde || (van.waarde === tot.waarde && !(van.erbij && tot.erbij))) return undefined;
        if (van.erbij) return van.waarde;
        return tot.erbij ? tot.waarde : (van.waarde + tot.waarde) / 2;
    }
    if (van) return van.erbij ? van.waarde : van.waarde + 1;
    // Without a lower end 0 is the plainest value, where it belongs.
    if (tot) return tot.waarde > 0 ? 0 : tot.erbij ? tot.waarde : tot.waarde - 1;
    return 0;
}

/** Classes (from the first on) next to each other as ranges; other answers one by one. */
export function rangesOf(klassen: readonly Klasse[], chosen: readonly number[]): (Bereik | Waarde)[] {
    const ranges: (Bereik | Waarde)[] = [];
    for (const [i, place] of chosen.entries()) {
        const { bereik, voorbeeld } = klassen[place] as Klasse;
        if (bereik && chosen[i - 1] === place - 1) ranges.push({ van: (ranges.pop() as Bereik).van, tot: bereik.tot });
        else ranges.push(bereik ?? voorbeeld);
    }
    return ranges;
}
