// Does `normtaal trend` say of the real measurements what the report says of them?
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const NORM = 'rules/2011-2012/korpsmonitor.norm';
const EERDER = 'rules/2010/eindscores.csv';
const golden = (name: string): string => join(ROOT, 'tests/golden', name);

interface TrendJson {
    metingen: { naam: string; totaal: Record<string, number> }[];
    korpsen: { korps: string; eindscores: (string | null)[]; stappen: { richtingen: string[]; door?: string }[]; dimensies: { dimensie: string }[] }[];
}

test('from 2010 to 2011-2012: the corps that paragraph 3.1 names', () => {
    const { code, out, err } = runCli(['trend', NORM, '--data', EERDER, '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    const { korpsen, metingen } = JSON.parse(out) as TrendJson;
    const went = (...richtingen: string[]): string[] => korpsen.filter(({ stappen }) => JSON.stringify(stappen[0]?.richtingen) === JSON.stringify(richtingen)).map(({ korps }) => korps);
    expect(went('vooruit')).toEqual(['Drenthe', 'IJsselland', 'Amsterdam-Amstelland', 'Hollands-Midden', 'Brabant-Noord', 'Brabant-Zuid-Oost', 'Limburg-Zuid', 'Flevoland', 'KLPD', 'KMar']);
    expect(went('achteruit')).toEqual(['Kennemerland']);
    expect(went('opnieuw')).toEqual(['Gelderland-Zuid']);
    expect(went('gelijk')).toHaveLength(12);
    expect(metingen.map(({ naam, totaal }) => [naam, totaal])).toEqual([
        ['2010', { groen: 12, geel: 3, rood: 1, blanco: 0, onzeker: 11 }],
        ['2011-2012', { groen: 22, geel: 3, rood: 2, blanco: 0, onzeker: 0 }],
    ]);
});

test.each(['text', 'md'])('as %s it reads as the golden file', async (format) => {
    const { out } = runCli(['trend', NORM, '--data', EERDER, '--format', format]);
    await expect(out).toMatchFileSnapshot(golden(`trend-2010.${format === 'md' ? 'md' : 'txt'}`));
});

test('an earlier edition brings its own norm and data: the five corps lose by the norm', () => {
    const { korpsen } = JSON.parse(runCli(['trend', 'rules/2013-2014-concept/korpsmonitor.norm', '--data', NORM, '--format', 'json']).out) as TrendJson;
    expect(korpsen.filter(({ stappen }) => stappen[0]?.door).map(({ korps, stappen }) => [korps, stappen[0]?.richtingen, stappen[0]?.door]))
        .toEqual(['IJsselland', 'Twente', 'Zaanstreek-Waterland', 'Haaglanden', 'Brabant-Noord'].map((korps) => [korps, ['achteruit'], 'norm']));
});

test('a trend of a concept says so, in every form', () => {
    for (const format of ['text', 'md', 'html']) expect(runCli(['trend', 'rules/2013-2014-concept/korpsmonitor.norm', '--data', NORM, '--format', format]).out).toContain('CONCEPT');
});

test('three measurements, in the order in which they are given', () => {
    const folder = tempFolder({ 'n.norm': 'dimensie A\ngroen op A is voorwaarde voor groen\n', '2008.csv': 'korps;A\nX;rood\n', '2010.csv': 'korps;A\nX;geel\n', '2012.csv': 'korps;A\nX;groen\n' });
    const { metingen, korpsen } = JSON.parse(runCli(['trend', 'n.norm', ...['2008.csv', '2010.csv', '2012.csv'].flatMap((file) => ['--data', file]), '--format', 'json'], folder).out) as TrendJson;
    expect(metingen.map(({ naam }) => naam)).toEqual(['2008', '2010', '2012']);
    expect(korpsen.map(({ eindscores, stappen }) => [eindscores, stappen.map(({ richtingen, door }) => [...richtingen, door])])).toEqual([[['geel', 'geel', 'groen'], [['opnieuw', undefined], ['vooruit', 'prestatie']]]]);
});

test('a row that is too wide for its table says nothing of an empty cell', () => {
    const korps = 'Korps met een naam van meer dan honderd tekens, zoals niemand die heeft maar iemand die wel kan opschrijven in een norm';
    const folder = tempFolder({ 'n.norm': `korps "${korps}"\nkorps Zee\ndimensie A\ngroen op A is voorwaarde voor groen\n`, '2010.csv': `korps;A;eindscore\n"${korps}";groen;groen\nZee;rood;geel\n`, '2012.csv': `korps;A\n"${korps}";groen\nZee;groen\n` });
    for (const [taal, course, because] of [['nl', '    verloop opnieuw groen', '    waardoor door de prestatie'], ['en', '    course groen again', '    because of by performance']] as const) {
        const lines = runCli(['trend', 'n.norm', '--data', '2010.csv', '--data', '2012.csv', '--taal', taal], folder).out.split('\n');
        const at = lines.findIndex((line) => line.startsWith(korps));
        expect(lines.slice(at + 1, at + 5)).toEqual([course, expect.stringMatching(/^Zee /), expect.stringContaining(taal === 'nl' ? 'verloop vooruit' : 'course better'), because]);
    }
});

test.each([
    [['trend', NORM], 2, 'eerdere meting'],
    [['trend', NORM, '--data', 'weg.csv'], 2, 'weg.csv is niet te lezen'],
    [['trend', NORM, '--data', EERDER, '--data', 'rules/2013-2014-concept/korpsmonitor.norm'], 2, 'is een andere'],
] as const)('%j is refused with one sentence', (args, code, text) => {
    const run = runCli(args);
    expect([run.code, run.out, run.err.trim().split('\n').length]).toEqual([code, '', 1]);
    expect(run.err).toContain(text);
});
