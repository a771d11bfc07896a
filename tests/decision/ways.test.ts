// Are the shortest ways to groen all and only the smallest sets of improvements that are surely enough?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Decision, type Kleur, type KorpsGegevens, SCORES, type Score, scoreKorps, shortestWays, waaromNiet } from '../../language/index.js';
import { arbitraryCase, print } from '../agreement/random-norm.js';
import { cases } from '../helpers/cases.js';
import { loadText } from '../helpers/load-text.js';

type Steps = { dimensie: string; van: readonly Score[]; naar: Kleur }[];

async function decisionOf(norm: string): Promise<Decision> {
    const { decision, meldingen } = await loadText(norm);
    if (!decision) throw new Error(meldingen.map(({ berichten }) => berichten.nl).join('\n'));
    return decision;
}

const korps = (cells: Readonly<Record<string, string>>): KorpsGegevens => ({
    korps: 'X',
    oordelen: new Map(Object.entries(cells).map(([naam, cel]) => [naam, cel.split('|') as Score[]])),
    waarden: new Map(),
});

/** Every set of improvements, tried one by one. */
function bruteForce(decision: Decision, gegevens: KorpsGegevens): Steps[] {
    const { eindscore, dimensies } = scoreKorps(decision, gegevens);
    if (['groen', 'blanco'].includes(eindscore.join('|'))) return [];
    let all: Steps[] = [[]];
    for (const { naam, eigen, geldtNiet } of dimensies) {
        if (geldtNiet) continue;
        const higher = SCORES.slice(Math.min(...eigen.map((score) => SCORES.indexOf(score))) + 1) as Kleur[];
        all = all.flatMap((steps) => [steps, ...higher.map((naar) => [...steps, { dimensie: naam, van: eigen, naar }])]);
    }
    const enough = all.filter((steps) => {
        const oordelen = new Map([...gegevens.oordelen, ...steps.map(({ dimensie, naar }) => [dimensie, [naar]] as const)]);
        return scoreKorps(decision, { ...gegevens, oordelen }).eindscore.join('|') === 'groen';
    });
    const fewest = enough.filter(({ length }) => length === Math.min(...enough.map((steps) => steps.length)));
    const less = (a: Steps, b: Steps): boolean =>
        a !== b && a.every(({ dimensie, naar }, i) => dimensie === b[i]?.dimensie && SCORES.indexOf(naar) <= SCORES.indexOf(b[i].naar));
    return fewest.filter((steps) => !fewest.some((other) => less(other, steps)));
}

const sorted = (ways: readonly unknown[]): string[] => ways.map((way) => JSON.stringify(way)).sort();

test('the ways are those that trying everything finds, on random norms', async () => {
    let ways = 0;
    let longest = 0;
    await fc.assert(
        fc.asyncProperty(arbitraryCase({ stijl: false, normen: false, korpsen: false }), async ({ spec, rows }) => {
            fc.pre(spec.dimensies.length <= 5);
            const decision = await decisionOf(print(spec));
            for (const row of rows) {
                const gegevens = { korps: row.korps, oordelen: new Map(Object.entries(row.kleuren)), waarden: new Map() };
                const found = shortestWays(decision, scoreKorps(decision, gegevens));
                expect(sorted(found), print(spec)).toEqual(sorted(bruteForce(decision, gegevens)));
                ways += found.length;
                longest = Math.max(longest, found[0]?.length ?? 0);
            }
        }),
        { numRuns: cases(100) },
    );
    expect(ways).toBeGreaterThanOrEqual(cases(50));
    expect(longest).toBeGreaterThan(1);
});

const MONITOR = `dimensie A
dimensie B
dimensie C
dimensie D
groen op B is voorwaarde voor groen op A
groen op A is voorwaarde voor groen
rood op C blokkeert groen
rood op D en geel of rood op minstens 2 andere dimensies leidt tot rood
`;

test('the cause behind a lowered dimension is found, and geel where geel is enough', async () => {
    const decision = await decisionOf(MONITOR);
    const uitslag = scoreKorps(decision, korps({ A: 'groen', B: 'geel', C: 'rood', D: 'groen' }));
    expect(shortestWays(decision, uitslag)).toEqual([[{ dimensie: 'B', van: ['geel'], naar: 'groen' }, { dimensie: 'C', van: ['rood'], naar: 'geel' }]]);
});

test('a blanco and an unsure cell can be settled; what does not apply is left alone', async () => {
    const decision = await decisionOf(`dimensie A\ndimensie B\nblanco op A blokkeert groen\ngroen op B is voorwaarde voor groen\n`);
    const ways = shortestWays(decision, scoreKorps(decision, korps({ B: 'geel|groen' })));
    expect(ways).toEqual([[{ dimensie: 'A', van: ['blanco'], naar: 'rood' }, { dimensie: 'B', van: ['geel', 'groen'], naar: 'groen' }]]);
});

test('where nothing holds a corps down that may be blanco, a judgement is enough', async () => {
    const decision = await decisionOf('dimensie A\n');
    expect(shortestWays(decision, scoreKorps(decision, korps({ A: 'blanco|groen' })))).toEqual([[{ dimensie: 'A', van: ['blanco', 'groen'], naar: 'rood' }]]);
});

test('no way where groen cannot be reached, is there already, or nothing is judged', async () => {
    const never = await decisionOf('dimensie A\ndimensie B\nrood of geel op A blokkeert groen\ngroen op A blokkeert groen\n');
    expect(shortestWays(never, scoreKorps(never, korps({ A: 'rood' })))).toEqual([]);
    const decision = await decisionOf(MONITOR);
    expect(shortestWays(decision, scoreKorps(decision, korps({ A: 'groen', B: 'groen' })))).toEqual([]);
    expect(shortestWays(decision, scoreKorps(decision, korps({})))).toEqual([]);
});

test('seventeen red dimensions and a count over all of them stay quick', async () => {
    const names = Array.from({ length: 17 }, (_, i) => `Onderwerp ${i + 1}`);
    const decision = await decisionOf([...names.map((naam) => `dimensie ${naam}`), 'rood op minstens 9 dimensies leidt tot rood', 'geel of rood op minstens 3 dimensies blokkeert groen', ''].join('\n'));
    const begin = performance.now();
    const ways = shortestWays(decision, scoreKorps(decision, korps(Object.fromEntries(names.map((naam) => [naam, 'rood'])))));
    expect(ways.length).toBe(136); // all but two of seventeen
    expect(performance.now() - begin).toBeLessThan(5000);
});

test('why not: the ceilings on the end score under every better colour, unsure ones too', async () => {
    const decision = await decisionOf(MONITOR);
    const why = (cells: Record<string, string>) =>
        Object.fromEntries(Object.entries(waaromNiet(scoreKorps(decision, korps(cells)))).map(([kleur, plafonds]) => [kleur, plafonds.map(({ plafond, onzeker }) => `${plafond.zin.herkomst.regel}${onzeker ? '?' : ''}`)]));
    expect(why({ A: 'groen', C: 'geel', D: 'groen' })).toEqual({});
    expect(why({ A: 'geel', C: 'rood', D: 'groen' })).toEqual({ groen: ['6', '7'] });
    expect(why({ A: 'geel', C: 'geel', D: 'rood|groen' })).toEqual({ geel: ['8?'], groen: ['8?', '6'] });
    // What lowers a dimension is not in the way of the end score itself.
    expect(why({ A: 'groen', B: 'geel', C: 'geel', D: 'groen' })).toEqual({ groen: ['6'] });
    expect(why({})).toEqual({});
});
