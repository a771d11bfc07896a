// What has to be computed for every row of columns? The weighting once, for whoever writes it down: as a
// JavaScript loop (`loop.ts`) or as a WebAssembly kernel (`kernel.ts`). Agrees with `decision/evaluate.ts`, by test.
import { ceilingsOver } from '../../../decision/reads.js';
import { type Conditie, type Decision, type Dimensie, type Plafond, type Score, SCORES, type Vergelijker } from '../../../decision/types.js';
import { pointsIn } from '../../points.js';

/** Behind blanco, rood, geel and groen: the code of a dimension on a row of a corps that it does not apply to. */
export const NIET = 4;

/** The columns of a block: those of dimensions, then what comes out. */
export interface Plan {
    /** The dimensions that are weighed: rules name no others. */
    readonly dimensies: readonly number[];
    /** The dimensions that do not apply to some corps; those with the same list of corps together. */
    readonly groepen: readonly (readonly number[])[];
    /** Whether there are corps that a dimension does not apply to. */
    readonly deels: (dimensie: number) => boolean;
    /** The dimensions with rules of their own, whose final score may differ from their own. */
    readonly verlaagd: readonly number[];
    /** Bytes per row that say which rules hold: one bit each. */
    readonly maskers: number;
}

export function planOf(decision: Decision): Plan {
    const { dimensies, plafonds } = decision;
    const weighed = [...dimensies.keys()].filter((i) => (dimensies[i] as Dimensie).weegt);
    const deels = (i: number): boolean => (dimensies[i] as Dimensie).nietVoor.length > 0;
    const groepen = new Map<string, number[]>();
    for (const i of weighed.filter(deels)) {
        const key = JSON.stringify([...(dimensies[i] as Dimensie).nietVoor].sort());
        groepen.set(key, [...(groepen.get(key) ?? []), i]);
    }
    return {
        dimensies: weighed,
        groepen: [...groepen.values()],
        deels,
        verlaagd: weighed.filter((i) => ceilingsOver(i, decision).length > 0),
        maskers: Math.ceil(plafonds.length / 8),
    };
}

/** Points of one dimension per code (blanco, rood, geel, groen), in whole numbers. */
export interface Punten {
    readonly dimensie: number;
    readonly perCode: readonly bigint[];
}

/** What a row can be computed with: `B` holds or not, `N` is a number of dimensions. */
export interface Algebra<B, N> {
    /** Whether the final score of a dimension that applies has one of these codes (a bit each). */
    in(dimensie: number, codes: number): B;
    and(parts: readonly B[]): B;
    or(parts: readonly B[]): B;
    not(part: B): B;
    count(dimensies: readonly number[], codes: number): N;
    less(total: N, parts: readonly B[]): N;
    atLeast(total: N, least: number): B;
    atMost(total: N, most: number): B;
    /** The sum of the points against the limit. */
    points(terms: readonly Punten[], sign: Vergelijker, limit: bigint): B;
    /** Says that these rules hold where `holds`: one of them, or several that leave the same together. */
    rule(indexes: readonly number[], holds: B): B;
    /** Gives a dimension its final score. */
    lower(dimensie: number, ceilings: Ceilings<B>): void;
    end(ceilings: Ceilings<B>): void;
}

/** Which rules leave geel at most, and which rood. */
export interface Ceilings<B> {
    readonly geel: readonly B[];
    readonly rood: readonly B[];
}

const ANY = 0b1111;

/**
 * Goes over the rules in an order in which every condition reads final scores: each by itself, to tell which hold,
 * or together those that read one dimension and leave the same, for what comes out alone.
 */
export function weigh<B, N>(decision: Decision, plan: Plan, each: boolean, to: Algebra<B, N>): void {
    const target = (doel: Plafond['doel']): Ceilings<B> => {
        const ceilings = { geel: [] as B[], rood: [] as B[] };
        for (const { indexes, als, hoogstens } of each ? rulesOver(doel, decision) : together(rulesOver(doel, decision))) {
            const holds = holding(als, doel);
            // A rule over a dimension that does not apply says nothing.
            const said = each && doel !== 'eindscore' && plan.deels(doel) ? to.and([to.in(doel, ANY), holds]) : holds;
            ceilings[hoogstens].push(to.rule(indexes, said));
        }
        return ceilings;
    };
    const weighed = plan.dimensies;
    const totals = new Map<number, N>();
    const found = (dimensies: readonly number[], codes: number, doel: Plafond['doel']): N => {
        const rest = weighed.filter((i) => !dimensies.includes(i));
        // Sums that differ in a few dimensions share one; only behind all lowering, where every score is final.
        if (doel !== 'eindscore' || rest.length + dimensies.length !== weighed.length || rest.length > 3 || dimensies.length < 4) return to.count(dimensies, codes);
        const total = totals.get(codes) ?? to.count(weighed, codes);
        totals.set(codes, total);
        return rest.length === 0 ? total : to.less(total, rest.map((i) => to.in(i, codes)));
    };
    const holding = (als: Conditie, doel: Plafond['doel']): B => {
        switch (als.soort) {
            case 'score':
                return to.in(als.dimensie, codesOf(als.scores, decision));
            case 'en':
                return to.and(als.delen.map((deel) => holding(deel, doel)));
            case 'of':
                return to.or(als.delen.map((deel) => holding(deel, doel)));
            case 'telling':
                return counted(als, doel);
            case 'punten': {
                const { terms, limit } = pointsOf(als, decision);
                const judged = decision.blancoAls === 'blanco' ? ANY & ~1 : ANY;
                return to.and([to.or(als.dimensies.map((i) => to.in(i, judged))), to.points(terms, als.vergelijker, limit)]);
            }
        }
    };
    const counted = ({ dimensies, scores, minstens, hoogstens }: Extract<Conditie, { soort: 'telling' }>, doel: Plafond['doel']): B => {
        const codes = codesOf(scores, decision);
        // Over no dimension at all a count never holds; that can be only where none applies to every corps.
        const some = dimensies.every(plan.deels) ? [to.or(dimensies.map((i) => to.in(i, ANY)))] : [];
        if (hoogstens === 'alle') return to.and([...some, to.not(to.or(dimensies.map((i) => to.in(i, ANY & ~codes))))]);
        const total = found(dimensies, codes, doel);
        const least = minstens > 0 ? [to.atLeast(total, minstens)] : some;
        const most = hoogstens < dimensies.length ? [to.atMost(total, hoogstens)] : [];
        const tests = [...least, ...most];
        return tests.length > 0 ? to.and(tests) : to.not(to.or([]));
    };
    for (const i of decision.volgorde) if (plan.verlaagd.includes(i)) to.lower(i, target(i));
    to.end(target('eindscore'));
}

interface Rules extends Pick<Plafond, 'als' | 'hoogstens'> {
    readonly indexes: readonly number[];
}

const rulesOver = (doel: Plafond['doel'], decision: Decision): Rules[] =>
    ceilingsOver(doel, decision).map((i) => ({ ...(decision.plafonds[i] as Plafond), indexes: [i] }));

function together(rules: readonly Rules[]): Rules[] {
    const found = new Map<string, Rules>();
    for (const [i, rule] of rules.entries()) {
        const key = rule.als.soort === 'score' ? `${rule.hoogstens} ${rule.als.dimensie}` : String(i);
        const known = found.get(key);
        if (known?.als.soort !== 'score' || rule.als.soort !== 'score') found.set(key, rule);
        else found.set(key, { ...known, indexes: [...known.indexes, ...rule.indexes], als: { ...known.als, scores: [...known.als.scores, ...rule.als.scores] } });
    }
    return [...found.values()];
}

/** The codes that are read as one of `scores`. */
function codesOf(scores: readonly Score[], { blancoAls }: Decision): number {
    return SCORES.reduce((codes, score, code) => (scores.includes(score === 'blanco' ? blancoAls : score) ? codes | (1 << code) : codes), 0);
}

const millionths = (points: number): bigint => BigInt(Math.round(points * 1e6));

/** A condition on points as one sum against one limit; a part of the points as what is earned above it, against 0. */
function pointsOf({ dimensies, grens, deel }: Extract<Conditie, { soort: 'punten' }>, decision: Decision): { terms: Punten[]; limit: bigint } {
    const { blancoAls, dimensies: all } = decision;
    const punten = pointsIn(decision);
    const most = Math.max(punten.rood, punten.geel, punten.groen);
    const terms = dimensies.map((dimensie) => {
        const { gewicht } = all[dimensie] as Dimensie;
        const perCode = SCORES.map((score) => {
            const read = score === 'blanco' ? blancoAls : score;
            if (read === 'blanco') return 0n;
            const earned = millionths(gewicht * punten[read]);
            return deel ? earned * 100_000_000n - millionths(grens) * millionths(gewicht * most) : earned;
        });
        return { dimensie, perCode };
    });
    const limit = deel ? 0n : millionths(grens);
    const unit = [limit, ...terms.flatMap(({ perCode }) => perCode)].reduce(divisor, 0n) || 1n;
    return { terms: terms.map(({ dimensie, perCode }) => ({ dimensie, perCode: perCode.map((value) => value / unit) })), limit: limit / unit };
}

function divisor(a: bigint, b: bigint): bigint {
    return b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b);
}

/** The most that a sum of points can be, either way. */
export function reach(terms: readonly Punten[], limit: bigint): bigint {
    const size = (value: bigint): bigint => (value < 0n ? -value : value);
    const sum = terms.reduce((total, { perCode }) => total + perCode.map(size).reduce((a, b) => (a > b ? a : b)), 0n);
    return sum > size(limit) ? sum : size(limit);
}
