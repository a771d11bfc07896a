// Which FEEL is a condition on final scores? null stands for what does not apply.
import type { Conditie, Decision, Score } from '../../decision/types.js';
import { wholePoints } from '../points.js';

/** The name of a dimension's final score. */
export type NameOf = (dimensie: number) => string;

/** Written out: FEEL knows no exponents. */
export function feelNumber(value: number): string {
    const [, sign = '', whole = '', part = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
    if (exponent === undefined) return String(value);
    const [digits, at] = [whole + part, whole.length + Number(exponent)];
    return at <= 0 ? `${sign}0.${'0'.repeat(-at)}${digits}` : `${sign}${digits.padEnd(at, '0')}`;
}

export const feelText = (text: string): string => JSON.stringify(text);
export const feelList = (texts: readonly string[]): string => `[${texts.map(feelText).join(', ')}]`;
/** Written out: inside filters not every engine finds `item` in the arguments of a function. */
export function isOneOf(name: string, texts: readonly string[]): string {
    if (texts.length === 0) return 'false';
    const tests = texts.map((text) => `${name} = ${feelText(text)}`);
    return tests.length === 1 ? (tests[0] as string) : `(${tests.join(' or ')})`;
}

/** The final scores that are read as one of `scores`: a blanco that counts as geel is read where geel is. */
export function readScores(scores: readonly Score[], { blancoAls }: Decision): readonly Score[] {
    const read = blancoAls === 'blanco' ? scores : scores.filter((score) => score !== 'blanco');
    return read.includes(blancoAls) && !read.includes('blanco') ? [...read, 'blanco'] : read;
}

export function conditionFeel(als: Conditie, decision: Decision, name: NameOf): string {
    switch (als.soort) {
        case 'score':
            return isOneOf(name(als.dimensie), readScores(als.scores, decision));
        case 'en':
        case 'of':
            return `(${als.delen.map((deel) => conditionFeel(deel, decision, name)).join(als.soort === 'en' ? ' and ' : ' or ')})`;
        case 'telling': {
            const [found, counted] = [foundFeel(als, decision, name), `count([${als.dimensies.map(name).join(', ')}][item != null])`];
            if (als.hoogstens === 'alle') return `(${counted} > 0 and ${found} = ${counted})`;
            return `(${counted} > 0 and ${found} >= ${als.minstens} and ${found} <= ${als.hoogstens})`;
        }
        case 'punten':
            return pointsFeel(als, decision, name);
    }
}

/** How many of the counted dimensions have one of the scores. */
export const foundFeel = ({ dimensies, scores }: Extract<Conditie, { soort: 'telling' }>, decision: Decision, name: NameOf): string =>
    `count([${dimensies.map(name).join(', ')}][${isOneOf('item', readScores(scores, decision))}])`;

function pointsFeel(als: Extract<Conditie, { soort: 'punten' }>, decision: Decision, name: NameOf): string {
    const colours = ['rood', 'geel', 'groen'] as const;
    const { dimensies, links, rechts } = wholePoints(als, decision);
    const is = (dimensie: number, scores: readonly Score[]): string => isOneOf(name(dimensie), readScores(scores, decision));
    const some = `(${dimensies.map(({ dimensie }) => is(dimensie, colours)).join(' or ')})`;
    const verdiend = `sum([${dimensies.map(({ dimensie, verdiend: points }) => `${colours.map((kleur) => `if ${is(dimensie, [kleur])} then ${feelNumber(points[kleur])} else `).join('')}0`).join(', ')}])`;
    if (!als.deel) return `(${some} and ${verdiend} ${als.vergelijker} ${feelNumber(rechts)})`;
    const mogelijk = `sum([${dimensies.map(({ dimensie, meest }) => `if ${is(dimensie, colours)} then ${feelNumber(meest)} else 0`).join(', ')}])`;
    return `(${some} and ${verdiend} * ${feelNumber(links)} ${als.vergelijker} ${mogelijk} * ${feelNumber(rechts)})`;
}
