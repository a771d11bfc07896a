// How firm is an end score: which rule alone holds it down, and what is the least that would lower it?
import type { Keuzes } from './choices.js';
import { endScores, type Uitslag } from './score.js';
import { type Decision, type Kleur, type Score, SCORES } from './types.js';

/** More lower scores at once than this are not tried. */
const MAX_STEPS = 3;

/** An own score that would be lower: `van` what it is now, `naar` a lower colour. */
export interface Verslechtering {
    readonly dimensie: string;
    readonly van: readonly Score[];
    readonly naar: Kleur;
}

const rank = (scores: readonly Score[]): number => Math.min(...scores.map((score) => SCORES.indexOf(score)));
const ownOf = ({ dimensies }: Pick<Uitslag, 'dimensies'>): Keuzes => dimensies.map(({ eigen, geldtNiet }) => (geldtNiet ? undefined : eigen));

/** The ceilings (indices) without which, each by itself, the lowest possible end score would be higher. */
export function soleHolders(decision: Decision, uitslag: Pick<Uitslag, 'eindscore' | 'dimensies' | 'plafonds'>): readonly number[] {
    const own = ownOf(uitslag);
    return uitslag.plafonds
        .filter(({ index }) => rank(endScores({ ...decision, plafonds: decision.plafonds.filter((_, i) => i !== index) }, own)) > rank(uitslag.eindscore))
        .map(({ index }) => index);
}

/**
 * The smallest sets of lower own scores after which the end score can be lower than it can be now: all of
 * the smallest size, of each the highest colours that are low enough. Undefined when more than
 * `MAX_STEPS` would be needed; empty when there is no lower end score.
 */
export function stepsDown(decision: Decision, uitslag: Pick<Uitslag, 'eindscore' | 'dimensies'>): readonly (readonly Verslechtering[])[] | undefined {
    const now = rank(uitslag.eindscore);
    if (now <= SCORES.indexOf('rood')) return [];
    const own = ownOf(uitslag);
    const options = own.flatMap((scores, i) => (scores === undefined ? [] : lowerThan(scores).map((naar) => ({ i, naar }))));
    for (let size = 1; size <= MAX_STEPS; size++) {
        const found = subsets(options, size).filter((steps) => {
            const changed = own.map((scores, i) => {
                const step = steps.find((each) => each.i === i);
                return step ? [step.naar] : scores;
            });
            return rank(endScores(decision, changed)) < now;
        });
        if (found.length > 0) return mildest(found).map((steps) => steps.map(({ i, naar }) => describe(uitslag, i, naar)));
    }
    return undefined;
}

interface Stap {
    readonly i: number;
    readonly naar: Kleur;
}

/** Colours below everything that an own score may be; from blanco there is no lower one. */
function lowerThan(scores: readonly Score[]): Kleur[] {
    return SCORES.slice(1, rank(scores)) as Kleur[];
}

function subsets(options: readonly Stap[], size: number): Stap[][] {
    if (size === 0) return [[]];
    return options.flatMap((option, n) => subsets(options.slice(n + 1), size - 1).map((steps) => [option, ...steps]));
}

/** Of the sets over the same dimensions the one with the highest colours. */
function mildest(found: readonly Stap[][]): Stap[][] {
    const best = new Map<string, Stap[]>();
    const height = (steps: readonly Stap[]): number => steps.reduce((sum, { naar }) => sum + SCORES.indexOf(naar), 0);
    for (const steps of found) {
        const key = steps.map(({ i }) => i).join();
        const known = best.get(key);
        if (!known || height(steps) > height(known)) best.set(key, steps);
    }
    return [...best.values()];
}

function describe({ dimensies }: Pick<Uitslag, 'dimensies'>, i: number, naar: Kleur): Verslechtering {
    const { naam, eigen } = dimensies[i] as Uitslag['dimensies'][number];
    return { dimensie: naam, van: eigen, naar };
}
