// Which SQL is a condition on final scores? Scores are numbers, and every expression is true or false, never NULL.
import { millionths } from '../../decision/evaluate.js';
import type { Conditie, Decision, Dimensie, Score } from '../../decision/types.js';
import type { Taal } from './dialect.js';

/** 0 is blanco; 9 stands for what does not apply: it satisfies nothing and is in no count. */
export const CODES: Readonly<Record<Score, number>> = { blanco: 0, rood: 1, geel: 2, groen: 3 };
export const NVT = 9;

export interface Kolommen {
    /** The column with the final score of a dimension. */
    readonly eind: (dimensie: number) => string;
}

export function conditionSql(als: Conditie, decision: Decision, kolommen: Kolommen, taal: Taal): string {
    const recur = (deel: Conditie): string => conditionSql(deel, decision, kolommen, taal);
    switch (als.soort) {
        case 'score':
            return isOneOf(kolommen.eind(als.dimensie), als.scores, decision);
        case 'telling':
            return countSql(als, decision, kolommen);
        case 'punten':
            return pointsSql(als, decision, kolommen, taal);
        case 'en':
        case 'of':
            return joined(als.delen.map(recur), als.soort === 'en' ? 'AND' : 'OR');
    }
}

/** The codes that are read as one of `scores`: a blanco that counts as geel is read where geel is. */
function codes(scores: readonly Score[], { blancoAls }: Decision): number[] {
    const read = blancoAls === 'blanco' ? scores : scores.filter((score) => score !== 'blanco');
    const all: readonly Score[] = read.includes(blancoAls) && !read.includes('blanco') ? [...read, 'blanco'] : read;
    return all.map((score) => CODES[score]).sort((a, b) => a - b);
}

function isOneOf(kolom: string, scores: readonly Score[], decision: Decision): string {
    const list = codes(scores, decision);
    if (list.length === 0) return `${kolom} < 0`; // never
    return list.length === 1 ? `${kolom} = ${list[0]}` : `${kolom} IN (${list.join(', ')})`;
}

function countSql({ dimensies, scores, minstens, hoogstens }: Extract<Conditie, { soort: 'telling' }>, decision: Decision, kolommen: Kolommen): string {
    const found = sum(dimensies.map((i) => `CASE WHEN ${isOneOf(kolommen.eind(i), scores, decision)} THEN 1 ELSE 0 END`));
    const perhaps = dimensies.filter((i) => (decision.dimensies[i] as Dimensie).nietVoor.length > 0);
    const sure = dimensies.length - perhaps.length;
    const applying = perhaps.length === 0 ? `${sure}` : sum([...(sure > 0 ? [`${sure}`] : []), ...perhaps.map((i) => `CASE WHEN ${kolommen.eind(i)} = ${NVT} THEN 0 ELSE 1 END`)]);
    const some = sure > 0 ? [] : [`${applying} > 0`];
    if (hoogstens === 'alle') return both([...some, `${found} = ${applying}`]);
    if (minstens === hoogstens) return both([...(minstens > 0 ? [] : some), `${found} = ${minstens}`]);
    const most = hoogstens < dimensies.length ? [`${found} <= ${hoogstens}`] : [];
    const least = minstens > 0 ? [`${found} >= ${minstens}`] : [];
    const tests = [...(minstens > 0 ? [] : some), ...least, ...most];
    return tests.length === 0 ? '1 = 1' : both(tests);
}

const sum = (parts: readonly string[]): string => joined(parts, '+');
const both = (parts: readonly string[]): string => joined(parts, 'AND');

/** In parentheses; what is too long for a line stands in lines of its own. */
export function joined(parts: readonly string[], sign: string): string {
    if (parts.length === 1) return parts[0] as string;
    const line = `(${parts.join(` ${sign} `)})`;
    return line.length <= 100 ? line : `(\n    ${parts.map((part) => part.replaceAll('\n', '\n  ')).join(`\n    ${sign} `)}\n  )`;
}

/** Points in whole numbers as small as can be, so that fractions stay exact and sums fit. */
function pointsSql({ dimensies, vergelijker, grens, deel }: Extract<Conditie, { soort: 'punten' }>, decision: Decision, kolommen: Kolommen, taal: Taal): string {
    const { punten } = decision;
    if (!punten) throw new Error('A condition on points needs points.');
    const colours = ['rood', 'geel', 'groen'] as const;
    const earned = dimensies.map((i) => colours.map((kleur) => millionths((decision.dimensies[i] as Dimensie).gewicht * punten[kleur])));
    const most = dimensies.map((i) => millionths((decision.dimensies[i] as Dimensie).gewicht * Math.max(punten.rood, punten.geel, punten.groen)));
    const unit = common([...earned.flat(), ...(deel ? most : [millionths(grens)])]);
    const judged = dimensies.map((i) => isOneOf(kolommen.eind(i), colours, decision));
    const verdiend = sum(dimensies.map((d, i) => `CASE ${colours.map((kleur, k) => `WHEN ${isOneOf(kolommen.eind(d), [kleur], decision)} THEN ${whole(earned[i]?.[k] ?? 0, unit)}`).join(' ')} ELSE 0 END`));
    const some = joined(judged, 'OR');
    const sign = vergelijker;
    if (!deel) return `(${some} AND ${verdiend} ${sign} ${whole(millionths(grens), unit)})`;
    const mogelijk = sum(judged.map((is, i) => `CASE WHEN ${is} THEN ${whole(most[i] ?? 0, unit)} ELSE 0 END`));
    const factor = common([100_000_000, millionths(grens)]);
    const [links, rechts] = [whole(100_000_000, factor), whole(millionths(grens), factor)];
    const largest = [...earned, most].flat().reduce((total, points) => total + Math.abs(points / unit), 0) * Math.max(links, Math.abs(rechts));
    const size = (expression: string): string => (largest < Number.MAX_SAFE_INTEGER ? expression : taal.wide(expression));
    return `(${some} AND ${size(verdiend)} * ${links} ${sign} ${size(mogelijk)} * ${rechts})`;
}

const whole = (value: number, unit: number): number => Math.round(value / unit);
const common = (values: readonly number[]): number => values.reduce((a, b) => divisor(Math.abs(a), Math.abs(b)), 0) || 1;
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
