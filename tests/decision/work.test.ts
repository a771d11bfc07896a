// Does the work stay small where the number of choices does not? What is counted is how often the rules are looked at, which is the same on every machine.
import { expect, test } from 'vitest';
import { type Decision, type KorpsGegevens, type Score, scoreKorps, shortestWays } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

const DIMENSIONS = Array.from({ length: 18 }, (_, i) => `D${i}`);

/** Without what keeps the work small every one of these is looked at millions of times. */
const TOO_OFTEN = 200_000;

/** The decision of a norm over these dimensions, that stops whoever looks at its rules too often. */
async function watched(rules: string, dimensions = DIMENSIONS): Promise<{ decision: Decision; looks: () => number }> {
    const { decision, meldingen } = await loadText(`${dimensions.map((naam) => `dimensie ${naam}\n`).join('')}${rules}`);
    if (!decision) throw new Error(meldingen.map(({ berichten }) => berichten.nl).join('\n'));
    const { plafonds } = decision;
    let looks = 0;
    const watching = {
        ...decision,
        get plafonds(): Decision['plafonds'] {
            if (++looks > TOO_OFTEN) throw new Error(`The rules were looked at more than ${TOO_OFTEN} times.`);
            return plafonds;
        },
    };
    return { decision: watching, looks: () => looks };
}

const corps = (cell: (i: number) => readonly Score[]): KorpsGegevens => ({ korps: 'X', oordelen: new Map(DIMENSIONS.map((naam, i) => [naam, cell(i)])), waarden: new Map() });
const each = (rule: (naam: string, i: number) => string): string => DIMENSIONS.map(rule).join('\n').concat('\n');

const ONE_EACH = each((naam) => `rood op ${naam} blokkeert groen`);
const BOTH_KINDS = each((naam, i) => (i % 2 === 0 ? `rood op ${naam} blokkeert groen` : `rood op ${naam} leidt tot rood`));
const TO_ONE = each((naam, i) => (i === 17 ? 'rood op D17 blokkeert groen' : `rood op ${naam} blokkeert groen op D17`));
const COUNTS = 'rood op minstens 9 dimensies leidt tot rood\ngeel of rood op minstens 3 dimensies blokkeert groen\n';
const POINTS = 'punten groen 2, geel 1 en rood 0\nminder dan 20 punten leidt tot rood\nminder dan 80% van de punten blokkeert groen\n';

const ANY: readonly Score[] = ['rood', 'geel', 'groen'];

test.each<[string, string, (i: number) => readonly Score[], number]>([
    ['a rule for each, nothing sure', ONE_EACH, () => ['rood', 'groen'], 26_380],
    ['rules of both kinds, nothing sure', BOTH_KINDS, () => ANY, 28_188],
    ['rules that lower one dimension, nothing sure', TO_ONE, () => ANY, 72_696],
    ['counts, nothing sure', COUNTS, () => ANY, 6_983],
    ['points, nothing sure', POINTS, () => ANY, 27_922],
    ['a rule for each, one not sure', ONE_EACH, (i) => (i === 3 ? ANY : ['groen']), 257],
    ['counts, one not sure', COUNTS, (i) => (i === 3 ? ANY : ['groen']), 156],
    ['counts, all sure', COUNTS, () => ['geel'], 23],
])('%s', async (_, rules, cell, most) => {
    const { decision, looks } = await watched(rules);
    scoreKorps(decision, corps(cell));
    expect(looks()).toBeLessThanOrEqual(most);
});

test.each<[string, string, Score, number]>([
    ['counts', COUNTS, 'rood', 822], ['a rule for each', ONE_EACH, 'rood', 219], ['rules that lower one dimension', TO_ONE, 'rood', 1_647], ['nothing to better', COUNTS, 'groen', 0],
])('shortest ways: %s', async (_, rules, cell, most) => {
    const { decision, looks } = await watched(rules);
    const uitslag = scoreKorps(decision, corps(() => [cell]));
    const before = looks();
    shortestWays(decision, uitslag);
    expect(looks() - before).toBeLessThanOrEqual(most);
});

test('every dimension is lowered by all before it: none is gone through more than once', async () => {
    const many = Array.from({ length: 30 }, (_, i) => `D${i}`);
    const rules = many.slice(1).map((naam, i) => `rood of geel op ${many.slice(0, i + 1).join(', ').replace(/, (D\d+)$/, ' of $1')} blokkeert groen op ${naam}\n`).join('');
    const { decision, looks } = await watched(`${rules}geel op D29 blokkeert groen\n`, many);
    const { eindscore, dimensies, beslissend } = scoreKorps(decision, { korps: 'X', oordelen: new Map(many.map((naam, i) => [naam, i === 3 ? ['geel', 'groen'] : ['groen']])), waarden: new Map() });
    expect({ eindscore, beslissend, scores: dimensies.map(({ score }) => score.join('|')) }).toEqual({ eindscore: ['geel', 'groen'], beslissend: ['D3'], scores: many.map((_, i) => (i < 3 ? 'groen' : 'geel|groen')) });
    expect(looks()).toBeLessThanOrEqual(14_619);
});

test('which rules lie over what is found once for all corps', async () => {
    const { decision } = await watched(COUNTS);
    let looks = 0;
    const plafonds = decision.plafonds.map((plafond) => ({
        ...plafond,
        get doel() {
            looks++;
            return plafond.doel;
        },
    }));
    for (let i = 0; i < 10; i++) scoreKorps({ ...decision, plafonds }, corps(() => ['geel']));
    expect(looks).toBeLessThanOrEqual(2 * plafonds.length);
});
