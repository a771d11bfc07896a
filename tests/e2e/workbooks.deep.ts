// Does a workbook of scores say the same as the table, to us and to another program?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
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
        ['Scores', 'korps', 4], ['Oordelen', 'Korpsnaam', 10], ['Waarom', 'Korpsnaam', 4], ['Verloop', 'Korpsnaam', 4], ['De aandachtsvelden', 'Dimensie', 4],
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

const CONCEPT = join(ROOT, 'rules/2013-2014-concept/korpsmonitor.norm');
const scores = (norm: string, folder: string, ...args: string[]): { korpsen: { korps: string; eindscore: string; gepubliceerd?: string; dimensies: Record<string, { score: string }> }[] } => {
    const { code, out } = runCli(['score', norm, '--format', 'json', ...args], folder);
    expect(code).toBe(0);
    return JSON.parse(out) as ReturnType<typeof scores>;
};
const known = new Map<string, ReturnType<typeof scores>>();
/** By the norm's own data; asked once. */
const ownScores = (norm: string): ReturnType<typeof scores> => {
    const found = known.get(norm) ?? scores(norm, ROOT);
    known.set(norm, found);
    return found;
};
const judged = (found: ReturnType<typeof scores>): unknown => found.korpsen.map(({ korps, eindscore, gepubliceerd, dimensies }) => [korps, eindscore, gepubliceerd, Object.values(dimensies).map(({ score }) => score)]);

describe('what was written goes in again by --data, and gives the same judgements and end scores', () => {
    test.each([
        ['score as csv', NORM, ['score', NORM, '--format', 'csv'], 's.csv', ''],
        ['score as workbook', NORM, ['score', NORM, '--format', 'xlsx'], 's.xlsx', "blad 'Verantwoording'"],
        ['report as workbook', NORM, ['report', NORM, '--eerder', join(ROOT, 'rules/2010/eindscores.csv'), '--format', 'xlsx'], 'r.xlsx', "De bladen 'Oordelen', 'Waarom', 'Verloop', 'De aandachtsvelden', 'Eenheden', 'Controle van de gegevens', 'Interpretaties' en 'Verantwoording' hebben geen kolom 'korps' en zijn overgeslagen"],
        ['report in English', NORM, ['report', NORM, '--format', 'xlsx', '--taal', 'en'], 'e.xlsx', "'Receipt' hebben geen kolom"],
        ['score of a concept as csv', CONCEPT, ['score', CONCEPT, '--format', 'csv'], 'c.csv', ''],
        ['score of a concept as workbook, in English', CONCEPT, ['score', CONCEPT, '--format', 'xlsx', '--taal', 'en'], 'c.xlsx', "blad 'DRAFT Receipt'"],
        ['report of a concept', CONCEPT, ['report', CONCEPT, '--format', 'xlsx'], 'd.xlsx', "'CONCEPT Oordelen'"],
    ])('%s', (_, norm, args, file, told) => {
        const folder = tempFolder();
        expect(runCli([...args, '--out', file], folder)).toMatchObject({ code: 0, out: '' });
        expect(judged(scores(norm, folder, '--data', file))).toEqual(judged(ownScores(norm)));
        const { err } = runCli(['score', norm, '--data', file], folder);
        expect(err).toContain(told);
        expect(err.split('\n').filter((line) => line.includes('NT')).length).toBe(told === '' ? 0 : 1);
    });

    test('unsure scores stay sets', () => {
        const folder = tempFolder();
        const unsure = ['--data', join(ROOT, 'rules/2011-2012/korpsen-onzeker.csv')];
        runCli(['score', NORM, ...unsure, '--format', 'csv', '--out', 'o.csv'], folder);
        const found = scores(NORM, folder, '--data', 'o.csv');
        expect(judged(found)).toEqual(judged(scores(NORM, folder, ...unsure)));
        expect(found.korpsen.find(({ korps }) => korps === 'Flevoland')?.eindscore).toBe('geel|groen');
    });

    test('of units it is told that they are none', () => {
        const folder = tempFolder();
        for (const format of ['csv', 'xlsx']) {
            runCli(['score', NORM, '--per', 'eenheid', '--format', format, '--out', `u.${format}`], folder);
            expect(runCli(['score', NORM, '--data', `u.${format}`], folder)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Dit is een tabel van eenheden, en die volgen uit hun korpsen') as string });
        }
    });

    test('the page of one corps, as it came back with its answer', () => {
        const folder = tempFolder(MARKED);
        runCli(['report', 'klein.norm', '--korps', 'Alfa', '--format', 'xlsx', '--out', 'alfa.xlsx'], folder);
        expect(judged(scores('klein.norm', folder, '--data', 'alfa.xlsx'))).toEqual([['Alfa', 'geel', 'geel', ['rood', 'groen', 'geel']]]);
    });
});

test('every sheet of a report has the same values in two readers', async () => {
    const folder = tempFolder(MARKED);
    for (const args of [['report', 'klein.norm', '--eerder', '2010.csv'], ['report', 'klein.norm', '--korps', 'Alfa'], ['score', 'klein.norm', '--per', 'eenheid']]) {
        runCli([...args, '--format', 'xlsx', '--out', 'r.xlsx'], folder);
        const bytes = readFileSync(join(folder, 'r.xlsx'));
        expect(await theirs(bytes)).toEqual((await readWorkbook(bytes)).map(({ naam, rijen }) => ({ naam, rijen: trimmed(rijen) })));
    }
});

test('a questionnaire has the same values in two readers, and is read as an answer to nothing', async () => {
    const folder = tempFolder(MARKED);
    expect(runCli(['new', 'vragen', '--vragenlijst', 'klein.norm'], folder)).toMatchObject({ code: 0 });
    for (const korps of ['Alfa', 'Beta-Zuid', 'Gamma']) {
        const bytes = readFileSync(join(folder, 'vragen', `${korps}.xlsx`));
        const ours = await readWorkbook(bytes);
        expect(await theirs(bytes)).toEqual(ours.map(({ naam, rijen }) => ({ naam, rijen: trimmed(rijen) })));
        expect(ours[0]?.rijen[3]?.slice(0, 4)).toEqual([korps, 'Werk', 'Toezicht', 'Controles']);
    }
    const { code, out, err } = runCli(['score', 'klein.norm', '--format', 'csv', ...['Alfa', 'Beta-Zuid', 'Gamma'].flatMap((korps) => ['--data', join('vragen', `${korps}.xlsx`)])], folder);
    expect([code, out.split('\n').slice(1, 4), err]).toEqual([0, ['Alfa;blanco;blanco;blanco;blanco', 'Beta-Zuid;blanco;blanco;blanco;blanco', 'Gamma;blanco;blanco;blanco;blanco'], '']);
});

/** As texts, so that both say a number alike; empty cells at the end of a row are none. No sheet of ours has anything but texts and numbers. */
const trimmed = (rijen: readonly (readonly unknown[])[]): string[][] => rijen.map((rij) => rij.map((value) => (typeof value === 'number' ? String(value).replace('.', ',') : typeof value === 'string' ? value.trim() : ''))).map((rij) => rij.slice(0, rij.findLastIndex((value) => value !== '') + 1));
const theirs = async (bytes: Buffer): Promise<unknown> => (await readExcelFile(bytes)).map(({ sheet, data }) => ({ naam: sheet, rijen: trimmed(data) }));
