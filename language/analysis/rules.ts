// Which rules and dimensions change nothing, which end score does no corps get, and where does a higher
// judgement lower a score? Decided over all possible corps; every example was replayed through `evaluate`.
import { type EigenScores, evaluate } from '../decision/evaluate.js';
import { type Decision, type Kleur, type Plafond, SCORES, type Score } from '../decision/types.js';
import { BEST_FIRST, corpsSpace, type Ruimte, scoresAt } from './corps-space.js';
import type { Bewerking, Diagram, Knoop } from './diagram.js';
import { leastOf } from './least.js';
import { scoreDiagrams, type Scorediagrammen } from './score-diagrams.js';

export type Bevinding =
    /** The rule at this place in `plafonds` holds for no corps. */
    | { readonly soort: 'geldt nooit'; readonly regel: number }
    /** It holds exactly when an earlier one does, and sets the same ceiling. */
    | { readonly soort: 'zegt hetzelfde'; readonly regel: number; readonly als: number }
    /** Whenever it holds, one of `door` sets at least as low a ceiling; without `door` the score is blanco then. */
    | { readonly soort: 'zonder gevolg'; readonly regel: number; readonly door: readonly number[] }
    | { readonly soort: 'eindscore onhaalbaar'; readonly score: Kleur }
    /** Another judgement of this dimension (its place) changes no final score but its own. */
    | { readonly soort: 'dimensie verandert niets'; readonly dimensie: number }
    /** By this rule a corps with a higher judgement of `dimensie` gets a lower score. */
    | { readonly soort: 'niet monotoon'; readonly regel: number; readonly getuige: Omkering };

/** Two corps that differ in one judgement only: `laag` has the lower one and the higher score. */
export interface Omkering {
    readonly dimensie: number;
    readonly laag: EigenScores;
    readonly hoog: EigenScores;
    readonly scoreBijLaag: Kleur;
    readonly scoreBijHoog: Kleur;
}

/** @throws TeGroot when the diagram outgrows its limit. */
export function examineRules(decision: Decision): readonly Bevinding[] {
    const ruimte = corpsSpace(decision);
    // For corps to which some dimensions do not apply other counts can be reached: all kinds are looked at.
    const soorten = ruimte.soorten.map((geldt) => scoreDiagrams(ruimte.diagram, decision, { level: ruimte.level, geldt }));
    return [
        ...rulesWithoutEffect(decision, ruimte, soorten),
        ...scoresOutOfReach(decision, ruimte, soorten),
        ...dimensionsWithoutEffect(decision, ruimte, soorten),
        ...inversions(decision, ruimte, soorten),
    ];
}

/** What is said of one rule. */
type Regelbevinding = Extract<Bevinding, { readonly regel: number }>;

function rulesWithoutEffect({ plafonds }: Decision, { diagram }: Ruimte, soorten: readonly Scorediagrammen[]): Regelbevinding[] {
    const at = (regel: number): Plafond => plafonds[regel] as Plafond;
    const always = (holds: (soort: Scorediagrammen) => boolean): boolean => soorten.every(holds);
    const saying = (regel: number): string => [at(regel).hoogstens, ...soorten.map(({ regels }) => regels[regel])].join();
    /** Where a rule holds and there is a colour to lower: of a corps without any judgement all is blanco. */
    const bites = ({ regels, beoordeeld }: Scorediagrammen, regel: number): Knoop => diagram.and(regels[regel] as Knoop, beoordeeld);
    const covers = (regel: number, others: readonly number[]): boolean => always((soort) =>
        diagram.without(bites(soort, regel), diagram.some(others.map((other) => soort.regels[other] as Knoop))) === 0);
    return [...new Set(plafonds.map(({ doel }) => doel))].flatMap((doel) => {
        const own = plafonds.flatMap((plafond, regel) => (plafond.doel === doel ? [regel] : []));
        const isNever = (regel: number): boolean => always(({ regels }) => regels[regel] === 0);
        // The first of those that say the same speaks for all of them.
        const first = new Map([...own].reverse().map((regel) => [saying(regel), regel]));
        const speakers = own.filter((regel) => first.get(saying(regel)) === regel && !isNever(regel));
        const repeated = own.filter((regel) => first.get(saying(regel)) !== regel && !isNever(regel));
        const covered = (['rood', 'geel'] as const).flatMap((hoogstens) => {
            const lower = speakers.filter((regel) => rank(at(regel)) <= SCORES.indexOf(hoogstens));
            const others = soorten.map(({ regels }) => withoutOne(diagram, lower.map((regel) => regels[regel] as Knoop)));
            return lower.filter((regel, i) => at(regel).hoogstens === hoogstens && soorten.every((soort, n) => diagram.without(bites(soort, regel), others[n]?.[i] as Knoop) === 0))
                .map((regel) => ({ regel, lower: lower.filter((other) => other !== regel) }));
        });
        return [
            ...own.filter(isNever).map((regel): Regelbevinding => ({ soort: 'geldt nooit', regel })),
            ...repeated.map((regel): Regelbevinding => ({ soort: 'zegt hetzelfde', regel, als: first.get(saying(regel)) as number })),
            ...covered.map(({ regel, lower }): Regelbevinding => {
                const one = lower.find((other) => covers(regel, [other]));
                return { soort: 'zonder gevolg', regel, door: covers(regel, []) || one === undefined ? leastOf(lower, (rest) => covers(regel, rest)) : [one] };
            }),
        ];
    }).sort((a, b) => a.regel - b.regel);
}

/** For each of some functions where one of the others holds. */
function withoutOne(diagram: Diagram, all: readonly Knoop[]): Knoop[] {
    const behind: Knoop[] = Array.from({ length: all.length + 1 }, () => 0);
    for (let i = all.length - 1; i > 0; i--) behind[i] = diagram.or(all[i] as Knoop, behind[i + 1] as Knoop);
    let before: Knoop = 0;
    return all.map((knoop, i) => {
        const others = diagram.or(before, behind[i + 1] as Knoop);
        before = diagram.or(before, knoop);
        return others;
    });
}

const rank = ({ hoogstens }: Plafond): number => SCORES.indexOf(hoogstens);

/** Of a norm that weighs nothing (yet) nothing is said. */
function scoresOutOfReach(decision: Decision, { diagram }: Ruimte, soorten: readonly Scorediagrammen[]): Bevinding[] {
    if (!decision.plafonds.some(({ doel }) => doel === 'eindscore')) return [];
    const reached = new Set(soorten.flatMap(({ eindscore }) => diagram.nodes(eindscore)));
    return KLEUREN.filter((score) => !reached.has(SCORES.indexOf(score))).map((score) => ({ soort: 'eindscore onhaalbaar', score }));
}

const [, ROOD, GEEL, GROEN] = SCORES.map((_, i) => i) as [number, number, number, number];
const KLEUREN: readonly Kleur[] = ['groen', 'geel', 'rood'];

function dimensionsWithoutEffect(decision: Decision, { diagram, level }: Ruimte, soorten: readonly Scorediagrammen[]): Bevinding[] {
    if (decision.plafonds.length === 0) return [];
    const matter = new Set(soorten.flatMap(({ eindscore, scores }) => [
        ...levelsOfWeight(diagram, eindscore),
        // That its own score follows its judgement is no effect.
        ...scores.flatMap((score, dimensie) => levelsOfWeight(diagram, score ?? 0).filter((at) => at !== level[dimensie])),
    ]));
    return level.flatMap((at, dimensie): Bevinding[] => (at === undefined || matter.has(at) ? [] : [{ soort: 'dimensie verandert niets', dimensie }]));
}

/** Levels of which two values give different colours; that a first judgement makes a blanco corps a judged one is no difference. */
function levelsOfWeight(diagram: Diagram, score: Knoop): number[] {
    return diagram.nodes(score).filter((knoop) => !diagram.isLeaf(knoop)).filter((knoop) => {
        const [blanco, rood, geel, groen] = diagram.kidsOf(knoop) as [Knoop, Knoop, Knoop, Knoop];
        return rood !== geel || geel !== groen || diagram.apply(OTHER_COLOUR, blanco, groen) !== 0;
    }).map((knoop) => diagram.level(knoop));
}

/** 1 where a corps that has a score without this judgement has another one with it. */
const OTHER_COLOUR: Bewerking = (a, b) => (a !== 0 && a !== b ? 1 : 0);

function inversions(decision: Decision, ruimte: Ruimte, soorten: readonly Scorediagrammen[]): Bevinding[] {
    const { diagram } = ruimte;
    const found = new Map<number, Omkering>();
    for (const [n, soort] of soorten.entries()) {
        for (const doel of new Set(decision.plafonds.map((plafond) => plafond.doel))) {
            const score = doel === 'eindscore' ? soort.eindscore : soort.scores[doel];
            if (score === undefined || isMonotone(diagram, score)) continue;
            for (const [regel, plafond] of decision.plafonds.entries()) {
                if (plafond.doel !== doel || found.has(regel)) continue;
                const getuige = inversionBy(decision, ruimte, { score, regel, holds: soort.regels[regel] as Knoop, geldt: ruimte.soorten[n] as readonly boolean[] });
                if (getuige) found.set(regel, getuige);
            }
        }
    }
    return [...found].sort(([a], [b]) => a - b).map(([regel, getuige]) => ({ soort: 'niet monotoon', regel, getuige }));
}

/** Whether no higher judgement gives a lower score. It is enough to look at every node of the function. */
function isMonotone(diagram: Diagram, score: Knoop): boolean {
    const nowhereAbove = (low: Knoop, high: Knoop): boolean => diagram.apply(ABOVE, low, high) === 0;
    return diagram.nodes(score).every((knoop) => {
        if (diagram.isLeaf(knoop)) return true;
        const [, rood, geel, groen] = diagram.kidsOf(knoop) as [Knoop, Knoop, Knoop, Knoop];
        return nowhereAbove(rood, geel) && nowhereAbove(geel, groen);
    });
}

/** 1 where the first score is the higher; of one judgement and another neither makes a score blanco. */
const ABOVE: Bewerking = (a, b) => (a > b ? 1 : 0);

interface Vraag {
    readonly score: Knoop;
    readonly regel: number;
    readonly holds: Knoop;
    readonly geldt: readonly boolean[];
}

/** The smallest pair of corps where this rule, holding for the higher judgement only, makes the score the lower one. */
function inversionBy(decision: Decision, ruimte: Ruimte, { score, regel, holds, geldt }: Vraag): Omkering | undefined {
    const { diagram, level } = ruimte;
    const { doel, hoogstens } = decision.plafonds[regel] as Plafond;
    const isCeiling = diagram.map(score, (value) => (value === SCORES.indexOf(hoogstens) ? 1 : 0));
    const blame = diagram.and(holds, isCeiling);
    let best: { cost: number; values: readonly number[]; dimensie: number; low: number } | undefined;
    for (const [dimensie, at] of level.entries()) {
        if (at === undefined) continue;
        for (const low of [ROOD, GEEL]) {
            const [lower, higher] = [diagram.restrict(score, at, low), diagram.restrict(score, at, low + 1)];
            const pairs = diagram.and(diagram.apply(ABOVE, lower, higher), diagram.without(diagram.restrict(blame, at, low + 1), diagram.restrict(holds, at, low)));
            const values = diagram.nearest(pairs, 1, BEST_FIRST);
            if (!values) continue;
            const cost = values.filter((value) => value !== GROEN).length + (low + 1 === GROEN ? 0 : 1);
            if (!best || cost < best.cost) best = { cost, values, dimensie, low };
        }
    }
    if (!best) return undefined;
    const { values, dimensie, low } = best;
    const corps = (own: number): EigenScores => scoresAt(ruimte, values.map((value, i) => (i === level[dimensie] ? own : value)), geldt);
    const [laag, hoog] = [corps(low), corps(low + 1)];
    const scoreOf = (eigen: EigenScores): Score => {
        const { eindscore, scores } = evaluate(decision, eigen);
        return doel === 'eindscore' ? eindscore : (scores[doel] as Score);
    };
    const [scoreBijLaag, scoreBijHoog] = [scoreOf(laag), scoreOf(hoog)];
    if (SCORES.indexOf(scoreBijLaag) <= SCORES.indexOf(scoreBijHoog)) throw new Error('The diagram and the evaluation disagree.');
    return { dimensie, laag, hoog, scoreBijLaag: scoreBijLaag as Kleur, scoreBijHoog: scoreBijHoog as Kleur };
}
