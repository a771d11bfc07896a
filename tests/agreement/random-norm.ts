// Which random norms and rows of data do two evaluations have to agree on? Valid norms only, small ones first.
import fc from 'fast-check';
import { linesThatHold, product, representatives } from './naive.js';
import { arbitraryGroepNaam, arbitraryKorpsNaam, arbitraryNaam, arbitraryVeldNaam } from './random-names.js';
import {
  at, genoemdIn, geteld, gewogen, opgeteld, outputNaam, sleutel,
  type Conditie, type Dimensie, type Indicator, type IndicatorType, type Kleur, type NormConditie, type Regel, type Row, type Score,
  type Spec, type Telling, type Voeg, type Waarde,
} from './spec.js';

export { print, printWithLines, type PrintedNorm } from './print-norm.js';

/** What a caller can leave out while the real tool lacks it; all default true. */
export interface SpecOptions {
  /** `punten`, `gewicht` and the conditions on points. */
  punten?: boolean;
  /** Indicators and norm lines. */
  normen?: boolean;
  /** Norms of dimensions with overlaps and gaps. */
  normFouten?: boolean;
  /** Dimensions with one name in two aandachtsvelden, said as `X van V`. */
  naamgenoten?: boolean;
  /** A dimension named as an aandachtsveld, said as `dimensie X` and `aandachtsveld X`. */
  veldNaamgenoten?: boolean;
  /** `korps`, `groep` and `geldt niet voor`. */
  korpsen?: boolean;
  /** Varied layout and spelling; false gives the plainest text. */
  stijl?: boolean;
}

export function arbitrarySpec(options: SpecOptions = {}): fc.Arbitrary<Spec> {
  return rawSpec.map((raw) => new Builder(options).spec(raw));
}

/** Rows for a norm, at most one per corps. */
export function arbitraryRows(spec: Spec): fc.Arbitrary<Row[]> {
  return rawRows.map((raw) => buildRows(spec, raw));
}

/** A norm with rows; shrinks better than chaining the two. */
export function arbitraryCase(options: SpecOptions = {}): fc.Arbitrary<{ spec: Spec; rows: Row[] }> {
  return fc.tuple(arbitrarySpec(options), rawRows).map(([spec, raw]) => ({ spec, rows: buildRows(spec, raw) }));
}

// Raw material: numbers that the builder turns into references. Every raw value can be built, so all of it shrinks.

type RawNorm = { part: 'leaf'; numbers: number[] } | { part: 'samen'; voeg: Voeg; delen: RawNorm[] };
type RawConditie =
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

const rawRegel = fc.record({
  soort: fc.constantFrom(...(['blokkeert', 'leidt tot', 'voorwaarde'] as const)),
  als: rawConditie, kleur: nat, minstens: nat, op: fc.array(nat, { minLength: 1, maxLength: 3 }), voeg, doel: nat,
});

const rawIndicator = fc.record({ naam: arbitraryNaam, type: nat, van: nat, tot: nat });
const rawDimensie = fc.record({
  naam: arbitraryNaam, veld: nat, naamgenoot: nat, gewicht: nat,
  indicatoren: few(rawIndicator, 3), norm: fc.array(rawNorm, { minLength: 1, maxLength: 3 }), kleuren: fc.nat(5), anders: nat,
});

const rawSpec = fc.record({
  velden: fc.array(arbitraryVeldNaam, { maxLength: 3 }),
  dimensies: fc.array(rawDimensie, { minLength: 2, maxLength: 8, size: 'max' }),
  regels: fc.array(rawRegel, { maxLength: 10, size: 'max' }),
  blanco: fc.constantFrom<Spec['blanco'][]>('niet mee', 'niet mee', 'als geel', 'als rood'),
  punten: fc.option(numbers(3)),
  korpsen: fc.array(fc.record({ naam: arbitraryKorpsNaam, aliassen: few(arbitraryKorpsNaam, 2) }), { maxLength: 4 }),
  groepen: few(fc.record({ naam: arbitraryGroepNaam, korpsen: fc.array(nat, { minLength: 1, maxLength: 3 }) }), 2),
  geldtNiet: fc.array(fc.record({ wat: fc.array(nat, { minLength: 1, maxLength: 3 }), voor: fc.array(nat, { minLength: 1, maxLength: 3 }) }), { maxLength: 3 }),
  weegtNietMee: few(fc.array(nat, { minLength: 1, maxLength: 2 }), 2),
  stijl: fc.array(fc.nat(9999), { maxLength: 60, size: 'max' }),
});
type RawSpec = typeof rawSpec extends fc.Arbitrary<infer T> ? T : never;
type RawRegel = RawSpec['regels'][number];
type RawDimensie = RawSpec['dimensies'][number];

const rawRows = fc.array(fc.record({ korps: nat, spelling: nat, cellen: numbers(8), waarden: numbers(24) }), { minLength: 1, maxLength: 4 });
type RawRow = typeof rawRows extends fc.Arbitrary<(infer T)[]> ? T : never;

const KLEUREN: readonly Score[][] = [
  ['rood'], ['geel'], ['groen'], ['geel', 'rood'], ['rood', 'geel'], ['geel', 'groen'], ['groen', 'rood'], ['rood'], ['geel'], ['rood'],
  ['blanco'], ['blanco', 'rood'], ['groen', 'blanco'],
];

/** The items that numbers point at, each once. */
function picks<T>(from: readonly T[], raw: number[]): T[] {
  return from.length === 0 ? [] : [...new Set(raw.map((number) => at(from, number % from.length)))];
}

class Builder {
  private readonly taken = new Set<string>();
  constructor(private readonly options: SpecOptions) {}

  spec(raw: RawSpec): Spec {
    const on = (option: keyof SpecOptions): boolean => this.options[option] ?? true;
    const velden = raw.velden.slice(0, raw.dimensies.length).map((naam) => this.fresh(naam));
    const punten = raw.punten !== null && on('punten') ? this.punten(raw.punten) : undefined;
    const dimensies: Dimensie[] = [];
    for (const dimensie of raw.dimensies) dimensies.push(this.dimensie(dimensie, dimensies, velden));
    const spec: Spec = {
      velden, dimensies, regels: [], blanco: raw.blanco, korpsen: [], groepen: [], geldtNiet: [], weegtNietMee: [],
      stijl: on('stijl') ? raw.stijl : [],
      ...(punten === undefined ? {} : { punten }),
    };
    raw.dimensies.forEach((dimensie, d) => {
      if (on('normen')) this.norm(at(dimensies, d), dimensie, on('normFouten'));
    });
    if (on('korpsen')) this.korpsen(spec, raw);
    this.weegtNietMee(spec, raw);
    raw.dimensies.forEach(({ gewicht }, d) => {
      if (punten !== undefined && gewicht % 3 > 0 && gewogen(spec).includes(d)) at(dimensies, d).gewicht = gewicht % 5 + 1;
    });
    for (const regel of raw.regels) this.regel(spec, regel);
    return spec;
  }

  // Names.

  /** The name, or with a number behind it if another has it. */
  private fresh(naam: string, veld?: string): string {
    const keys = (name: string): string[] => [name, ...(veld === undefined ? [] : [`${name} van ${veld}`])].map(sleutel);
    let name = naam;
    for (let n = 2; keys(name).some((key) => this.taken.has(key)); n++) name = `${naam} ${n}`;
    for (const key of keys(name)) this.taken.add(key);
    return name;
  }

  private dimensie(raw: RawDimensie, before: Dimensie[], velden: string[]): Dimensie {
    const index = before.length;
    // The first dimensions fill the aandachtsvelden, so that none is empty.
    const veld = index < velden.length ? index : raw.veld % (4 * velden.length + 1);
    const place = veld === 4 * velden.length ? undefined : veld % velden.length;
    const naam = this.namesake(raw, before, velden, place) ?? this.fresh(raw.naam, place === undefined ? undefined : velden[place]);
    return { naam, ...(place === undefined ? {} : { veld: place }), indicatoren: [], norm: [] };
  }

  /** A name that another dimension has in another aandachtsveld, or the name of an aandachtsveld. */
  private namesake(raw: RawDimensie, before: Dimensie[], velden: string[], veld: number | undefined): string | undefined {
    if (veld === undefined || raw.naamgenoot % 4 !== 3) return undefined;
    const { naamgenoten = true, veldNaamgenoten = true } = this.options;
    const candidates = veldNaamgenoten && raw.naamgenoot % 12 === 11 ? [...velden] : [];
    if (naamgenoten) candidates.push(...before.filter((other) => other.veld !== undefined).map((other) => other.naam));
    return candidates.find((naam) => {
      const same = before.filter((other) => sleutel(other.naam) === sleutel(naam));
      const fits = same.every((other) => naamgenoten && other.veld !== undefined && other.veld !== veld);
      const qualified = sleutel(`${naam} van ${at(velden, veld)}`);
      if (!fits || this.taken.has(qualified)) return false;
      this.taken.add(qualified);
      return true;
    });
  }

  private korpsen(spec: Spec, raw: RawSpec): void {
    spec.korpsen = raw.korpsen.map(({ naam, aliassen }) => ({ naam: this.fresh(naam), aliassen: aliassen.map((alias) => this.fresh(alias)) }));
    if (spec.korpsen.length === 0) return;
    const korpsen = [...spec.korpsen.keys()];
    spec.groepen = raw.groepen.map((groep) => ({ naam: this.fresh(groep.naam), korpsen: picks(korpsen, groep.korpsen) }));
    const voor = [...korpsen, ...spec.groepen.map((_, g) => spec.korpsen.length + g)];
    spec.geldtNiet = raw.geldtNiet.map((zin) => {
      const named = picks(voor, zin.voor);
      return {
        ...this.genoemd(spec, zin.wat),
        korpsen: named.filter((n) => n < spec.korpsen.length),
        groepen: named.filter((n) => n >= spec.korpsen.length).map((n) => n - spec.korpsen.length),
      };
    });
  }

  /** Dimensions and aandachtsvelden, no dimension together with its own aandachtsveld. */
  private genoemd(spec: Spec, raw: number[]): { dimensies: number[]; velden: number[] } {
    const count = spec.dimensies.length;
    const named = picks([...Array(count + spec.velden.length).keys()], raw);
    const velden = named.filter((n) => n >= count).map((n) => n - count);
    const dimensies = named.filter((n) => n < count && !velden.includes(spec.dimensies[n]?.veld ?? -1));
    return { dimensies, velden };
  }

  private weegtNietMee(spec: Spec, raw: RawSpec): void {
    for (const wat of raw.weegtNietMee) {
      const zin = this.genoemd(spec, wat);
      const before = gewogen(spec).length;
      const named = zin.dimensies.length + spec.dimensies.filter(({ veld }) => veld !== undefined && zin.velden.includes(veld)).length;
      spec.weegtNietMee.push(zin);
      // Every dimension is named once at most, and at least two stay.
      const after = gewogen(spec).length;
      if (after < 2 || before - after < named) spec.weegtNietMee.pop();
    }
  }

  private punten(raw: number[]): Record<Kleur, number> {
    const rood = at(raw, 0) % 4 === 3 ? 1 : 0;
    const geel = rood + [1, 0.5, 1, 2][at(raw, 1) % 4]!;
    return { rood, geel, groen: geel + at(raw, 2) % 3 + 1 };
  }

  // The norm of a dimension.

  private norm(dimensie: Dimensie, raw: RawDimensie, faults: boolean): void {
    dimensie.indicatoren = raw.indicatoren.map((one): Indicator => ({ naam: this.fresh(one.naam), type: indicatorType(one) }));
    if (dimensie.indicatoren.length === 0) return;
    const kleuren = at(ORDERS, raw.kleuren);
    dimensie.norm = raw.norm.map((line, i) => ({ kleur: at(kleuren, i), bij: normConditie(dimensie, line) }));
    const rest = kleuren.slice(dimensie.norm.length)[0];
    if (rest !== undefined && raw.anders % 4 > 0) dimensie.anders = rest;
    if (!faults) repair(dimensie, kleuren);
  }

  // The weighing rules.

  private regel(spec: Spec, raw: RawRegel): void {
    const weighed = gewogen(spec);
    const doel = raw.doel % 5 < 3 ? {} : { doel: at(weighed, raw.doel % weighed.length) };
    const regel = this.buildRegel(spec, raw, doel);
    if (regel === undefined || spec.regels.some((other) => JSON.stringify(other) === JSON.stringify(regel))) return;
    spec.regels.push(regel);
    if (hasCircle(spec)) spec.regels.pop();
  }

  private buildRegel(spec: Spec, raw: RawRegel, doel: { doel?: number }): Regel | undefined {
    const lower = raw.kleur % 3 === 2 ? 'geel' : 'groen';
    if (raw.soort === 'voorwaarde') {
      const op = picks(gewogen(spec), raw.op).filter((d) => d !== doel.doel);
      const minstens = raw.minstens % 3 === 2 ? 'geel' : 'groen';
      return op.length === 0 ? undefined : { soort: 'voorwaarde', minstens, op, voeg: op.length === 1 ? 'en' : raw.voeg, voor: lower, ...doel };
    }
    // `andere` needs a named dimension: a count alone gets one before it, as in the monitor.
    const als: RawConditie = raw.als.part === 'aantal' && raw.als.andere
      ? { part: 'samen', voeg: 'en', delen: [{ part: 'kleur', kleuren: raw.minstens, op: raw.op.slice(0, 1), voeg: 'en' }, raw.als] }
      : raw.als;
    const shape = this.conditie(spec, als, doel.doel);
    const fitting = shape && this.counts(spec, shape, genoemdIn(shape), doel.doel);
    if (fitting === undefined) return undefined;
    return raw.soort === 'blokkeert'
      ? { soort: 'blokkeert', als: fitting, kleur: lower, ...doel }
      : { soort: 'leidt tot', als: fitting, kleur: raw.kleur % 3 === 2 ? 'rood' : 'geel', ...doel };
  }

  /** The condition, with counts that still hold a raw number. */
  private conditie(spec: Spec, raw: RawConditie, doel: number | undefined): Conditie | undefined {
    switch (raw.part) {
      case 'samen': {
        return together<Conditie>(raw.voeg, raw.delen.map((deel) => this.conditie(spec, deel, doel)));
      }
      case 'kleur': {
        const op = picks(gewogen(spec), raw.op).filter((d) => d !== doel);
        return op.length === 0 ? undefined : { soort: 'kleur', kleuren: this.kleuren(spec, raw.kleuren), op, voeg: op.length === 1 ? 'en' : raw.voeg };
      }
      case 'aantal': {
        const soort = at(['minstens', 'minstens', 'hoogstens', 'precies', 'alle', 'geen'] as const, raw.telling % 6);
        const telling: Telling = soort === 'alle' || soort === 'geen' ? { soort } : { soort, n: raw.n };
        const weighed = gewogen(spec).map((d) => at(spec.dimensies, d).veld);
        const velden = picks([...spec.velden.keys()].filter((v) => weighed.includes(v)), raw.velden);
        return { soort: 'aantal', kleuren: this.kleuren(spec, raw.kleuren), telling, andere: raw.andere, velden };
      }
      case 'punten': {
        const veld = raw.veld % (2 * spec.velden.length + 1);
        const conditie = { soort: 'punten', minderDan: 0, procent: raw.n % 2 === 1, ...(veld < spec.velden.length ? { veld } : {}) } as const;
        const over = opgeteld(spec, conditie);
        if (spec.punten === undefined || over.length === 0 || (doel !== undefined && over.includes(doel))) return undefined;
        const most = over.reduce((sum, d) => sum + (at(spec.dimensies, d).gewicht ?? 1) * (spec.punten?.groen ?? 0), 0);
        const minderDan = conditie.procent ? (raw.n % 199 + 1) / 2 : (raw.n % Math.floor(2 * most) + 1) / 2;
        return { ...conditie, minderDan };
      }
    }
  }

  /** Makes the counts fit: `andere` only with a named dimension, no more than there are. */
  private counts(spec: Spec, conditie: Conditie, named: number[], doel: number | undefined): Conditie | undefined {
    if (conditie.soort === 'samen') return together<Conditie>(conditie.voeg, conditie.delen.map((deel) => this.counts(spec, deel, named, doel)));
    if (conditie.soort !== 'aantal') return conditie;
    const count = { ...conditie, andere: conditie.andere && named.length > 0 };
    const { length } = geteld(spec, count, named, doel);
    if (length === 0) return undefined;
    return 'n' in count.telling ? { ...count, telling: { ...count.telling, n: count.telling.n % length + 1 } } : count;
  }

  private kleuren(spec: Spec, raw: number): Score[] {
    const kleuren = at(KLEUREN, raw % KLEUREN.length);
    return spec.blanco === 'niet mee' || !kleuren.includes('blanco') ? kleuren : ['rood'];
  }
}

/** The different parts that are left, joined; a single one stands alone. */
function together<T extends object>(voeg: Voeg, parts: (T | undefined)[]): T | { soort: 'samen'; voeg: Voeg; delen: T[] } | undefined {
  const texts = new Set<string>();
  const delen = parts.filter((part) => part !== undefined).filter((part) => {
    const text = JSON.stringify(part);
    return !texts.has(text) && texts.add(text);
  });
  return delen.length > 1 ? { soort: 'samen', voeg, delen } : delen[0];
}

/** Does a dimension depend on itself, through the rules that lower it? */
function hasCircle(spec: Spec): boolean {
  const reads = (conditie: Conditie, regel: Regel & { als: Conditie }): number[] => {
    switch (conditie.soort) {
      case 'kleur': return conditie.op;
      case 'punten': return opgeteld(spec, conditie);
      case 'aantal': return geteld(spec, conditie, genoemdIn(regel.als), regel.doel);
      case 'samen': return conditie.delen.flatMap((deel) => reads(deel, regel));
    }
  };
  const below = (d: number): number[] => spec.regels.filter((regel) => regel.doel === d)
    .flatMap((regel) => (regel.soort === 'voorwaarde' ? regel.op : reads(regel.als, regel)));
  return [...spec.dimensies.keys()].some((start) => {
    const seen = new Set<number>();
    const queue = below(start);
    for (let d = queue.pop(); d !== undefined; d = queue.pop()) {
      if (d === start) return true;
      if (!seen.has(d)) queue.push(...below(d));
      seen.add(d);
    }
    return false;
  });
}

// Indicators.

const ORDERS: readonly Kleur[][] = [
  ['rood', 'groen', 'geel'], ['groen', 'rood', 'geel'], ['groen', 'geel', 'rood'], ['geel', 'rood', 'groen'], ['rood', 'geel', 'groen'], ['geel', 'groen', 'rood'],
];

function indicatorType(raw: { type: number; van: number; tot: number }): IndicatorType {
  const van = [0, 0, 1, 10][raw.van % 4]!;
  const bereik = raw.tot % 3 === 0 ? {} : { bereik: { van, tot: van + 4 + raw.tot % 40 } };
  switch (raw.type % 6) {
    case 0: return { soort: 'aantal', ...bereik };
    case 1: return { soort: 'percentage' };
    case 2: return { soort: 'getal', ...(raw.van % 3 === 2 ? { eenheid: 'controles per jaar' } : {}), ...bereik };
    case 3: return { soort: 'keuze', uit: ['laag', 'midden', 'Eigen team', 'geheel extern', 'zeer hoog'].slice(raw.van % 3, raw.van % 3 + 2 + raw.tot % 2) };
    case 4: return { soort: 'aantal', eenheid: 'onderzoeken', ...bereik };
    default: return { soort: 'ja/nee' };
  }
}

/** A threshold strictly within the range, so that no comparison is senseless. */
function threshold(type: IndicatorType, raw: number): number {
  if (type.soort === 'percentage') return (raw % 199 + 1) / 2;
  const { van, tot } = ('bereik' in type ? type.bereik : undefined) ?? { van: 0, tot: 30 };
  if (type.soort === 'getal') return van + (raw % (2 * (tot - van) - 1) + 1) / 2;
  return van + raw % (tot - van - 1) + 1;
}

function normConditie(dimensie: Dimensie, raw: RawNorm): NormConditie {
  if (raw.part === 'samen') return together<NormConditie>(raw.voeg, raw.delen.map((deel) => normConditie(dimensie, deel)))!;
  const [which, how, first, second] = [at(raw.numbers, 0), at(raw.numbers, 1), at(raw.numbers, 2), at(raw.numbers, 3)];
  const indicator = which % dimensie.indicatoren.length;
  const { type } = at(dimensie.indicatoren, indicator);
  if (type.soort === 'ja/nee') return { soort: 'vergelijk', indicator, teken: '=', waarde: first % 2 === 0 };
  if (type.soort === 'keuze') return { soort: 'vergelijk', indicator, teken: '=', waarde: at(type.uit, first % type.uit.length) };
  const [a, b] = [threshold(type, first), threshold(type, second)];
  if (how % 6 === 5 && a !== b) return { soort: 'tussen', indicator, van: Math.min(a, b), tot: Math.max(a, b) };
  return { soort: 'vergelijk', indicator, teken: at(['<', '>=', '>', '<=', '='] as const, how % 5), waarde: a };
}

/** Takes lines away until no two overlap, and fills what is left with `anders`. */
function repair(dimensie: Dimensie, kleuren: Kleur[]): void {
  const cases = (): Kleur[][] =>
    product(dimensie.indicatoren.map((_, i) => representatives(dimensie, i))).map((values) => linesThatHold(dimensie, values));
  while (cases().some((held) => held.length > 1)) dimensie.norm.pop();
  delete dimensie.anders;
  if (cases().every((held) => held.length > 0)) return;
  if (dimensie.norm.length === 3) dimensie.norm.pop();
  dimensie.anders = at(kleuren, dimensie.norm.length);
}

// The data.

function buildRows(spec: Spec, raw: RawRow[]): Row[] {
  const seen = new Set<number>();
  const rows: Row[] = [];
  for (const one of raw) {
    const k = spec.korpsen.length === 0 ? rows.length : one.korps % spec.korpsen.length;
    if (seen.has(k)) continue;
    seen.add(k);
    const korps = spec.korpsen[k];
    const spellings = korps === undefined ? [`Korps ${k + 1}`] : [korps.naam, ...korps.aliassen];
    rows.push({ korps: at(spellings, one.spelling % spellings.length), kleuren: cells(spec, one), indicatoren: indicatorValues(spec, one) });
  }
  return rows;
}

function cells(spec: Spec, raw: RawRow): Record<string, Score[]> {
  const kleuren: Record<string, Score[]> = Object.create(null);
  spec.dimensies.forEach((dimensie, d) => {
    const choice = at(raw.cellen, d);
    // A judgement stands above the norm, so a dimension with a norm has one only half of the time.
    if (dimensie.norm.length > 0 && choice % 2 === 1) return;
    const cell = at(CELLS, choice % CELLS.length);
    if (cell.length > 0) kleuren[outputNaam(spec, d)] = [...cell];
  });
  return kleuren;
}

/** Empty: not in the data. */
const CELLS: readonly Score[][] = [
  ['groen'], ['geel'], ['rood'], [], ['groen'], ['geel'], ['rood'], ['blanco'], ['groen'], ['geel'], ['rood'], [],
  ['groen'], ['geel'], ['rood'], ['geel'], ['geel', 'groen'], ['rood', 'geel'], ['rood', 'groen'], ['rood', 'geel', 'groen'], ['groen'],
];

function indicatorValues(spec: Spec, raw: RawRow): Record<string, Waarde> {
  const values: Record<string, Waarde> = Object.create(null);
  let next = 0;
  for (const dimensie of spec.dimensies) {
    dimensie.indicatoren.forEach((indicator, i) => {
      const choice = at(raw.waarden, next++);
      if (choice % 4 === 3) return;
      const likely = representatives(dimensie, i).filter((value) => typeof value !== 'number' || value >= 0);
      const value = at(likely, choice % likely.length);
      // Not only the values that `naive` thinks of: also any other in the range.
      values[indicator.naam] = typeof value === 'number' && choice % 3 === 0 ? threshold(indicator.type, choice) : value;
    });
  }
  return values;
}
