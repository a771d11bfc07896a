// Are gaps, overlaps and differences of dimensions' norms exact? Against trying a value of every class, and values beside them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bereik, compareNorms, examineNorm, type Dimensie, type Gebied, type Indicator, type NormConditie, type NormRegel, type Score, type Waarde } from '../../language/index.js';

const zin: NormRegel['zin'] = { tekst: 'regel', herkomst: { bestand: 'x', regel: 1, kolom: 1, eindregel: 1, eindkolom: 2, begin: 0, eind: 1 } };
const INDICATORS: readonly Indicator[] = [
    { naam: 'Aantal', type: { soort: 'aantal', van: 0, tot: 6 } },
    { naam: 'Getal', type: { soort: 'getal' } },
    { naam: 'Plan', type: { soort: 'ja/nee' } },
    { naam: 'Vorm', type: { soort: 'keuze', keuzes: ['niets', 'deels', 'heel'] } },
];
/** Values on, between and outside every threshold that a random norm can name. */
const VALUES: Readonly<Record<string, readonly Waarde[]>> = {
    Aantal: [0, 1, 2, 3, 4, 5, 6], Getal: [-1, 0, 0.5, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4], Plan: [true, false], Vorm: ['niets', 'deels', 'heel'],
};
const THRESHOLDS: Readonly<Record<string, readonly number[]>> = { Aantal: [0, 2, 2.5, 3, 5, 6], Getal: [0, 1, 1.5, 2, 3] };

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

const dimension = fc.subarray([...INDICATORS], { minLength: 1, maxLength: 3 }).chain((indicatoren) => {
    const names = indicatoren.map(({ naam }) => naam);
    const line = fc.record({ kleur: fc.constantFrom<Score>('rood', 'geel', 'groen'), als: condition(names), zin: fc.constant(zin) });
    return fc.tuple(fc.array(line, { minLength: 1, maxLength: 4 }), fc.option(fc.constantFrom<Score>('geel', 'groen')))
        .map(([lines, anders]): Dimensie => ({
            naam: 'D', weegt: true, gewicht: 1, nietVoor: [], indicatoren, norm: [...lines, ...(anders ? [{ kleur: anders, zin }] : [])],
        }));
});

const holds = (als: NormConditie, values: ReadonlyMap<string, Waarde>): boolean => {
    if (als.soort !== 'vergelijking') return als.soort === 'en' ? als.delen.every((deel) => holds(deel, values)) : als.delen.some((deel) => holds(deel, values));
    const value = values.get(als.indicator) as Waarde;
    return { '<': value < als.waarde, '<=': value <= als.waarde, '=': value === als.waarde, '>=': value >= als.waarde, '>': value > als.waarde }[als.vergelijker];
};

function* combinations(indicatoren: readonly Indicator[], values = new Map<string, Waarde>()): Generator<ReadonlyMap<string, Waarde>> {
    const [first, ...rest] = indicatoren;
    if (!first) yield values;
    else for (const value of VALUES[first.naam] as readonly Waarde[]) yield* combinations(rest, new Map([...values, [first.naam, value]]));
}

const within = (value: Waarde, range: Bereik | Waarde): boolean => {
    if (typeof range !== 'object') return value === range;
    const number = value as number;
    const above = !range.van || number > range.van.waarde || (range.van.erbij && number === range.van.waarde);
    const below = !range.tot || number < range.tot.waarde || (range.tot.erbij && number === range.tot.waarde);
    return above && below;
};
const inRegion = (values: ReadonlyMap<string, Waarde>, gebied: Gebied): boolean => [...gebied].every(([naam, ranges]) => ranges.some((range) => within(values.get(naam) as Waarde, range)));

const coloursAt = ({ norm }: Dimensie, values: ReadonlyMap<string, Waarde>): Set<Score> => new Set(norm.filter(({ als }) => als && holds(als, values)).map(({ kleur }) => kleur));
const colourAt = (dimensie: Dimensie, values: ReadonlyMap<string, Waarde>): Score => {
    const colours = [...coloursAt(dimensie, values)];
    if (colours.length > 1) return 'blanco';
    return colours[0] ?? dimensie.norm.find(({ als }) => !als)?.kleur ?? 'blanco';
};

describe('norms over all values', () => {
    test('150 random norms: regions are exactly the values without one colour', () => {
        fc.assert(fc.property(dimension, (dimensie) => {
            const { gaten, overlap, nooit, gedekt, andersNooit } = examineNorm(dimensie);
            const anders = dimensie.norm.some(({ als }) => !als);
            const seen = new Set<number>();
            let left = false;
            for (const values of combinations(dimensie.indicatoren)) {
                const colours = coloursAt(dimensie, values);
                left ||= colours.size === 0;
                expect(gaten.filter((gebied) => inRegion(values, gebied))).toHaveLength(colours.size === 0 && !anders ? 1 : 0);
                const over = overlap.filter(({ gebieden }) => gebieden.some((gebied) => inRegion(values, gebied)));
                expect(over.map(({ kleuren }) => [...kleuren].sort())).toEqual(colours.size > 1 ? [[...colours].sort()] : []);
                for (const [i, { als }] of dimensie.norm.entries()) if (als && holds(als, values)) seen.add(i);
                for (const { regel, door } of gedekt) {
                    const line = (i: number): NormConditie => dimensie.norm[i]?.als as NormConditie;
                    if (holds(line(regel), values)) expect(door.some((i) => holds(line(i), values))).toBe(true);
                }
            }
            expect(nooit).toEqual(dimensie.norm.flatMap(({ als }, i) => (als && !seen.has(i) ? [i] : [])));
            expect(andersNooit !== undefined).toBe(anders && !left);
        }), { numRuns: 150 });
    });

    test('100 random pairs of norms: what changes, changes there and nowhere else', () => {
        fc.assert(fc.property(dimension, dimension, (oud, nieuw) => {
            const verschil = compareNorms(oud, nieuw);
            if (!verschil) throw new Error('These can be compared.');
            const indicatoren = INDICATORS.filter(({ naam }) => [...oud.indicatoren, ...nieuw.indicatoren].some((each) => each.naam === naam));
            const seen = new Set<string>();
            for (const values of combinations(indicatoren)) {
                const [van, naar] = [colourAt(oud, values), colourAt(nieuw, values)];
                const found = verschil.overgangen.filter(({ gebieden }) => gebieden.some((gebied) => inRegion(values, gebied)));
                expect(found.map((each) => [each.van, each.naar])).toEqual(van === naar ? [] : [[van, naar]]);
                if (van !== naar) seen.add(`${van}>${naar}`);
            }
            expect(new Set(verschil.overgangen.map(({ van, naar }) => `${van}>${naar}`))).toEqual(seen);
            for (const { van, naar, getuige } of verschil.overgangen) expect([colourAt(oud, getuige), colourAt(nieuw, getuige)]).toEqual([van, naar]);
        }), { numRuns: 100 });
    });

    test('classes of whole numbers hold no empty one, and counts are counts of classes', () => {
        const line = (kleur: Score, vergelijker: '<' | '>', waarde: number): NormRegel => ({ kleur, als: { soort: 'vergelijking', indicator: 'Aantal', vergelijker, waarde }, zin });
        const dimensie = (...norm: NormRegel[]): Dimensie => ({ naam: 'D', weegt: true, gewicht: 1, nietVoor: [], indicatoren: [INDICATORS[0] as Indicator], norm });
        expect(examineNorm(dimensie(line('rood', '<', 3), line('groen', '>', 2))).gaten).toEqual([]);
        expect(compareNorms(dimensie(line('rood', '<', 3), line('groen', '>', 2)), dimensie(line('rood', '<', 2.5), line('groen', '>', 2)))).toMatchObject({ verhouding: 'gelijk' });
    });
});
