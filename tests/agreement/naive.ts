// What does a norm give for one corps, computed slowly and literally from the language page and from nothing else?
import {
  SCORES, at, genoemdIn, geteld, gewogen, isGenoemd, opgeteld, outputNaam, sleutel,
  type Conditie, type Dimensie, type IndicatorType, type Kleur, type NormConditie, type Regel, type Row, type Score,
  type Spec, type Waarde,
} from './spec.js';

/** A rule that holds: its target, by output name, is at most `hoogstens`. */
export interface Plafond {
  /** Index into `spec.regels`. */
  regel: number;
  doel: string | 'eindscore';
  hoogstens: Kleur;
}

/** What one choice for the uncertain cells gives. */
export interface Keuze {
  /** The judgement that was chosen for each uncertain cell. */
  gekozen: Record<string, Score>;
  eindscore: Score;
  dimensies: Record<string, Score>;
  plafonds: Plafond[];
}

export interface Uitkomst {
  /** Sets run from low to high, blanco first. */
  eindscore: Score[];
  dimensies: Record<string, Score[]>;
  /** What the norm derives, for each dimension that has norm lines and applies to the corps. */
  norm: Record<string, Score>;
  /** Per choice the rules that hold, also where their target is blanco or already lower. */
  plafonds: Plafond[][];
  /** Indices of the rules that hold in every choice, and in some choice. */
  altijd: number[];
  soms: number[];
  keuzes: Keuze[];
}

export function naive(spec: Spec, row: Row): Uitkomst {
  const dimensies = [...spec.dimensies.keys()];
  const name = (d: number): string => outputNaam(spec, d);
  const applies = dimensies.map((d) => geldt(spec, row, d));

  const derived = dimensies.map((d): Score => (applies[d] ? normScore(at(spec.dimensies, d), row.indicatoren) : 'blanco'));
  const judged = dimensies.map((d): Score[] => (applies[d] ? (get(row.kleuren, name(d)) ?? ['blanco']) : ['blanco']));

  const keuzes = product(judged).map((chosen): Keuze => {
    const own = chosen.map((score, d) => (score === 'blanco' ? at(derived, d) : score));
    const result = weigh(spec, own, applies);
    return {
      gekozen: record(dimensies.filter((d) => at(judged, d).length > 1).map((d) => [name(d), at(chosen, d)])),
      eindscore: result.eindscore,
      dimensies: record(dimensies.map((d) => [name(d), result.final(d)])),
      plafonds: result.plafonds,
    };
  });

  const holds = (keuze: Keuze, regel: number): boolean => keuze.plafonds.some((plafond) => plafond.regel === regel);
  const regels = [...spec.regels.keys()];
  const withNorm = dimensies.filter((d) => at(spec.dimensies, d).norm.length > 0 && applies[d]);
  return {
    eindscore: scoreSet(keuzes.map((keuze) => keuze.eindscore)),
    dimensies: record(dimensies.map((d) => [name(d), scoreSet(keuzes.map((k) => get(k.dimensies, name(d)) ?? 'blanco'))])),
    norm: record(withNorm.map((d) => [name(d), at(derived, d)])),
    plafonds: keuzes.map((keuze) => keuze.plafonds),
    altijd: regels.filter((regel) => keuzes.every((keuze) => holds(keuze, regel))),
    soms: regels.filter((regel) => keuzes.some((keuze) => holds(keuze, regel))),
    keuzes,
  };
}

/** What own scores can be, before ceilings: per dimension a set, or that it does not apply. */
export function ownScores(spec: Spec, row: Row): (Score[] | 'geldt niet')[] {
  return spec.dimensies.map((dimensie, d) => {
    if (!geldt(spec, row, d)) return 'geldt niet';
    const derived = normScore(dimensie, row.indicatoren);
    const judged = get(row.kleuren, outputNaam(spec, d)) ?? ['blanco' as const];
    return scoreSet(judged.map((score) => (score === 'blanco' ? derived : score)));
  });
}

/** The end scores and final scores that own scores can give, over all choices. */
export function weighAll(spec: Spec, own: (Score[] | 'geldt niet')[]): { eindscore: Score[]; dimensies: Record<string, Score[]> } {
  const applies = own.map((scores) => scores !== 'geldt niet');
  const results = product(own.map((scores) => (scores === 'geldt niet' ? ['blanco' as const] : scores))).map((chosen) => weigh(spec, chosen, applies));
  return {
    eindscore: scoreSet(results.map(({ eindscore }) => eindscore)),
    dimensies: record([...spec.dimensies.keys()].map((d) => [outputNaam(spec, d), scoreSet(results.map(({ final }) => final(d)))])),
  };
}

/** Does the dimension apply to this corps? */
function geldt(spec: Spec, row: Row, dimensie: number): boolean {
  const korps = spec.korpsen.findIndex(({ naam, aliassen }) =>
    [naam, ...aliassen].some((spelling) => sleutel(spelling) === sleutel(row.korps)));
  return !spec.geldtNiet.some((zin) => {
    const named = [...zin.korpsen, ...zin.groepen.flatMap((groep) => at(spec.groepen, groep).korpsen)];
    return isGenoemd(spec, zin, dimensie) && named.includes(korps);
  });
}

// The weighing, for one choice of own scores.

/** One corps of which every own score is known. */
export function weigh(spec: Spec, own: Score[], applies: boolean[]) {
  const known = new Map<number, Score>();

  /** Own score, lowered by the rules on this dimension; blanco stays blanco. */
  function final(d: number): Score {
    const before = known.get(d);
    if (before !== undefined) return before;
    const score = lowest(at(own, d), spec.regels.filter((regel) => regel.doel === d && holds(regel)));
    known.set(d, score);
    return score;
  }

  /** What a condition reads: nothing at all where the dimension does not apply. */
  function read(d: number): Score | 'niet van toepassing' {
    if (!applies[d]) return 'niet van toepassing';
    const score = final(d);
    if (score !== 'blanco' || spec.blanco === 'niet mee') return score;
    return spec.blanco === 'als geel' ? 'geel' : 'rood';
  }

  /** As `read`, where a judgement counts only: blanco and not applicable are none. */
  function readKleur(d: number): Kleur | undefined {
    const score = read(d);
    return score === 'blanco' || score === 'niet van toepassing' ? undefined : score;
  }

  function has(kleuren: Score[]): (d: number) => boolean {
    return (d) => kleuren.some((kleur) => kleur === read(d));
  }

  /** A rule says nothing of a target that does not apply. */
  function holds(regel: Regel): boolean {
    if (regel.doel !== undefined && !applies[regel.doel]) return false;
    if (regel.soort !== 'voorwaarde') return test(regel.als, regel);
    const scores = regel.op.map(readKleur).filter((score) => score !== undefined);
    if (scores.length === 0) return false;
    const fails = (score: Kleur): boolean => rank(score) < rank(regel.minstens);
    return regel.voeg === 'en' ? scores.some(fails) : scores.every(fails);
  }

  function test(conditie: Conditie, regel: Regel & { als: Conditie }): boolean {
    switch (conditie.soort) {
      case 'samen': {
        const results = conditie.delen.map((deel) => test(deel, regel));
        return conditie.voeg === 'en' ? results.every(Boolean) : results.some(Boolean);
      }
      case 'kleur': {
        const results = conditie.op.map(has(conditie.kleuren));
        return conditie.voeg === 'en' ? results.every(Boolean) : results.some(Boolean);
      }
      case 'aantal': {
        const over = geteld(spec, conditie, genoemdIn(regel.als), regel.doel).filter((d) => applies[d]);
        if (over.length === 0) return false;
        const count = over.filter(has(conditie.kleuren)).length;
        const { telling } = conditie;
        switch (telling.soort) {
          case 'minstens': return count >= telling.n;
          case 'hoogstens': return count <= telling.n;
          case 'precies': return count === telling.n;
          case 'alle': return count === over.length;
          case 'geen': return count === 0;
        }
      }
      case 'punten': {
        const punten = spec.punten ?? { groen: 0, geel: 0, rood: 0 };
        let judged = 0, earned = 0, possible = 0;
        for (const d of opgeteld(spec, conditie)) {
          const kleur = readKleur(d);
          if (kleur === undefined) continue;
          const gewicht = at(spec.dimensies, d).gewicht ?? 1;
          judged += 1;
          earned += gewicht * punten[kleur];
          possible += gewicht * Math.max(punten.groen, punten.geel, punten.rood);
        }
        if (judged === 0) return false;
        return conditie.procent ? earned * 100 < conditie.minderDan * possible : earned < conditie.minderDan;
      }
    }
  }

  const coloured = gewogen(spec).some((d) => applies[d] && at(own, d) !== 'blanco');
  const onEnd = spec.regels.filter((regel) => regel.doel === undefined && holds(regel));
  return {
    final,
    /** Does a condition of a rule hold? */
    test,
    eindscore: coloured ? lowest('groen', onEnd) : 'blanco' as const,
    plafonds: [...spec.regels.entries()].filter(([, regel]) => holds(regel)).map(([index, regel]): Plafond => ({
      regel: index,
      doel: regel.doel === undefined ? 'eindscore' : outputNaam(spec, regel.doel),
      hoogstens: ceiling(regel),
    })),
  };
}

function rank(kleur: Kleur): number {
  return ['rood', 'geel', 'groen'].indexOf(kleur);
}

function ceiling(regel: Regel): Kleur {
  if (regel.soort === 'leidt tot') return regel.kleur;
  const forbidden = regel.soort === 'blokkeert' ? regel.kleur : regel.voor;
  return forbidden === 'groen' ? 'geel' : 'rood';
}

function lowest(own: Score, regels: Regel[]): Score {
  if (own === 'blanco') return 'blanco';
  return regels.map(ceiling).reduce((a, b) => (rank(b) < rank(a) ? b : a), own);
}

// The norm of one dimension.

/** The colour that every possible value of the indicators gives, else blanco. */
export function normScore(dimensie: Dimensie, values: Record<string, Waarde>): Score {
  if (dimensie.norm.length === 0) return 'blanco';
  const possible = dimensie.indicatoren.map((indicator, i) => {
    const value = get(values, indicator.naam);
    return value === undefined ? representatives(dimensie, i) : [value];
  });
  const scores = scoreSet(product(possible).map((choice) => {
    const kleuren = linesThatHold(dimensie, choice);
    if (kleuren.length === 0) return dimensie.anders ?? 'blanco';
    return kleuren.length === 1 ? at(kleuren, 0) : 'blanco';
  }));
  return scores.length === 1 ? at(scores, 0) : 'blanco';
}

/** The different colours whose condition holds; one value per indicator. */
export function linesThatHold(dimensie: Dimensie, values: Waarde[]): Kleur[] {
  const kleuren = dimensie.norm.filter((regel) => testNorm(regel.bij, values)).map((regel) => regel.kleur);
  return [...new Set(kleuren)];
}

function testNorm(conditie: NormConditie, values: Waarde[]): boolean {
  if (conditie.soort === 'samen') {
    const results = conditie.delen.map((deel) => testNorm(deel, values));
    return conditie.voeg === 'en' ? results.every(Boolean) : results.some(Boolean);
  }
  const value = at(values, conditie.indicator);
  if (conditie.soort === 'tussen') return Number(value) >= conditie.van && Number(value) <= conditie.tot;
  switch (conditie.teken) {
    case '<': return value < conditie.waarde;
    case '<=': return value <= conditie.waarde;
    case '>=': return value >= conditie.waarde;
    case '>': return value > conditie.waarde;
    case '=': return value === conditie.waarde;
  }
}

/** Values of one indicator such that every value it could have behaves, in this norm, as one of them. */
export function representatives(dimensie: Dimensie, indicator: number): Waarde[] {
  const { type } = at(dimensie.indicatoren, indicator);
  if (type.soort === 'ja/nee') return [false, true];
  if (type.soort === 'keuze') return type.uit;
  const cuts = dimensie.norm.flatMap((regel) => thresholds(regel.bij, indicator));
  const { van, tot } = range(type);
  const ends = [van, tot].filter(Number.isFinite);
  const beyond = [Math.min(0, ...cuts) - 1, Math.max(0, ...cuts) + 1];
  const points = [...cuts, ...ends, ...beyond].sort((a, b) => a - b);
  const near = type.soort === 'aantal'
    ? points.flatMap((point) => [Math.ceil(point) - 1, Math.floor(point), Math.ceil(point), Math.floor(point) + 1])
    : [...points, ...points.map((point, i) => (point + (points[i + 1] ?? point)) / 2)];
  return [...new Set(near)].filter((value) => value >= van && value <= tot).sort((a, b) => a - b);
}

function range(type: IndicatorType): { van: number; tot: number } {
  if (type.soort === 'percentage') return { van: 0, tot: 100 };
  if (type.soort === 'aantal') return type.bereik ?? { van: 0, tot: Infinity };
  return (type.soort === 'getal' ? type.bereik : undefined) ?? { van: -Infinity, tot: Infinity };
}

function thresholds(conditie: NormConditie, indicator: number): number[] {
  if (conditie.soort === 'samen') return conditie.delen.flatMap((deel) => thresholds(deel, indicator));
  if (conditie.indicator !== indicator) return [];
  if (conditie.soort === 'tussen') return [conditie.van, conditie.tot];
  return typeof conditie.waarde === 'number' ? [conditie.waarde] : [];
}

// Small tools.

/** Every way to take one item from each list. */
export function product<T>(lists: T[][]): T[][] {
  return lists.reduce<T[][]>((ways, list) => ways.flatMap((way) => list.map((item) => [...way, item])), [[]]);
}

export function scoreSet(scores: Score[]): Score[] {
  return SCORES.filter((score) => scores.includes(score));
}

/** A record that is safe for the name `__proto__`. */
function record<T>(entries: [string, T][]): Record<string, T> {
  const result: Record<string, T> = Object.create(null);
  for (const [key, value] of entries) result[key] = value;
  return result;
}

export function get<T>(from: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(from, key) ? from[key] : undefined;
}
