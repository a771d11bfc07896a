// Which rules read a dimension, count it, or lower it? And which rules lead to which?
import { namedDimensions, readDimensions } from '../model/rule-scope.js';
import { once } from './model-of.js';
import type { Snapshot } from './snapshot.js';

export interface Regelband {
    /** Rules (indices) that name the dimension in their condition. */
    readonly leest: readonly number[];
    /** Rules that only count it among others. */
    readonly telt: readonly number[];
    /** Rules that can lower it. */
    readonly verlaagt: readonly number[];
}

const NOTHING: Regelband = { leest: [], telt: [], verlaagt: [] };

/** By the output name of the dimension. */
export const rulesOf = (dimensie: string, snapshot: Snapshot): Regelband => once(snapshot, 'regels van', () => bands(snapshot)).get(dimensie) ?? NOTHING;

function bands({ norm }: Snapshot): ReadonlyMap<string, Regelband> {
    const found = new Map<string, { leest: number[]; telt: number[]; verlaagt: number[] }>();
    const of = (naam: string): { leest: number[]; telt: number[]; verlaagt: number[] } => {
        let band = found.get(naam);
        if (!band) found.set(naam, band = { leest: [], telt: [], verlaagt: [] });
        return band;
    };
    for (const [i, regel] of norm.regels.entries()) {
        const named = namedDimensions(regel);
        for (const naam of readDimensions(norm, regel)) (named.has(naam) ? of(naam).leest : of(naam).telt).push(i);
        if (regel.doel !== undefined) of(regel.doel).verlaagt.push(i);
    }
    return found;
}

/** Rules that lower a dimension which a rule reads or counts. */
export function rulesBefore(index: number, snapshot: Snapshot): readonly { readonly regel: number; readonly dimensie: string }[] {
    const regel = snapshot.norm.regels[index];
    if (!regel) return [];
    return [...readDimensions(snapshot.norm, regel)].flatMap((dimensie) => rulesOf(dimensie, snapshot).verlaagt.map((each) => ({ regel: each, dimensie })));
}

/** Rules that read or count the dimension that a rule lowers. */
export function rulesAfter(index: number, snapshot: Snapshot): readonly { readonly regel: number; readonly dimensie: string }[] {
    const doel = snapshot.norm.regels[index]?.doel;
    if (doel === undefined) return [];
    const { leest, telt } = rulesOf(doel, snapshot);
    return [...leest, ...telt].sort((a, b) => a - b).map((regel) => ({ regel, dimensie: doel }));
}
