// What does a norm say of a corps? THIS FILE IS THE MEANING: it reads beside "Meaning" in the
// language's design, and everything else (choices, emitters, analysis) must agree with it.
import { ceilingsOver } from './reads.js';
import type { Conditie, Decision, Dimensie, Plafond, Score, Vergelijker } from './types.js';

/** Own scores, one per dimension; `undefined` where the dimension does not apply to the corps. */
export type EigenScores = readonly (Score | undefined)[];

/** The outcome for one corps of which every score is known. */
export interface Uitkomst {
    readonly eindscore: Score;
    /** Final scores; what does not apply is shown blanco. */
    readonly scores: readonly Score[];
    /** Per ceiling whether it holds. */
    readonly geldt: readonly boolean[];
}

const RANK: Readonly<Record<Score, number>> = { blanco: -1, rood: 0, geel: 1, groen: 2 };

/** The lower of two colours. */
export const lowest = <T extends Score>(a: T, b: T): T => (RANK[a] <= RANK[b] ? a : b);

/** Meaning 2: final scores in an order in which every condition reads final colours; then the end score. */
export function evaluate(decision: Decision, eigen: EigenScores): Uitkomst {
    const final: (Score | undefined)[] = [...eigen];
    const geldt = decision.plafonds.map(() => false);
    const lower = (score: Score, doel: Plafond['doel']): Score => {
        let result = score;
        for (const i of ceilingsOver(doel, decision)) {
            const plafond = decision.plafonds[i] as Plafond;
            if (!holds(plafond.als, decision, final)) continue;
            geldt[i] = true;
            result = lowest<Score>(result, plafond.hoogstens); // blanco is the lowest, and stays
        }
        return result;
    };
    for (const dimensie of decision.volgorde) {
        const own = final[dimensie];
        if (own !== undefined) final[dimensie] = lower(own, dimensie);
    }
    const judged = decision.dimensies.some(({ weegt }, i) => weegt && isJudged(eigen[i]));
    const eindscore = lower(judged ? 'groen' : 'blanco', 'eindscore');
    return { eindscore, scores: final.map((score) => score ?? 'blanco'), geldt };
}

const isJudged = (score: Score | undefined): boolean => score !== undefined && score !== 'blanco';

/** Meaning 3: how a score is read; `undefined` (does not apply) satisfies nothing and is in no count. */
export function readAs<T extends Score | undefined>(score: T, decision: Decision): T | Score {
    return score === 'blanco' ? decision.blancoAls : score;
}

function holds(als: Conditie, decision: Decision, final: EigenScores): boolean {
    switch (als.soort) {
        case 'score': {
            const score = readAs(final[als.dimensie], decision);
            return score !== undefined && als.scores.includes(score);
        }
        case 'telling': {
            const counted = als.dimensies.map((i) => readAs(final[i], decision)).filter((score) => score !== undefined);
            const found = counted.filter((score) => als.scores.includes(score)).length;
            const most = als.hoogstens === 'alle' ? counted.length : als.hoogstens;
            const least = als.hoogstens === 'alle' ? counted.length : als.minstens;
            return counted.length > 0 && found >= least && found <= most;
        }
        case 'punten':
            return pointsHold(als, countPoints(als.dimensies, decision, final));
        case 'en':
            return als.delen.every((deel) => holds(deel, decision, final));
        case 'of':
            return als.delen.some((deel) => holds(deel, decision, final));
    }
}

/** What the judged dimensions earned and could have earned (in millionths of a point), and whether there is one. */
interface Puntenstand {
    readonly verdiend: number;
    readonly mogelijk: number;
    readonly beoordeeld: boolean;
}

function countPoints(dimensies: readonly number[], decision: Decision, final: EigenScores): Puntenstand {
    const sum = { verdiend: 0, mogelijk: 0, beoordeeld: false };
    for (const i of dimensies) {
        const points = pointsOf(readAs(final[i], decision), i, decision);
        if (!points) continue;
        sum.verdiend += points.verdiend;
        sum.mogelijk += points.mogelijk;
        sum.beoordeeld = true;
    }
    return sum;
}

/** Points are whole millionths: three times 0,3 is exactly 0,9, in whatever order they are added. */
export const millionths = (points: number): number => Math.round(points * 1e6);

/** Meaning of a condition on points: over dimensions none of which is judged it does not hold. */
export function pointsHold({ vergelijker, grens, deel }: Extract<Conditie, { soort: 'punten' }>, { verdiend, mogelijk, beoordeeld }: Puntenstand): boolean {
    if (!beoordeeld) return false;
    return deel ? comparePart(verdiend, vergelijker, grens, mogelijk) : compare(verdiend, vergelijker, millionths(grens));
}

/** The points of one dimension with a score, and the most that it could have earned, in millionths; none when it is not judged. */
export function pointsOf(score: Score | undefined, dimensie: number, decision: Decision): { verdiend: number; mogelijk: number } | undefined {
    if (score === undefined || score === 'blanco') return undefined;
    const punten = decision.punten as NonNullable<Decision['punten']>; // there is no condition on points without
    const { gewicht } = decision.dimensies[dimensie] as Dimensie;
    return { verdiend: millionths(gewicht * punten[score]), mogelijk: millionths(gewicht * Math.max(punten.rood, punten.geel, punten.groen)) };
}

export function compare<T extends number | bigint | boolean | string>(a: T, sign: Vergelijker, b: T): boolean {
    switch (sign) {
        case '<':
            return a < b;
        case '<=':
            return a <= b;
        case '=':
            return a === b;
        case '>=':
            return a >= b;
        case '>':
            return a > b;
    }
}

/** Compares `part` with `percent` per cent of `whole`, without dividing and in whole numbers. */
const comparePart = (part: number, sign: Vergelijker, percent: number, whole: number): boolean =>
    compare(BigInt(part) * 100_000_000n, sign, BigInt(millionths(percent)) * BigInt(whole));
