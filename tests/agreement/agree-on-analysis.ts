// Is what the tool says of all possible corps and values true of random norms, and is nothing missed? Judged by weighing every corps.
import { expect } from 'vitest';
import { analyse, type Bevinding, coverageOf, type Decision, examineNorm, examineRules, type Regeldekking } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';
import { tryRandom } from '../helpers/try-random.js';
import { normScore } from './naive.js';
import { ceilingOf, corpsOfKind, factsOf, hangsOn, normFactsOf, order, partsOf, scoreOn, weigher, type Facts, type Weigher } from './naive-analysis.js';
import { arbitrarySpec, printWithLines } from './random-norm.js';
import { at, gewogen, outputNaam, SCORES, type Score, type Spec } from './spec.js';

export const agreeOnAnalysis = (cases: number): Promise<void> => tryRandom('analysis', arbitrarySpec({ dimensies: 4 }), agree, cases);

async function agree(spec: Spec): Promise<void> {
  const { tekst, regels } = printWithLines(spec);
  const { norm, decision, meldingen } = await loadText(tekst);
  if (!decision) throw new Error(`${meldingen.map(({ berichten }) => berichten.nl).join('\n')}\n${tekst}`);
  const weighOne = weigher(spec);
  const facts = factsOf(spec, weighOne);
  const found = inOrderOf(spec, decision, examineRules(decision));
  expect(unheeded(spec, found, facts), tekst).toEqual(spec.regels.map((_, i) => (!facts.geldt[i] ? 'geldt nooit' : !facts.werkt[i] ? 'doet niets' : 'doet iets')));
  agreeOnCovers(spec, found, facts, tekst);
  expect({ onhaalbaar: of(found, 'eindscore onhaalbaar').map(({ score }) => score), niets: of(found, 'dimensie verandert niets').map(({ dimensie }) => dimensie).sort() }, tekst).toEqual({
    onhaalbaar: spec.regels.every(({ doel }) => doel !== undefined) ? [] : (['groen', 'geel', 'rood'] as const).filter((score) => !facts.eindscores.has(score)),
    niets: spec.regels.length === 0 ? [] : gewogen(spec).filter((d) => !facts.telt[d]),
  });
  agreeOnInversions(spec, { found, facts, weighOne }, tekst);
  agreeOnNorms(spec, decision, tekst);
  agreeOnGoals(spec, coverageOf(norm, decision).regels.filter(({ dimensie }) => dimensie === undefined), weighOne, tekst);
  // The author is told of each in the line where it stands.
  const told = analyse(norm, decision).filter(({ code }) => code === 'NT0511').map(({ plaats }) => regels.indexOf(plaats.regel));
  expect(told.sort((a, b) => a - b), tekst).toEqual([...spec.regels.keys()].filter((i) => !facts.geldt[i]));
}

/** The decision has its dimensions in the order of the text, which may be another than that of the spec. */
const placesOf = (spec: Spec, decision: Decision): number[] => spec.dimensies.map((_, d) => decision.dimensies.findIndex(({ naam }) => naam === outputNaam(spec, d)));

function inOrderOf(spec: Spec, decision: Decision, found: readonly Bevinding[]): Bevinding[] {
  const places = placesOf(spec, decision);
  const back = (place: number): number => places.indexOf(place);
  const reorder = (scores: Omkering['laag']): Omkering['laag'] => places.map((place) => scores[place]);
  return found.map((each): Bevinding => {
    if (each.soort === 'dimensie verandert niets') return { ...each, dimensie: back(each.dimensie) };
    if (each.soort !== 'niet monotoon') return each;
    const { dimensie, laag, hoog } = each.getuige;
    return { ...each, getuige: { ...each.getuige, dimensie: back(dimensie), laag: reorder(laag), hoog: reorder(hoog) } };
  });
}

type Omkering = Extract<Bevinding, { soort: 'niet monotoon' }>['getuige'];

const of = <S extends Bevinding['soort']>(found: readonly Bevinding[], soort: S): Extract<Bevinding, { soort: S }>[] =>
  found.filter((bevinding): bevinding is Extract<Bevinding, { soort: S }> => bevinding.soort === soort);

/** Per rule what is said of it. Of two that say the same only the later is named; the earlier then does nothing beside it only. */
function unheeded(spec: Spec, found: readonly Bevinding[], facts: Facts): string[] {
  const never = of(found, 'geldt nooit').map(({ regel }) => regel);
  const idle = [...of(found, 'zonder gevolg'), ...of(found, 'zegt hetzelfde')].map(({ regel }) => regel);
  const twins = of(found, 'zegt hetzelfde').map(({ als }) => als);
  return spec.regels.map((_, i) => {
    if (never.includes(i)) return 'geldt nooit';
    return idle.includes(i) || (twins.includes(i) && !facts.werkt[i]) ? 'doet niets' : 'doet iets';
  });
}

function agreeOnCovers(spec: Spec, found: readonly Bevinding[], facts: Facts, tekst: string): void {
  const alike = (a: number, b: number): boolean => at(spec.regels, a).doel === at(spec.regels, b).doel;
  for (const { regel, als } of of(found, 'zegt hetzelfde')) {
    expect(als < regel && alike(als, regel) && ceilingOf(at(spec.regels, als)) === ceilingOf(at(spec.regels, regel)) && facts.zelfde(als, regel), tekst).toBe(true);
  }
  for (const { regel, door } of of(found, 'zonder gevolg')) {
    for (const other of door) expect(other !== regel && alike(other, regel) && order(ceilingOf(at(spec.regels, other))) <= order(ceilingOf(at(spec.regels, regel))), tekst).toBe(true);
    expect(facts.gedekt(regel, door), tekst).toBe(true);
    // None of those that are named can be missed.
    for (const one of door) expect(facts.gedekt(regel, door.filter((other) => other !== one)), tekst).toBe(false);
  }
}

interface Said {
  found: readonly Bevinding[];
  facts: Facts;
  weighOne: Weigher;
}

function agreeOnInversions(spec: Spec, { found, facts, weighOne }: Said, tekst: string): void {
  const inverted = of(found, 'niet monotoon');
  expect(new Set(inverted.map(({ regel }) => at(spec.regels, regel).doel ?? -1)), tekst).toEqual(facts.omgekeerd);
  for (const { regel, getuige: { dimensie, laag, hoog, scoreBijLaag, scoreBijHoog } } of inverted) {
    const { doel } = at(spec.regels, regel);
    const fill = (own: readonly (Score | undefined)[]): (Score | undefined)[] => own.map((score, d) => (score !== undefined && !gewogen(spec).includes(d) ? 'groen' : score));
    const [low, high] = [weighOne(fill(laag)), weighOne(fill(hoog))];
    expect({
      verschil: laag.flatMap((score, d) => (score === hoog[d] ? [] : [d])), hoger: order(laag[dimensie] as Score) < order(hoog[dimensie] as Score),
      scores: [scoreOn(low, doel), scoreOn(high, doel)], lager: order(scoreBijHoog) < order(scoreBijLaag), geldt: [low.holds[regel], high.holds[regel]],
    }, tekst).toEqual({ verschil: [dimensie], hoger: true, scores: [scoreBijLaag, scoreBijHoog], lager: true, geldt: [false, true] });
  }
}

function agreeOnNorms(spec: Spec, decision: Decision, tekst: string): void {
  spec.dimensies.forEach((dimensie, d) => {
    if (dimensie.norm.length === 0) return;
    const real = at(decision.dimensies, at(placesOf(spec, decision), d));
    const { gaten, overlap, nooit, gedekt, andersNooit } = examineNorm(real);
    const facts = normFactsOf(dimensie);
    expect({
      gat: gaten.length > 0, overlap: new Set(overlap.map(({ kleuren }) => SCORES.filter((score) => kleuren.includes(score)).join())),
      nooit, gedekt: gedekt.map(({ regel }) => regel), andersNooit: andersNooit !== undefined,
    }, `${dimensie.naam}\n${tekst}`).toEqual(facts);
  });
}

/** Which goals no example can reach: that a rule decides, that it does not hold, that a part of its condition matters. */
function agreeOnGoals(spec: Spec, found: readonly Regeldekking[], weighOne: Weigher, tekst: string): void {
  // What a norm gives for all answers leaves no corps blanco there.
  const never = spec.dimensies.map((dimensie) => normScore(dimensie, Object.create(null)) !== 'blanco');
  const outcomes = corpsOfKind(spec, spec.dimensies.map(() => true)).map(weighOne).filter(({ own }) => own.every((score, d) => score !== 'blanco' || !never[d]));
  const possible = (doelen: Regeldekking['doelen'], soort: string): boolean[] => doelen.filter((doel) => doel.soort === soort).map((doel) => doel.stand !== 'onmogelijk');
  spec.regels.forEach((regel, i) => {
    const { doelen } = at(found, i);
    expect([possible(doelen, 'beslist'), possible(doelen, 'geldt niet')], `rule ${i}\n${tekst}`).toEqual([
      [outcomes.some((outcome) => outcome.holds[i] && scoreOn(outcome, regel.doel) === ceilingOf(regel))], [outcomes.some(({ holds }) => !holds[i])],
    ]);
    // What a precondition comes to is not in its words.
    if (regel.soort === 'voorwaarde') return;
    const parts = partsOf(regel.als);
    if (parts.length < 2) return;
    const shown = (value: boolean): boolean[] => parts.map((part, place) => outcomes.some((outcome) => outcome.test(part, regel) === value && hangsOn(regel, place, outcome)));
    expect([possible(doelen, 'waar'), possible(doelen, 'onwaar')], `parts of rule ${i}\n${tekst}`).toEqual([shown(true), shown(false)]);
  });
}
