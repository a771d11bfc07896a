// Does `score --engine duckdb` read what the data reader reads, say the same, and refuse the rest by name?
import { DuckDBInstance } from '@duckdb/node-api';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLI, ROOT, runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const MONITOR = join(ROOT, 'rules/2011-2012/korpsmonitor.norm');
const CORPS = join(ROOT, 'rules/2011-2012/korpsen.csv');

const SMALL = `korps Fryslân ook bekend als Friesland
korps Utrecht
aandachtsveld Toezicht
  dimensie Kwaliteit
aandachtsveld Opsporing
  dimensie Kwaliteit
  dimensie EMM
    indicator Leveringen per jaar: aantal van 0 tot en met 366
    indicator Aandeel: percentage
    indicator Gespreid: ja/nee
    indicator Wie: keuze uit eigen team of extern
    rood bij Leveringen per jaar minder dan 6 of Gespreid is nee of Wie is extern
    groen bij Aandeel minstens 12,5% en Gespreid is ja
    anders geel
rood op EMM blokkeert groen
rood op Kwaliteit van Toezicht leidt tot rood
`;
const run = (args: readonly string[], files: Readonly<Record<string, string>> = {}): ReturnType<typeof runCli> => runCli(['score', ...args], tempFolder({ 'n.norm': SMALL, ...files }));
const ENGINE = ['n.norm', '--engine', 'duckdb', '--data', 'd.csv'];

test('the 27 corps: totals, and the same scores as without', () => {
    expect(runCli(['score', MONITOR, '--engine', 'duckdb', '--data', CORPS])).toMatchObject({ code: 0, out: '27 korpsen: 22 groen, 3 geel, 2 rood.\n' });
    const columns = (text: string, names: readonly string[]): string[] => {
        const [head = '', ...rows] = text.trimEnd().split('\n').map((line) => line.split(';'));
        return rows.map((row) => names.map((name) => row[head.indexOf(name)]).join(';'));
    };
    const own = runCli(['score', MONITOR, '--format', 'csv', '--data', CORPS]).out;
    const theirs = runCli(['score', MONITOR, '--engine', 'duckdb', '--format', 'csv', '--data', CORPS]).out;
    expect(columns(theirs, ['korps', 'eindscore'])).toEqual(columns(own, ['korps', 'eindscore']));
    expect(theirs.split('\n').find((line) => line.startsWith('Kennemerland'))).toMatch(/;20 1 3 7 8 18 19;$/);
});

test('headings, words and numbers as the data reader reads them', () => {
    const data = 'Korps;toezicht kwaliteit;Kwaliteit van Opsporing;LEVERINGEN-per-jaar;aandeel;Gespreid;wie\nfriesland;Conform norm;GEEL;12;12,5 %;JA;Eigen Team\n UTRECHT ; ;Geen oordeel;;0;nee;\n';
    const { code, out } = run([...ENGINE, '--format', 'csv'], { 'd.csv': data });
    expect({ code, out }).toEqual({ code: 0, out: 'korps;eindscore;kwaliteit_van_toezicht;kwaliteit_van_opsporing;emm;plafonds;fout\nFryslân;groen;groen;geel;groen;;\nUtrecht;geel;blanco;blanco;rood;1;\n' });
    const own = run(['n.norm', '--data', 'd.csv', '--format', 'json'], { 'd.csv': data });
    expect((JSON.parse(own.out) as { korpsen: { eindscore: string }[] }).korpsen.map(({ eindscore }) => eindscore)).toEqual(['groen', 'geel']);
});

test('many rows come out in the order of the table, whatever thread was first', () => {
    const corps = ['Utrecht', 'Friesland', 'friesland', 'Fryslân', 'utrecht'];
    const rows = Array.from({ length: 120_000 }, (_, i) => `${corps[i % 5] as string};${i % 7 === 0 ? 'rood' : i % 3 === 0 ? 'geel' : 'groen'};;${i % 11};;ja;extern`);
    const { code, out } = run([...ENGINE, '--format', 'csv'], { 'd.csv': `korps;toezicht_kwaliteit;kwaliteit van opsporing;leveringen per jaar;aandeel;gespreid;wie\n${rows.join('\n')}\n` });
    expect(code).toBe(0);
    const told = out.trimEnd().split('\n').slice(1).map((line) => line.split(';').slice(0, 3).join(';'));
    expect(told.findIndex((line, i) => !line.startsWith(i % 5 === 0 || i % 5 === 4 ? 'Utrecht' : 'Fryslân') || !line.endsWith(i % 7 === 0 ? 'rood' : i % 3 === 0 ? 'geel' : 'groen'))).toBe(-1);
    expect(told).toHaveLength(rows.length);
}, 60_000);

describe('what cannot be read', () => {
    test('a row has no score, and says why', () => {
        const data = 'korps,toezicht_kwaliteit,leveringen per jaar,gespreid,wie\nUtrecht,geel|groen,,,\nUtrecht,paars,,,\nUtrecht,,12.5,,\nUtrecht,,veel,,\nUtrecht,,367,,\nUtrecht,,,misschien,\nUtrecht,,,,niemand\nUtrect,,,,\nUtrecht,,,ja,\n';
        const { code, out } = run([...ENGINE, '--format', 'csv'], { 'd.csv': data });
        expect(code).toBe(1);
        expect(out.trimEnd().split('\n').slice(1).map((line) => [line.split(';')[1], line.split(';').at(-1)])).toEqual([
            ['', 'kwaliteit_van_toezicht: geel|groen'], ['', 'kwaliteit_van_toezicht: paars'], ['', 'leveringen_per_jaar: 12.5'], ['', 'leveringen_per_jaar: veel'],
            ['', 'leveringen_per_jaar: 367.0'], ['', 'gespreid: misschien'], ['', 'wie: niemand'], ['', 'onbekend korps: Utrect'], ['blanco', ''],
        ]);
    });

    test('the totals name the reasons', () => {
        const { code, out } = run(ENGINE, { 'd.csv': 'korps,toezicht_kwaliteit\nUtrecht,paars\nUtrecht,paars\nUtrecht,groen\n' });
        expect({ code, lines: out.split('\n').slice(0, 2) }).toEqual({ code: 1, lines: ['3 korpsen: 1 groen, 2 niet te rekenen.', '  2 keer kwaliteit_van_toezicht: paars'] });
    });

    test.each([
        ["d.csv: de norm kent geen kolom 'gespried', of kent die al. Bedoelde u Gespreid?", 1, 'korps,gespried\nUtrecht,ja\n'],
        ["d.csv: er is geen kolom 'korps'.", 1, 'gespreid\nja\n'],
        ["d.csv: de norm kent geen kolom 'Kwaliteit', of kent die al. Bedoelde u Kwaliteit van Toezicht of Kwaliteit van Opsporing?", 1, 'korps,Kwaliteit\nUtrecht,groen\n'],
        ['normtaal: d.csv is niet te lezen: het is geen tabel met in elke rij evenveel cellen, of een aanhalingsteken is niet afgesloten.', 2, 'korps,gespreid\nUtrecht,ja\nUtrecht,"ja\n'],
    ])('a table is refused: %s', (message, code, data) => {
        expect(run(ENGINE, { 'd.csv': data })).toEqual({ code, out: '', err: `${message}\n` });
    });

    test('wrong use', () => {
        expect(runCli(['score', MONITOR, '--engine', 'duckdb'])).toMatchObject({ code: 2, err: expect.stringContaining('leest één tabel, en hier zijn er 3') as string });
        expect(run(['n.norm', '--engine', 'duckdb', '--data', 'weg.parquet'])).toMatchObject({ code: 2, err: 'normtaal: weg.parquet is niet te lezen: het bestaat niet.\n' });
        expect(run([...ENGINE, '--out', 'd.csv'], { 'd.csv': 'korps,gespreid\nUtrecht,ja\n' })).toMatchObject({ code: 2 });
        expect(run([...ENGINE, '--format', 'json'], { 'd.csv': 'korps\n' })).toMatchObject({ code: 2 });
    });

    test('a file name with a quote, and no file left behind after a failure', () => {
        const folder = tempFolder({ 'n.norm': SMALL, "d'.csv": 'korps,gespreid\nUtrecht,ja\n', 'slecht.csv': 'korps,gespreid\nUtrecht,"ja\n' });
        expect(runCli(['score', 'n.norm', '--engine', 'duckdb', '--data', "d'.csv", '--out', "u'it.csv"], folder)).toMatchObject({ code: 0 });
        expect(runCli(['score', 'n.norm', '--engine', 'duckdb', '--data', 'slecht.csv', '--out', 'x.csv'], folder)).toMatchObject({ code: 2 });
        expect(readdirSync(folder).sort()).toEqual(["d'.csv", 'n.norm', 'slecht.csv', "u'it.csv"]);
    });
});

describe('figures as corps write them: the same score as without, or none with the reason', () => {
    const NORM = 'dimensie A\n  indicator X: aantal\n  indicator P: percentage\n  indicator V: ja/nee\n  rood bij X minder dan 6 of V is nee\n  groen bij X minstens 12 en P meer dan 70%\n  anders geel\ndimensie B\nrood op A blokkeert groen\ngeel op A leidt tot geel\nrood op B leidt tot rood\n';
    const rowsOf = (text: string): string[][] => text.trimEnd().split('\n').slice(1).map((line) => line.split(';'));
    const both = (data: string): { own: Map<string, string>; theirs: string[][] } => {
        const folder = tempFolder({ 'n.norm': NORM, 'd.csv': data });
        const own = JSON.parse(runCli(['score', 'n.norm', '--data', 'd.csv', '--format', 'json'], folder).out) as { korpsen: { korps: string; eindscore: string }[] };
        return { own: new Map(own.korpsen.map(({ korps, eindscore }) => [korps, eindscore])), theirs: rowsOf(runCli(['score', ...ENGINE, '--format', 'csv'], folder).out) };
    };

    test('every kind of cell', () => {
        const numbers = ['5', '12', '0', '15-20', '4-14', '7 (VP)', '0(1)', '12|5', '1.200', '', 'Nb', 'n.v.t.', '-', '–', 'onbekend', '012'];
        const parts = ['71', '70,5%', '60-80', '', 'nvt'];
        const words = ['ja', 'nee', 'WAAR', 'onwaar', '', '-', 'ja|nee', 'Ja (2)'];
        const colours = ['', 'groen', 'Rood', 'Nb', '-', 'geel|groen'];
        const rows = numbers.flatMap((x, i) => parts.flatMap((p, j) => words.map((v, k) => [`k${i}-${j}-${k}`, x, p, v, colours[(i + j + k) % colours.length]].join(';'))));
        const { own, theirs } = both(`korps;x;p;v;b\n${rows.join('\n')}\n`);
        expect(theirs).toHaveLength(rows.length);
        const scored = theirs.filter((row) => row.at(-1) === '');
        expect(scored.filter(([korps, eindscore]) => own.get(korps as string) !== eindscore)).toEqual([]);
        // What can be several things has no score; neither has what only looks so to a database.
        const refused = new Set(theirs.filter((row) => row.at(-1) !== '').map((row) => row.at(-1)));
        expect([...refused].sort()).toEqual(['b: geel|groen', 'p: 60-80', 'v: Ja (2)', 'v: ja|nee', 'x: 0(1)', 'x: 1.200', 'x: 12|5', 'x: 15-20', 'x: 4-14', 'x: 7 (VP)']);
        expect(scored.length).toBeGreaterThan(150);
    });

    test('a number to which a footnote may be stuck', async () => {
        const numbers = ['108', '90', '120', '75', '110', '10814', '10800', '99999', '33615', '130'];
        const data = `korps;x;p;v\n${numbers.map((x, i) => `k${i};${x};90;ja`).join('\n')}\n`;
        const { own, theirs } = both(data);
        const doubted = theirs.filter((row) => row.at(-1) !== '').map(([korps, eindscore, , , , fout]) => [numbers[Number(korps?.slice(1))], eindscore, fout?.includes('voetnoot')]);
        expect(doubted).toEqual([['10814', '', true], ['99999', '', true], ['33615', '', true]]);
        expect(theirs.filter((row) => row.at(-1) === '').every(([korps, eindscore]) => own.get(korps as string) === eindscore)).toBe(true);
        const folder = tempFolder({ 'n.norm': NORM });
        const database = await (await DuckDBInstance.create(':memory:')).connect();
        await database.run(`COPY (SELECT 'k' || i AS korps, x, 90 AS p, true AS v FROM (SELECT unnest([${numbers.map((_, i) => i).join(', ')}]) AS i, unnest([${numbers.join(', ')}]) AS x)) TO '${join(folder, 'd.parquet')}' (FORMAT PARQUET)`);
        database.closeSync();
        const parquet = rowsOf(runCli(['score', 'n.norm', '--engine', 'duckdb', '--data', 'd.parquet', '--format', 'csv'], folder).out);
        expect(parquet.map(([korps, eindscore]) => [korps, eindscore])).toEqual(theirs.map(([korps, eindscore]) => [korps, eindscore]));
    });

    test('what it wrote goes in again, by it and without it; a name that begins as a formula is kept', () => {
        const folder = tempFolder({ 'n.norm': NORM, 'd.csv': 'sep=,\nkorps,b,nr,opmerking\n=1+1,groen,1,x\n-5,rood,2,y\nz,geel,3,z\n' });
        expect(runCli(['score', ...ENGINE, '--out', 'uit.csv'], folder)).toMatchObject({ code: 0 });
        const written = readFileSync(join(folder, 'uit.csv'), 'utf8');
        expect(rowsOf(written).map(([korps]) => korps)).toEqual(["'=1+1", "'-5", 'z']);
        expect(runCli(['score', ...ENGINE, '--format', 'csv'], folder).out).toBe(written.replaceAll('""', ''));
        expect(runCli(['score', 'n.norm', '--engine', 'duckdb', '--data', 'uit.csv', '--format', 'csv'], folder)).toMatchObject({ code: 0, out: written.replaceAll('""', '') });
        expect(rowsOf(runCli(['score', 'n.norm', '--data', 'uit.csv', '--format', 'csv'], folder).out)).toEqual([['"\'=1+1"', 'blanco', 'groen', 'groen', 'groen'], ['"\'-5"', 'blanco', 'rood', 'rood', 'rood'], ['z', 'blanco', 'geel', 'groen', 'groen']]);
    });
});

test('Parquet in several files, of many rows, to Parquet', async () => {
    const folder = tempFolder({ 'n.norm': SMALL });
    const database = await (await DuckDBInstance.create(':memory:')).connect();
    for (const part of [1, 2]) {
        await database.run(`COPY (SELECT 'Utrecht' AS korps, CASE range % 3 WHEN 0 THEN 'rood' WHEN 1 THEN 'groen' END AS toezicht_kwaliteit, range % 10 AS leveringen_per_jaar, range % 2 = 0 AS gespreid FROM range(50000)) TO '${join(folder, `deel-${part}.parquet`)}' (FORMAT PARQUET)`);
    }
    const made = runCli(['score', 'n.norm', '--engine', 'duckdb', '--data', 'deel-*.parquet', '--out', 'uit.parquet'], folder);
    expect(made).toMatchObject({ code: 0, out: '' });
    const [row] = (await database.runAndReadAll(`SELECT count(*)::INT AS n, count(*) FILTER (eindscore = 'rood')::INT AS rood FROM '${join(folder, 'uit.parquet')}' WHERE fout IS NULL`)).getRowObjectsJson();
    expect(row).toEqual({ n: 100000, rood: 33334 });
    expect(made.err).toContain('100000 korpsen:');
    database.closeSync();
});

test('where DuckDB is not installed, that is said', () => {
    const folder = tempFolder({ 'n.norm': SMALL, 'd.csv': 'korps\nUtrecht\n' });
    for (const file of ['normtaal.cjs', 'program.cjs']) copyFileSync(join(dirname(CLI), file), join(folder, file));
    const { status, stderr } = spawnSync(process.execPath, ['normtaal.cjs', 'score', ...ENGINE], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: "normtaal: DuckDB staat niet op deze computer. Zet het erbij met 'npm install @duckdb/node-api', of laat '--engine duckdb' weg.\n" });
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
    expect(readFileSync(join(folder, 'd.csv'), 'utf8')).toBe('korps\nUtrecht\n');
});
