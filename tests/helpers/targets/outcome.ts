// What do all targets have to agree on for a corps, and what does the interpreter say of it?
import { type GeladenNorm, type KorpsGegevens, scoreKorps } from '../../../language/index.js';

export interface Outcome {
    readonly eindscore: string;
    /** Final scores, in the order of the dimensions. */
    readonly dimensies: readonly string[];
    /** Numbers of the rules that hold, from 1, lowest ceiling first. */
    readonly plafonds: readonly number[];
}

/** A way to score corps of which every cell is certain. */
export interface Target {
    readonly naam: string;
    readonly score: (loaded: GeladenNorm, korpsen: readonly KorpsGegevens[]) => Promise<readonly Outcome[]>;
}

export const interpreter: Target = {
    naam: 'interpreter',
    score: async ({ decision }, korpsen) => korpsen.map((korps) => {
        if (!decision) throw new Error('A norm with errors.');
        const { eindscore, dimensies, plafonds } = scoreKorps(decision, korps);
        return { eindscore: eindscore.join('|'), dimensies: dimensies.map(({ score }) => score.join('|')), plafonds: plafonds.map(({ index }) => index + 1) };
    }),
};
