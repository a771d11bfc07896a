// Which JavaScript expression is a condition on final scores?
import type { Conditie, Decision, Dimensie, Score, Vergelijker } from '../../decision/types.js';
import { pointsIn } from '../points.js';
import { readScores } from '../read-scores.js';
import type { Names } from './names.js';
import { type Code, call } from './print.js';

type Punten = Extract<Conditie, { soort: 'punten' }>;

export function conditionCode(als: Conditie, decision: Decision, names: Names): Code {
    switch (als.soort) {
        case 'score':
            return call('op', 's', names.of(als.dimensie), readMask(als.scores, decision));
        case 'telling':
            return countCode(als, decision, names);
        case 'punten':
            return call('punten', 's', names.listOf(als.dimensies), pointsTest(als, decision));
        case 'en':
        case 'of':
            return call(als.soort, ...als.delen.map((deel) => conditionCode(deel, decision, names)));
    }
}

function countCode({ dimensies, scores, minstens, hoogstens }: Extract<Conditie, { soort: 'telling' }>, decision: Decision, names: Names): Code {
    const over = [readMask(scores, decision), names.listOf(dimensies)];
    if (hoogstens === 'alle') return call('alle', 's', ...over);
    if (minstens === hoogstens) return call('precies', 's', String(minstens), ...over);
    const least = call('minstens', 's', String(minstens), ...over);
    const most = call('hoogstens', 's', String(hoogstens), ...over);
    if (hoogstens >= dimensies.length) return least;
    return minstens === 0 ? most : call('en', least, most);
}

/** `ROOD | GEEL`. */
export const mask = (scores: readonly Score[]): string => scores.map((score) => score.toUpperCase()).join(' | ');

function readMask(scores: readonly Score[], decision: Decision): string {
    const read = readScores(scores, decision);
    return read.length === 0 ? '0' : mask(read);
}

export const SIGNS: Readonly<Record<Vergelijker, string>> = { '<': '<', '<=': '<=', '=': '===', '>=': '>=', '>': '>' };

/** In whole numbers on both sides, so that fractions of points stay exact. */
function pointsTest({ dimensies, vergelijker, grens, deel }: Punten, decision: Decision): string {
    const sign = SIGNS[vergelijker];
    const parts = pointScale(decision);
    if (!deel) return `(verdiend) => verdiend ${sign} ${whole(grens, parts)}`;
    const scale = scaleOf([grens]);
    const [links, rechts] = [100 * scale, whole(grens, scale)];
    const most = Math.max(...Object.values(pointsIn(decision)));
    const sum = dimensies.reduce((total, i) => total + (decision.dimensies[i] as Dimensie).gewicht * most * parts, 0);
    if (sum * Math.max(links, rechts) < Number.MAX_SAFE_INTEGER) return `(verdiend, mogelijk) => verdiend * ${links} ${sign} mogelijk * ${rechts}`;
    // Beyond what a number holds exactly, in the integers that have no end.
    return `(verdiend, mogelijk) => BigInt(verdiend) * ${links}n ${sign} BigInt(mogelijk) * ${rechts}n`;
}

/** The smallest power of ten that makes all points and limits of points whole. */
export function pointScale({ punten, dimensies, plafonds }: Decision): number {
    if (!punten) return 1;
    const earned = dimensies.flatMap(({ gewicht }) => Object.values(punten).map((points) => gewicht * points));
    const limits = plafonds.flatMap(({ als }) => pointConditions(als)).filter(({ deel }) => !deel).map(({ grens }) => grens);
    return scaleOf([...earned, ...limits]);
}

export const whole = (value: number, scale: number): number => Math.round(value * scale);

/** Millionths at most: the decision itself counts in those. */
function scaleOf(values: readonly number[]): number {
    let scale = 1;
    while (scale < 1e6 && values.some((value) => Math.abs(value * scale - Math.round(value * scale)) > 1e-9)) scale *= 10;
    return scale;
}

export function pointConditions(als: Conditie): Punten[] {
    if (als.soort === 'punten') return [als];
    return 'delen' in als ? als.delen.flatMap(pointConditions) : [];
}
