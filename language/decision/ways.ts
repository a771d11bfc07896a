// What is the least that must improve before the end score is surely groen? Own scores are settled one
// by one, as in `choices.ts`; of all that comes to the same leftovers only the cheapest is followed.
// Exact for every norm, also one that counts a high colour against a corps.
import { END_SCORE, endScore, keyOf, type Stand, settle, start } from './choices.js';
import type { Uitslag } from './score.js';
import { type Decision, type Kleur, SCORES, type Score } from './types.js';

/** One own score that improves: `van` what it is now (a set where unsure), `naar` one higher colour. */
export interface Verbetering {
    readonly dimensie: string;
    readonly van: readonly Score[];
    readonly naar: Kleur;
}

/** Improvements that together are enough, in the order of the norm. */
export type Weg = readonly Verbetering[];

/** Own scores that the unsure cells leave possible, once the improvements so far are made. */
interface Knoop {
    readonly standen: readonly Stand[];
    readonly aantal: number;
    readonly komtVan: { readonly knoop: Knoop; readonly stap?: Stap }[];
}

interface Stap {
    readonly dimensie: number;
    readonly naar: Kleur;
}

/**
 * All smallest sets of improvements: fewest dimensions, and of those no higher colour than is needed.
 * Empty when the end score is groen or blanco already, and when groen cannot be reached.
 */
export function shortestWays(decision: Decision, { eindscore, dimensies }: Pick<Uitslag, 'eindscore' | 'dimensies'>): Weg[] {
    if (['groen', 'blanco'].includes(eindscore.join())) return [];
    const own = dimensies.map(({ eigen, geldtNiet }) => (geldtNiet ? undefined : eigen));
    let knopen: Knoop[] = [{ standen: [start(decision, own, END_SCORE)], aantal: 0, komtVan: [] }];
    for (const dimensie of decision.volgorde) {
        const scores = own[dimensie];
        if (scores === undefined) continue; // nothing reads what does not apply
        const next = new Map<string, Knoop>();
        for (const knoop of knopen) {
            follow(decision, dimensie, knoop, scores, undefined, next);
            for (const naar of higherThan(scores)) follow(decision, dimensie, knoop, [naar], { dimensie, naar }, next);
        }
        knopen = [...next.values()];
    }
    const goals = knopen.filter(({ standen }) => standen.every((stand) => endScore(decision, stand) === 'groen'));
    const fewest = Math.min(...goals.map(({ aantal }) => aantal));
    const known = new Map<Knoop, Stap[][]>();
    return leastOnly(goals.filter(({ aantal }) => aantal === fewest).flatMap((goal) => stepsTo(goal, known)))
        .map((steps) => [...steps].sort((a, b) => a.dimensie - b.dimensie))
        .sort(inOrder)
        .map((steps) => steps.map(({ dimensie, naar }) => {
            const { naam, eigen } = dimensies[dimensie] as Uitslag['dimensies'][number];
            return { dimensie: naam, van: eigen, naar };
        }));
}

/** What an own score can rise to: every colour above the lowest that it may be. */
function higherThan(own: readonly Score[]): Kleur[] {
    const lowest = Math.min(...own.map((score) => SCORES.indexOf(score)));
    return SCORES.slice(lowest + 1) as Kleur[];
}

function follow(decision: Decision, dimensie: number, knoop: Knoop, options: readonly Score[], stap: Stap | undefined, next: Map<string, Knoop>): void {
    const standen = new Map<string, Stand>();
    for (const stand of knoop.standen) {
        for (const own of options) {
            const settled = settle(decision, END_SCORE, stand, dimensie, own);
            if (endScore(decision, { ...settled, beoordeeld: true }) !== 'groen') return; // a ceiling holds: no way leads on from here
            standen.set(keyOf(settled), settled);
        }
    }
    const key = [...standen.keys()].sort().join();
    const aantal = knoop.aantal + (stap ? 1 : 0);
    const known = next.get(key);
    if (!known || aantal < known.aantal) next.set(key, { standen: [...standen.values()], aantal, komtVan: [{ knoop, ...(stap && { stap }) }] });
    else if (aantal === known.aantal) known.komtVan.push({ knoop, ...(stap && { stap }) });
}

function stepsTo(knoop: Knoop, known: Map<Knoop, Stap[][]>): Stap[][] {
    const earlier = known.get(knoop);
    if (earlier) return earlier;
    const found = knoop.komtVan.flatMap(({ knoop: before, stap }) => stepsTo(before, known).map((steps) => (stap ? [...steps, stap] : steps)));
    const least = knoop.komtVan.length === 0 ? [[]] : leastOnly(found);
    known.set(knoop, least);
    return least;
}

/** Without those that raise the same dimensions as another does, and none of them less. */
function leastOnly(ways: readonly Stap[][]): Stap[][] {
    const perSet = new Map<string, Stap[][]>();
    for (const steps of ways) {
        const key = steps.map(({ dimensie }) => dimensie).join();
        const others = perSet.get(key);
        if (others) others.push(steps);
        else perSet.set(key, [steps]);
    }
    const enough = (a: readonly Stap[], b: readonly Stap[]): boolean => a.every(({ naar }, i) => SCORES.indexOf(naar) <= SCORES.indexOf((b[i] as Stap).naar));
    return [...perSet.values()].flatMap((same) => same.filter((steps) => !same.some((other) => other !== steps && enough(other, steps))));
}

function inOrder(a: readonly Stap[], b: readonly Stap[]): number {
    for (const [i, { dimensie, naar }] of a.entries()) {
        const other = b[i] as Stap;
        const difference = dimensie - other.dimensie || SCORES.indexOf(naar) - SCORES.indexOf(other.naar);
        if (difference !== 0) return difference;
    }
    return 0;
}
