// Does emitted SQL read well, refuse what it cannot compute, and carry any name or text without harm?
import { SparkSQL } from 'dt-sql-parser/dist/parser/spark/index.js';
import { describe, expect, test } from 'vitest';
import { type Decision, DIALECTS, type KorpsGegevens, type Score, sqlColumns } from '../../language/index.js';
import { expectAgreement } from '../agreement/targets.js';
import { loadRules } from '../helpers/emitted.js';
import { loadText } from '../helpers/load-text.js';
import { askDuckdb, askPostgres, duckdb, insertRows, postgres, scriptOf } from '../helpers/targets/sql.js';

const corps = (korps: string, oordelen: Readonly<Record<string, Score | readonly Score[]>>, waarden: Readonly<Record<string, number | boolean | string>> = {}): KorpsGegevens => ({
    korps, oordelen: new Map(Object.entries(oordelen).map(([naam, scores]) => [naam, [scores].flat()])), waarden: new Map(Object.entries(waarden)),
});

const DATABASES = [['DuckDB', 'duckdb', askDuckdb], ['PostgreSQL', 'postgres', askPostgres]] as const;

describe('the monitor', () => {
    test.each(DIALECTS)('as %s', async (dialect) => {
        await expect(scriptOf(await loadRules('2011-2012/korpsmonitor.norm'), dialect, 'korpsmonitor')).toMatchFileSnapshot(`../golden/korpsmonitor-${dialect}.sql`);
    });

    test.each(DATABASES)('%s: the script runs twice, and says which rule holds for which corps', async (_, dialect, ask) => {
        const loaded = await loadRules('2011-2012/korpsmonitor.norm');
        const script = scriptOf(loaded, dialect, 'monitor');
        const rows = insertRows(loaded, [corps('Utrecht', { Gedragscode: 'rood', Weging: 'geel' })], 'monitor');
        expect(await ask(`${script}\n${rows}\n${script}`, 'SELECT korps, nummer, doel, hoogstens, zin, bestand, regel, bron, interpretatie FROM monitor_plafonds ORDER BY nummer')).toEqual([
            expect.objectContaining({ korps: 'Utrecht', doel: 'eindscore', hoogstens: 'geel', zin: 'rood op Gedragscode blokkeert groen', bestand: 'korpsmonitor.norm', bron: '§2.4.1', interpretatie: null }),
            expect.objectContaining({ zin: 'groen op Weging is voorwaarde voor groen' }),
        ]);
    });
});

describe('Spark, by a parser alone', () => {
    test.each(['2011-2012/korpsmonitor.norm', '2011-2012/letterlijk.norm'])('%s', async (norm) => {
        expect(new SparkSQL().validate(scriptOf(await loadRules(norm), 'spark', 'monitor'))).toEqual([]);
    });
});

const SMALL = `korps Utrecht
korps KLPD ook bekend als "Korps Landelijke Politiediensten"
dimensie Gedragscode
dimensie EMM
  indicator Leveringen: aantal van 0 tot en met 366
  indicator Aandeel: getal
  indicator Wie: keuze uit eigen of ander
  rood bij Leveringen minder dan 6 en Aandeel minder dan 0,5 en Wie is ander
  anders groen
rood op EMM blokkeert groen
EMM geldt niet voor KLPD
`;

describe.each(DATABASES)('%s: what cannot be computed has no score and says why', (_, dialect, ask) => {
    test.each<[string, KorpsGegevens, string]>([
        ['an uncertain cell', corps('Utrecht', { EMM: ['geel', 'groen'] }), 'emm: geel|groen'],
        ['another word', corps('Utrecht', { Gedragscode: 'paars' as Score }), 'gedragscode: paars'],
        ['a capital', corps('Utrecht', { Gedragscode: 'Rood' as Score }), 'gedragscode: Rood'],
        ['an unknown corps', corps('Utrect', { EMM: 'rood' }), 'onbekend korps: Utrect'],
        ['another spelling of a corps', corps('klpd', { EMM: 'rood' }), 'onbekend korps: klpd'],
        ['too much', corps('Utrecht', {}, { Leveringen: 367 }), 'leveringen: 367'],
        ['too little', corps('Utrecht', {}, { Leveringen: -1 }), 'leveringen: -1'],
        ['no number', corps('Utrecht', {}, { Aandeel: 'NaN' }), expect.stringMatching(/^aandeel: nan$/i)],
        ['no such choice', corps('Utrecht', {}, { Wie: 'niemand' }), 'wie: niemand'],
    ])('%s', async (_name, row, fout) => {
        const loaded = await loadText(SMALL);
        const good = corps('Korps Landelijke Politiediensten', { EMM: 'rood', Gedragscode: 'groen' });
        const found = await ask(`${scriptOf(loaded, dialect)}\n${insertRows(loaded, [row, good])}`, 'SELECT * FROM proef_scores');
        expect(found).toEqual([
            { korps: row.korps, eindscore: null, gedragscode: null, emm: null, plafonds: [], fout },
            { korps: good.korps, eindscore: 'groen', gedragscode: 'groen', emm: 'blanco', plafonds: [], fout: null },
        ]);
    });
});

describe('names and texts are harmless, whatever is in them', () => {
    const HOSTILE = ["'); DROP TABLE proef_gegevens; --", '`; DROP TABLE x; --', "a'b", 'c\\', "\\'); SELECT 1; --", '*/ DROP /*', '--', '${env:HOME}', '$1', ':naam', 'x\u2028y', 'select', 'korps', 'fout', 'regel 1', '1e3', 'ВАЖНО', '__proto__', 'é'.repeat(80)];
    const quoted = HOSTILE.map((naam) => `"${naam}"`);
    const NORM = [
        `editie ${quoted[0]}`, `korps ${quoted[0]}`, `korps ${quoted[1]} ook bekend als ${quoted[2]}`,
        ...HOSTILE.flatMap((naam) => [`dimensie "d ${naam}"`, `  indicator "i ${naam}": ja/nee`, `  rood bij "i ${naam}" is ja`, '  anders groen']),
        'dimensie keus', `  indicator gekozen: keuze uit ${quoted.slice(0, -1).join(', ')} of ${quoted.at(-1)}`, `  rood bij gekozen is ${quoted[0]}`, '  anders groen',
        ...HOSTILE.map((naam) => `rood op "d ${naam}" blokkeert groen bron "${naam}"\n  interpretatie "${naam}"`), 'geel of rood op minstens 2 dimensies leidt tot rood', `keus geldt niet voor ${quoted[1]}`, '',
    ].join('\n');

    test('every column is a plain word of its own, short enough for PostgreSQL', async () => {
        const { decision, meldingen } = await loadText(NORM);
        expect(meldingen.filter(({ ernst }) => ernst === 'fout').map(({ berichten }) => berichten.nl)).toEqual([]);
        const { dimensies, indicatoren } = sqlColumns(decision as Decision);
        const columns = [...dimensies, ...indicatoren.map(({ kolom }) => kolom)];
        for (const column of columns) expect(column).toMatch(/^[a-z][a-z0-9_]{0,55}$/);
        expect(new Set(columns).size).toBe(columns.length);
    });

    test('both databases say what the interpreter says, and give every text back as it was', async () => {
        const loaded = await loadText(NORM);
        const decision = loaded.decision as Decision;
        const rows = decision.dimensies.map(({ naam }, i) => corps(HOSTILE[i % 2] as string, { [naam]: 'rood' }, { gekozen: HOSTILE[i] ?? 'select' }));
        await expectAgreement(loaded, rows, [duckdb, postgres]);
        const wanted = decision.plafonds.map(({ zin }) => ({ zin: zin.tekst, bron: zin.bron ?? null, interpretatie: zin.interpretatie ?? null }));
        for (const [, dialect, ask] of DATABASES) expect(await ask(scriptOf(loaded, dialect), 'SELECT zin, bron, interpretatie FROM proef_regels ORDER BY nummer')).toEqual(wanted);
    });

    test('no statement more than the tool writes, in any dialect', async () => {
        const script = scriptOf(await loadText(NORM), 'spark');
        expect(new SparkSQL().validate(script)).toEqual([]);
        expect(script.replace(/^\s*--.*$/gm, '')).not.toContain('${');
        for (const dialect of DIALECTS) {
            const bare = scriptOf(await loadText(NORM), dialect).replace(/^\s*--.*$/gm, '').replace(dialect === 'duckdb' || dialect === 'postgres' ? /E'(?:[^'\\]|\\.|'')*'|'(?:[^']|'')*'/g : /'(?:[^'\\]|\\.)*'/g, "''");
            const kinds = bare.split(';').map((statement) => statement.trim().split(/\s+/).slice(0, 2).join(' ')).filter(Boolean);
            expect(new Set(kinds.filter((kind) => !/^(CREATE (TABLE|VIEW|OR)|DROP (VIEW|TABLE))$/.test(kind)))).toEqual(new Set());
        }
    });
});

test('points stay exact, as many as there can be', async () => {
    const dimensies = Array.from({ length: 30 }, (_, i) => `dimensie D${i}\n  gewicht ${i % 2 === 0 ? '37000' : '37529,999'}`);
    const loaded = await loadText(`punten groen 1000, geel 333,333 en rood 0,001\n${dimensies.join('\n')}\nminder dan 33,333333% van de punten leidt tot rood\nminder dan 66,666667% van de punten blokkeert groen\n`);
    expect(loaded.meldingen.filter(({ ernst }) => ernst === 'fout').map(({ berichten }) => berichten.nl)).toEqual([]);
    const rows = ['geel', 'groen', 'rood'].flatMap((score) => [1, 10, 20, 30].map((n) => corps(`${score} ${n}`, Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`D${i}`, i < n ? score as Score : 'geel'])))));
    await expectAgreement(loaded, rows);
});
