// What does a decision give for every combination of own scores? By trying them all: the independent
// answer for questions that the tool decides with a diagram. Slow, plain, and sharing no code with it.
import type { Conditie, Decision, Plafond, Score } from '../../language/index.js';

const SCORES: readonly Score[] = ['blanco', 'rood', 'geel', 'groen'];

/** The end score and final scores (0 blanco to 3 groen) for own scores, -1 where a dimension does not apply. */
export type Rekenaar = (own: readonly number[]) => { eindscore: number; scores: readonly number[]; geldt: readonly boolean[] };

export function calculator(decision: Decision): Rekenaar {
    const read = (score: number): number => (score === 0 ? SCORES.indexOf(decision.blancoAls) : score);
    const { punten, dimensies, plafonds, volgorde } = decision;
    const test = (als: Conditie): ((final: readonly number[]) => boolean) => {
        switch (als.soort) {
            case 'score': {
                const wanted = als.scores.map((score) => SCORES.indexOf(score));
                return (final) => final[als.dimensie] !== -1 && wanted.includes(read(final[als.dimensie] as number));
            }
            case 'telling': {
                const wanted = als.scores.map((score) => SCORES.indexOf(score));
                return (final) => {
                    let [of, found] = [0, 0];
                    for (const i of als.dimensies) {
                        if (final[i] === -1) continue;
                        of++;
                        if (wanted.includes(read(final[i] as number))) found++;
                    }
                    if (of === 0) return false;
                    return als.hoogstens === 'alle' ? found === of : found >= als.minstens && found <= als.hoogstens;
                };
            }
            case 'punten':
                return (final) => {
                    if (!punten) throw new Error('No points.');
                    const worth = [0, punten.rood, punten.geel, punten.groen];
                    let [earned, possible, judged] = [0, 0, 0];
                    for (const i of als.dimensies) {
                        const score = final[i] === -1 ? 0 : read(final[i] as number);
                        if (score === 0) continue;
                        const weight = Math.round((dimensies[i] as Decision['dimensies'][number]).gewicht * 1e6);
                        earned += weight * Math.round((worth[score] as number) * 1e6);
                        possible += weight * Math.round(Math.max(...worth.slice(1)) * 1e6);
                        judged++;
                    }
                    if (judged === 0) return false;
                    const [left, right] = als.deel ? [earned * 100, als.grens * possible] : [earned, als.grens * 1e12];
                    const near = Math.abs(left - right) < 1e3 ? 0 : left - right;
                    return { '<': near < 0, '<=': near <= 0, '=': near === 0, '>=': near >= 0, '>': near > 0 }[als.vergelijker];
                };
            case 'en': {
                const parts = als.delen.map(test);
                return (final) => parts.every((part) => part(final));
            }
            case 'of': {
                const parts = als.delen.map(test);
                return (final) => parts.some((part) => part(final));
            }
        }
    };
    const tests = plafonds.map(({ als }) => test(als));
    const most = plafonds.map(({ hoogstens }) => SCORES.indexOf(hoogstens));
    const on = (doel: Plafond['doel']): number[] => plafonds.flatMap((plafond, i) => (plafond.doel === doel ? [i] : []));
    const perDimensie = dimensies.map((_, i) => on(i));
    const onEnd = on('eindscore');
    return (own) => {
        const final = [...own];
        const geldt = plafonds.map(() => false);
        const lower = (score: number, rules: readonly number[]): number => {
            let low = score;
            for (const rule of rules) {
                if (!(tests[rule] as (final: readonly number[]) => boolean)(final)) continue;
                geldt[rule] = true;
                if (low > 0) low = Math.min(low, most[rule] as number);
            }
            return low;
        };
        for (const i of volgorde) if (final[i] !== -1) final[i] = lower(final[i] as number, perDimensie[i] as number[]);
        const judged = dimensies.some(({ weegt }, i) => weegt && (own[i] as number) > 0);
        return { eindscore: lower(judged ? 3 : 0, onEnd), scores: final.map((score) => Math.max(score, 0)), geldt };
    };
}

/** All lists of `n` scores, in place: the same array every time. */
export function* combinations(n: number): Generator<readonly number[]> {
    const values = Array.from({ length: n }, () => 0);
    for (let left = 4 ** n; left > 0; left--) {
        yield values;
        for (let i = 0; i < n; i++) {
            values[i] = ((values[i] as number) + 1) % 4;
            if (values[i] !== 0) break;
        }
    }
}
