// Which random norms and rows of data do two evaluations have to agree on? Valid norms only, small ones first.
import fc from 'fast-check';
import { addNorm } from './random-indicators.js';
import { picks, rawRows, rawSpec, type RawDimensie, type RawSpec } from './random-raw.js';
import { buildRows } from './random-rows.js';
import { addRegel } from './random-rules.js';
import { at, gewogen, sleutel, type Dimensie, type Kleur, type Row, type Spec } from './spec.js';

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
  /** At most so many dimensions; default 8. */
  dimensies?: number;
}

export function arbitrarySpec(options: SpecOptions = {}): fc.Arbitrary<Spec> {
  return rawSpec(options.dimensies).map((raw) => new Builder(options).spec(raw));
}

/** A norm with rows; shrinks better than chaining the two. */
export function arbitraryCase(options: SpecOptions = {}): fc.Arbitrary<{ spec: Spec; rows: Row[] }> {
  return fc.tuple(arbitrarySpec(options), rawRows).map(([spec, raw]) => ({ spec, rows: buildRows(spec, raw) }));
}

export class Builder {
  private readonly taken = new Set<string>();
  constructor(private readonly options: SpecOptions) {}

  spec(raw: RawSpec): Spec {
    const on = (option: Exclude<keyof SpecOptions, 'dimensies'>): boolean => this.options[option] ?? true;
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
      if (on('normen')) addNorm(at(dimensies, d), dimensie, { faults: on('normFouten'), fresh: (naam) => this.fresh(naam) });
    });
    if (on('korpsen')) this.korpsen(spec, raw);
    this.weegtNietMee(spec, raw);
    raw.dimensies.forEach(({ gewicht }, d) => {
      if (punten !== undefined && gewicht % 3 > 0 && gewogen(spec).includes(d)) at(dimensies, d).gewicht = gewicht % 5 + 1;
    });
    for (const regel of raw.regels) addRegel(spec, regel);
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
}
