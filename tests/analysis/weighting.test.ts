// Are counts, relations and smallest examples of a changed weighting exact? Against trying every combination.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Betekenis, compareWeighting, type Decision, evaluate, type Score } from '../../language/index.js';
import { cases } from '../helpers/cases.js';
import { loadText } from '../helpers/load-text.js';
import { calculator, combinations } from './enumerate.js';
import { arbitraryPair } from './random-decision.js';

const SCORES: readonly Score[] = ['blanco', 'rood', 'geel', 'groen'];

interface Geteld {
    readonly combinaties: number;
    /** Per transition how many, and how few dimensions that are not groen give it. */
    readonly overgangen: ReadonlyMap<string, { readonly aantal: number; readonly minst: number }>;
}

/** Tries every combination; `doel`: the final score of that dimension instead of the end score. */
function enumerate(oud: Decision, nieuw: Decision, namen: readonly string[], doel?: string, korps?: string): Geteld {
    const [before, after] = [calculator(oud), calculator(nieuw)];
    const own = (decision: Decision) => {
        const places = decision.dimensies.map(({ naam, nietVoor }) => (korps !== undefined && nietVoor.includes(korps) ? -1 : naam === undefined ? -1 : namen.indexOf(naam)));
        const applies = decision.dimensies.map(({ nietVoor }) => korps === undefined || !nietVoor.includes(korps));
        // What is not weighed has no say: any colour will do.
        return (values: readonly number[]): number[] => places.map((place, i) => (applies[i] ? (place < 0 ? 3 : (values[place] as number)) : -1));
    };
    const [ownOld, ownNew] = [own(oud), own(nieuw)];
    const pick = (decision: Decision, { eindscore, scores }: ReturnType<ReturnType<typeof calculator>>): number =>
        doel === undefined ? eindscore : (scores[decision.dimensies.findIndex(({ naam }) => naam === doel)] as number);
    const overgangen = new Map<string, { aantal: number; minst: number }>();
    let combinaties = 0;
    for (const values of combinations(namen.length)) {
        combinaties++;
        const [a, b] = [pick(oud, before(ownOld(values))), pick(nieuw, after(ownNew(values)))];
        if (a === b) continue;
        const key = `${SCORES[a]}>${SCORES[b]}`;
        const size = values.filter((value) => value !== 3).length;
        const known = overgangen.get(key) ?? { aantal: 0, minst: size };
        overgangen.set(key, { aantal: known.aantal + 1, minst: Math.min(known.minst, size) });
    }
    return { combinaties, overgangen };
}

const namesOf = (oud: Decision, nieuw: Decision): string[] => [...new Set([...nieuw.dimensies, ...oud.dimensies].filter(({ weegt }) => weegt).map(({ naam }) => naam))];

function expectSame(found: Betekenis, counted: Geteld): void {
    expect(found.combinaties).toBe(BigInt(counted.combinaties));
    expect(new Map(found.overgangen.map(({ van, naar, aantal, getuige }) => [`${van}>${naar}`, { aantal: Number(aantal), minst: getuige.size }]))).toEqual(counted.overgangen);
    const sum = (sign: number): number => [...counted.overgangen].reduce((total, [key, { aantal }]) => {
        const [van, naar] = key.split('>').map((score) => SCORES.indexOf(score as Score)) as [number, number];
        return van > 0 && naar > 0 && Math.sign(naar - van) === sign ? total + aantal : total;
    }, 0);
    expect([found.strenger, found.soepeler]).toEqual([BigInt(sum(-1)), BigInt(sum(1))]);
    const expected = counted.overgangen.size === 0 ? 'gelijk' : sum(-1) > 0 && sum(1) === 0 ? 'strenger' : sum(1) > 0 && sum(-1) === 0 ? 'soepeler' : 'gemengd';
    expect(found.verhouding).toBe(expected);
}

describe('a changed weighting', () => {
    test('the enumeration itself agrees with the meaning', () => {
        fc.assert(fc.property(arbitraryPair(4), ([decision]) => {
            const calculate = calculator(decision);
            for (const values of combinations(decision.dimensies.length)) {
                const { eindscore, scores, geldt } = calculate(values);
                const real = evaluate(decision, values.map((value) => SCORES[value]));
                expect({ eindscore: SCORES[eindscore], scores: scores.map((score) => SCORES[score]), geldt }).toEqual(real);
            }
        }), { numRuns: cases(40) });
    });

    test('150 random pairs of at most 7 dimensions: as counted one by one', () => {
        let weighings = 0;
        fc.assert(fc.property(fc.integer({ min: 1, max: 7 }).chain(arbitraryPair), ([oud, nieuw]) => {
            const namen = namesOf(oud, nieuw);
            const weging = compareWeighting(oud, nieuw);
            expectSame(weging.eindscore, enumerate(oud, nieuw, namen));
            for (const [naam, betekenis] of weging.dimensies) expectSame(betekenis, enumerate(oud, nieuw, namen, naam));
            weighings++;
        }), { numRuns: cases(150) });
        expect(weighings).toBeGreaterThanOrEqual(cases(150));
    });

    test('a dimension that is not compared has the same final score everywhere', () => {
        fc.assert(fc.property(arbitraryPair(5), ([oud, nieuw]) => {
            const namen = namesOf(oud, nieuw);
            const { dimensies } = compareWeighting(oud, nieuw);
            const both = nieuw.dimensies.filter(({ naam, weegt }) => weegt && oud.dimensies.some((other) => other.naam === naam && other.weegt)).map(({ naam }) => naam);
            for (const naam of both.filter((each) => !dimensies.has(each))) expect(enumerate(oud, nieuw, namen, naam).overgangen.size).toBe(0);
        }), { numRuns: cases(40) });
    });

    test('corps to which not all dimensions apply: said where the answer is another', () => {
        fc.assert(fc.property(arbitraryPair(5), ([oud, nieuw]) => {
            const namen = namesOf(oud, nieuw);
            const { eindscore, soorten } = compareWeighting(oud, nieuw);
            for (const korps of ['K', 'L']) {
                if (![...oud.dimensies, ...nieuw.dimensies].some(({ nietVoor }) => nietVoor.includes(korps))) continue;
                const own = soorten.find(({ korpsen }) => korpsen.includes(korps));
                const counted = enumerate(oud, nieuw, namen, undefined, korps);
                if (own) expectSame(own.betekenis, counted);
                else expect(counted.overgangen.size === 0).toBe(eindscore.verhouding === 'gelijk');
            }
        }), { numRuns: cases(70) });
    });
});

test('a small change, said whole', async () => {
    const dimensies = 'dimensie A\ndimensie B\n';
    const load = async (rules: string): Promise<Decision> => (await loadText(`${dimensies}${rules}`)).decision as Decision;
    const { eindscore } = compareWeighting(await load('rood op A blokkeert groen\n'), await load('geel of rood op A blokkeert groen\nrood op A en B leidt tot rood\n'));
    expect(eindscore).toEqual({
        verhouding: 'strenger', combinaties: 16n, strenger: 5n, soepeler: 0n,
        overgangen: [
            { van: 'geel', naar: 'rood', aantal: 1n, getuige: new Map([['A', 'rood'], ['B', 'rood']]) },
            { van: 'groen', naar: 'geel', aantal: 4n, getuige: new Map([['A', 'geel']]) },
        ],
    });
});

test('so many dimensions that no double can count them', async () => {
    const dimensies = Array.from({ length: 40 }, (_, i) => `dimensie D${i}\n`).join('');
    const load = async (rules: string): Promise<Decision> => (await loadText(`${dimensies}${rules}`)).decision as Decision;
    const { eindscore } = compareWeighting(await load('rood op minstens 20 dimensies leidt tot geel\n'), await load('rood op minstens 21 dimensies leidt tot geel\n'));
    // Exactly 20 of 40 are rood: C(40, 20) * 3^20.
    const choose = (n: bigint, k: bigint): bigint => (k === 0n ? 1n : (choose(n - 1n, k - 1n) * n) / k);
    expect(eindscore.soepeler).toBe(choose(40n, 20n) * 3n ** 20n);
    expect(eindscore.combinaties).toBe(4n ** 40n);
    expect(eindscore.overgangen.map(({ van, naar, getuige }) => ({ van, naar, scores: [...getuige.values()] }))).toEqual([{ van: 'geel', naar: 'groen', scores: Array.from({ length: 20 }, () => 'rood') }]);
});
