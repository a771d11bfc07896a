// Which norms of a dimension does the exact analysis have to be right about? Random ones, straight in the plain data, with a value of every class.
import fc from 'fast-check';
import type { Dimensie, Indicator, NormConditie, NormRegel, Score, Waarde } from '../../language/index.js';

export const zin: NormRegel['zin'] = { tekst: 'regel', herkomst: { bestand: 'x', regel: 1, kolom: 1, eindregel: 1, eindkolom: 2, begin: 0, eind: 1 } };
export const INDICATORS: readonly Indicator[] = [
    { naam: 'Aantal', type: { soort: 'aantal', van: 0, tot: 6 } },
    { naam: 'Getal', type: { soort: 'getal' } },
    { naam: 'Plan', type: { soort: 'ja/nee' } },
    { naam: 'Vorm', type: { soort: 'keuze', keuzes: ['niets', 'deels', 'heel'] } },
    { naam: 'Deel', type: { soort: 'percentage' } },
    { naam: 'Cijfer', type: { soort: 'getal', van: 1, tot: 10 } },
];
/** Values on, between and outside every threshold that a random norm can name. */
export const VALUES: Readonly<Record<string, readonly Waarde[]>> = {
    Aantal: [0, 1, 2, 3, 4, 5, 6], Getal: [-1, 0, 0.5, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4], Plan: [true, false], Vorm: ['niets', 'deels', 'heel'],
    Deel: [0, 30, 50, 75, 100], Cijfer: [1, 3, 5.5, 8, 10],
};
const THRESHOLDS: Readonly<Record<string, readonly number[]>> = { Aantal: [0, 2, 3, 5, 6], Getal: [0, 1, 1.5, 2, 3], Deel: [0, 50, 100], Cijfer: [1, 5.5, 10] };

function comparison(naam: string): fc.Arbitrary<NormConditie> {
    const thresholds = THRESHOLDS[naam];
    const waarde = thresholds ? fc.constantFrom(...thresholds) : fc.constantFrom(...(VALUES[naam] as Waarde[]));
    const vergelijker = thresholds ? fc.constantFrom('<' as const, '<=' as const, '=' as const, '>=' as const, '>' as const) : fc.constant('=' as const);
    return fc.record({ soort: fc.constant('vergelijking' as const), indicator: fc.constant(naam), vergelijker, waarde });
}

const condition = (names: readonly string[], depth = 1): fc.Arbitrary<NormConditie> => {
    const one = fc.constantFrom(...names).chain(comparison);
    return depth === 0 ? one : fc.oneof(one, fc.record({ soort: fc.constantFrom('en' as const, 'of' as const), delen: fc.array(condition(names, depth - 1), { minLength: 2, maxLength: 3 }) }));
};

const reads = (als: NormConditie, naam: string): boolean => (als.soort === 'vergelijking' ? als.indicator === naam : als.delen.some((deel) => reads(deel, naam)));

/** A dimension that reads at most three of these indicators. */
export const arbitraryDimension = (indicators: readonly Indicator[] = INDICATORS): fc.Arbitrary<Dimensie> => fc.subarray([...indicators], { minLength: 1, maxLength: 3 }).chain((indicatoren) => {
    const names = indicatoren.map(({ naam }) => naam);
    const line = fc.record({ kleur: fc.constantFrom<Score>('rood', 'geel', 'groen'), als: condition(names), zin: fc.constant(zin) });
    return fc.tuple(fc.array(line, { minLength: 1, maxLength: 4 }), fc.option(fc.constantFrom<Score>('geel', 'groen')))
        .map(([lines, anders]): Dimensie => ({
            naam: 'D', weegt: true, gewicht: 1, nietVoor: [], indicatoren: indicatoren.filter(({ naam }) => lines.some(({ als }) => reads(als, naam))), norm: [...lines, ...(anders ? [{ kleur: anders, zin }] : [])],
        }));
});

export const holds = (als: NormConditie, values: ReadonlyMap<string, Waarde>): boolean => {
    if (als.soort !== 'vergelijking') return als.soort === 'en' ? als.delen.every((deel) => holds(deel, values)) : als.delen.some((deel) => holds(deel, values));
    const value = values.get(als.indicator) as Waarde;
    return { '<': value < als.waarde, '<=': value <= als.waarde, '=': value === als.waarde, '>=': value >= als.waarde, '>': value > als.waarde }[als.vergelijker];
};

export function* combinations(indicatoren: readonly Indicator[], values = new Map<string, Waarde>()): Generator<ReadonlyMap<string, Waarde>> {
    const [first, ...rest] = indicatoren;
    if (!first) yield values;
    else for (const value of VALUES[first.naam] as readonly Waarde[]) yield* combinations(rest, new Map([...values, [first.naam, value]]));
}
