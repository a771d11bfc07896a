// What is the least that must improve before the end score is surely groen? Own scores are settled one
// by one, as in `choices.ts`; of all that comes to the same leftovers only the cheapest is followed.
// Exact for every norm, also one that counts a high colour against a corps.
import { endScore, keyOf, type Stand, settle, start, type Vraag } from './choices.js';
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

const VRAAG: Vraag = { soort: 'score', doel: 'eindscore' };

/**
 * All smallest sets of improvements: fewest dimensions, and of those no higher colour than is needed.
 * Empty when the end score is groen or blanco already, and when groen cannot be reached.
 */
export function shortestWays(decision: Decision, { eindscore, dimensies }: Pick<Uitslag, 'eindscore' | 'dimensies'>): Weg[] {
    if (eindscore.length === 1 && (eindscore[0] === 'groen' || eindscore[0] === 'blanco')) return [];
    const own = dimensies.map(({ eigen, geldtNiet }) => (geldtNiet ? undefined : eigen));
    let knopen: Knoop[] = [{ standen: [start(decision, own, VRAAG)], aantal: 0, komtVan: [] }];
    for (const [i, dimensie] of decision.volgorde.entries()) {
        const next = new Map<string, Knoop>();
        for (const knoop of knopen) {
            follow(decision, i, knoop, own[dimensie] ?? [undefined], undefined, next);
            for (const naar of higherThan(own[dimensie])) follow(decision, i, knoop, [naar], { dimensie, naar }, next);
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
function higherThan(own: readonly Score[] | undefined): Kleur[] {
    if (own === undefined) return [];
    const lowest = Math.min(...own.map((score) => SCORES.indexOf(score)));
    return SCORES.slice(lowest + 1) as Kleur[];
}

function follow(decision: Decision, step: number, knoop: Knoop, options: readonly (Score | undefined)[], stap: Stap | undefined, next: Map<string, Knoop>): void {
    const dimensie = decision.volgorde[step] as number;
    const standen = new Map<string, Stand>();
    for (const stand of knoop.standen) {
        for (const own of options) {
            const settled = settle(decision, VRAAG, stand, dimensie, own);
            if (endScore(decision, { ...settled, beoordeeld: true }) !== 'groen') return; // a ceiling holds: no way leads on from here
            standen.set(keyOf(settled, step), settled);
        }
    }
    const key = [...standen.keys()].sort().join('\n');
    const aantal = knoop.aantal + (stap ? 1 : 0);
    const known = next.get(key);
    if (!known || aantal < known.aantal) next.set(key, { standen: [...standen.values()], aantal, komtVan: [{ knoop, ...(stap && { stap }) }] });
    // The same from the same with a lower colour: that one is enough.
    else if (aantal === known.aantal && !known.komtVan.some((other) => other.knoop === knoop)) known.komtVan.push({ knoop, ...(stap && { stap }) });
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
    const height = (steps: readonly Stap[]): number => steps.reduce((sum, { naar }) => sum + SCORES.indexOf(naar), 0);
    const perSet = new Map<string, Stap[][]>();
    for (const steps of [...ways].sort((a, b) => height(a) - height(b))) {
        const key = steps.map(({ dimensie }) => dimensie).join();
        const least = perSet.get(key) ?? [];
        const enough = least.some((other) => other.every(({ naar }, i) => SCORES.indexOf(naar) <= SCORES.indexOf((steps[i] as Stap).naar)));
        if (!enough) perSet.set(key, [...least, steps]);
    }
    return [...perSet.values()].flat();
}

function inOrder(a: readonly Stap[], b: readonly Stap[]): number {
    for (const [i, { dimensie, naar }] of a.entries()) {
        const other = b[i] as Stap;
        const difference = dimensie - other.dimensie || SCORES.indexOf(naar) - SCORES.indexOf(other.naar);
        if (difference !== 0) return difference;
    }
    return 0;
}
