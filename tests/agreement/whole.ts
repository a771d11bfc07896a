// Which random norms have all that the language page knows: units, examples, expectations, reasons, several files?
import fc from 'fast-check';
import { get, normScore, ownScores, product, representatives, scoreSet, weighAll } from './naive.js';
import { arbitraryCase } from './random-norm.js';
import { at, outputNaam, sleutel, SCORES, type Indicator, type Kleur, type Regel, type Row, type Score, type Spec, type Waarde } from './spec.js';

export interface Eenheid {
  naam: string;
  korpsen: number[];
}

/** What an example gives: lists of dimensions with their colours, values, and perhaps a colour for the rest. */
export interface Voorbeeld {
  titel: string;
  scores: { kleuren: Score[]; op: number[] }[];
  waarden: { indicator: Indicator; waarde: Waarde }[];
  overige?: Kleur;
  verwacht: { kleuren: Score[]; doel?: number; want?: Regel; slaagt: boolean }[];
}

export type Verwachting = { korpsen?: { naam: string; leden: number[] }; wijktAf: boolean; uitkomst: 'geslaagd' | 'mislukt' | 'wijkt af' } & (
  | { soort: 'kleuren'; keren: { aantal: number; kleur: Score }[]; op?: number }
  | { soort: 'som'; maat: 'totaal' | 'aantal' | 'laagste' | 'hoogste'; indicator: Indicator; teken: '=' | '<=' | '>='; waarde: number }
  | { soort: 'per korps'; links: Indicator; teken: '<=' | '>='; rechts: Indicator }
);

export interface Geheel {
  spec: Spec;
  /** A row for every corps. */
  rows: Row[];
  eenheden: Eenheid[];
  scoren: 'laagste' | 'meerderheid';
  voorbeelden: Voorbeeld[];
  verwachtingen: Verwachting[];
  /** Over how many files it is spread. */
  bestanden: 1 | 2 | 3;
}

const nat = fc.nat(9999);
const rawExtra = fc.record({
  eenheden: fc.array(nat, { minLength: 4, maxLength: 4 }),
  scoren: fc.constantFrom('laagste' as const, 'meerderheid' as const),
  voorbeelden: fc.array(fc.record({ cellen: fc.array(nat, { minLength: 8, maxLength: 8 }), waarden: fc.array(nat, { minLength: 24, maxLength: 24 }), rest: nat, doel: nat, waar: nat, want: nat }), { maxLength: 3 }),
  verwachtingen: fc.array(fc.record({ wat: nat, op: nat, wie: nat, teken: nat, waar: nat, afwijking: fc.boolean() }), { maxLength: 4 }),
  bestanden: fc.constantFrom<Geheel['bestanden'][]>(1, 1, 2, 3),
});
type RawExtra = typeof rawExtra extends fc.Arbitrary<infer T> ? T : never;

export function arbitraryWhole(): fc.Arbitrary<Geheel> {
  return fc.tuple(arbitraryCase(), rawExtra).map(([{ spec, rows }, raw]) => {
    const whole = spec.korpsen.length === 0 ? rows : spec.korpsen.map((korps) => rows.find((row) => corpsOf(spec, row) === korps.naam) ?? { korps: korps.naam, kleuren: {}, indicatoren: {} });
    const eenheden = unitsOf(spec, raw.eenheden);
    return {
      spec, rows: whole, eenheden, scoren: raw.scoren, bestanden: raw.bestanden,
      voorbeelden: raw.voorbeelden.map((one, i) => example(spec, one, i)),
      verwachtingen: raw.verwachtingen.flatMap((one) => expectation(spec, whole, one) ?? []),
    };
  });
}

/** The name that output gives a row's corps. */
export function corpsOf(spec: Spec, row: Row): string {
  return spec.korpsen.find(({ naam, aliassen }) => [naam, ...aliassen].some((each) => sleutel(each) === sleutel(row.korps)))?.naam ?? row.korps;
}

function unitsOf(spec: Spec, raw: number[]): Eenheid[] {
  const units = ['Noord', 'Zuid'].map((naam): Eenheid => ({ naam: `Eenheid ${naam} 7`, korpsen: [] }));
  spec.korpsen.forEach((_, k) => {
    const to = at(raw, k % raw.length) % 3;
    if (to < 2) at(units, to).korpsen.push(k);
  });
  return units.filter(({ korpsen }) => korpsen.length > 0);
}

/** Meaning 5: per dimension the lowest of the corps' own scores, blanco left out, or the colour of more than half. */
export function naiveUnit({ spec, rows, scoren }: Geheel, eenheid: Eenheid): ReturnType<typeof weighAll> {
  const perCorps = eenheid.korpsen.map((k) => ownScores(spec, rows.find((row) => corpsOf(spec, row) === at(spec.korpsen, k).naam) as Row));
  return weighAll(spec, [...spec.dimensies.keys()].map((d) => {
    const applying = perCorps.map((own) => at(own, d)).filter((scores) => scores !== 'geldt niet');
    return applying.length === 0 ? 'geldt niet' : scoreSet(product(applying).map((chosen) => together(chosen, scoren)));
  }));
}

function together(chosen: Score[], scoren: Geheel['scoren']): Score {
  const judged = chosen.filter((score) => score !== 'blanco');
  const most = SCORES.find((score) => judged.filter((each) => each === score).length > judged.length / 2);
  if (scoren === 'meerderheid' && most !== undefined) return most;
  return SCORES.filter((score) => score !== 'blanco').find((score) => judged.includes(score)) ?? 'blanco';
}

// Examples: what is expected follows from the naive evaluation, or is made to differ from it.

const GIVEN: readonly Score[][] = [['groen'], ['geel'], ['rood'], ['geel', 'groen'], ['rood', 'geel'], ['blanco']];

function example(spec: Spec, raw: RawExtra['voorbeelden'][number], index: number): Voorbeeld {
  const kleuren: Record<string, Score[]> = Object.create(null);
  const indicatoren: Record<string, Waarde> = Object.create(null);
  const scores = new Map<string, { kleuren: Score[]; op: number[] }>();
  const waarden: Voorbeeld['waarden'] = [];
  const overige = ([undefined, 'groen', 'geel', 'groen'] as const)[raw.rest % 4];
  let next = 0;
  spec.dimensies.forEach((dimensie, d) => {
    const choice = at(raw.cellen, d);
    if (dimensie.norm.length > 0 && choice % 2 === 1) {
      dimensie.indicatoren.forEach((indicator, i) => {
        const number = at(raw.waarden, next++);
        const values = representatives(dimensie, i).filter((value) => typeof value !== 'number' || value >= 0);
        if (number % 4 === 3 || values.length === 0) return;
        indicatoren[indicator.naam] = at(values, number % values.length);
        waarden.push({ indicator, waarde: at(values, number % values.length) });
      });
      return;
    }
    if (choice % 3 === 2) return;
    const given = at(GIVEN, choice % GIVEN.length);
    kleuren[outputNaam(spec, d)] = given;
    const line = scores.get(given.join());
    if (line) line.op.push(d);
    else scores.set(given.join(), { kleuren: given, op: [d] });
  });
  const isGiven = (d: number): boolean => outputNaam(spec, d) in kleuren || at(spec.dimensies, d).indicatoren.some(({ naam }) => naam in indicatoren);
  // An example is about no corps in particular: all dimensions apply.
  const filled = Object.assign(Object.create(null), kleuren) as typeof kleuren;
  if (overige !== undefined) spec.dimensies.forEach((_, d) => { if (!isGiven(d)) filled[outputNaam(spec, d)] = [overige]; });
  const own = spec.dimensies.map((dimensie, d): Score[] => {
    const derived = normScore(dimensie, indicatoren);
    return scoreSet((get(filled, outputNaam(spec, d)) ?? ['blanco' as const]).map((score) => (score === 'blanco' ? derived : score)));
  });
  const result = weighAll(spec, own);
  const doel = raw.doel % 3 === 0 ? raw.doel % spec.dimensies.length : undefined;
  const actual = doel === undefined ? result.eindscore : get(result.dimensies, outputNaam(spec, doel)) as Score[];
  const slaagt = raw.waar % 3 > 0;
  const others = SCORES.filter((score) => !actual.includes(score));
  const expected = slaagt || others.length === 0 ? actual : [at(others, raw.waar % others.length)];
  return {
    titel: `voorbeeld ${index + 1}`, scores: [...scores.values()], waarden, ...(overige !== undefined && { overige }),
    verwacht: [{ kleuren: expected, ...(doel !== undefined && { doel }), slaagt: expected === actual }],
  };
}

// Expectations of the data, true or made to fail.

function expectation(spec: Spec, rows: Row[], raw: RawExtra['verwachtingen'][number]): Verwachting | undefined {
  const groups = [...spec.groepen.map(({ naam, korpsen }) => ({ naam, leden: korpsen })), ...spec.korpsen.map(({ naam }, k) => ({ naam, leden: [k] }))];
  const korpsen = groups.length > 0 && raw.wie % 3 === 0 ? at(groups, raw.wie % groups.length) : undefined;
  const counted = korpsen ? rows.filter((row) => korpsen.leden.some((k) => at(spec.korpsen, k).naam === corpsOf(spec, row))) : rows;
  const klopt = raw.waar % 2 === 0;
  const base = {
    ...(korpsen && { korpsen }), wijktAf: raw.afwijking,
    uitkomst: klopt ? (raw.afwijking ? 'mislukt' : 'geslaagd') : raw.afwijking ? 'wijkt af' : 'mislukt',
  } as const;
  const numeric = spec.dimensies.flatMap(({ indicatoren }) => indicatoren).filter(({ type }) => type.soort === 'aantal' || type.soort === 'getal');
  const values = (indicator: Indicator): number[] => counted.flatMap((row) => get(row.indicatoren, indicator.naam) as number | undefined ?? []);
  switch (raw.wat % 3) {
    case 0: {
      const op = raw.op % 2 === 0 ? raw.op % spec.dimensies.length : undefined;
      const scores = counted.map((row) => weighAll(spec, ownScores(spec, row))).map(({ eindscore, dimensies }) => (op === undefined ? eindscore : get(dimensies, outputNaam(spec, op)) as Score[]));
      if (scores.some((set) => set.length > 1)) return undefined; // what is unsure has no one count
      const count = (kleur: Score): number => scores.filter(([score]) => score === kleur).length;
      const named = op === undefined ? SCORES.filter((kleur) => count(kleur) > 0 || kleur === 'groen') : [at(SCORES, raw.teken % 4)];
      const keren = named.map((kleur, i) => ({ kleur, aantal: count(kleur) + (!klopt && i === 0 ? 1 : 0) }));
      return { ...base, soort: 'kleuren', keren, ...(op !== undefined && { op }) };
    }
    case 1: {
      if (numeric.length === 0) return undefined;
      const indicator = at(numeric, raw.op % numeric.length);
      const maat = (['totaal', 'aantal', 'laagste', 'hoogste'] as const)[raw.teken % 4] as 'totaal';
      const found = values(indicator);
      if (found.length === 0 && (maat as string) !== 'aantal') return undefined;
      const is = { totaal: found.reduce((a, b) => a + b, 0), aantal: found.length, laagste: Math.min(...found), hoogste: Math.max(...found) }[maat];
      const teken = (['=', '<=', '>='] as const)[raw.waar % 3] as '=';
      const waarde = klopt ? is : (teken as string) === '<=' ? is - 1 : is + 1;
      return waarde < 0 ? undefined : { ...base, soort: 'som', maat, indicator, teken, waarde };
    }
    default: {
      if (numeric.length < 2) return undefined;
      const [links, rechts] = [at(numeric, raw.op % numeric.length), at(numeric, (raw.op + 1) % numeric.length)];
      const teken = raw.teken % 2 === 0 ? '<=' as const : '>=' as const;
      const holds = counted.every((row) => {
        const [a, b] = [get(row.indicatoren, links.naam), get(row.indicatoren, rechts.naam)];
        return a === undefined || b === undefined || (teken === '<=' ? a <= b : a >= b);
      });
      const uitkomst = holds ? (raw.afwijking ? 'mislukt' : 'geslaagd') : raw.afwijking ? 'wijkt af' : 'mislukt';
      return { ...base, uitkomst, soort: 'per korps', links, teken, rechts };
    }
  }
}

