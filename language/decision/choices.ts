// Which outcomes can a corps with unsure cells have? Exactly those that some choice gives. The cells
// are settled one by one; what is left of every ceiling then is all that matters, so equal leftovers
// are followed once. The number of leftovers stays small where the number of choices does not.
import { evaluate, lowest, pointsHold, pointsOf, readAs } from './evaluate.js';
import { ceilingsOver, readsOf } from './reads.js';
import { type Conditie, type Decision, type Dimensie, type Plafond, SCORES, type Score } from './types.js';

/** Own scores that each dimension can have; `undefined` where it does not apply. */
export type Keuzes = readonly (readonly Score[] | undefined)[];

/** What remains of a condition when some dimensions are settled: a truth value, or a smaller condition. */
type Rest = boolean | RestConditie;
type RestConditie =
    | Extract<Conditie, { soort: 'score' }>
    | { soort: 'telling'; dimensies: readonly number[]; scores: readonly Score[]; minstens: number; hoogstens: number | 'alle' }
    | { soort: 'punten'; van: Extract<Conditie, { soort: 'punten' }>; dimensies: readonly number[]; verdiend: number; mogelijk: number; beoordeeld: boolean }
    | { soort: 'en' | 'of'; delen: readonly RestConditie[] };

/** Where the settling of cells has come: what is left of every ceiling, and whether a weighed dimension is judged. */
export interface Stand {
    readonly resten: readonly Rest[];
    readonly beoordeeld: boolean;
}

/** What is asked: the end score, the final score of a dimension, or whether a ceiling holds. */
export type Vraag = { readonly doel: Plafond['doel']; readonly plafond?: undefined } | { readonly doel?: undefined; readonly plafond: number };
export const END_SCORE: Vraag = { doel: 'eindscore' };

/** What is so whatever the unsure cells turn out to be, and the dimensions that remain to be settled, in their order. */
export interface Vooraf {
    readonly open: readonly number[];
    /** Final scores of the other dimensions. */
    readonly vast: ReadonlyMap<number, Score>;
    /** Whether a weighed one of those is judged. */
    readonly beoordeeld: boolean;
}

/** Only unsure cells, and what ceilings read of them, are followed: of hundreds of dimensions these are few. */
export function foresee(decision: Decision, keuzes: Keuzes): Vooraf {
    const { scores } = evaluate(decision, keuzes.map((own) => own?.[0]));
    const readFor = (dimensie: number): readonly number[] => ceilingsOver(dimensie, decision).flatMap((i) => readsOf((decision.plafonds[i] as Plafond).als));
    const open = new Set<number>();
    const vast = new Map<number, Score>();
    let beoordeeld = false;
    for (const dimensie of decision.volgorde) {
        const own = keuzes[dimensie];
        if (own !== undefined && (own.length > 1 || readFor(dimensie).some((read) => open.has(read)))) open.add(dimensie);
        else {
            const score = scores[dimensie] as Score;
            vast.set(dimensie, score);
            beoordeeld ||= isJudged(decision, dimensie, score);
        }
    }
    return { open: [...open], vast, beoordeeld };
}

/** Whether a score is a judgement that is weighed: without any the end score is blanco. */
const isJudged = (decision: Decision, dimensie: number, score: Score): boolean => score !== 'blanco' && (decision.dimensies[dimensie] as Dimensie).weegt;

/** The exact set of scores, from low to high, of the end or of a dimension that is not settled beforehand. */
export function possibleScores(decision: Decision, keuzes: Keuzes, doel: Plafond['doel'], vooraf = foresee(decision, keuzes)): readonly Score[] {
    const found = answers(decision, keuzes, { doel }, vooraf);
    return SCORES.filter((score) => found.has(score));
}

/** Whether a ceiling holds; undefined when it does in some choices only. */
export function holdsPerhaps(decision: Decision, keuzes: Keuzes, plafond: number, vooraf: Vooraf): boolean | undefined {
    const found = answers(decision, keuzes, { plafond }, vooraf);
    return found.size > 1 ? undefined : found.has(true);
}

function answers(decision: Decision, keuzes: Keuzes, vraag: Vraag, vooraf: Vooraf): ReadonlySet<Score | boolean> {
    const known = new Map<string, ReadonlySet<Score | boolean>>();
    const follow = (stand: Stand, step: number): ReadonlySet<Score | boolean> => {
        const done = answerOf(decision, vraag, stand, step === vooraf.open.length);
        if (done !== undefined) return new Set([done]);
        const key = `${step}${keyOf(stand)}`;
        const earlier = known.get(key);
        if (earlier) return earlier;
        const found = new Set<Score | boolean>();
        const dimensie = vooraf.open[step] as number;
        for (const own of keuzes[dimensie] as readonly Score[]) {
            if (vraag.doel === dimensie) found.add(finalScore(decision, stand, dimensie, own));
            else for (const answer of follow(settle(decision, vraag, stand, dimensie, own), step + 1)) found.add(answer);
        }
        known.set(key, found);
        return found;
    };
    return follow(start(decision, keuzes, vraag, vooraf), 0);
}

/** The cells of which the choice changes the end score, for some choice of the other cells. */
export function deciding(decision: Decision, keuzes: Keuzes): number[] {
    const vooraf = foresee(decision, keuzes);
    const begin = start(decision, keuzes, END_SCORE, vooraf); // the same for every cell
    return [...keuzes.keys()].filter((cell) => keuzes[cell]?.slice(1).some((second) => differs(decision, keuzes, { cell, second, vooraf, begin })));
}

interface Pair {
    readonly cell: number;
    /** Beside its first choice. */
    readonly second: Score;
    readonly vooraf: Vooraf;
    readonly begin: Stand;
}

function differs(decision: Decision, keuzes: Keuzes, { cell, second, vooraf, begin }: Pair): boolean {
    const seen = new Set<string>();
    const follow = (a: Stand, b: Stand, step: number): boolean => {
        const key = `${step}${keyOf(a)}${keyOf(b)}`;
        if (seen.has(key)) return false;
        seen.add(key);
        if (step === vooraf.open.length) return endScore(decision, a) !== endScore(decision, b);
        const dimensie = vooraf.open[step] as number;
        const options = keuzes[dimensie] as readonly Score[];
        const pairs = dimensie === cell ? [[options[0] as Score, second] as const] : options.map((own) => [own, own] as const);
        return pairs.some(([x, y]) => follow(settle(decision, END_SCORE, a, dimensie, x), settle(decision, END_SCORE, b, dimensie, y), step + 1));
    };
    return follow(begin, begin, 0);
}

const NOTHING_KNOWN: Vooraf = { open: [], vast: new Map(), beoordeeld: false };

export function start(decision: Decision, keuzes: Keuzes, vraag: Vraag, { vast, beoordeeld }: Vooraf = NOTHING_KNOWN): Stand {
    const applies = (dimensie: number): boolean => keuzes[dimensie] !== undefined;
    const matters = relevant(decision, vraag);
    const resten = decision.plafonds.map(({ als }, i): Rest => {
        if (!matters.has(i)) return false;
        let rest = begin(als, applies);
        for (const dimensie of readsOf(als)) {
            const score = vast.get(dimensie);
            if (score !== undefined && typeof rest !== 'boolean') rest = fill(rest, dimensie, readAs(score, decision), decision);
        }
        return rest;
    });
    return { resten, beoordeeld };
}

/** The ceilings that a question depends on: those of its target, and of every dimension that those read. */
function relevant(decision: Decision, vraag: Vraag): ReadonlySet<number> {
    const found = new Set<number>();
    const addFor = (doel: Plafond['doel']): void => {
        for (const i of ceilingsOver(doel, decision)) add(i);
    };
    const add = (i: number): void => {
        if (found.has(i)) return;
        found.add(i);
        for (const dimensie of readsOf((decision.plafonds[i] as Plafond).als)) addFor(dimensie);
    };
    if (vraag.plafond !== undefined) add(vraag.plafond);
    else addFor(vraag.doel);
    return found;
}

/** Forgets what can no longer matter: ceilings of a settled dimension, and those above one that holds already. */
function forget(decision: Decision, vraag: Vraag, resten: readonly Rest[], settled: number): readonly Rest[] {
    const { plafonds } = decision;
    const isLower = (i: number, other: number): boolean => (plafonds[i] as Plafond).hoogstens === 'rood' && (plafonds[other] as Plafond).hoogstens === 'geel';
    /** The first of the lowest ceilings that hold. */
    const floor = new Map<Plafond['doel'], number>();
    resten.forEach((rest, i) => {
        if (rest !== true) return;
        const { doel } = plafonds[i] as Plafond;
        const known = floor.get(doel);
        if (known === undefined || isLower(i, known)) floor.set(doel, i);
    });
    return resten.map((rest, i) => {
        if (rest === false || vraag.plafond === i) return rest; // of thousands of ceilings nearly all are forgotten already
        const { doel } = plafonds[i] as Plafond;
        if (doel === settled) return false;
        const first = floor.get(doel);
        return first === undefined || first === i || isLower(i, first) ? rest : false;
    });
}

function answerOf(decision: Decision, vraag: Vraag, stand: Stand, isLast: boolean): Score | boolean | undefined {
    if (vraag.plafond !== undefined) {
        const rest = stand.resten[vraag.plafond];
        return typeof rest === 'boolean' ? rest : undefined;
    }
    return isLast ? endScore(decision, stand) : undefined; // a dimension is known when it is settled, which comes before
}

/** The end score with the ceilings that are known to hold: final once every cell is settled. */
export const endScore = (decision: Decision, stand: Stand): Score => (stand.beoordeeld ? finalScore(decision, stand, 'eindscore', 'groen') : 'blanco');

/** An own score with the ceilings over it that are known to hold. */
function finalScore(decision: Decision, { resten }: Stand, doel: Plafond['doel'], own: Score): Score {
    let score = own;
    for (const i of ceilingsOver(doel, decision)) if (resten[i] === true) score = lowest<Score>(score, (decision.plafonds[i] as Plafond).hoogstens);
    return score;
}

/** The stand after a dimension got its own score: its final score is filled in wherever it is read. */
export function settle(decision: Decision, vraag: Vraag, stand: Stand, dimensie: number, own: Score): Stand {
    const read = readAs(finalScore(decision, stand, dimensie, own), decision);
    const resten = stand.resten.map((rest) => (typeof rest === 'boolean' ? rest : fill(rest, dimensie, read, decision)));
    return {
        resten: forget(decision, vraag, resten, dimensie),
        beoordeeld: stand.beoordeeld || isJudged(decision, dimensie, own),
    };
}

/** A condition over the dimensions that apply; a count or sum over none never holds. */
function begin(als: Conditie, applies: (dimensie: number) => boolean): Rest {
    switch (als.soort) {
        case 'score':
            return applies(als.dimensie) ? als : false;
        case 'telling': {
            const dimensies = als.dimensies.filter(applies);
            return dimensies.length > 0 && settleCount({ ...als, dimensies });
        }
        case 'punten': {
            const dimensies = als.dimensies.filter(applies);
            return dimensies.length > 0 && { soort: 'punten', van: als, dimensies, verdiend: 0, mogelijk: 0, beoordeeld: false };
        }
        default:
            return combine(als.soort, als.delen.map((deel) => begin(deel, applies)));
    }
}

function fill(rest: RestConditie, dimensie: number, score: Score, decision: Decision): Rest {
    switch (rest.soort) {
        case 'score':
            return rest.dimensie !== dimensie ? rest : rest.scores.includes(score);
        case 'telling': {
            if (!rest.dimensies.includes(dimensie)) return rest;
            const dimensies = rest.dimensies.filter((i) => i !== dimensie);
            const hit = rest.scores.includes(score);
            if (rest.hoogstens === 'alle') return hit && settleCount({ ...rest, dimensies });
            const used = hit ? 1 : 0;
            return settleCount({ ...rest, dimensies, minstens: rest.minstens - used, hoogstens: rest.hoogstens - used });
        }
        case 'punten': {
            if (!rest.dimensies.includes(dimensie)) return rest;
            const points = pointsOf(score, dimensie, decision);
            return settlePoints({
                ...rest,
                dimensies: rest.dimensies.filter((i) => i !== dimensie),
                verdiend: rest.verdiend + (points?.verdiend ?? 0),
                mogelijk: rest.mogelijk + (points?.mogelijk ?? 0),
                beoordeeld: rest.beoordeeld || points !== undefined,
            });
        }
        default:
            return combine(rest.soort, rest.delen.map((deel) => fill(deel, dimensie, score, decision)));
    }
}

function settleCount(rest: Extract<RestConditie, { soort: 'telling' }>): Rest {
    const left = rest.dimensies.length;
    if (rest.hoogstens === 'alle') return left === 0 ? true : rest;
    if (rest.hoogstens < 0 || rest.minstens > left) return false;
    return rest.minstens <= 0 && rest.hoogstens >= left ? true : rest;
}

function settlePoints(rest: Extract<RestConditie, { soort: 'punten' }>): Rest {
    if (rest.dimensies.length > 0) return rest;
    return pointsHold(rest.van, rest);
}

function combine(soort: 'en' | 'of', delen: readonly Rest[]): Rest {
    const decisive = soort === 'of';
    if (delen.includes(decisive)) return decisive;
    const open = delen.filter((deel) => typeof deel !== 'boolean');
    return open.length === 0 ? !decisive : { soort, delen: open };
}

/** Leftovers with the same key have, with the same dimensions to settle, the same future. */
export function keyOf({ resten, beoordeeld }: Stand): string {
    let key = `:${beoordeeld}`;
    // Of thousands of ceilings nearly all are forgotten: those are not written.
    resten.forEach((rest, i) => {
        if (rest) key += `;${i}=${rest === true || restKey(rest)}`;
    });
    return key;
}

function restKey(rest: RestConditie): string {
    switch (rest.soort) {
        case 'score':
            return `${rest.dimensie}:${rest.scores.join()}`;
        case 'telling':
            return `#${rest.scores.join()},${rest.minstens},${rest.hoogstens},${rest.dimensies.join()}`;
        case 'punten':
            return `p${rest.van.vergelijker}${rest.van.grens}${rest.van.deel},${rest.verdiend},${rest.mogelijk},${rest.beoordeeld},${rest.dimensies.join()}`;
        default:
            return `${rest.soort}(${rest.delen.map(restKey).join()})`;
    }
}
