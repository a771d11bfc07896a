// How do two functions that give a score differ: how often, from which score to which, and where first?
import { type Score, SCORES } from '../decision/types.js';
import type { Bewerking, Diagram, Knoop } from './diagram.js';

export type Verhouding = 'gelijk' | 'strenger' | 'soepeler' | 'gemengd';

/** From one score to another, on so many combinations; `waarden` is the smallest of them, a value per level. */
export interface Overgang {
    readonly van: Score;
    readonly naar: Score;
    readonly aantal: bigint;
    readonly waarden: readonly number[];
}

export interface Verschil {
    readonly verhouding: Verhouding;
    readonly combinaties: bigint;
    /** Changes to a lower and to a higher colour; blanco is outside that order. */
    readonly strenger: bigint;
    readonly soepeler: bigint;
    /** Only changes, the lowest new score first. */
    readonly overgangen: readonly Overgang[];
}

const N = SCORES.length;
/** Two scores as one number. */
export const PAIRS: Bewerking = (a, b) => a * N + b;

/** @param order which values the smallest combination has rather than others. @throws TeGroot when the diagram outgrows its limit. */
export function compareScores(diagram: Diagram, oud: Knoop, nieuw: Knoop, order?: readonly number[]): Verschil {
    const combinaties = diagram.assignments;
    if (oud === nieuw) return { verhouding: 'gelijk', combinaties, strenger: 0n, soepeler: 0n, overgangen: [] };
    const pairs = diagram.apply(PAIRS, oud, nieuw);
    const changes = [...diagram.counts(pairs)].filter(([pair]) => Math.floor(pair / N) !== pair % N);
    const overgangen = changes
        .map(([pair, aantal]): Overgang => ({
            van: SCORES[Math.floor(pair / N)] as Score,
            naar: SCORES[pair % N] as Score,
            aantal,
            waarden: diagram.nearest(pairs, pair, order) as readonly number[],
        }))
        .sort((a, b) => SCORES.indexOf(a.naar) - SCORES.indexOf(b.naar) || SCORES.indexOf(b.van) - SCORES.indexOf(a.van));
    const sum = (lower: boolean): bigint => overgangen
        .filter(({ van, naar }) => van !== 'blanco' && naar !== 'blanco' && SCORES.indexOf(naar) < SCORES.indexOf(van) === lower)
        .reduce((total, { aantal }) => total + aantal, 0n);
    const [strenger, soepeler] = [sum(true), sum(false)];
    return { verhouding: relation(strenger, soepeler), combinaties, strenger, soepeler, overgangen };
}

/** Where only blanco comes or goes, neither is the stricter. */
const relation = (strenger: bigint, soepeler: bigint): Verhouding =>
    strenger > 0n === soepeler > 0n ? 'gemengd' : strenger > 0n ? 'strenger' : 'soepeler';
