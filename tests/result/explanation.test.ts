// Why does a corps have its end score: which scores make a rule hold, and which points stand behind it?
import { expect, test } from 'vitest';
import { explainRow, type KorpsGegevens, type Score, scoreKorps, scoreTable } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

/** Per rule that holds: its sentence, the dimensions that make it hold, and the points. */
async function reasons(text: string, cells: Readonly<Record<string, string>>, korps = 'X'): Promise<unknown[]> {
    const { decision, meldingen } = await loadText(text);
    if (!decision) throw new Error(meldingen.map(({ berichten }) => berichten.nl).join('\n'));
    const oordelen = new Map(Object.entries(cells).map(([naam, cell]) => [naam, cell.split('|') as Score[]]));
    const names = (indices: readonly number[]): string => indices.map((i) => decision.dimensies[i]?.naam).join(' ');
    const { redenen } = explainRow(decision, scoreKorps(decision, { korps, oordelen, waarden: new Map() }));
    return redenen.map(({ geldend, dimensies, punten }) => [geldend.plafond.zin.tekst, names(dimensies), ...punten]);
}

const DIMENSIONS = 'dimensie A\ndimensie B\ndimensie C\ndimensie D\n';

test('the scores that a rule asks for and that are there, in the order of the norm', async () => {
    expect(await reasons(`${DIMENSIONS}rood op C of rood op A of groen op B blokkeert groen\ngeel of rood op minstens 2 dimensies leidt tot geel\nrood op A en B leidt tot rood\n`, { A: 'rood', B: 'geel', C: 'rood|geel', D: 'groen' })).toEqual([
        ['rood op C of rood op A of groen op B blokkeert groen', 'A C'],
        ['geel of rood op minstens 2 dimensies leidt tot geel', 'A B C'],
    ]);
});

test('a blanco counts as the colour that it is read as; what does not apply makes nothing hold', async () => {
    const text = `korps Zeeland\neditie "Proef"\n  blanco telt als rood\n${DIMENSIONS}D geldt niet voor Zeeland\nrood op minstens 1 dimensie blokkeert groen\n`;
    expect(await reasons(text, { A: 'groen', B: 'blanco', C: 'groen', D: 'rood' }, 'Zeeland')).toEqual([['rood op minstens 1 dimensie blokkeert groen', 'B']]);
});

test('a blanco that is read as a colour loses points too', async () => {
    const text = `korps Zeeland\neditie "Proef"\n  blanco telt als geel\npunten groen 2, geel 1 en rood 0\n${DIMENSIONS}D geldt niet voor Zeeland\nminder dan 6 punten blokkeert groen\n`;
    expect(await reasons(text, { A: 'groen', B: 'blanco', C: 'groen', D: 'rood' }, 'Zeeland')).toEqual([['minder dan 6 punten blokkeert groen', 'B', { verdiend: [5, 5], mogelijk: [6, 6] }]]);
});

test('points: every judged score that is no groen, and what was earned of what could be', async () => {
    const text = `punten groen 2, geel 1 en rood 0
dimensie A gewicht 1,5
aandachtsveld V
  dimensie B
  dimensie C
dimensie D
minder dan 6 punten blokkeert groen
minder dan 80% van de punten op V of rood op A leidt tot geel
minder dan 7 punten en rood op A blokkeert groen
`;
    expect(await reasons(text, { A: 'rood', B: 'groen', C: 'geel|groen', D: 'blanco' })).toEqual([
        ['minder dan 6 punten blokkeert groen', 'A C', { verdiend: [3, 4], mogelijk: [7, 7] }],
        ['minder dan 80% van de punten op V of rood op A leidt tot geel', 'A C', { verdiend: [3, 4], mogelijk: [4, 4] }],
        ['minder dan 7 punten en rood op A blokkeert groen', 'A C', { verdiend: [3, 4], mogelijk: [7, 7] }],
    ]);
});

test('how firm an end score is: three lower scores at most, and what alone holds it down', async () => {
    const firm = async (rules: string, cells: string, korps = 'X'): Promise<unknown> => {
        const { decision, meldingen } = await loadText(`korps Zeeland\n${DIMENSIONS}${rules}`);
        if (!decision) throw new Error(meldingen.map(({ berichten }) => berichten.nl).join('\n'));
        const oordelen = new Map(cells.split(' ').map((cell, i) => ['ABCD'[i] as string, cell.split('|') as Score[]]));
        const { omlaag, alleen } = explainRow(decision, scoreKorps(decision, { korps, oordelen, waarden: new Map() }));
        return [omlaag?.map((steps) => steps.map(({ dimensie, naar }) => `${dimensie} ${naar}`).join(' ')), alleen];
    };
    expect(await firm('rood op minstens 3 dimensies leidt tot rood\n', 'groen groen groen geel')).toEqual([['A rood B rood C rood', 'A rood B rood D rood', 'A rood C rood D rood', 'B rood C rood D rood'], []]);
    expect(await firm('D geldt niet voor Zeeland\nrood op minstens 2 dimensies leidt tot rood\n', 'groen groen groen groen', 'Zeeland')).toEqual([['A rood B rood', 'A rood C rood', 'B rood C rood'], []]);
    expect(await firm('rood op minstens 4 dimensies leidt tot rood\n', 'groen groen groen groen')).toEqual([undefined, []]);
    expect(await firm('rood op minstens 1 dimensie leidt tot rood\n', 'groen geel blanco rood')).toEqual([[], [0]]);
    expect(await firm('geel of rood op A of B blokkeert groen\nrood op B blokkeert groen\n', 'groen geel groen groen')).toEqual([undefined, [0]]);
    expect(await firm('geel op A en rood op B blokkeert groen\nrood op A en geel op B blokkeert groen\n', 'groen groen groen groen')).toEqual([['A rood B geel'], []]);
});

test('which corps a reading decides, sure or not', async () => {
    const { norm, decision } = await loadText('dimensie A\ndimensie B\nrood op A blokkeert groen   interpretatie "zo"\nrood op B leidt tot rood\n');
    if (!decision) throw new Error('No decision.');
    const cells = [['rood', 'groen'], ['rood', 'rood'], ['rood|groen', 'groen'], ['rood|groen', 'rood'], ['groen', 'rood|groen'], ['rood', 'rood|groen']];
    const korpsen = cells.map((each, i): KorpsGegevens => ({ korps: `K${i}`, oordelen: new Map(each.map((cell, j) => ['AB'[j] as string, cell.split('|') as Score[]])), waarden: new Map() }));
    expect(scoreTable(norm, decision, { korpsen } as never).interpretaties.map((each) => each.korpsen)).toEqual([['K0', 'K2', 'K5']]);
});
