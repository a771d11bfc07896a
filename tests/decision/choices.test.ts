// Are the outcomes of unsure cells exact where leftovers of different conditions look alike?
import { expect, test } from 'vitest';
import { scoreKorps, type Score } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

async function score(norm: string, cells: Readonly<Record<string, readonly Score[]>>): Promise<readonly Score[]> {
    const { decision } = await loadText(norm);
    if (!decision) throw new Error('No decision.');
    return scoreKorps(decision, { korps: 'X', oordelen: new Map(Object.entries(cells)), waarden: new Map() }).eindscore;
}

test('counts of different colours over the same dimensions are different leftovers', async () => {
    const norm = `dimensie A
dimensie B
dimensie C
dimensie D
(rood op A of rood op minstens 1 dimensie) en (geel op A of geel op minstens 1 dimensie) blokkeert groen
`;
    expect(await score(norm, { A: ['rood', 'geel'], B: ['rood'], C: ['groen'], D: ['groen'] })).toEqual(['geel', 'groen']);
});

test('points with different limits over the same dimensions are different leftovers', async () => {
    const norm = `punten groen 2, geel 1 en rood 0
dimensie A
aandachtsveld V
  dimensie B
  dimensie C
(rood op A of minder dan 4 punten op V) en (geel op A of minder dan 2 punten op V) blokkeert groen
`;
    // A rood leaves the limit 2, A geel the limit 4, both with nothing earned yet.
    expect(await score(norm, { A: ['rood', 'geel'], B: ['groen'], C: ['rood'] })).toEqual(['geel', 'groen']);
});

test('points with a fraction are exact, in whatever order they are added', async () => {
    const norm = `punten groen 0,3, geel 0,1 en rood 0
dimensie A
dimensie B
dimensie C
minder dan 0,9 punten blokkeert groen
minder dan 33,3% van de punten leidt tot rood
`;
    expect(await score(norm, { A: ['groen'], B: ['groen'], C: ['groen'] })).toEqual(['groen']);
    expect(await score(norm, { A: ['groen'], B: ['groen'], C: ['geel', 'groen'] })).toEqual(['geel', 'groen']);
});
