// Are gaps, overlaps and differences of dimensions' norms exact? Against trying a value of every class, and values beside them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bereik, compareNorms, examineNorm, type Dimensie, type Gebied, type Indicator, type NormConditie, type NormRegel, type Score, type Waarde } from '../../language/index.js';
import { cases } from '../helpers/cases.js';
import { arbitraryDimension, combinations, holds, INDICATORS, zin } from './random-dimension.js';

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
        fc.assert(fc.property(arbitraryDimension(), (dimensie) => {
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
        }), { numRuns: cases(150) });
    });

    // Two norms read the indicators of both: of six the combinations are many.
    const few = arbitraryDimension(INDICATORS.slice(0, 4));
    test('100 random pairs of norms: what changes, changes there and nowhere else', () => {
        fc.assert(fc.property(few, few, (oud, nieuw) => {
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
        }), { numRuns: cases(100) });
    });

    test('classes of whole numbers hold no empty one, and counts are counts of classes', () => {
        const line = (kleur: Score, vergelijker: '<' | '>', waarde: number): NormRegel => ({ kleur, als: { soort: 'vergelijking', indicator: 'Aantal', vergelijker, waarde }, zin });
        const dimensie = (...norm: NormRegel[]): Dimensie => ({ naam: 'D', weegt: true, gewicht: 1, nietVoor: [], indicatoren: [INDICATORS[0] as Indicator], norm });
        expect(examineNorm(dimensie(line('rood', '<', 3), line('groen', '>', 2))).gaten).toEqual([]);
        expect(compareNorms(dimensie(line('rood', '<', 3), line('groen', '>', 2)), dimensie(line('rood', '<', 2.5), line('groen', '>', 2)))).toMatchObject({ verhouding: 'gelijk' });
    });
});
