// Which rules, and which parts of their conditions, do examples exercise; and what would exercise the rest?
// Exact: a goal that no corps can meet is told apart from one that no example has met yet.
import { derive } from '../decision/derive.js';
import { type Conditie, type Decision, type Dimensie, type NormConditie, SCORES, type Score, type Waarde } from '../decision/types.js';
import { corpsSpace, WITNESS } from './corps-space.js';
import type { Diagram, Knoop } from './diagram.js';
import { leastOf } from './least.js';
import { partGoals } from './mcdc.js';
import { lineDiagrams } from './norm-diagrams.js';
import { scoreDiagrams } from './score-diagrams.js';

export type Stand = 'gedekt' | 'ontbreekt' | 'onmogelijk';

/** What an example can show of a rule: that it decides, that it does not hold, that a part of it matters. */
export type Doelsoort<L> = { readonly soort: 'beslist' | 'geldt niet' } | { readonly soort: 'deel'; readonly deel: L; readonly waar: boolean };

export interface Doel<L> {
    readonly wat: Doelsoort<L>;
    readonly stand: Stand;
}

export type Enkel = Exclude<Conditie, { readonly soort: 'en' | 'of' }>;
export type Vergelijking = Extract<NormConditie, { readonly soort: 'vergelijking' }>;

/** What an example says of a corps: own scores that each dimension can have, and the values of indicators. */
export interface Proef {
    readonly eigen: readonly (readonly Score[])[];
    readonly waarden: ReadonlyMap<string, Waarde>;
}

export interface Dekking {
    /** Per rule, in the order of `plafonds`. */
    readonly regels: readonly (readonly Doel<Enkel>[])[];
    /** Per dimension, per line of its norm. */
    readonly normen: readonly (readonly (readonly Doel<Vergelijking>[])[])[];
    /** The smallest corps that together meet what is missing: own scores, by dimension. */
    readonly korpsen: readonly (readonly Score[])[];
    /** Values that together meet what is missing of the norms, by dimension. */
    readonly waarden: readonly { readonly dimensie: number; readonly waarden: ReadonlyMap<string, Waarde> }[];
}

/** @throws TeGroot when a diagram outgrows its limit. */
export function coverage(decision: Decision, proeven: readonly Proef[]): Dekking {
    const { regels, korpsen } = ruleCoverage(decision, proeven);
    const perNorm = decision.dimensies.map((dimensie) => normCoverage(dimensie, proeven));
    return {
        regels, korpsen,
        normen: perNorm.map(({ regels: lines }) => lines),
        waarden: perNorm.flatMap(({ waarden }, dimensie) => waarden.map((each) => ({ dimensie, waarden: each }))),
    };
}

interface Knoopdoel<L> {
    readonly wat: Doelsoort<L>;
    readonly knoop: Knoop;
}

/** Examples are of a corps to which all dimensions apply. */
function ruleCoverage(decision: Decision, proeven: readonly Proef[]): Pick<Dekking, 'regels' | 'korpsen'> {
    const { diagram, level } = corpsSpace(decision);
    const { regels, scores, eindscore, voorwaarde } = scoreDiagrams(diagram, decision, { level, geldt: decision.dimensies.map(() => true) });
    // A norm that gives a colour whatever its indicators are leaves no corps blanco.
    const possible = decision.dimensies.reduce<Knoop>((rest, dimensie, i) => {
        const at = level[i];
        const never = at !== undefined && (derive(dimensie, new Map())?.score ?? 'blanco') !== 'blanco';
        return never ? diagram.and(rest, diagram.test(at, (value) => (SCORES[value] === 'blanco' ? 0 : 1))) : rest;
    }, 1);
    const all = decision.plafonds.map(({ als, doel, hoogstens }, i): Knoopdoel<Enkel>[] => {
        const score = doel === 'eindscore' ? eindscore : (scores[doel] ?? 0);
        const isCeiling = diagram.map(score, (value) => (SCORES[value] === hoogstens ? 1 : 0));
        const holds = regels[i] as Knoop;
        return [
            { wat: { soort: 'beslist' }, knoop: diagram.and(holds, isCeiling) },
            { wat: { soort: 'geldt niet' }, knoop: diagram.without(1, holds) },
            ...partGoals<Enkel>(diagram, als, voorwaarde).flatMap(({ deel, waar, onwaar }): Knoopdoel<Enkel>[] => [
                { wat: { soort: 'deel', deel, waar: true }, knoop: waar }, { wat: { soort: 'deel', deel, waar: false }, knoop: onwaar },
            ]),
        ];
    });
    const goals = all.map((own) => own.map((goal) => ({ ...goal, knoop: diagram.and(goal.knoop, possible) })));
    const levels = level.flatMap((at, i) => (at === undefined ? [] : [i]));
    const allowed = proeven.map(({ eigen }) => levels.map((i) => (eigen[i] ?? []).map((score) => SCORES.indexOf(score))));
    const met = metBy(diagram, goals.flat(), allowed);
    const missing = missingOf(goals.flat(), met);
    const witnesses = fewestThatMeet(diagram, missing, (knoop) => diagram.cheapest(knoop, [1], WITNESS.costOf, WITNESS.order).get(1) as readonly number[]);
    return {
        regels: goals.map((own) => own.map((goal) => ({ wat: goal.wat, stand: standOf(goal, met) }))),
        korpsen: witnesses.map((values) => level.map((at) => (at === undefined ? 'groen' : (SCORES[values[at] as number] as Score)))),
    };
}

function normCoverage(dimensie: Dimensie, proeven: readonly Proef[]): { regels: Dekking['normen'][number]; waarden: ReadonlyMap<string, Waarde>[] } {
    if (dimensie.norm.length === 0) return { regels: [], waarden: [] };
    const { diagram, levels, lines, decides, holds } = lineDiagrams(dimensie);
    const all = dimensie.norm.map(({ als }, i): Knoopdoel<Vergelijking>[] => [
        { wat: { soort: 'beslist' }, knoop: decides[i] as Knoop },
        ...(als ? [{ wat: { soort: 'geldt niet' }, knoop: diagram.without(1, lines[i] as Knoop) } as const] : []),
        ...(als ? partGoals<Vergelijking>(diagram, als, holds) : []).flatMap(({ deel, waar, onwaar }): Knoopdoel<Vergelijking>[] => [
            { wat: { soort: 'deel', deel, waar: true }, knoop: waar }, { wat: { soort: 'deel', deel, waar: false }, knoop: onwaar },
        ]),
    ]);
    // A norm has no way to write a number below 0, so no example can show one.
    const writable = levels.reduce<Knoop>((rest, { klassen }, at) => diagram.and(rest, diagram.test(at, (value) => (isBelowZero(klassen[value]?.voorbeeld) ? 0 : 1))), 1);
    const goals = all.map((own) => own.map((goal) => ({ ...goal, knoop: diagram.and(goal.knoop, writable) })));
    // Only examples that give a value of this norm say anything of it; what they leave out can be anything.
    const allowed = proeven.filter(({ waarden }) => levels.some(({ indicator }) => waarden.has(indicator.naam)))
        .map(({ waarden }) => levels.map(({ indicator, classOf, klassen }) => {
            const value = waarden.get(indicator.naam);
            return value === undefined ? klassen.map((_, i) => i) : [classOf(value)];
        }));
    const met = metBy(diagram, goals.flat(), allowed);
    const missing = missingOf(goals.flat(), met);
    const witnesses = fewestThatMeet(diagram, missing, (knoop) => diagram.cheapest(knoop, [1], () => 0, []).get(1) as readonly number[]);
    return {
        regels: goals.map((own) => own.map((goal) => ({ wat: goal.wat, stand: standOf(goal, met) }))),
        waarden: witnesses.map((values) => new Map(levels.map(({ indicator, klassen }, i) => [indicator.naam, klassen[values[i] as number]?.voorbeeld as Waarde]))),
    };
}

const isBelowZero = (value: Waarde | undefined): boolean => typeof value === 'number' && value < 0;

const standOf = ({ knoop }: Knoopdoel<unknown>, met: ReadonlySet<Knoop>): Stand => (knoop === 0 ? 'onmogelijk' : met.has(knoop) ? 'gedekt' : 'ontbreekt');

/** Goals are functions: of equal ones one example is enough. */
const missingOf = (goals: readonly Knoopdoel<unknown>[], met: ReadonlySet<Knoop>): Knoop[] => [...new Set(goals.map(({ knoop }) => knoop))].filter((knoop) => knoop !== 0 && !met.has(knoop));

/** The goals that some example meets, whatever its unsure cells turn out to be. */
function metBy(diagram: Diagram, goals: readonly Knoopdoel<unknown>[], examples: readonly (readonly (readonly number[])[])[]): ReadonlySet<Knoop> {
    return new Set(goals.map(({ knoop }) => knoop).filter((knoop) => examples.some((allowed) => alwaysHolds(diagram, knoop, allowed))));
}

function alwaysHolds(diagram: Diagram, root: Knoop, allowed: readonly (readonly number[])[]): boolean {
    const known = new Map<Knoop, boolean>();
    const follow = (knoop: Knoop): boolean => {
        if (diagram.isLeaf(knoop)) return knoop === 1;
        const earlier = known.get(knoop);
        if (earlier !== undefined) return earlier;
        const level = diagram.level(knoop);
        const holds = (allowed[level] as readonly number[]).every((value) => follow(diagram.kid(knoop, level, value)));
        known.set(knoop, holds);
        return holds;
    };
    return follow(root);
}

/** The smallest example of each goal, unless one before it met that goal too. */
function fewestThatMeet(diagram: Diagram, goals: readonly Knoop[], smallest: (knoop: Knoop) => readonly number[]): readonly (readonly number[])[] {
    const chosen: (readonly number[])[] = [];
    for (const knoop of goals) if (!chosen.some((values) => diagram.valueOf(knoop, values) === 1)) chosen.push(smallest(knoop));
    // An early one may have become superfluous by those after it.
    return leastOf(chosen, (rest) => goals.every((knoop) => rest.some((values) => diagram.valueOf(knoop, values) === 1)));
}
