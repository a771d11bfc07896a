// Does a workbook of scores say the same as the table, to us and to another program?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../language/index.js';
import { ROOT, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';
import { MARKED } from '../report/marked-data.js';

const NORM = join(ROOT, 'rules/2011-2012/korpsmonitor.norm');

test('score: the first sheet is the table of --format csv, cell for cell, in two readers', async () => {
    const folder = tempFolder();
    const csv = runCli(['score', NORM, '--format', 'csv'], folder).out.trim().split('\n').map((line) => line.split(';'));
    expect(runCli(['score', NORM, '--format', 'xlsx', '--out', 's.xlsx'], folder)).toEqual({ code: 0, out: '', err: '' });
    const bytes = readFileSync(join(folder, 's.xlsx'));
    const [ours] = await readWorkbook(bytes);
    expect(ours?.rijen).toEqual(csv);
    expect(csv).toHaveLength(28);
    const [theirs] = await readExcelFile(bytes);
    expect(theirs?.data).toEqual(csv);
});

test('report: every sheet has its heading, and the judgements with their reasons', async () => {
    const folder = tempFolder(MARKED);
    runCli(['report', 'klein.norm', '--eerder', '2010.csv', '--format', 'xlsx', '--out', 'r.xlsx'], folder);
    const sheets = await readWorkbook(readFileSync(join(folder, 'r.xlsx')));
    expect(sheets.map(({ naam, rijen }) => [naam, rijen[0]?.[0], rijen.length])).toEqual([
        ['Scores', 'korps', 4], ['Oordelen', 'Korps', 10], ['Waarom', 'Korps', 4], ['Verloop', 'Korps', 4], ['De aandachtsvelden', 'Dimensie', 4],
        ['Eenheden', 'eenheid', 2], ['Controle van de gegevens', 'Wat verwacht wordt', 3], ['Interpretaties', 'Interpretatie', 2], ['Verantwoording', 'Kleine monitor 2012', 10],
    ]);
    const judged = sheets.find(({ naam }) => naam === 'Oordelen')?.rijen.find(([korps, , dimensie]) => korps === 'Beta-Zuid' && dimensie === 'Zorg');
    expect(judged).toEqual(['Beta-Zuid', 'Werk', 'Zorg', 'geel', 'geel', '', 'Merkbeta zegt het.', '§2.9', 'voorlopig']);
});

test('a text that begins as a formula is a text', async () => {
    const names = ['=1+1', '+31', '-5', '@SUM(A1)'];
    const folder = tempFolder({ 'n.norm': 'dimensie A\nrood op A blokkeert groen\n', 'a.csv': `korps;A\n${names.map((name) => `${name};groen`).join('\n')}\n` });
    for (const command of [['score'], ['report']]) {
        const file = `${command[0]}.xlsx`;
        expect(runCli([...command, 'n.norm', '--data', 'a.csv', '--format', 'xlsx', '--out', file], folder).code).toBe(0);
        const bytes = readFileSync(join(folder, file));
        expect((await readWorkbook(bytes))[0]?.rijen.slice(1).map(([naam]) => naam)).toEqual(names);
        expect((await readExcelFile(bytes))[0]?.data.slice(1).map(([naam]) => naam)).toEqual(names);
    }
});

test('colours and signs are there: a fill, and a format that shows the sign before the word', async () => {
    const folder = tempFolder(MARKED);
    runCli(['score', 'klein.norm', '--format', 'xlsx', '--out', 's.xlsx'], folder);
    const { readXlsx } = await import('hucre/xlsx');
    const { sheets } = await readXlsx(readFileSync(join(folder, 's.xlsx')), { readStyles: true });
    const cell = sheets[0]?.cells?.get('1,1'); // Toezicht van Alfa
    expect([cell?.value, cell?.style?.numFmt, JSON.stringify(cell?.style?.fill).includes('A8382F')]).toEqual(['rood', '"− "@', true]);
    expect(sheets[0]?.freezePane).toMatchObject({ rows: 1, columns: 1 });
    expect(sheets[0]?.autoFilter?.range).toBe('A1:F4');
});
