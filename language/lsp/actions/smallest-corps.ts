// Which corps has as little as possible against it and is still held down by a rule?
import { evaluate } from '../../decision/evaluate.js';
import type { Conditie, Decision, Score } from '../../decision/types.js';

/** Own scores by dimension, all groen but what makes the rule decide its target; undefined where that is not found at once. */
export function smallestCorps(index: number, decision: Decision): readonly Score[] | undefined {
    const plafond = decision.plafonds[index];
    if (!plafond) return undefined;
    const scores: Score[] = decision.dimensies.map(() => 'groen');
    satisfy(plafond.als, decision, scores);
    const { geldt, scores: final, eindscore } = evaluate(decision, scores);
    const reached = plafond.doel === 'eindscore' ? eindscore : final[plafond.doel];
    return geldt[index] && reached === plafond.hoogstens ? scores : undefined;
}

function satisfy(als: Conditie, decision: Decision, scores: Score[]): void {
    // The mildest colour will do: less else is held down by it.
    const mildest = (wanted: readonly Score[]): Score => (['groen', 'geel', 'rood', 'blanco'] as const).find((score) => wanted.includes(score)) ?? 'groen';
    switch (als.soort) {
        case 'score':
            if (!als.scores.includes(scores[als.dimensie] as Score)) scores[als.dimensie] = mildest(als.scores);
            return;
        case 'telling': {
            const need = als.hoogstens === 'alle' ? als.dimensies.length : als.minstens;
            let found = als.dimensies.filter((i) => als.scores.includes(scores[i] as Score)).length;
            // Rather dimensions that no rule names: those hold nothing else down.
            for (const i of [...als.dimensies].sort((a, b) => namedBy(a, decision) - namedBy(b, decision))) {
                if (found >= need) return;
                if (als.scores.includes(scores[i] as Score)) continue;
                scores[i] = mildest(als.scores);
                found++;
            }
            return;
        }
        case 'punten':
            for (const i of als.dimensies) {
                if (evaluate({ ...decision, plafonds: [{ ...(decision.plafonds[0] as Decision['plafonds'][number]), als, doel: 'eindscore' }], volgorde: [] }, scores).geldt[0]) return;
                scores[i] = 'rood';
            }
            return;
        case 'en':
            for (const deel of als.delen) satisfy(deel, decision, scores);
            return;
        case 'of':
            if (als.delen[0]) satisfy(als.delen[0], decision, scores);
    }
}

/** How many rules name a dimension by itself. */
const namedBy = (dimensie: number, { plafonds }: Decision): number => plafonds.filter(({ als }) => names(als, dimensie)).length;
const names = (als: Conditie, dimensie: number): boolean => (als.soort === 'score' ? als.dimensie === dimensie : 'delen' in als && als.delen.some((deel) => names(deel, dimensie)));
