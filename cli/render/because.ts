// What makes a ceiling hold, in words: the points where its sentence adds up, and the scores?
import { pointsOver, type Puntenstand, pointsText, type Reden, type Rij, type Scoretabel, writeScores } from '../../language/index.js';
import type { Texts } from '../texts/texts.js';

/** `want: 26 van de 38 punten (68,4%), Lesgeven geel`; nothing for a ceiling that always holds. */
export function becauseText({ dimensies, punten }: Reden, rij: Rij, texts: Texts): string | undefined {
    const scores = dimensies.map((i) => `${rij.dimensies[i]?.naam} ${writeScores(rij.dimensies[i]?.score ?? []).replaceAll('|', ` ${texts.or} `)}`);
    const parts = [...punten.map((stand) => pointsText(stand, texts.taal)), ...scores];
    return parts.length === 0 ? undefined : texts.explain.because(parts);
}

/** What a row earned over all dimensions that are weighed, of a norm that adds up. */
export function totalPoints({ decision }: Scoretabel, { dimensies }: Rij): Puntenstand | undefined {
    if (!decision.punten) return undefined;
    const weighed = decision.dimensies.flatMap(({ weegt }, i) => (weegt ? [i] : []));
    return pointsOver(weighed, decision, dimensies.map(({ score, geldtNiet }) => (geldtNiet ? undefined : score)));
}
