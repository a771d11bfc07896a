// Is what is said of rules, end scores and dimensions true of all corps, and is nothing missed? Against trying them all.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bevinding, type Decision, evaluate, examineRules, type Plafond, type Score } from '../../language/index.js';
import { cases } from '../helpers/cases.js';
import { loadText } from '../helpers/load-text.js';
import { calculator, combinations } from './enumerate.js';
import { arbitraryDecision } from './random-decision.js';

const SCORES: readonly Score[] = ['blanco', 'rood', 'geel', 'groen'];
const rank = ({ hoogstens }: Plafond): number => SCORES.indexOf(hoogstens);

/** Every corps of every kind: own scores, -1 where a dimension does not apply. */
function* corps({ dimensies }: Decision): Generator<readonly number[]> {
    const kinds = [undefined, ...new Set(dimensies.flatMap(({ nietVoor }) => nietVoor))];
    for (const kind of kinds) {
        const applies = dimensies.map(({ nietVoor }) => kind === undefined || !nietVoor.includes(kind));
        for (const values of combinations(dimensies.length)) {
            if (values.every((value, i) => applies[i] || value === 0)) yield values.map((value, i) => (applies[i] ? value : -1));
        }
    }
}

interface Feiten {
    readonly geldt: ReadonlySet<number>;
    /** Rules without which some final score would be another. */
    readonly werkt: ReadonlySet<number>;
    readonly eindscores: ReadonlySet<number>;
    /** Dimensions of which another judgement changes another score. */
    readonly telt: ReadonlySet<number>;
    /** Targets with a lower score for a higher judgement. */
    readonly omgekeerd: ReadonlySet<Plafond['doel']>;
}

function enumerate(decision: Decision): Feiten {
    const calculate = calculator(decision);
    const without = decision.plafonds.map((_, i) => calculator({ ...decision, plafonds: decision.plafonds.filter((__, j) => j !== i) }));
    const feiten = { geldt: new Set<number>(), werkt: new Set<number>(), eindscores: new Set<number>(), telt: new Set<number>(), omgekeerd: new Set<Plafond['doel']>() };
    for (const own of corps(decision)) {
        const outcome = calculate(own);
        feiten.eindscores.add(outcome.eindscore);
        for (const [i, { doel }] of decision.plafonds.entries()) {
            if (outcome.geldt[i]) feiten.geldt.add(i);
            const rest = (without[i] as typeof calculate)(own);
            if (doel === 'eindscore' ? rest.eindscore !== outcome.eindscore : rest.scores[doel] !== outcome.scores[doel]) feiten.werkt.add(i);
        }
        for (const [i, { weegt }] of decision.dimensies.entries()) {
            if (!weegt || own[i] === -1) continue;
            for (let value = 0; value < 4; value++) {
                const other = calculate(own.map((score, j) => (j === i ? value : score)));
                const colours = [outcome.eindscore, other.eindscore];
                if (!colours.includes(0) && colours[0] !== colours[1]) feiten.telt.add(i);
                if (outcome.scores.some((score, j) => j !== i && score !== other.scores[j])) feiten.telt.add(i);
                if (value <= (own[i] as number) || own[i] === 0) continue;
                // A higher judgement than this corps has.
                if (other.eindscore > 0 && other.eindscore < outcome.eindscore) feiten.omgekeerd.add('eindscore');
                for (const [j, score] of other.scores.entries()) if (score > 0 && score < (outcome.scores[j] as number)) feiten.omgekeerd.add(j);
            }
        }
    }
    return feiten;
}

const of = <S extends Bevinding['soort']>(found: readonly Bevinding[], soort: S): Extract<Bevinding, { soort: S }>[] =>
    found.filter((bevinding): bevinding is Extract<Bevinding, { soort: S }> => bevinding.soort === soort);

describe('rules over all possible corps', () => {
    test('300 random weightings: all that is said is true, and nothing is missed', () => {
        fc.assert(fc.property(fc.integer({ min: 1, max: 5 }).chain(arbitraryDecision), (decision) => {
            const found = examineRules(decision);
            const feiten = enumerate(decision);
            const indices = decision.plafonds.map((_, i) => i);
            expect(of(found, 'geldt nooit').map(({ regel }) => regel)).toEqual(indices.filter((i) => !feiten.geldt.has(i)));

            const idle = [...of(found, 'zonder gevolg'), ...of(found, 'zegt hetzelfde')].map(({ regel }) => regel);
            for (const regel of idle) expect(feiten.werkt.has(regel)).toBe(false);
            const holding = indices.filter((i) => feiten.geldt.has(i) && !feiten.werkt.has(i));
            // Of two that say the same only the later is named; the earlier is then without effect only beside it.
            const twins = new Set(of(found, 'zegt hetzelfde').map(({ als }) => als));
            expect(holding.filter((i) => !idle.includes(i) && !twins.has(i))).toEqual([]);
            for (const { regel, door } of of(found, 'zonder gevolg')) {
                const plafond = decision.plafonds[regel] as Plafond;
                for (const other of door) expect([decision.plafonds[other]?.doel, rank(decision.plafonds[other] as Plafond) <= rank(plafond)]).toEqual([plafond.doel, true]);
                const rest = { ...decision, plafonds: decision.plafonds.filter((_, i) => door.includes(i) || (i !== regel && decision.plafonds[i]?.doel !== plafond.doel)) };
                const both = { ...decision, plafonds: decision.plafonds.filter((_, i) => door.includes(i) || i === regel || decision.plafonds[i]?.doel !== plafond.doel) };
                const [alone, together] = [calculator(rest), calculator(both)];
                for (const own of corps(decision)) {
                    const [a, b] = [alone(own), together(own)];
                    expect(plafond.doel === 'eindscore' ? a.eindscore : a.scores[plafond.doel]).toBe(plafond.doel === 'eindscore' ? b.eindscore : b.scores[plafond.doel]);
                }
            }

            const reachable = decision.plafonds.some(({ doel }) => doel === 'eindscore') ? [3, 2, 1].filter((score) => !feiten.eindscores.has(score)) : [];
            expect(of(found, 'eindscore onhaalbaar').map(({ score }) => SCORES.indexOf(score))).toEqual(reachable);

            const idleDimensions = decision.dimensies.flatMap(({ weegt }, i) => (weegt && decision.plafonds.length > 0 && !feiten.telt.has(i) ? [i] : []));
            expect(of(found, 'dimensie verandert niets').map(({ dimensie }) => dimensie)).toEqual(idleDimensions);

            const inverted = new Set(of(found, 'niet monotoon').map(({ regel }) => decision.plafonds[regel]?.doel));
            expect(inverted).toEqual(feiten.omgekeerd);
            for (const { getuige: { laag, hoog, dimensie, scoreBijLaag, scoreBijHoog }, regel } of of(found, 'niet monotoon')) {
                expect(laag.flatMap((score, i) => (score === hoog[i] ? [] : [i]))).toEqual([dimensie]);
                expect(SCORES.indexOf(laag[dimensie] as Score)).toBeLessThan(SCORES.indexOf(hoog[dimensie] as Score));
                const doel = decision.plafonds[regel]?.doel as Plafond['doel'];
                const score = (own: typeof laag): Score => (doel === 'eindscore' ? evaluate(decision, own).eindscore : (evaluate(decision, own).scores[doel] as Score));
                expect([score(laag), score(hoog)]).toEqual([scoreBijLaag, scoreBijHoog]);
                expect(SCORES.indexOf(scoreBijHoog)).toBeLessThan(SCORES.indexOf(scoreBijLaag));
            }
        }), { numRuns: cases(300) });
    });

    const examine = async (rules: string): Promise<readonly Bevinding[]> => {
        const { decision } = await loadText(`dimensie A\ndimensie B\ndimensie C\n${rules}`);
        return examineRules(decision as Decision).filter(({ soort }) => soort !== 'eindscore onhaalbaar' && soort !== 'dimensie verandert niets');
    };

    test('what two rules cover together', async () => {
        expect(await examine('rood op A en rood op B leidt tot rood\nrood op A en geel of groen of blanco op B leidt tot rood\nrood op A blokkeert groen\ngeel of rood op C blokkeert groen\n')).toEqual([
            { soort: 'zonder gevolg', regel: 2, door: [0, 1] },
        ]);
    });

    test('a rule that holds for corps without any judgement only', async () => {
        expect(await examine('blanco op alle dimensies leidt tot rood\nrood op A, B of C blokkeert groen\n')).toEqual([{ soort: 'zonder gevolg', regel: 0, door: [] }]);
    });

    test('the smallest example of a punished improvement', async () => {
        expect(await examine('rood op A, B of C blokkeert groen\nrood op A en geel op minstens 2 andere dimensies leidt tot rood\n')).toEqual([
            {
                soort: 'niet monotoon', regel: 1,
                getuige: { dimensie: 1, laag: ['rood', 'rood', 'geel'], hoog: ['rood', 'geel', 'geel'], scoreBijLaag: 'geel', scoreBijHoog: 'rood' },
            },
        ]);
    });
});
