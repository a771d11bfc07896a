// Does a mix of changes decide what it should, and is the cause of a change the smallest set that brings it about?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDecision, compareEditions, compareSentences, compareWeighting, type Decision, evaluate, type KorpsGegevens, mixedDecision, type Norm, type Score, smallestCause } from '../../language/index.js';
import { arbitrarySpec, print } from '../agreement/random-norm.js';
import { loadText } from '../helpers/load-text.js';

async function load(text: string): Promise<Norm> {
    const { norm, decision, meldingen } = await loadText(text);
    if (!decision) throw new Error(meldingen.map(({ berichten }) => berichten.nl).join('\n'));
    return norm;
}

const same = (a: Decision, b: Decision): boolean => {
    const { eindscore, dimensies, soorten } = compareWeighting(a, b);
    return eindscore.verhouding === 'gelijk' && dimensies.size === 0 && soorten.length === 0;
};

describe('a mix of changes', () => {
    test('none gives the old edition, all give the new: random norms', async () => {
        await fc.assert(fc.asyncProperty(arbitrarySpec(), arbitrarySpec(), async (a, b) => {
            const [oud, nieuw] = [await load(print(a)), await load(print(b))];
            const { verschillen, oud: renamed } = compareSentences(oud, nieuw);
            const none = mixedDecision(renamed, nieuw, []);
            const all = mixedDecision(renamed, nieuw, verschillen.filter(({ weegt }) => weegt));
            expect(none && same(none, buildDecision(renamed))).toBe(true);
            expect(all && same(all, buildDecision(nieuw))).toBe(true);
        }), { numRuns: 40 });
    });

    test('a rule about a dimension that is not there makes no norm', async () => {
        const [oud, nieuw] = [await load('dimensie A\nrood op A blokkeert groen\n'), await load('dimensie A\ndimensie B\nrood op A blokkeert groen\nrood op B blokkeert groen\n')];
        const { verschillen, oud: renamed } = compareSentences(oud, nieuw);
        const taken = (...soorten: string[]) => verschillen.filter(({ nieuw: zin }) => soorten.includes(zin?.soort as string));
        expect(mixedDecision(renamed, nieuw, taken('weging'))).toBeUndefined();
        expect(mixedDecision(renamed, nieuw, taken('dimensie'))?.dimensies.map(({ naam }) => naam)).toEqual(['A', 'B']);
        expect(mixedDecision(renamed, nieuw, taken('weging', 'dimensie'))?.plafonds).toHaveLength(2);
    });
});

describe('the smallest cause', () => {
    test('is as small as any, by trying all sets', () => {
        fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.array(fc.array(fc.nat(5), { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (n, raw) => {
            const changes = Array.from({ length: n }, (_, i) => i);
            const enough = raw.map((set) => set.map((i) => i % n));
            const brings = (taken: readonly number[]): boolean => taken.length === n || enough.some((set) => set.every((i) => taken.includes(i)) && taken.every((i) => set.includes(i)));
            const sizes = Array.from({ length: 2 ** n }, (_, bits) => changes.filter((i) => bits & (1 << i))).filter((set) => set.length > 0 && brings(set)).map((set) => set.length);
            const { wijzigingen, kleinste } = smallestCause(changes, brings);
            expect([brings(wijzigingen), wijzigingen.length, kleinste]).toEqual([true, Math.min(...sizes), true]);
        }));
    });

    test('of more changes than can be tried: none of it can be missed, and it says so', () => {
        const changes = Array.from({ length: 60 }, (_, i) => i);
        const { wijzigingen, kleinste } = smallestCause(changes, (taken) => [3, 14, 15, 92 % 60].every((i) => taken.includes(i)));
        expect([wijzigingen, kleinste]).toEqual([[3, 14, 15, 32], false]);
    });

    const causes = async (oud: string, nieuw: string): Promise<unknown[]> => {
        const { weging } = compareEditions(await load(oud), await load(nieuw));
        return (weging?.eindscore.overgangen ?? []).map(({ van, naar, getuige, oorzaak }) => [van, naar, [...getuige].join(' '), oorzaak.wijzigingen.map((zin) => `${zin.soort} ${(zin.oud ?? zin.nieuw)?.tekst}`)]);
    };

    test('one sentence', async () => {
        expect(await causes('dimensie A\ndimensie B\nrood op A leidt tot geel\nrood op B leidt tot geel\n', 'dimensie A\ndimensie B\nrood op A en B leidt tot geel\n')).toEqual([
            ['geel', 'groen', 'B,rood', ['vervallen rood op B leidt tot geel']],
        ]);
    });

    test('two sentences that only together bring it about', async () => {
        const oud = 'dimensie A\ndimensie B\nrood op A leidt tot geel\ngeel of rood op A blokkeert groen\n';
        expect(await causes(oud, 'dimensie A\ndimensie B\nrood op B leidt tot geel\n')).toEqual([
            ['groen', 'geel', 'B,rood', ['nieuw rood op B leidt tot geel']],
            ['geel', 'groen', 'A,geel', ['vervallen geel of rood op A blokkeert groen']],
        ]);
        expect(await causes('dimensie A\nrood op A leidt tot geel\nrood op A blokkeert groen\n', 'dimensie A\n')).toEqual([
            ['geel', 'groen', 'A,rood', ['vervallen rood op A leidt tot geel', 'vervallen rood op A blokkeert groen']],
        ]);
    });
});

describe('corps', () => {
    const corps = (korps: string, oordelen: Record<string, Score>): KorpsGegevens => ({ korps, oordelen: new Map(Object.entries(oordelen).map(([naam, score]) => [naam, [score]])), waarden: new Map() });

    test('by the norm, by performance, by both; and corps that only one side knows', async () => {
        const oud = await load('dimensie A\ndimensie B\nrood op A blokkeert groen\n');
        const nieuw = await load('dimensie A\ndimensie Bereik\n  voorheen B\nrood op A blokkeert groen\ngeel of rood op Bereik blokkeert groen\nrood op Bereik en A leidt tot rood\n');
        const { korpsen } = compareEditions(oud, nieuw, {
            oud: [corps('Norm', { A: 'groen', B: 'geel' }), corps('Werk', { A: 'rood', B: 'groen' }), corps('Beide', { A: 'groen', B: 'rood' }), corps('Gelijk', { A: 'groen', B: 'groen' }), corps('Weg', { A: 'groen' })],
            nieuw: [corps('Norm', { A: 'groen', Bereik: 'geel' }), corps('Werk', { A: 'groen', Bereik: 'groen' }), corps('Beide', { A: 'rood', Bereik: 'rood' }), corps('Gelijk', { A: 'groen', Bereik: 'groen' }), corps('Erbij', { A: 'groen' })],
        });
        expect(korpsen).toMatchObject({ aantal: 4, alleenOud: ['Weg'], alleenNieuw: ['Erbij'] });
        expect(korpsen?.gewijzigd.map(({ korps, van, naar, door, oorzaak, oordelen }) => [korps, van.join(), naar.join(), door, oorzaak.wijzigingen.map((zin) => zin.nieuw?.tekst), oordelen.map(({ dimensie }) => dimensie)])).toEqual([
            ['Norm', 'groen', 'geel', 'norm', ['geel of rood op Bereik blokkeert groen'], []],
            ['Werk', 'geel', 'groen', 'prestatie', [], ['A']],
            ['Beide', 'groen', 'rood', 'beide', ['rood op Bereik en A leidt tot rood'], ['A']],
        ]);
    });
});

test('an example that a change was found by shows that change', async () => {
    await fc.assert(fc.asyncProperty(arbitrarySpec({ normen: false }), arbitrarySpec({ normen: false }), async (a, b) => {
        const [oud, nieuw] = [await load(print(a)), await load(print(b))];
        const { weging, zinnen } = compareEditions(oud, nieuw);
        const { oud: renamed } = compareSentences(oud, nieuw);
        for (const { naar, getuige, oorzaak } of weging?.eindscore.overgangen ?? []) {
            const all = mixedDecision(renamed, nieuw, zinnen.filter((zin) => oorzaak.wijzigingen.some(({ oud: x, nieuw: y }) => x?.tekst === zin.oud?.tekst && y?.tekst === zin.nieuw?.tekst && x?.index === zin.oud?.index && y?.soort === zin.nieuw?.soort && x?.soort === zin.oud?.soort && x?.onder === zin.oud?.onder && y?.onder === zin.nieuw?.onder && y?.index === zin.nieuw?.index)));
            expect(all && evaluate(all, all.dimensies.map(({ naam }) => getuige.get(naam) ?? 'groen')).eindscore).toBe(naar);
        }
    }), { numRuns: 15 });
});
