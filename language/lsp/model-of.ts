// Which part of the norm, and which corps, belong to a sentence of the tree?
import { GrammarUtils } from 'langium';
import type { Zin as Zindata } from '../decision/types.js';
import type { Zin } from '../generated/ast.js';
import type { Dimensie, Norm } from '../model/types.js';
import { type Rij, writeScores } from '../result/score-table.js';
import type { Score } from '../decision/types.js';
import { keyOf, keyOfPlace, placeKey, uriOf } from './places.js';
import type { Snapshot } from './snapshot.js';

const made = new WeakMap<Snapshot, Map<string, unknown>>();

/** What was made of a snapshot once: a next change brings a next snapshot. */
export function once<T>(snapshot: Snapshot, what: string, make: () => T): T {
    const known = made.get(snapshot) ?? new Map<string, unknown>();
    made.set(snapshot, known);
    if (!known.has(what)) known.set(what, make());
    return known.get(what) as T;
}

const indexed = (items: readonly { readonly zin: Zindata }[]): ReadonlyMap<string, number> => new Map(items.map(({ zin }, i) => [keyOfPlace(zin.herkomst), i]));

/** The place of what a sentence says among `norm.regels`, `norm.dimensies` and so on. */
function indexIn(part: 'regels' | 'dimensies' | 'voorbeelden' | 'velden', zin: Zin, snapshot: Snapshot): number | undefined {
    return once(snapshot, part, () => indexed(snapshot.norm[part])).get(keyOf(zin));
}

export const ruleIndex = (zin: Zin, snapshot: Snapshot): number | undefined => indexIn('regels', zin, snapshot);
export const dimensionIndex = (zin: Zin, snapshot: Snapshot): number | undefined => indexIn('dimensies', zin, snapshot);
export const exampleIndex = (zin: Zin, snapshot: Snapshot): number | undefined => indexIn('voorbeelden', zin, snapshot);
export const fieldIndex = (zin: Zin, snapshot: Snapshot): number | undefined => indexIn('velden', zin, snapshot);

export const dimensionOf = (zin: Zin, snapshot: Snapshot): Dimensie | undefined => {
    const index = dimensionIndex(zin, snapshot);
    return index === undefined ? undefined : snapshot.norm.dimensies[index];
};

/** An indicator with the dimension that it belongs to; the norm knows it by the place of its name. */
export function indicatorOf(zin: Zin, snapshot: Snapshot): { readonly dimensie: Dimensie; readonly indicator: Norm['dimensies'][number]['indicatoren'][number] } | undefined {
    const byName = once(snapshot, 'indicatoren', () => new Map(snapshot.norm.dimensies.flatMap((dimensie) => dimensie.indicatoren.map((indicator) => [keyOfPlace(indicator.herkomst), { dimensie, indicator }] as const))));
    const name = GrammarUtils.findNodeForProperty(zin.$cstNode, 'name');
    return name && byName.get(placeKey(uriOf(zin), name.offset));
}

const ORDER: readonly string[] = ['groen', 'geel', 'rood', 'blanco'];
const order = (kleur: string): number => (ORDER.includes(kleur) ? ORDER.indexOf(kleur) : ORDER.length);

/** Per score (an unsure one as `geel|groen`) the corps that have it on a dimension; what does not apply is left out. */
export function distribution(rijen: readonly Rij[], dimensie: string): ReadonlyMap<string, readonly string[]> {
    return spread(rijen.flatMap((rij) => {
        const cel = rij.dimensies.find(({ naam }) => naam === dimensie);
        return cel && !cel.geldtNiet ? [[rij.korps, cel.score] as const] : [];
    }));
}

export const endDistribution = (rijen: readonly Rij[]): ReadonlyMap<string, readonly string[]> => spread(rijen.map(({ korps, eindscore }) => [korps, eindscore]));

function spread(scores: readonly (readonly [string, readonly Score[]])[]): ReadonlyMap<string, readonly string[]> {
    const found = new Map<string, string[]>();
    for (const [korps, score] of scores) {
        const key = writeScores(score);
        const known = found.get(key);
        if (known) known.push(korps);
        else found.set(key, [korps]);
    }
    return new Map([...found].sort(([a], [b]) => order(a) - order(b) || a.localeCompare(b, 'nl')));
}
