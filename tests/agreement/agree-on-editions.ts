// Is what the tool says of two random editions what weighing every corps by both gives: counts, examples, causes, corps?
import { expect } from 'vitest';
import { compareEditions, type GeladenNorm, type KorpsGegevens, type Verklaarde, type Zinsverschil } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';
import { tryRandom } from '../helpers/try-random.js';
import { ownScores, product, weighAll } from './naive.js';
import { appliesTo, ceilingOf, corpsOfKind, kinds, normTransitions, order, weigher, type Outcome } from './naive-analysis.js';
import { arbitraryEditions, type Edities } from './random-editions.js';
import { printWithLines } from './random-norm.js';
import { hasCircle } from './random-rules.js';
import { at, gewogen, outputNaam, SCORES, type Regel, type Row, type Score, type Spec } from './spec.js';
import { corpsOf } from './whole.js';

export const agreeOnEditions = (cases: number): Promise<void> => tryRandom('editions', arbitraryEditions({ dimensies: 4 }), agree, cases);

/** A dimension that one of the editions weighs, under the name that the comparison gives it. */
interface Vraag {
  naam: string;
  oud?: number;
  nieuw?: number;
}

async function agree(edities: Edities): Promise<void> {
  const { oud, nieuw, was, rowsOud, rowsNieuw } = edities;
  const [before, after] = [printWithLines(oud), printWithLines(nieuw)];
  const tekst = `${before.tekst}\n=== nieuw\n${after.tekst}`;
  const [old, fresh] = [await load(before.tekst), await load(after.tekst)];
  const { weging, zinnen, normen, korpsen } = compareEditions(old.norm, fresh.norm, { oud: rowsOud.map((row) => supplied(oud, row)), nieuw: rowsNieuw.map((row) => supplied(nieuw, row)) });
  if (!weging) throw new Error('Small enough to weigh.');

  const vragen = questions(edities);
  const compare = comparer(edities, vragen);
  agreeOnCounts(weging.eindscore, compare(), tekst);
  for (const [d, place] of was.entries()) {
    if (place < 0 || !gewogen(oud).includes(place) || !gewogen(nieuw).includes(d)) continue;
    const counted = compare({ doel: [place, d] });
    const found = weging.dimensies.get(outputNaam(nieuw, d));
    if (found) agreeOnCounts(found, counted, tekst);
    else expect(counted.overgangen.size, tekst).toBe(0);
  }
  for (const { naam } of nieuw.korpsen) {
    const korpsen = [oud, nieuw].map((spec) => spec.korpsen.findIndex((korps) => korps.naam === naam)) as [number, number];
    if (korpsen.includes(-1) || [oud, nieuw].every((spec, i) => spec.dimensies.every((_, d) => appliesTo(spec, at(korpsen, i), d)))) continue;
    const counted = compare({ korpsen });
    const own = weging.soorten.find((soort) => soort.korpsen.includes(naam))?.betekenis;
    if (own) agreeOnCounts(own, counted, tekst);
    else expect(counted.verhouding, tekst).toBe(weging.eindscore.verhouding);
  }

  agreeOnNorms(edities, normen, tekst);
  agreeOnSentences(edities, zinnen, [before.regels, after.regels], tekst);
  if (edities.alleenRegels) for (const overgang of weging.eindscore.overgangen) agreeOnCause(edities, { overgang, zinnen, lines: [before.regels, after.regels] }, tekst);
  agreeOnCorps(edities, korpsen, tekst);
}

async function load(tekst: string): Promise<GeladenNorm> {
  const loaded = await loadText(tekst);
  expect(loaded.meldingen.filter(({ ernst }) => ernst === 'fout').map(({ berichten, plaats }) => `${plaats.regel}: ${berichten.nl}`), tekst).toEqual([]);
  return loaded;
}

const supplied = (spec: Spec, row: Row): KorpsGegevens => ({ korps: corpsOf(spec, row), oordelen: new Map(Object.entries(row.kleuren)), waarden: new Map(Object.entries(row.indicatoren)) });

function questions({ oud, nieuw, was }: Edities): Vraag[] {
  const names = nieuw.dimensies.map((_, d) => outputNaam(nieuw, d));
  const ofNew = nieuw.dimensies.map((_, d): Vraag => ({ naam: at(names, d), nieuw: d, ...(at(was, d) >= 0 && { oud: at(was, d) }) }));
  const gone = [...oud.dimensies.keys()].filter((d) => !was.includes(d)).map((d): Vraag => {
    // The new edition may have given its name to another.
    let naam = outputNaam(oud, d);
    while (names.includes(naam)) naam = `${naam} (oud)`;
    return { naam, oud: d };
  });
  return [...ofNew, ...gone].filter((vraag) => (vraag.oud !== undefined && gewogen(oud).includes(vraag.oud)) || (vraag.nieuw !== undefined && gewogen(nieuw).includes(vraag.nieuw)));
}

interface Geteld {
  combinaties: bigint;
  strenger: bigint;
  soepeler: bigint;
  verhouding: string;
  /** Per `old>new` how many, the fewest dimensions that are not groen, and whether a corps shows it. */
  overgangen: Map<string, { aantal: bigint; minst: number; toont: (scores: ReadonlyMap<string, Score>) => boolean }>;
}

type About = { doel?: [number, number]; korpsen?: [number, number] };

/** Weighs every corps by both editions. */
function comparer({ oud, nieuw }: Edities, vragen: readonly Vraag[]): (about?: About) => Geteld {
  const weighers = [weigher(oud), weigher(nieuw)] as const;
  const corps = product(vragen.map(() => [...SCORES]));
  return ({ doel, korpsen } = {}) => {
    const outcome = (spec: Spec, which: 0 | 1, scores: readonly Score[]): Outcome => weighers[which](spec.dimensies.map((_, d) => {
      if (korpsen && !appliesTo(spec, korpsen[which], d)) return undefined;
      return scores[vragen.findIndex((vraag) => (which === 0 ? vraag.oud : vraag.nieuw) === d)] ?? 'groen';
    }));
    const pick = (result: Outcome, which: 0 | 1): Score => (doel ? at(result.final, doel[which]) : result.eindscore);
    const both = (scores: readonly Score[]): string => `${pick(outcome(oud, 0, scores), 0)}>${pick(outcome(nieuw, 1, scores), 1)}`;
    const overgangen: Geteld['overgangen'] = new Map();
    const toont = (key: string) => (scores: ReadonlyMap<string, Score>): boolean => both(vragen.map(({ naam }) => scores.get(naam) ?? 'groen')) === key;
    let [strenger, soepeler] = [0n, 0n];
    for (const scores of corps) {
      const key = both(scores);
      const [van, naar] = key.split('>') as [Score, Score];
      if (van === naar) continue;
      if (van !== 'blanco' && naar !== 'blanco') { if (order(naar) < order(van)) strenger++; else soepeler++; }
      const known = overgangen.get(key);
      const size = scores.filter((score) => score !== 'groen').length;
      overgangen.set(key, { aantal: (known?.aantal ?? 0n) + 1n, minst: Math.min(known?.minst ?? size, size), toont: toont(key) });
    }
    const verhouding = overgangen.size === 0 ? 'gelijk' : strenger > 0n && soepeler === 0n ? 'strenger' : soepeler > 0n && strenger === 0n ? 'soepeler' : 'gemengd';
    return { combinaties: BigInt(corps.length), strenger, soepeler, verhouding, overgangen };
  };
}

type Betekenis = Omit<Verklaarde, 'overgangen'> & { overgangen: readonly Omit<Verklaarde['overgangen'][number], 'oorzaak'>[] };

function agreeOnCounts(found: Betekenis, counted: Geteld, tekst: string): void {
  const { combinaties, strenger, soepeler, verhouding, overgangen } = found;
  expect({ combinaties, strenger, soepeler, verhouding, overgangen: Object.fromEntries(overgangen.map(({ van, naar, aantal, getuige }) => [`${van}>${naar}`, [aantal, getuige.size]])) }, tekst).toEqual({
    combinaties: counted.combinaties, strenger: counted.strenger, soepeler: counted.soepeler, verhouding: counted.verhouding,
    overgangen: Object.fromEntries([...counted.overgangen].map(([key, { aantal, minst }]) => [key, [aantal, minst]])),
  });
  // The lowest outcome first, and of those what fell furthest.
  const keys = [...counted.overgangen.keys()].map((key) => key.split('>') as [Score, Score]).sort((a, b) => order(a[1]) - order(b[1]) || order(b[0]) - order(a[0]));
  expect(overgangen.map(({ van, naar }) => [van, naar]), tekst).toEqual(keys);
  for (const { van, naar, getuige } of overgangen) expect(counted.overgangen.get(`${van}>${naar}`)?.toont(getuige), tekst).toBe(true);
}

function agreeOnNorms({ oud, nieuw, was }: Edities, normen: ReturnType<typeof compareEditions>['normen'], tekst: string): void {
  for (const [d, place] of was.entries()) {
    if (place < 0) continue;
    const [old, fresh] = [at(oud.dimensies, place), at(nieuw.dimensies, d)];
    const found = normen.find(({ dimensie }) => dimensie === outputNaam(nieuw, d));
    expect(found !== undefined, tekst).toBe(old.norm.length > 0 || fresh.norm.length > 0);
    if (!found?.verschil || JSON.stringify(old.indicatoren) !== JSON.stringify(fresh.indicatoren)) continue;
    expect(new Set(found.verschil.overgangen.map(({ van, naar }) => `${van}>${naar}`)), `${fresh.naam}\n${tekst}`).toEqual(normTransitions(old, fresh));
  }
}

type Lines = [number[], number[]];

/** Rules of which nothing that counts is said mean the same; and of no rule that stayed is it said that it went and came. */
function agreeOnSentences({ oud, nieuw, was, alleenRegels }: Edities, zinnen: readonly Zinsverschil[], lines: Lines, tekst: string): void {
  if (!alleenRegels) return;
  const [before, after] = taken(zinnen.filter(({ weegt }) => weegt), lines);
  const moved = nieuw.regels.map((regel) => withPlaces(regel, (d) => at(was, d)));
  const rest = (regels: readonly Regel[], changed: readonly number[]): Regel[] => regels.filter((_, i) => !changed.includes(i));
  const [stayed, stands] = withoutTwins(rest(oud.regels, before), rest(moved, after));
  expect(stands.map((regel) => meaningOf(oud, regel)).sort(), tekst).toEqual(stayed.map((regel) => meaningOf(oud, regel)).sort());
  const went = new Set(before.map((i) => JSON.stringify(at(oud.regels, i))));
  expect(after.map((i) => JSON.stringify(at(moved, i))).filter((each) => went.has(each)), tekst).toEqual([]);
}

/** Both lists without what they have in common, word for word. */
function withoutTwins(a: readonly Regel[], b: readonly Regel[]): [Regel[], Regel[]] {
  const left = [...a];
  const right = b.filter((regel) => {
    const place = left.findIndex((other) => JSON.stringify(other) === JSON.stringify(regel));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
  return [left, right];
}

function withPlaces(regel: Regel, place: (d: number) => number): Regel {
  const within = <T>(value: T): T => (typeof value !== 'object' || value === null ? value : Array.isArray(value) ? value.map(within)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'op' ? (inner as number[]).map(place) : within(inner)]))) as T;
  return { ...within(regel), ...(regel.doel !== undefined && { doel: place(regel.doel) }) };
}

/** What a rule by itself says of every corps of every kind: its target, its ceiling, and where it holds. */
function meaningOf(spec: Spec, regel: Regel): string {
  const weighOne = weigher({ ...spec, regels: [regel] });
  return JSON.stringify([regel.doel, ceilingOf(regel), kinds(spec).flatMap((kind) => corpsOfKind(spec, kind).map((own) => (weighOne(own).holds[0] ? 1 : 0)))]);
}

/** The rules that changes are about, by their places in the old and the new edition. */
function taken(zinnen: readonly Zinsverschil[], [before, after]: Lines): [number[], number[]] {
  const rules = zinnen.filter(({ oud, nieuw }) => (nieuw ?? oud)?.soort === 'weging');
  return [rules.flatMap(({ oud }) => (oud ? [before.indexOf(oud.herkomst.regel)] : [])), rules.flatMap(({ nieuw }) => (nieuw ? [after.indexOf(nieuw.herkomst.regel)] : []))];
}

/** The named changes by themselves bring it about, and no smaller set of changes does. */
function agreeOnCause({ oud, nieuw }: Edities, { overgang, zinnen, lines }: { overgang: Verklaarde['overgangen'][number]; zinnen: readonly Zinsverschil[]; lines: Lines }, tekst: string): void {
  const changes = zinnen.filter(({ weegt }) => weegt);
  if (changes.length > 6 || changes.some((each) => (each.nieuw ?? each.oud)?.soort !== 'weging')) return;
  const own = nieuw.dimensies.map((_, d) => overgang.getuige.get(outputNaam(nieuw, d)) ?? 'groen');
  const brings = (set: readonly Zinsverschil[]): boolean => {
    const [before, after] = taken(set, lines);
    const mixed: Spec = { ...oud, regels: [...oud.regels.filter((_, i) => !before.includes(i)), ...after.map((i) => at(nieuw.regels, i))] };
    return !hasCircle(mixed) && weigher(mixed)(own).eindscore === overgang.naar;
  };
  const { wijzigingen, kleinste } = overgang.oorzaak;
  const sets = product(changes.map((each) => [[], [each]])).map((parts) => parts.flat());
  expect({ kleinste, brengt: brings(wijzigingen), minst: Math.min(...sets.filter((set) => set.length > 0 && brings(set)).map(({ length }) => length)) }, tekst).toEqual({ kleinste: true, brengt: true, minst: wijzigingen.length });
}

function agreeOnCorps({ oud, nieuw, was, alleenRegels, rowsOud, rowsNieuw }: Edities, found: ReturnType<typeof compareEditions>['korpsen'], tekst: string): void {
  const end = (spec: Spec, row: Row): Score[] => weighAll(spec, ownScores(spec, row)).eindscore;
  const expected = rowsNieuw.flatMap((row) => {
    const korps = corpsOf(nieuw, row);
    const before = rowsOud.find((each) => corpsOf(oud, each) === korps);
    if (!before) return [];
    const [van, naar] = [end(oud, before), end(nieuw, row)];
    if (van.join() === naar.join()) return [];
    if (!alleenRegels) return [{ korps, van, naar }];
    // The same data under the names of the other edition.
    const moved = (from: Row, names: (readonly [string, string])[]): Row => ({ ...from, kleuren: Object.assign(Object.create(null), Object.fromEntries(Object.entries(from.kleuren).map(([naam, scores]) => [names.find(([a]) => a === naam)?.[1] ?? naam, scores]))) });
    const names = nieuw.dimensies.map((_, d) => [outputNaam(oud, at(was, d)), outputNaam(nieuw, d)] as const);
    const byNew = end(nieuw, moved(before, names)).join();
    const byOld = end(oud, moved(row, names.map(([a, b]) => [b, a] as const))).join();
    const door = byNew === naar.join() && byOld === van.join() ? 'norm' : byOld === naar.join() && byNew === van.join() ? 'prestatie' : 'beide';
    return [{ korps, van, naar, door }];
  });
  expect(found?.gewijzigd.map(({ korps, van, naar, door }) => ({ korps, van: [...van], naar: [...naar], ...(alleenRegels && { door }) })), tekst).toEqual(expected);
}
