// Is the result of a corps with unsure cells exactly what its choices give, with what decides, what would lower it and what would better it? Against trying them all.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Conditie, type Decision, type Dimensie, evaluate, type KorpsGegevens, SCORES, type Score, scoreKorps, shortestWays, soleHolders, stepsDown, type Uitslag } from '../../language/index.js';
import { calculator } from '../analysis/enumerate.js';
import { arbitraryDecision } from '../analysis/random-decision.js';
import { cases } from '../helpers/cases.js';

type Cells = readonly (readonly Score[])[];
/** One score for each cell, -1 where it does not apply. */
type Choice = readonly number[];

interface Case {
    readonly decision: Decision;
    readonly korps: string;
    readonly cells: Cells;
}

const CELLS: readonly (readonly Score[])[] = [['blanco'], ['rood'], ['geel'], ['groen'], ['geel', 'groen'], ['rood', 'geel', 'groen'], ['blanco', 'groen'], ['rood', 'groen']];
/** The same decision with its dimensions in another order: what rules read need not stand before what they lower. */
function reordered(decision: Decision, order: readonly number[]): Decision {
    const to = (dimensie: number): number => order.indexOf(dimensie);
    const moved = (als: Conditie): Conditie => {
        if (als.soort === 'score') return { ...als, dimensie: to(als.dimensie) };
        return 'delen' in als ? { ...als, delen: als.delen.map(moved) } : { ...als, dimensies: als.dimensies.map(to) };
    };
    return {
        ...decision,
        dimensies: order.map((i) => decision.dimensies[i] as Dimensie),
        plafonds: decision.plafonds.map((plafond) => ({ ...plafond, als: moved(plafond.als), doel: plafond.doel === 'eindscore' ? plafond.doel : to(plafond.doel) })),
        volgorde: decision.volgorde.map(to),
    };
}

const arbitraryOrdered = fc.integer({ min: 1, max: 4 }).chain(arbitraryDecision).chain((decision) => {
    const all = [...decision.dimensies.keys()];
    return fc.shuffledSubarray(all, { minLength: all.length }).map((order) => reordered(decision, order));
});
const arbitraryCase = arbitraryOrdered.chain((decision): fc.Arbitrary<Case> => fc.record({
    decision: fc.constant(decision),
    korps: fc.constantFrom('K', 'L', 'M', 'M'),
    cells: fc.tuple(...decision.dimensies.map(() => fc.constantFrom(...CELLS))),
}));

const rank = (score: Score): number => SCORES.indexOf(score);
const product = (options: readonly (readonly number[])[]): Choice[] => options.reduce<Choice[]>((all, own) => all.flatMap((one) => own.map((score) => [...one, score])), [[]]);
const choicesOf = ({ dimensies }: Decision, korps: string, cells: Cells): Choice[] => product(dimensies.map(({ nietVoor }, i) => (nietVoor.includes(korps) ? [-1] : (cells[i] as readonly Score[]).map(rank))));
const setOf = (ranks: readonly number[]): Score[] => SCORES.filter((_, i) => ranks.includes(i));

function endScoresOf(decision: Decision, korps: string, cells: Cells): number[] {
    const calculate = calculator(decision);
    return choicesOf(decision, korps, cells).map((own) => calculate(own).eindscore);
}

const gegevensOf = ({ decision, korps, cells }: Case): KorpsGegevens => ({ korps, oordelen: new Map(decision.dimensies.map(({ naam }, i) => [naam, cells[i] as readonly Score[]])), waarden: new Map() });

/** The cells of which the choice changes the end score, whatever the others are then. */
function decidingOf({ decision, korps, cells }: Case): string[] {
    const calculate = calculator(decision);
    return decision.dimensies.flatMap(({ naam }, i) => {
        const others = choicesOf(decision, korps, cells.map((cell, j) => (j === i ? cell.slice(0, 1) : cell)));
        const decides = others.some((own) => own[i] !== -1 && new Set((cells[i] as readonly Score[]).map((score) => calculate(own.map((each, j) => (j === i ? rank(score) : each))).eindscore)).size > 1);
        return decides ? [naam] : [];
    });
}

test('every score, every ceiling and what decides', () => {
    fc.assert(fc.property(arbitraryCase, (each) => {
        const { decision, korps, cells } = each;
        const outcomes = choicesOf(decision, korps, cells).map(calculator(decision));
        const { eindscore, dimensies, plafonds, beslissend } = scoreKorps(decision, gegevensOf(each));
        const holding = decision.plafonds.flatMap(({ hoogstens }, index) => {
            const times = outcomes.filter(({ geldt }) => geldt[index]).length;
            return times > 0 ? [{ index, hoogstens, onzeker: times < outcomes.length }] : [];
        });
        const unsure = setOf(outcomes.map((outcome) => outcome.eindscore)).length > 1;
        expect({ eindscore, scores: dimensies.map(({ score }) => score), plafonds: plafonds.map(({ index, plafond, onzeker }) => ({ index, hoogstens: plafond.hoogstens, onzeker })), beslissend }).toEqual({
            eindscore: setOf(outcomes.map((outcome) => outcome.eindscore)),
            scores: decision.dimensies.map((_, i) => setOf(outcomes.map(({ scores }) => scores[i] as number))),
            plafonds: holding.sort((a, b) => rank(a.hoogstens) - rank(b.hoogstens) || a.index - b.index),
            beslissend: unsure ? decidingOf(each) : [],
        });
    }), { numRuns: cases(600) });
});

test('the evaluation of a corps of which every score is known', () => {
    fc.assert(fc.property(arbitraryCase, ({ decision, korps, cells }) => {
        const [own] = choicesOf(decision, korps, cells) as [Choice];
        const { eindscore, scores, geldt } = calculator(decision)(own);
        expect(evaluate(decision, own.map((score) => SCORES[score]))).toEqual({ eindscore: SCORES[eindscore], scores: scores.map((score) => SCORES[score]), geldt });
    }), { numRuns: cases(600) });
});

test('which ceilings alone hold the end score down', () => {
    fc.assert(fc.property(arbitraryCase, (each) => {
        const { decision, korps, cells } = each;
        const uitslag = scoreKorps(decision, gegevensOf(each));
        const least = (kept: Decision): number => Math.min(...endScoresOf(kept, korps, cells));
        const alone = decision.plafonds.flatMap((_, index) => (least({ ...decision, plafonds: decision.plafonds.filter((__, i) => i !== index) }) > least(decision) ? [index] : []));
        expect([...soleHolders(decision, uitslag)].sort((a, b) => a - b)).toEqual(alone);
    }), { numRuns: cases(300) });
});

/** A set of cells with another score each, as `0=2,3=1`. */
type Steps = readonly { readonly dimensie: number; readonly naar: number }[];

/** Every way to change at most `most` cells to one of the colours of `towards`. */
function stepsOf({ decision, korps, cells }: Case, towards: (cell: readonly Score[]) => readonly number[], most: number): Steps[] {
    const options = decision.dimensies.map(({ nietVoor }, i) => (nietVoor.includes(korps) ? [] : towards(cells[i] as readonly Score[])));
    return options.reduce<Steps[]>((all, colours, dimensie) => all.flatMap((steps) => [steps, ...colours.map((naar) => [...steps, { dimensie, naar }])]), [[]]).filter(({ length }) => length <= most);
}

const changed = (cells: Cells, steps: Steps): Cells => cells.map((cell, i) => {
    const step = steps.find(({ dimensie }) => dimensie === i);
    return step ? [SCORES[step.naar] as Score] : cell;
});

const written = ({ dimensies }: Decision) => (steps: Steps): string => steps.map(({ dimensie, naar }) => `${dimensies[dimensie]?.naam}=${SCORES[naar]}`).join();
const shown = (steps: readonly { dimensie: string; naar: Score }[]): string => steps.map(({ dimensie, naar }) => `${dimensie}=${naar}`).join();
const own = ({ dimensies }: Uitslag): Map<string, readonly Score[]> => new Map(dimensies.map(({ naam, eigen }) => [naam, eigen]));
const fewest = (found: readonly Steps[]): Steps[] => found.filter(({ length }) => length === Math.min(...found.map((steps) => steps.length)));
const height = (steps: Steps): number => steps.reduce((sum, { naar }) => sum + naar, 0);
const over = (steps: Steps): string => steps.map(({ dimensie }) => dimensie).join();

test('the smallest sets of lower scores that lower the end score, of each the mildest', () => {
    fc.assert(fc.property(arbitraryCase, (each) => {
        const { decision, korps, cells } = each;
        const uitslag = scoreKorps(decision, gegevensOf(each));
        const now = Math.min(...endScoresOf(decision, korps, cells));
        const below = (cell: readonly Score[]): number[] => [1, 2].filter((colour) => colour < Math.min(...cell.map(rank)));
        const enough = fewest(stepsOf(each, below, 3).filter((steps) => Math.min(...endScoresOf(decision, korps, changed(cells, steps))) < now));
        const found = stepsDown(decision, uitslag);
        if (now <= 1) expect(found).toEqual([]);
        else if (enough.length === 0) expect(found).toBeUndefined();
        else {
            // Of two that are as mild either will do.
            const mildest = enough.filter((steps) => height(steps) === Math.max(...enough.filter((other) => over(other) === over(steps)).map(height)));
            expect(mildest.map(written(decision))).toEqual(expect.arrayContaining((found ?? []).map(shown)));
            expect((found ?? []).map((steps) => steps.map(({ dimensie }) => dimensie).join()).sort()).toEqual([...new Set(enough.map((steps) => steps.map(({ dimensie }) => decision.dimensies[dimensie]?.naam).join()))].sort());
            for (const { dimensie, van } of (found ?? []).flat()) expect(van).toEqual(own(uitslag).get(dimensie));
        }
    }), { numRuns: cases(400) });
});

test('the smallest sets of better scores that surely give groen, in the order of the norm', () => {
    fc.assert(fc.property(arbitraryCase, (each) => {
        const { decision, korps, cells } = each;
        const uitslag = scoreKorps(decision, gegevensOf(each));
        const ends = endScoresOf(decision, korps, cells);
        const above = (cell: readonly Score[]): number[] => [1, 2, 3].filter((colour) => colour > Math.min(...cell.map(rank)));
        const enough = fewest(stepsOf(each, above, cells.length).filter((steps) => endScoresOf(decision, korps, changed(cells, steps)).every((score) => score === 3)));
        const less = (a: Steps, b: Steps): boolean => a !== b && over(a) === over(b) && a.every(({ naar }, i) => naar <= (b[i] as Steps[number]).naar);
        const least = enough.filter((steps) => !enough.some((other) => less(other, steps)));
        const inOrder = [...least].sort((a, b) => a.reduce((order, { dimensie, naar }, i) => order || dimensie - (b[i] as Steps[number]).dimensie || naar - (b[i] as Steps[number]).naar, 0));
        const found = shortestWays(decision, uitslag);
        expect(found.map(shown)).toEqual(ends.every((score) => score === 3) || ends.every((score) => score === 0) ? [] : inOrder.map(written(decision)));
        for (const { dimensie, van } of found.flat()) expect(van).toEqual(own(uitslag).get(dimensie));
    }), { numRuns: cases(400) });
});
