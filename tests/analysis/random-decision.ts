// Which decisions does the exact analysis have to be right about? Random ones, straight in the plain data.
import fc from 'fast-check';
import type { Conditie, Decision, Plafond, Score, Zin } from '../../language/index.js';

const zin = (tekst: string): Zin => ({ tekst, herkomst: { bestand: 'file:///x.norm', regel: 1, kolom: 1, eindregel: 1, eindkolom: 2, begin: 0, eind: 1 } });

const SETS: readonly Score[][] = [['rood'], ['geel'], ['groen'], ['rood', 'geel'], ['geel', 'groen'], ['rood', 'groen'], ['blanco'], ['blanco', 'rood']];
/** Where a blanco is read as a colour, no condition names blanco. */
const COLOURS = SETS.slice(0, 6);

interface Maat {
    readonly blancoAls: Decision['blancoAls'];
    readonly punten: boolean;
}

function condition(from: readonly number[], { blancoAls, punten }: Maat, depth = 2): fc.Arbitrary<Conditie> {
    const scores = fc.constantFrom(...(blancoAls === 'blanco' ? SETS : COLOURS));
    const score = fc.record({ soort: fc.constant('score' as const), dimensie: fc.constantFrom(...from), scores });
    const telling = fc.tuple(fc.subarray([...from], { minLength: 1 }), scores, fc.nat(9), fc.nat(9), fc.boolean()).map(([dimensies, wanted, a, b, alle]): Conditie => ({
        soort: 'telling', dimensies, scores: wanted, minstens: alle ? 0 : Math.min(a, b) % (dimensies.length + 1), hoogstens: alle ? 'alle' : Math.max(a, b),
    }));
    const points = fc.tuple(fc.subarray([...from], { minLength: 1 }), fc.boolean(), fc.nat(100), fc.constantFrom('<', '<=', '=', '>=', '>')).map(([dimensies, deel, grens, vergelijker]): Conditie => ({
        soort: 'punten', dimensies, deel, grens: deel ? grens : grens / 10, vergelijker: vergelijker as '<',
    }));
    const simple: fc.Arbitrary<Conditie>[] = [score, score, telling, ...(punten ? [points] : [])];
    if (depth === 0) return fc.oneof(...simple);
    const parts = fc.record({ soort: fc.constantFrom('en' as const, 'of' as const), delen: fc.array(condition(from, { blancoAls, punten }, depth - 1), { minLength: 2, maxLength: 3 }) });
    return fc.oneof(...simple, parts);
}

/** Rules on dimension i read only those before it: no circles. */
function ceiling(weighed: readonly number[], maat: Maat): fc.Arbitrary<Plafond> {
    const hoogstens = fc.constantFrom<'rood' | 'geel'>('rood', 'geel', 'geel');
    const end = fc.record({ soort: fc.constant('plafond' as const), als: condition(weighed, maat), hoogstens, doel: fc.constant('eindscore' as const), zin: fc.constant(zin('regel')) });
    if (weighed.length < 2) return end;
    const target = fc.integer({ min: 1, max: weighed.length - 1 }).chain((i) => fc.record({
        soort: fc.constant('plafond' as const), als: condition(weighed.slice(0, i), maat), hoogstens, doel: fc.constant(weighed[i] as number), zin: fc.constant(zin('regel')),
    }));
    return fc.oneof({ weight: 4, arbitrary: end }, { weight: 1, arbitrary: target });
}

/** A decision of at most `most` dimensions, named D0, D1, ...; now and then one that is not weighed or does not apply to a corps. */
export function arbitraryDecision(most: number): fc.Arbitrary<Decision> {
    const dimensie = fc.record({ gewicht: fc.constantFrom(1, 1, 2, 0.5), niet: fc.nat(9) });
    return fc.tuple(fc.array(fc.tuple(fc.nat(9), dimensie), { minLength: 1, maxLength: most, size: 'max' }), fc.constantFrom<Decision['blancoAls']>('blanco', 'blanco', 'geel', 'rood'), fc.boolean())
        .chain(([raw, blancoAls, punten]) => {
            const dimensies = raw.map(([weegt, { gewicht, niet }], i) => ({
                naam: `D${i}`, weegt: weegt > 0 || i === 0, gewicht, norm: [], indicatoren: [], nietVoor: niet === 0 ? ['K'] : niet === 1 ? ['K', 'L'] : [],
            }));
            const weighed = dimensies.flatMap(({ weegt }, i) => (weegt ? [i] : []));
            return fc.array(ceiling(weighed, { blancoAls, punten }), { maxLength: 6 }).map((plafonds): Decision => ({
                titel: '', concept: false, blancoAls, punten: punten ? { rood: 0, geel: 1, groen: 2 } : undefined, eenhedenScoren: 'laagste',
                dimensies, plafonds, volgorde: dimensies.map((_, i) => i),
            }));
        });
}

/** Two decisions over dimensions of the same names: often nearly the same, sometimes of different dimensions. */
export function arbitraryPair(most: number): fc.Arbitrary<readonly [Decision, Decision]> {
    const changed = arbitraryDecision(most).chain((oud) => {
        const weighed = oud.dimensies.flatMap(({ weegt }, i) => (weegt ? [i] : []));
        const maat: Maat = { blancoAls: oud.blancoAls, punten: oud.punten !== undefined };
        return fc.tuple(fc.subarray([...oud.plafonds]), fc.array(ceiling(weighed, maat), { maxLength: 2 }))
            .map(([kept, added]) => [oud, { ...oud, plafonds: [...kept, ...added] }] as const);
    });
    return fc.oneof({ weight: 3, arbitrary: changed }, { weight: 1, arbitrary: fc.tuple(arbitraryDecision(most), arbitraryDecision(most)) });
}
