// How does raw material become a weighing rule that fits the norm?
import { picks, together, type RawConditie, type RawRegel } from './random-raw.js';
import { at, genoemdIn, geteld, gewogen, opgeteld, type Conditie, type Regel, type Score, type Spec, type Telling } from './spec.js';

const KLEUREN: readonly Score[][] = [
  ['rood'], ['geel'], ['groen'], ['geel', 'rood'], ['rood', 'geel'], ['geel', 'groen'], ['groen', 'rood'], ['rood'], ['geel'], ['rood'],
  ['blanco'], ['blanco', 'rood'], ['groen', 'blanco'],
];

/** Adds the rule, unless it is there already, makes a circle or can't be. */
export function addRegel(spec: Spec, raw: RawRegel): void {
  const weighed = gewogen(spec);
  const doel = raw.doel % 5 < 3 ? {} : { doel: at(weighed, raw.doel % weighed.length) };
  const regel = buildRegel(spec, raw, doel);
  if (regel === undefined || spec.regels.some((other) => JSON.stringify(other) === JSON.stringify(regel))) return;
  spec.regels.push(regel);
  if (hasCircle(spec)) spec.regels.pop();
}

function buildRegel(spec: Spec, raw: RawRegel, doel: { doel?: number }): Regel | undefined {
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
  const shape = condition(spec, als, doel.doel);
  const fitting = shape && fitCounts(spec, shape, genoemdIn(shape), doel.doel);
  if (fitting === undefined) return undefined;
  return raw.soort === 'blokkeert'
    ? { soort: 'blokkeert', als: fitting, kleur: lower, ...doel }
    : { soort: 'leidt tot', als: fitting, kleur: raw.kleur % 3 === 2 ? 'rood' : 'geel', ...doel };
}

/** The condition, with counts that still hold a raw number. */
function condition(spec: Spec, raw: RawConditie, doel: number | undefined): Conditie | undefined {
  switch (raw.part) {
    case 'samen': {
      return together<Conditie>(raw.voeg, raw.delen.map((deel) => condition(spec, deel, doel)));
    }
    case 'kleur': {
      const op = picks(gewogen(spec), raw.op).filter((d) => d !== doel);
      return op.length === 0 ? undefined : { soort: 'kleur', kleuren: colours(spec, raw.kleuren), op, voeg: op.length === 1 ? 'en' : raw.voeg };
    }
    case 'aantal': {
      const soort = at(['minstens', 'minstens', 'hoogstens', 'precies', 'alle', 'geen'] as const, raw.telling % 6);
      const telling: Telling = soort === 'alle' || soort === 'geen' ? { soort } : { soort, n: raw.n };
      const weighed = gewogen(spec).map((d) => at(spec.dimensies, d).veld);
      const velden = picks([...spec.velden.keys()].filter((v) => weighed.includes(v)), raw.velden);
      return { soort: 'aantal', kleuren: colours(spec, raw.kleuren), telling, andere: raw.andere, velden };
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
function fitCounts(spec: Spec, conditie: Conditie, named: number[], doel: number | undefined): Conditie | undefined {
  if (conditie.soort === 'samen') return together<Conditie>(conditie.voeg, conditie.delen.map((deel) => fitCounts(spec, deel, named, doel)));
  if (conditie.soort !== 'aantal') return conditie;
  const count = { ...conditie, andere: conditie.andere && named.length > 0 };
  const { length } = geteld(spec, count, named, doel);
  if (length === 0) return undefined;
  return 'n' in count.telling ? { ...count, telling: { ...count.telling, n: count.telling.n % length + 1 } } : count;
}

function colours(spec: Spec, raw: number): Score[] {
  const kleuren = at(KLEUREN, raw % KLEUREN.length);
  return spec.blanco === 'niet mee' || !kleuren.includes('blanco') ? kleuren : ['rood'];
}

/** Does a dimension depend on itself, through the rules that lower it? */
export function hasCircle(spec: Spec): boolean {
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
