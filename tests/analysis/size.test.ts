// How large may a norm be before nothing is said of it any more?
import { describe, expect, test } from 'vitest';
import { type Bevinding, compareWeighting, coverageOf, type Decision, examineRules } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

const names = (n: number): string[] => Array.from({ length: n }, (_, i) => `D${i}`);
const load = async (n: number, rules: string, before = '') => loadText(`${before}${names(n).map((naam) => `dimensie ${naam}\n`).join('')}${rules}`);
const examine = async (n: number, rules: string, before?: string): Promise<readonly Bevinding[]> => examineRules((await load(n, rules, before)).decision as Decision);

describe('said of everything', () => {
    test('thirty dimensions, each with a rule that counts the others', async () => {
        const rules = names(30).map((naam, i) => `rood op ${naam} en geel of rood op minstens ${1 + (i % 5)} andere dimensies leidt tot rood\n`).join('');
        expect(await examine(30, `${rules}geel of rood op minstens 3 dimensies leidt tot geel\n`)).toEqual([]);
    });

    test('counts over sixty dimensions', async () => {
        expect(await examine(60, 'rood op minstens 30 dimensies leidt tot rood\ngeel of rood op minstens 15 dimensies leidt tot geel\n')).toEqual([]);
    });

    test('points of twenty-four dimensions', async () => {
        expect(await examine(24, 'minder dan 24 punten leidt tot rood\nminder dan 60% van de punten blokkeert groen\n', 'punten groen 2, geel 1 en rood 0\n')).toEqual([]);
    });

    test('a better judgement that is punished among thirty', async () => {
        const found = await examine(30, 'geel op minstens 15 dimensies leidt tot rood\nrood op minstens 1 dimensie blokkeert groen\n');
        const [others, rest] = [Array.from({ length: 14 }, () => 'geel'), Array.from({ length: 15 }, () => 'groen')];
        expect(found).toEqual([{
            soort: 'niet monotoon', regel: 0,
            getuige: { dimensie: 0, laag: ['rood', ...rest, ...others], hoog: ['geel', ...rest, ...others], scoreBijLaag: 'geel', scoreBijHoog: 'rood' },
        }]);
    });

    test('an example of which thirty cells are not sure', async () => {
        const { norm, decision } = await load(30, `geel of rood op minstens 20 dimensies leidt tot rood\nvoorbeeld "x"\n  rood of geel op ${names(29).join(', ')} en D29\n  verwacht rood\n`);
        expect(coverageOf(norm, decision as Decision).regels.map(({ doelen }) => doelen.map(({ stand }) => stand))).toEqual([['gedekt', 'ontbreekt']]);
    });
});

test('of counts over more than a hundred dimensions nothing is said', async () => {
    await expect(examine(112, 'rood op minstens 56 dimensies leidt tot rood\ngeel of rood op minstens 28 dimensies leidt tot geel\n')).rejects.toThrow('More than 50000 nodes.');
});

test('a thousand dimensions are looked at, and no more', () => {
    const decision = (n: number): Decision => ({
        titel: '', concept: false, blancoAls: 'blanco', punten: undefined, eenhedenScoren: 'laagste', plafonds: [], volgorde: Array.from({ length: n }, (_, i) => i),
        dimensies: names(n).map((naam) => ({ naam, weegt: true, gewicht: 1, norm: [], indicatoren: [], nietVoor: [] })),
    });
    expect(compareWeighting(decision(1_000), decision(1_000)).eindscore.combinaties).toBe(4n ** 1_000n);
    expect(() => compareWeighting(decision(1_001), decision(1_001))).toThrow('More than 50000 nodes.');
});
