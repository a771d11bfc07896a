// Of what is a random norm made? Numbers that the builders turn into references: every raw value can be built, so all of it shrinks.
import fc from 'fast-check';
import { arbitraryGroepNaam, arbitraryKorpsNaam, arbitraryNaam, arbitraryVeldNaam } from './random-names.js';
import { at, type Spec, type Voeg } from './spec.js';

export type RawNorm = { part: 'leaf'; numbers: number[] } | { part: 'samen'; voeg: Voeg; delen: RawNorm[] };
export type RawConditie =
  | { part: 'kleur'; kleuren: number; op: number[]; voeg: Voeg }
  | { part: 'aantal'; kleuren: number; telling: number; n: number; andere: boolean; velden: number[] }
  | { part: 'punten'; n: number; veld: number }
  | { part: 'samen'; voeg: Voeg; delen: RawConditie[] };

const nat = fc.nat(9999);
const voeg = fc.constantFrom<Voeg>('en', 'of');
const numbers = (length: number): fc.Arbitrary<number[]> => fc.array(nat, { minLength: length, maxLength: length });
/** Usually nothing, now and then a few. */
const few = <T>(item: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: fc.array(item, { minLength: 1, maxLength }) });

const rawNorm = fc.letrec<{ any: RawNorm; leaf: RawNorm; samen: RawNorm }>((tie) => ({
  any: fc.oneof({ maxDepth: 2, withCrossShrink: true }, { weight: 2, arbitrary: tie('leaf') }, { weight: 1, arbitrary: tie('samen') }),
  leaf: fc.record({ part: fc.constant('leaf' as const), numbers: numbers(4) }),
  samen: fc.record({ part: fc.constant('samen' as const), voeg, delen: fc.array(tie('any'), { minLength: 2, maxLength: 3 }) }),
})).any;

const rawConditie = fc.letrec<{ any: RawConditie; kleur: RawConditie; aantal: RawConditie; punten: RawConditie; samen: RawConditie }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 6, arbitrary: tie('kleur') }, { weight: 5, arbitrary: tie('aantal') },
    { weight: 2, arbitrary: tie('punten') }, { weight: 5, arbitrary: tie('samen') }),
  kleur: fc.record({ part: fc.constant('kleur' as const), kleuren: nat, op: fc.array(nat, { minLength: 1, maxLength: 4 }), voeg }),
  aantal: fc.record({ part: fc.constant('aantal' as const), kleuren: nat, telling: nat, n: nat, andere: fc.boolean(), velden: few(nat, 2) }),
  punten: fc.record({ part: fc.constant('punten' as const), n: nat, veld: nat }),
  samen: fc.record({ part: fc.constant('samen' as const), voeg, delen: fc.array(tie('any'), { minLength: 2, maxLength: 3 }) }),
})).any;

export const rawRegel = fc.record({
  soort: fc.constantFrom(...(['blokkeert', 'leidt tot', 'voorwaarde'] as const)),
  als: rawConditie, kleur: nat, minstens: nat, op: fc.array(nat, { minLength: 1, maxLength: 3 }), voeg, doel: nat,
});

const rawIndicator = fc.record({ naam: arbitraryNaam, type: nat, van: nat, tot: nat });
export const rawDimensie = fc.record({
  naam: arbitraryNaam, veld: nat, naamgenoot: nat, gewicht: nat,
  indicatoren: few(rawIndicator, 3), norm: fc.array(rawNorm, { minLength: 1, maxLength: 3 }), kleuren: fc.nat(5), anders: nat,
});

export const rawSpec = (most = 8) => fc.record({
  velden: fc.array(arbitraryVeldNaam, { maxLength: 3 }),
  dimensies: fc.array(rawDimensie, { minLength: 2, maxLength: most, size: 'max' }),
  regels: fc.array(rawRegel, { maxLength: 10, size: 'max' }),
  blanco: fc.constantFrom<Spec['blanco'][]>('niet mee', 'niet mee', 'als geel', 'als rood'),
  punten: fc.option(numbers(3)),
  korpsen: fc.array(fc.record({ naam: arbitraryKorpsNaam, aliassen: few(arbitraryKorpsNaam, 2) }), { maxLength: 4 }),
  groepen: few(fc.record({ naam: arbitraryGroepNaam, korpsen: fc.array(nat, { minLength: 1, maxLength: 3 }) }), 2),
  geldtNiet: fc.array(fc.record({ wat: fc.array(nat, { minLength: 1, maxLength: 3 }), voor: fc.array(nat, { minLength: 1, maxLength: 3 }) }), { maxLength: 3 }),
  weegtNietMee: few(fc.array(nat, { minLength: 1, maxLength: 2 }), 2),
  stijl: fc.array(fc.nat(9999), { maxLength: 60, size: 'max' }),
});
export type RawSpec = ReturnType<typeof rawSpec> extends fc.Arbitrary<infer T> ? T : never;
export type RawRegel = RawSpec['regels'][number];
export type RawDimensie = RawSpec['dimensies'][number];

export const rawRows = fc.array(fc.record({ korps: nat, spelling: nat, cellen: numbers(8), waarden: numbers(24) }), { minLength: 1, maxLength: 4 });
export type RawRow = typeof rawRows extends fc.Arbitrary<(infer T)[]> ? T : never;

/** The items that numbers point at, each once. */
export function picks<T>(from: readonly T[], raw: number[]): T[] {
  return from.length === 0 ? [] : [...new Set(raw.map((number) => at(from, number % from.length)))];
}
/** The different parts that are left, joined; a single one stands alone. */
export function together<T extends object>(voeg: Voeg, parts: (T | undefined)[]): T | { soort: 'samen'; voeg: Voeg; delen: T[] } | undefined {
  const texts = new Set<string>();
  const delen = parts.filter((part) => part !== undefined).filter((part) => {
    const text = JSON.stringify(part);
    return !texts.has(text) && texts.add(text);
  });
  return delen.length > 1 ? { soort: 'samen', voeg, delen } : delen[0];
}
