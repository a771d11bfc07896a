// Which random pairs of editions are compared? A norm, and the same with some changes: small ones mostly, as editions have.
import fc from 'fast-check';
import { arbitraryNaam } from './random-names.js';
import { Builder, type SpecOptions } from './random-norm.js';
import { rawDimensie, rawRegel, rawRows, rawSpec, type RawSpec } from './random-raw.js';
import { buildRows } from './random-rows.js';
import { at, isUniekeNaam, outputNaam, sleutel, type Row, type Spec } from './spec.js';

export interface Edities {
  oud: Spec;
  nieuw: Spec;
  /** Of every dimension of the new edition its place in the old one, or -1. */
  was: number[];
  /** Only rules changed (and names): dimensions keep their places, and all that differs can be taken apart. */
  alleenRegels: boolean;
  rowsOud: Row[];
  rowsNieuw: Row[];
}

const nat = fc.nat(9999);
const rawChange = fc.record({
  weg: fc.array(nat, { maxLength: 2 }),
  anders: fc.array(nat, { maxLength: 2 }),
  erbij: fc.array(rawRegel, { maxLength: 2 }),
  volgorde: fc.boolean(),
  hernoemd: fc.array(fc.tuple(nat, arbitraryNaam), { maxLength: 1 }),
  stijl: fc.array(nat, { maxLength: 20 }),
  // And now and then what changes more than rules.
  meer: fc.option(fc.record({
    blanco: fc.constantFrom<Spec['blanco'][]>('niet mee', 'als geel', 'als rood'),
    dimensie: fc.option(rawDimensie),
    dimensieWeg: fc.boolean(),
    norm: fc.option(fc.tuple(nat, rawDimensie)),
    gewicht: fc.option(nat),
    punten: fc.boolean(),
    weegtNietMee: fc.boolean(),
    geldtNiet: fc.boolean(),
  }), { freq: 1 }),
});
type RawChange = typeof rawChange extends fc.Arbitrary<infer T> ? T : never;

export function arbitraryEditions(options: SpecOptions = {}): fc.Arbitrary<Edities> {
  return fc.tuple(rawSpec(options.dimensies), rawChange, rawRows, rawRows).map(([raw, change, before, after]) => {
    const oud = new Builder(options).spec(raw);
    const nieuw = new Builder(options).spec(changed(raw, change));
    const was = successors(oud, nieuw);
    rename(oud, nieuw, { was, hernoemd: change.hernoemd });
    return { oud, nieuw, was, alleenRegels: change.meer === null, rowsOud: buildRows(oud, before), rowsNieuw: buildRows(nieuw, after) };
  });
}

function changed(raw: RawSpec, { weg, anders, erbij, volgorde, stijl, meer }: RawChange): RawSpec {
  const place = (number: number): number => number % (raw.regels.length || 1);
  const kept = raw.regels.filter((_, i) => !weg.some((number) => place(number) === i))
    .map((regel, i) => (anders.some((number) => place(number) === i) ? { ...regel, kleur: regel.kleur + 1, minstens: regel.minstens + 1 } : regel));
  const regels = [...(volgorde ? kept.reverse() : kept), ...erbij];
  if (meer === null) return { ...raw, regels, stijl };
  const { norm, gewicht, dimensie } = meer;
  const dimensies = raw.dimensies.map((each, d) => ({
    ...each,
    ...(norm !== null && d === norm[0] % raw.dimensies.length && { indicatoren: each.indicatoren.length > 0 ? each.indicatoren : norm[1].indicatoren, norm: norm[1].norm, kleuren: norm[1].kleuren, anders: norm[1].anders }),
    ...(gewicht !== null && d === gewicht % raw.dimensies.length && { gewicht: each.gewicht + 1 }),
  }));
  return {
    ...raw, regels, stijl, blanco: meer.blanco,
    dimensies: [...(meer.dimensieWeg && dimensies.length > 2 ? dimensies.slice(0, -1) : dimensies), ...(dimensie === null ? [] : [dimensie])],
    punten: meer.punten ? raw.punten : raw.punten === null ? [0, 1, 1] : raw.punten,
    weegtNietMee: meer.weegtNietMee ? [] : raw.weegtNietMee,
    geldtNiet: meer.geldtNiet ? [] : raw.geldtNiet,
  };
}

/** By its name; what is unique under its bare name in both editions is the same, whatever aandachtsveld it stands in. */
function successors(oud: Spec, nieuw: Spec): number[] {
  const places = (spec: Spec, name: (d: number) => string, wanted: string): number[] => [...spec.dimensies.keys()].filter((d) => sleutel(name(d)) === sleutel(wanted));
  const taken = new Set<number>();
  const take = (place: number | undefined): number => {
    if (place === undefined || taken.has(place)) return -1;
    taken.add(place);
    return place;
  };
  const byName = nieuw.dimensies.map((_, d) => take(places(oud, (each) => outputNaam(oud, each), outputNaam(nieuw, d))[0]));
  return byName.map((found, d) => {
    if (found >= 0 || !isUniekeNaam(nieuw, d)) return found;
    const same = places(oud, (each) => at(oud.dimensies, each).naam, at(nieuw.dimensies, d).naam);
    return same.length === 1 ? take(same[0]) : -1;
  });
}

/** Gives dimensions of the new edition another name, and says what it was. */
function rename(oud: Spec, nieuw: Spec, { was, hernoemd }: { was: readonly number[]; hernoemd: RawChange['hernoemd'] }): void {
  const names = [...nieuw.velden, ...nieuw.korpsen.flatMap(({ naam, aliassen }) => [naam, ...aliassen]), ...nieuw.groepen.map(({ naam }) => naam),
    ...[oud, nieuw].flatMap(({ dimensies }) => dimensies.flatMap(({ naam, indicatoren }) => [naam, ...indicatoren.map((each) => each.naam)]))];
  for (const [number, raw] of hernoemd) {
    const d = number % nieuw.dimensies.length;
    const before = at(was, d);
    const naam = `${raw} herzien`;
    if (before < 0 || !isUniekeNaam(nieuw, d) || !isUniekeNaam(oud, before) || names.some((each) => sleutel(each) === sleutel(naam))) continue;
    // A name that a veld makes of two would be said in two ways.
    Object.assign(at(nieuw.dimensies, d), { voorheen: outputNaam(oud, before), naam });
    names.push(naam);
  }
}
