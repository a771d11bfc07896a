// Which FEEL is a condition on final scores? null stands for what does not apply.
import type { Conditie, Decision, IndicatorType, Score } from '../../decision/types.js';
import { wholePoints } from '../points.js';
import { readScores } from '../read-scores.js';

/** The name of a dimension's final score. */
export type NameOf = (dimensie: number) => string;

export type FeelType = 'string' | 'number' | 'boolean';

/** No norm reads a text. */
export const feelType = ({ soort }: IndicatorType): FeelType => (soort === 'ja/nee' ? 'boolean' : soort === 'keuze' ? 'string' : 'number');

/** Written out: FEEL knows no exponents. No number of a norm is below 0. */
export function feelNumber(value: number): string {
    const [written, exponent] = String(value).split('e') as [string, string?];
    if (exponent === undefined) return written;
    // One digit stands before the point.
    const [digits, shift] = [written.replace('.', ''), Number(exponent)];
    return shift < 0 ? `0.${'0'.repeat(-shift - 1)}${digits}` : digits.padEnd(1 + shift, '0');
}

export const feelText = (value: string | boolean): string => JSON.stringify(value);
export const feelList = (texts: readonly string[]): string => `[${texts.map(feelText).join(', ')}]`;
/** Written out: inside filters not every engine finds `item` in the arguments of a function. */
export function isOneOf(name: string, texts: readonly string[]): string {
    if (texts.length === 0) return 'false';
    const tests = texts.map((text) => `${name} = ${feelText(text)}`);
    return tests.length === 1 ? (tests[0] as string) : `(${tests.join(' or ')})`;
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
