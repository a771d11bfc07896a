// How is a trend written as JSON? The keys are a promise to other programs.
import type { Dimensietrend, Eindstap, Stap, Trend } from '../compare/trend.js';
import type { Score } from '../decision/types.js';
import { writeScores } from './score-table.js';

export function trendJson({ metingen, korpsen }: Trend, recept: object): object {
    return {
        ...recept,
        metingen,
        korpsen: korpsen.map(({ korps, eindscores, stappen, dimensies }) => ({
            korps,
            eindscores: eindscores.map(written),
            stappen: stappen.map(endStepJson),
            dimensies: dimensies.map(({ naam, scores, stappen: steps }: Dimensietrend) => ({ dimensie: naam, scores: scores.map(written), stappen: steps.map(stepJson) })),
        })),
    };
}

const written = (scores: readonly Score[] | undefined): string | null => (scores ? writeScores(scores) : null);

const stepJson = ({ richtingen, kleuren }: Stap): object => ({ richtingen, ...(kleuren && { kleuren }) });

const endStepJson = ({ door, oudeGegevensNieuweNorm, nieuweGegevensOudeNorm, ...stap }: Eindstap): object => ({
    ...stepJson(stap),
    ...(door && { door }),
    ...(oudeGegevensNieuweNorm && nieuweGegevensOudeNorm && { oudeGegevensNieuweNorm: writeScores(oudeGegevensNieuweNorm), nieuweGegevensOudeNorm: writeScores(nieuweGegevensOudeNorm) }),
});
