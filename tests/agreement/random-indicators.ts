// How does raw material become the indicators and the norm of a dimension?
import { linesThatHold, product, representatives } from './naive.js';
import { together, type RawDimensie, type RawNorm } from './random-raw.js';
import { at, type Dimensie, type Indicator, type IndicatorType, type Kleur, type NormConditie } from './spec.js';

export function addNorm(dimensie: Dimensie, raw: RawDimensie, { faults, fresh }: { faults: boolean; fresh: (naam: string) => string }): void {
  dimensie.indicatoren = raw.indicatoren.map((one): Indicator => ({ naam: fresh(one.naam), type: indicatorType(one) }));
  if (dimensie.indicatoren.length === 0) return;
  const kleuren = at(ORDERS, raw.kleuren);
  dimensie.norm = raw.norm.map((line, i) => ({ kleur: at(kleuren, i), bij: normConditie(dimensie, line) }));
  const rest = kleuren.slice(dimensie.norm.length)[0];
  if (rest !== undefined && raw.anders % 4 > 0) dimensie.anders = rest;
  if (!faults) repair(dimensie, kleuren);
}

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
export function threshold(type: IndicatorType, raw: number): number {
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
