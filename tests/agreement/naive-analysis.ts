// What is true of all possible corps? By weighing every one of them, from the language page and from nothing else.
import { normScore, product, representatives, linesThatHold, weigh } from './naive.js';
import { at, gewogen, isGenoemd, SCORES, type Conditie, type Dimensie, type Kleur, type Regel, type Score, type Spec, type Waarde } from './spec.js';

/** A corps to which some dimensions do not apply: `undefined` there. */
export type Own = readonly (Score | undefined)[];

export interface Outcome {
  own: Own;
  eindscore: Score;
  /** Final scores, by dimension. */
  final: Score[];
  /** Per rule whether it holds. */
  holds: boolean[];
  /** Does a condition of a rule hold? */
  test: (conditie: Conditie, regel: Regel & { als: Conditie }) => boolean;
}

export type Weigher = (own: Own) => Outcome;

/** Every corps is weighed once, however often it is asked for. */
export function weigher(spec: Spec): Weigher {
  const known = new Map<string, Outcome>();
  return (own) => {
    const key = own.map((score) => score?.[1] ?? '-').join('');
    const before = known.get(key);
    if (before) return before;
    const result = weigh(spec, own.map((score) => score ?? 'blanco'), own.map((score) => score !== undefined));
    const holding = result.plafonds.map(({ regel }) => regel);
    const outcome: Outcome = {
      own, eindscore: result.eindscore,
      final: own.map((_, d) => result.final(d)), holds: spec.regels.map((_, regel) => holding.includes(regel)), test: result.test,
    };
    known.set(key, outcome);
    return outcome;
  };
}

/** Per kind of corps which dimensions apply to it: all of them first, then as the sentences say for the named corps. */
export function kinds(spec: Spec): boolean[][] {
  const all = spec.dimensies.map(() => true);
  const named = spec.korpsen.map((_, korps) => spec.dimensies.map((__, d) => appliesTo(spec, korps, d)));
  return [...new Map([all, ...named].map((kind) => [kind.join(), kind])).values()];
}

export function appliesTo(spec: Spec, korps: number, dimensie: number): boolean {
  return !spec.geldtNiet.some((zin) =>
    isGenoemd(spec, zin, dimensie) && (zin.korpsen.includes(korps) || zin.groepen.some((groep) => at(spec.groepen, groep).korpsen.includes(korps))));
}

/** All corps of a kind; what is not weighed is groen, since no rule looks at it. */
export function corpsOfKind(spec: Spec, kind: readonly boolean[]): Own[] {
  const weighed = gewogen(spec);
  return product<Score | undefined>(kind.map((applies, d) => (!applies ? [undefined] : weighed.includes(d) ? [...SCORES] : ['groen'])));
}

/** What a rule leaves at most. */
export function ceilingOf(regel: Regel): Kleur {
  if (regel.soort === 'leidt tot') return regel.kleur;
  const forbidden = regel.soort === 'blokkeert' ? regel.kleur : regel.voor;
  return forbidden === 'groen' ? 'geel' : 'rood';
}

export const order = (score: Score): number => SCORES.indexOf(score);
export const scoreOn = (outcome: Outcome, doel: number | undefined): Score => (doel === undefined ? outcome.eindscore : at(outcome.final, doel));

export interface Facts {
  /** Rules that hold for some corps. */
  geldt: boolean[];
  /** Rules without which some corps would have another score, however the other rules stand. */
  werkt: boolean[];
  /** Per pair of rules on one target with one ceiling whether they hold for the same corps. */
  zelfde: (a: number, b: number) => boolean;
  /** Do these rules together, by ceilings as low, leave nothing for this one? */
  gedekt: (regel: number, door: readonly number[]) => boolean;
  eindscores: Set<Score>;
  /** Dimensions of which another judgement changes the score of something else. */
  telt: boolean[];
  /** Targets that some corps has lower for a higher judgement; -1 for the end score. */
  omgekeerd: Set<number>;
}

/** Tries every corps of every kind. */
export function factsOf(spec: Spec, weighOne: Weigher = weigher(spec)): Facts {
  const outcomes = kinds(spec).flatMap((kind) => corpsOfKind(spec, kind)).map(weighOne);
  const weighed = gewogen(spec);
  /** Is there a score to lower? */
  const open = (outcome: Outcome, regel: number): boolean => {
    const { doel } = at(spec.regels, regel);
    return doel === undefined ? outcome.eindscore !== 'blanco' : true;
  };
  const gedekt = (regel: number, door: readonly number[]): boolean =>
    outcomes.every((outcome) => !outcome.holds[regel] || !open(outcome, regel) || door.some((other) => outcome.holds[other]));
  const facts: Facts = {
    geldt: spec.regels.map((_, i) => outcomes.some(({ holds }) => holds[i])),
    werkt: spec.regels.map((regel, i) => outcomes.some((outcome) => {
      if (!outcome.holds[i]) return false;
      const before = regel.doel === undefined ? (outcome.eindscore === 'blanco' ? 'blanco' : 'groen') : at(outcome.own as Score[], regel.doel);
      const lowest = Math.min(order(before), ...spec.regels.flatMap((other, j) => (j !== i && other.doel === regel.doel && outcome.holds[j] ? [order(ceilingOf(other))] : [])));
      return before !== 'blanco' && order(ceilingOf(regel)) < lowest;
    })),
    zelfde: (a, b) => outcomes.every(({ holds }) => holds[a] === holds[b]),
    gedekt, eindscores: new Set(outcomes.map(({ eindscore }) => eindscore)), telt: spec.dimensies.map(() => false), omgekeerd: new Set(),
  };
  for (const outcome of outcomes) {
    for (const d of weighed) {
      if (outcome.own[d] === undefined) continue;
      for (const score of SCORES) {
        if (score === outcome.own[d]) continue;
        const other = weighOne(outcome.own.map((each, i) => (i === d ? score : each)));
        const [a, b] = [outcome.eindscore, other.eindscore];
        if (a !== b && a !== 'blanco' && b !== 'blanco') facts.telt[d] = true;
        if (outcome.final.some((each, i) => i !== d && each !== other.final[i])) facts.telt[d] = true;
        if (outcome.own[d] === 'blanco' || order(score) < order(outcome.own[d])) continue;
        const fell = (before: Score, after: Score): boolean => after !== 'blanco' && order(after) < order(before);
        if (fell(a, b)) facts.omgekeerd.add(-1);
        other.final.forEach((each, i) => { if (fell(at(outcome.final, i), each)) facts.omgekeerd.add(i); });
      }
    }
  }
  return facts;
}

/** What a norm of a dimension leaves open or says in vain, over a value of every class. */
export interface NormFacts {
  gat: boolean;
  /** The sets of colours that hold together somewhere, from low to high, joined. */
  overlap: Set<string>;
  /** Lines that hold for no value. */
  nooit: number[];
  /** Lines that always hold together with another line of their colour that can hold, the later of two that say the same. */
  gedekt: number[];
  andersNooit: boolean;
}

export function normFactsOf(dimensie: Dimensie): NormFacts {
  const lines = dimensie.norm.map((line) => ({ ...dimensie, norm: [line] }));
  const cases = product(dimensie.indicatoren.map((_, i) => representatives(dimensie, i))).map((values) => ({
    values, colours: linesThatHold(dimensie, values), holding: lines.flatMap((line, i) => (linesThatHold(line, values).length > 0 ? [i] : [])),
  }));
  const holdsAt = lines.map((_, i) => cases.flatMap(({ holding }, n) => (holding.includes(i) ? [n] : [])));
  const same = (a: number, b: number): boolean => at(holdsAt, a).join() === at(holdsAt, b).join();
  return {
    gat: dimensie.anders === undefined && cases.some(({ colours }) => colours.length === 0),
    overlap: new Set(cases.filter(({ colours }) => colours.length > 1).map(({ colours }) => SCORES.filter((score) => (colours as Score[]).includes(score)).join())),
    nooit: lines.flatMap((_, i) => (at(holdsAt, i).length === 0 ? [i] : [])),
    gedekt: lines.flatMap((_, i) => {
      const others = lines.flatMap((__, j) => (j !== i && at(dimensie.norm, j).kleur === at(dimensie.norm, i).kleur && !(same(i, j) && j > i) ? [j] : []));
      const covered = at(holdsAt, i).length > 0 && at(holdsAt, i).every((n) => others.some((j) => at(holdsAt, j).includes(n)));
      return covered ? [i] : [];
    }),
    andersNooit: dimensie.anders !== undefined && cases.every(({ colours }) => colours.length > 0),
  };
}

/** From which score to which the norm of a dimension goes, over a value of every class of both. */
export function normTransitions(oud: Dimensie, nieuw: Dimensie): Set<string> {
  // Values that tell apart what either norm tells apart.
  const both = { ...nieuw, norm: [...nieuw.norm, ...oud.norm] };
  return new Set(product(both.indicatoren.map((_, i) => representatives(both, i))).flatMap((values) => {
    const named: Record<string, Waarde> = Object.create(null);
    both.indicatoren.forEach(({ naam }, i) => { named[naam] = at(values, i); });
    const [a, b] = [normScore(oud, named), normScore(nieuw, named)];
    return a === b ? [] : [`${a}>${b}`];
  }));
}

// Coverage: a part of a condition matters where turning it would turn the whole.

/** The parts of a condition from left to right: a colour on one dimension, a count, points. */
export function partsOf(conditie: Conditie): Conditie[] {
  if (conditie.soort === 'samen') return conditie.delen.flatMap(partsOf);
  return conditie.soort === 'kleur' ? conditie.op.map((d) => ({ ...conditie, op: [d] })) : [conditie];
}

/** Whether the whole hangs on the part at this place, for one corps. */
export function hangsOn(regel: Regel & { als: Conditie }, place: number, { test }: Outcome): boolean {
  const whole = (value: boolean): boolean => {
    let next = 0;
    const walk = (conditie: Conditie): boolean => {
      if (conditie.soort === 'samen') return joined(conditie.voeg, conditie.delen.map(walk));
      const parts = partsOf(conditie).map((part) => (next++ === place ? value : test(part, regel)));
      return conditie.soort === 'kleur' ? joined(conditie.voeg, parts) : parts[0] === true;
    };
    return walk(regel.als);
  };
  return whole(true) !== whole(false);
}

const joined = (voeg: 'en' | 'of', results: boolean[]): boolean => (voeg === 'en' ? results.every(Boolean) : results.some(Boolean));
