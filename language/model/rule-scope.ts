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

export function weighedDimensions(norm: Norm): readonly string[] {
    const not = new Set(norm.weegtNiet.flatMap(({ dimensies }) => dimensies));
    return norm.dimensies.filter(({ naam }) => !not.has(naam)).map(({ naam }) => naam);
}

/** Counts run over the weighed dimensions (of the fields named), never over the target; `andere`: not over what is named. */
export function countedDimensions(norm: Norm, regel: Regeltekst, telling: Telling | Puntentelling): readonly string[] {
    const inFields = new Map(norm.dimensies.map(({ naam, veld }) => [naam, veld]));
    const named = telling.soort === 'telling' && telling.andere ? namedDimensions(regel) : new Set<string>();
    return weighedDimensions(norm).filter(
        (naam) => naam !== regel.doel && !named.has(naam) && (telling.velden.length === 0 || telling.velden.includes(inFields.get(naam) ?? '')),
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
