// Which SQL is a condition on final scores? Scores are numbers, and every expression is true or false, never NULL.
import type { Conditie, Decision, Dimensie, Score } from '../../decision/types.js';
import { wholePoints } from '../points.js';
import { readScores } from '../read-scores.js';
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

function isOneOf(kolom: string, scores: readonly Score[], decision: Decision): string {
    const list = readScores(scores, decision).map((score) => CODES[score]).sort((a, b) => a - b);
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

function pointsSql(als: Extract<Conditie, { soort: 'punten' }>, decision: Decision, kolommen: Kolommen, taal: Taal): string {
    const colours = ['rood', 'geel', 'groen'] as const;
    const { dimensies, links, rechts, grootst } = wholePoints(als, decision);
    const judged = dimensies.map(({ dimensie }) => isOneOf(kolommen.eind(dimensie), colours, decision));
    const verdiend = sum(dimensies.map((each) => `CASE ${colours.map((kleur) => `WHEN ${isOneOf(kolommen.eind(each.dimensie), [kleur], decision)} THEN ${each.verdiend[kleur]}`).join(' ')} ELSE 0 END`));
    const some = joined(judged, 'OR');
    if (!als.deel) return `(${some} AND ${verdiend} ${als.vergelijker} ${rechts})`;
    const mogelijk = sum(dimensies.map(({ meest }, i) => `CASE WHEN ${judged[i]} THEN ${meest} ELSE 0 END`));
    const size = (expression: string): string => (grootst < Number.MAX_SAFE_INTEGER ? expression : taal.wide(expression));
    return `(${some} AND ${size(verdiend)} * ${links} ${als.vergelijker} ${size(mogelijk)} * ${rechts})`;
}
