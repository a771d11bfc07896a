// Do figures of corps go from questionnaire to score, as a user does it?
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../language/index.js';
import { runCli } from '../helpers/run-cli.js';
import { tempFolder } from '../helpers/temp-folder.js';

const NORM = `korps Utrecht
korps Zeeland
dimensie Toezicht
  indicator Controles: aantal
  rood bij Controles minder dan 12
  anders groen
dimensie Team
rood op Toezicht blokkeert groen
`;

describe('judgement beside norm', () => {
    const folder = (): string => tempFolder({
        'm.norm': `${NORM}gegevens "k.csv"\nafwijking Utrecht op Toezicht omdat "Twee controles telden dubbel."\n`,
        'k.csv': 'korps;toezicht;controles\nUtrecht;groen;5\nZeeland;groen;8-10\n',
    });
    const LINES = ['Utrecht, Toezicht: oordeel groen, norm rood; Twee controles telden dubbel', 'Zeeland, Toezicht: oordeel groen, norm rood; zonder reden, leg die vast met afwijking'];

    test.each(['text', 'md'])('score as %s shows both, with the reason or that there is none', (format) => {
        const { out } = runCli(['score', 'm.norm', '--format', format], folder());
        for (const line of LINES) expect(out).toContain(line);
    });
    test('score as json', () => {
        expect((JSON.parse(runCli(['score', 'm.norm', '--format', 'json'], folder()).out) as { afwijkingen: unknown }).afwijkingen).toEqual([
            { korps: 'Utrecht', dimensie: 'Toezicht', oordeel: 'groen', norm: 'rood', reden: 'Twee controles telden dubbel.' },
            { korps: 'Zeeland', dimensie: 'Toezicht', oordeel: 'groen', norm: 'rood' },
        ]);
    });
    test('explain, and check only where the reason lacks', () => {
        expect(runCli(['explain', 'm.norm', 'Utrecht'], folder()).out).toContain('Toezicht: oordeel groen, norm rood; Twee controles telden dubbel');
        const { out } = runCli(['check', 'm.norm'], folder());
        expect(out.split('\n').filter((line) => line.includes('NT0409')).length).toBe(1);
        expect(out).toContain('Toezicht van Zeeland: oordeel groen, norm zegt rood.');
    });
});

test('questionnaires are made, filled in, and scored', async () => {
    const folder = tempFolder({ 'm.norm': NORM });
    expect(runCli(['new', 'vragen', '--vragenlijst', 'm.norm'], folder)).toMatchObject({ code: 0, out: '' });
    expect(readdirSync(join(folder, 'vragen')).sort()).toEqual(['Utrecht.xlsx', 'Zeeland.xlsx']);
    writeFileSync(join(folder, 'Utrecht.xlsx'), await writeWorkbook([{ naam: 'Vragenlijst', rijen: [['Proef'], ['Korps', 'Vraag', 'Antwoord', 'Opmerkingen'], ['Utrecht', 'Controles', '10-15', 'geschat']] }]));
    const { code, out } = runCli(['score', 'm.norm', '--format', 'csv', '--data', 'Utrecht.xlsx', '--data', join('vragen', 'Zeeland.xlsx')], folder);
    expect(code).toBe(0);
    expect(out.split('\n').slice(1)).toEqual(['Utrecht;rood|groen;blanco;geel|groen', 'Zeeland;blanco;blanco;blanco', '']);
    expect(runCli(['new', 'leeg', '--vragenlijst'], folder)).toMatchObject({ code: 2 });
});

test.each([['json', '[{"korps":"Utrecht","controles":12},{"korps":"Zeeland","controles":[5,30]}]'], ['json', '{"Utrecht":{"controles":12},"Zeeland":{"controles":{"van":5,"tot":30}}}'], ['csv', 'sep=,\nkorps,controles\nUtrecht,"12"\nZeeland,5-30']])('figures as %s', (ending, text) => {
    const folder = tempFolder({ 'm.norm': NORM, [`d.${ending}`]: text });
    expect(runCli(['score', 'm.norm', '--format', 'csv', '--data', `d.${ending}`], folder).out.split('\n').slice(1, 3)).toEqual(['Utrecht;groen;blanco;groen', 'Zeeland;rood|groen;blanco;geel|groen']);
});

test('Parquet, through DuckDB', async (context) => {
    const duckdb = await import('@duckdb/node-api').catch(() => undefined);
    if (!duckdb) {
        if (process.env['NORMTAAL_ALLES'] === '1') throw new Error('DuckDB is missing.');
        process.stdout.write('skipped: DuckDB is not installed\n');
        return context.skip();
    }
    const folder = tempFolder({ 'm.norm': NORM });
    const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
    await connection.run(`COPY (SELECT * FROM (VALUES ('Utrecht', 12), ('Zeeland', NULL)) AS t(korps, controles)) TO '${join(folder, 'd.parquet').replaceAll("'", "''")}' (FORMAT parquet)`);
    connection.closeSync();
    expect(runCli(['score', 'm.norm', '--format', 'csv', '--data', 'd.parquet'], folder).out.split('\n').slice(1, 3)).toEqual(['Utrecht;groen;blanco;groen', 'Zeeland;blanco;blanco;blanco']);
    writeFileSync(join(folder, 'x.parquet'), 'no parquet');
    const bad = runCli(['score', 'm.norm', '--data', 'x.parquet'], folder);
    expect([bad.code, bad.err]).toEqual([2, expect.stringContaining('het is geen Parquet-bestand, of een beschadigd')]);
});

const NAME = ' of a corps with a name that is quite long, as they are';

test('a large table is told in totals, and as CSV row by row', () => {
    const rows = Array.from({ length: 140_000 }, (_, i) => `k${i}${NAME};${['groen', 'rood', 'geel|rood', ''][i % 4]}`);
    const folder = tempFolder({ 'm.norm': 'dimensie A\nrood op A leidt tot rood\n', 'd.csv': `korps;a\n${rows.join('\n')}\n` });
    const { code, out } = runCli(['score', 'm.norm', '--data', 'd.csv'], folder);
    expect(code).toBe(0);
    expect(out).toContain('Totaal van 140.000 korpsen\n  groen           35000\n  geel                0\n  rood            35000\n  blanco          35000\n  onzeker         35000\n');
    expect(runCli(['score', 'm.norm', '--data', 'd.csv', '--format', 'csv', '--out', 'uit.csv'], folder)).toMatchObject({ code: 0, out: '' });
    const lines = readFileSync(join(folder, 'uit.csv'), 'utf8').split('\n');
    expect([lines.length, ...lines.slice(0, 5)]).toEqual([140_002, 'korps;A;eindscore', `k0${NAME};groen;groen`, `k1${NAME};rood;rood`, `k2${NAME};rood|geel;rood|groen`, `k3${NAME};blanco;blanco`]);
    writeFileSync(join(folder, 'd.csv'), `korps;a\n${rows.join('\n')}\nk1${NAME};groen\n`);
    const twice = runCli(['score', 'm.norm', '--data', 'd.csv', '--format', 'csv', '--out', 'uit.csv'], folder);
    expect([twice.code, twice.err]).toEqual([1, expect.stringContaining(`d.csv:140002:1: fout NT0405: Dit bestand is niet als tabel van korpsen te lezen: 'k1${NAME}' staat er meer dan eens in`)]);
    expect(readFileSync(join(folder, 'uit.csv'), 'utf8').length).toBe(lines.join('\n').length);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
