// Which dimensions does a weighing sentence name, and which does a count in it run over?
import type { Kleurlijst, Norm, Puntentelling, Regeltekst, Telling, Voorwaarde } from './types.js';

/** All simple conditions in a condition, from left to right. */
export function* simpleConditions(als: Voorwaarde): Generator<Kleurlijst | Telling | Puntentelling> {
    if ('delen' in als) for (const deel of als.delen) yield* simpleConditions(deel);
    else yield als;
}

/** The dimensions that a sentence names, its target included. */
export function namedDimensions(regel: Regeltekst): Set<string> {
    const named = new Set<string>(regel.doel === undefined ? [] : [regel.doel]);
    for (const part of simpleConditions(regel.als)) if (part.soort === 'kleuren') for (const naam of part.dimensies) named.add(naam);
    return named;
}

interface Weighed {
    readonly names: readonly string[];
    readonly fields: ReadonlyMap<string, string | undefined>;
}
/** A norm does not change once it is built, and every rule asks. */
const weighed = new WeakMap<Norm, Weighed>();

function weighedOf(norm: Norm): Weighed {
    const known = weighed.get(norm);
    if (known) return known;
    const { dimensies, weegtNiet } = norm;
    const not = new Set(weegtNiet.flatMap((zin) => zin.dimensies));
    const names = dimensies.filter(({ naam }) => !not.has(naam)).map(({ naam }) => naam);
    const found: Weighed = { names, fields: new Map(dimensies.map(({ naam, veld }) => [naam, veld])) };
    weighed.set(norm, found);
    return found;
}

export const weighedDimensions = (norm: Norm): readonly string[] => weighedOf(norm).names;

/** Counts run over the weighed dimensions (of the fields named), never over the target; `andere`: not over what is named. */
export function countedDimensions(norm: Norm, regel: Regeltekst, telling: Telling | Puntentelling): readonly string[] {
    const { names, fields } = weighedOf(norm);
    const named = telling.soort === 'telling' && telling.andere ? namedDimensions(regel) : new Set<string>();
    return names.filter(
        (naam) => naam !== regel.doel && !named.has(naam) && (telling.velden.length === 0 || telling.velden.includes(fields.get(naam) ?? '')),
    );
}

/** All dimensions whose final score a sentence reads. */
export function readDimensions(norm: Norm, regel: Regeltekst): Set<string> {
    const read = new Set<string>();
    for (const part of simpleConditions(regel.als)) {
        for (const naam of part.soort === 'kleuren' ? part.dimensies : countedDimensions(norm, regel, part)) read.add(naam);
    }
    return read;
}
