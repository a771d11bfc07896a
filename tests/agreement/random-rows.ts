// Which data does a random norm get: colours, sets, blanco, and indicators at, under and over their thresholds?
import { representatives } from './naive.js';
import { threshold } from './random-indicators.js';
import type { RawRow } from './random-raw.js';
import { at, outputNaam, type Row, type Score, type Spec, type Waarde } from './spec.js';

export function buildRows(spec: Spec, raw: RawRow[]): Row[] {
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
