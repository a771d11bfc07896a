// Over which corps does a question go? A level per weighed dimension, and which dimensions can fail to apply.
import type { EigenScores } from '../decision/evaluate.js';
import { type Decision, SCORES } from '../decision/types.js';
import { Diagram } from './diagram.js';

export interface Ruimte {
    readonly diagram: Diagram;
    /** Per dimension its level; none when it is not weighed. */
    readonly level: readonly (number | undefined)[];
    /** Per kind of corps which dimensions apply; first the kind to which all apply. */
    readonly soorten: readonly (readonly boolean[])[];
}

/** In the smallest example most dimensions are groen, and others geel before rood before blanco. */
export const BEST_FIRST: readonly number[] = SCORES.map((_, i) => i).reverse();

/** @throws TeGroot for more dimensions than a diagram can hold. */
export function corpsSpace({ dimensies }: Decision): Ruimte {
    const weighed = dimensies.filter(({ weegt }) => weegt);
    const levels = new Map(weighed.map((dimensie, at) => [dimensie, at]));
    const korpsen = new Set(dimensies.flatMap(({ nietVoor }) => nietVoor));
    const patterns = [...korpsen].map((korps) => dimensies.map(({ nietVoor }) => !nietVoor.includes(korps)));
    const soorten = new Map([dimensies.map(() => true), ...patterns].map((geldt) => [geldt.join(), geldt]));
    return { diagram: new Diagram(weighed.map(() => SCORES.length)), level: dimensies.map((dimensie) => levels.get(dimensie)), soorten: [...soorten.values()] };
}

/** The own scores of the corps at a place in the diagram; what is not weighed is groen there. */
export const scoresAt = ({ level }: Pick<Ruimte, 'level'>, values: readonly number[], geldt: readonly boolean[]): EigenScores =>
    level.map((at, i) => (geldt[i] !== true ? undefined : at === undefined ? 'groen' : SCORES[values[at] as number]));
