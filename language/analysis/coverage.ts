// Which rules, and which parts of their conditions, do examples exercise; and what would exercise the rest?
// Exact: a goal that no corps can meet is told apart from one that no example has met yet.
import { derive } from '../decision/derive.js';
import { type Conditie, type Decision, type Dimensie, type NormConditie, SCORES, type Score, type Waarde } from '../decision/types.js';
import { BEST_FIRST, corpsSpace, scoresAt } from './corps-space.js';
import type { Diagram, Knoop } from './diagram.js';
import { leastOf } from './least.js';
import { partGoals, type Samengesteld } from './mcdc.js';
import { lineDiagrams } from './norm-diagrams.js';
import { scoreDiagrams } from './score-diagrams.js';
import type { Klasse } from './value-classes.js';

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
    const geldt = decision.dimensies.map(() => true);
    const { regels, scores, eindscore, voorwaarde } = scoreDiagrams(diagram, decision, { level, geldt });
    // A norm that gives a colour whatever its indicators are leaves no corps blanco.
    const possible = decision.dimensies.reduce<Knoop>((rest, dimensie, i) => {
        const at = level[i];
        const never = at !== undefined && derive(dimensie, new Map()).score !== 'blanco';
        return never ? diagram.and(rest, diagram.test(at, (value) => (SCORES[value] === 'blanco' ? 0 : 1))) : rest;
    }, 1);
    const all = decision.plafonds.map(({ als, doel, hoogstens }, i): Knoopdoel<Enkel>[] => {
        const score = doel === 'eindscore' ? eindscore : (scores[doel] ?? 0);
        const isCeiling = diagram.map(score, (value) => (SCORES[value] === hoogstens ? 1 : 0));
        const holds = regels[i] as Knoop;
        return [
            { wat: { soort: 'beslist' }, knoop: diagram.and(holds, isCeiling) },
            { wat: { soort: 'geldt niet' }, knoop: diagram.without(1, holds) },
            ...goalsOfParts<Enkel>(diagram, als, voorwaarde),
        ];
    });
    const levels = level.flatMap((at, i) => (at === undefined ? [] : [i]));
    const allowed = proeven.map(({ eigen }) => levels.map((i) => (eigen[i] as readonly Score[]).map((score) => SCORES.indexOf(score))));
    const { regels: goals, voorbeelden } = shown(diagram, all, possible, allowed, BEST_FIRST);
    return { regels: goals, korpsen: voorbeelden.map((values) => scoresAt({ level }, values, geldt) as readonly Score[]) };
}

function normCoverage(dimensie: Dimensie, proeven: readonly Proef[]): { regels: Dekking['normen'][number]; waarden: ReadonlyMap<string, Waarde>[] } {
    const { diagram, levels, lines, decides, holds } = lineDiagrams(dimensie);
    const all = dimensie.norm.map(({ als }, i): Knoopdoel<Vergelijking>[] => [
        { wat: { soort: 'beslist' }, knoop: decides[i] as Knoop },
        ...(als ? [{ wat: { soort: 'geldt niet' }, knoop: diagram.without(1, lines[i] as Knoop) } as const, ...goalsOfParts<Vergelijking>(diagram, als, holds)] : []),
    ]);
    // A norm has no way to write a number below 0, so no example can show one.
    const writable = levels.reduce<Knoop>((rest, { klassen }, at) => diagram.and(rest, diagram.test(at, (value) => (((klassen[value] as Klasse).voorbeeld as number) < 0 ? 0 : 1))), 1);
    // Only examples that give a value of this norm say anything of it; what they leave out can be anything.
    const allowed = proeven.filter(({ waarden }) => levels.some(({ indicator }) => waarden.has(indicator.naam)))
        .map(({ waarden }) => levels.map(({ indicator, classOf, klassen }) => {
            const value = waarden.get(indicator.naam);
            return value === undefined ? klassen.map((_, i) => i) : [classOf(value)];
        }));
    const { regels, voorbeelden } = shown(diagram, all, writable, allowed);
    return { regels, waarden: voorbeelden.map((values) => new Map(levels.map(({ indicator, klassen }, i) => [indicator.naam, (klassen[values[i] as number] as Klasse).voorbeeld]))) };
}

function goalsOfParts<L extends { readonly soort: string }>(diagram: Diagram, als: L | Samengesteld<L>, holds: (deel: L) => Knoop): Knoopdoel<L>[] {
    return partGoals<L>(diagram, als, holds).flatMap(({ deel, waar, onwaar }): Knoopdoel<L>[] => [
        { wat: { soort: 'deel', deel, waar: true }, knoop: waar }, { wat: { soort: 'deel', deel, waar: false }, knoop: onwaar },
    ]);
}

/** How each goal stands, and the smallest examples that together meet what is missing; `possible`: where an example can be at all. */
function shown<L>(
    diagram: Diagram, all: readonly (readonly Knoopdoel<L>[])[], possible: Knoop, examples: readonly (readonly (readonly number[])[])[], order?: readonly number[],
): { regels: Doel<L>[][]; voorbeelden: readonly (readonly number[])[] } {
    const goals = all.map((own) => own.map(({ wat, knoop }) => ({ wat, knoop: diagram.and(knoop, possible) })));
    // Goals are functions: of equal ones one example is enough.
    const knopen = [...new Set(goals.flat().map(({ knoop }) => knoop))];
    const met = new Set(knopen.filter((knoop) => examples.some((allowed) => alwaysHolds(diagram, knoop, allowed))));
    const standOf = (knoop: Knoop): Stand => (knoop === 0 ? 'onmogelijk' : met.has(knoop) ? 'gedekt' : 'ontbreekt');
    return {
        regels: goals.map((own) => own.map(({ wat, knoop }) => ({ wat, stand: standOf(knoop) }))),
        voorbeelden: fewestThatMeet(diagram, knopen.filter((knoop) => standOf(knoop) === 'ontbreekt'), (knoop) => diagram.nearest(knoop, 1, order) as readonly number[]),
    };
}

/** Whether an example meets a goal whatever its unsure cells turn out to be. */
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
