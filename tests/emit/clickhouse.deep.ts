// Does the ClickHouse dialect spread: two servers with half the rows each, asked as one table?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Decision, type GeladenNorm, type KorpsGegevens, type Score, scoreKorps, schemaOf, sqlColumns } from '../../language/index.js';
import { type Cluster, hasClickHouse, startCluster } from '../helpers/clickhouse.js';
import { arbitraryTable, tableOf } from '../agreement/targets.js';
import { loadRules } from '../helpers/emitted.js';
import { loadText } from '../helpers/load-text.js';
import { interpreter } from '../helpers/targets/outcome.js';
import { scriptOf } from '../helpers/targets/sql.js';
import { tryRandom } from '../helpers/try-random.js';

const ROWS = 100_000;
/** Different rows; the interpreter sees each once. */
const KINDS = 4_000;

const present = hasClickHouse();
if (!present) {
    if (process.env.NORMTAAL_ALLES) throw new Error('clickhouse-server and clickhouse-client are missing.');
    process.stdout.write('Overgeslagen: ClickHouse op twee servers (geen clickhouse-server en clickhouse-client).\n');
}

/** Corps of the norm with scores that differ from row to row, the same at every run. */
function makeCorps(decision: Decision, korpsen: readonly string[]): KorpsGegevens[] {
    let seed = 1;
    const random = (below: number): number => {
        seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
        return (seed >>> 8) % below;
    };
    return Array.from({ length: KINDS }, (_, i): KorpsGegevens => ({
        korps: korpsen[i % korpsen.length] as string,
        oordelen: new Map(decision.dimensies.map(({ naam }): [string, readonly Score[]] => [naam, [(['rood', 'geel', 'geel', 'blanco'] as const)[random(24)] ?? 'groen']])),
        waarden: new Map(decision.dimensies.flatMap(({ indicatoren }) => indicatoren).flatMap(({ naam, type }): [string, number | boolean][] =>
            random(2) === 0 ? [] : type.soort === 'ja/nee' ? [[naam, random(2) === 0]] : type.soort === 'keuze' ? [] : [[naam, random(101)]])),
    }));
}

/** Rows for the table, and the columns that they fill. */
function tabSeparated(decision: Decision, korpsen: readonly KorpsGegevens[]): { columns: string; lines: string[] } {
    const { dimensies, indicatoren } = sqlColumns(decision);
    const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
    const cell = (value: unknown): string => (value === undefined || value === 'blanco' ? '\\N' : typeof value === 'boolean' ? (value ? '1' : '0') : escaped((value as string | number).toString()));
    return {
        columns: ['korps', ...dimensies, ...indicatoren.map(({ kolom }) => kolom)].map((kolom) => `\`${kolom}\``).join(', '),
        lines: korpsen.map(({ korps, oordelen, waarden }) =>
            [korps, ...decision.dimensies.map(({ naam }) => oordelen.get(naam)?.[0]), ...indicatoren.map(({ indicator }) => waarden.get(indicator.naam))].map(cell).join('\t')),
    };
}

describe.skipIf(!present)('two servers', () => {
    const folder = mkdtempSync(join(tmpdir(), 'normtaal-clickhouse-'));
    let cluster: Cluster;
    let loaded: GeladenNorm;
    beforeAll(async () => {
        cluster = await startCluster(folder);
        loaded = await loadRules('2011-2012/korpsmonitor.norm');
    });
    afterAll(async () => {
        await cluster?.close();
        rmSync(folder, { recursive: true, force: true });
    });

    test(`${ROWS} rows spread over both get what the interpreter says`, () => {
        const decision = loaded.decision as Decision;
        const { dimensies } = sqlColumns(decision);
        const kinds = makeCorps(decision, schemaOf(loaded.norm).korpsen.map(({ naam }) => naam));
        for (const server of [0, 1] as const) {
            cluster.run(server, scriptOf(loaded, 'clickhouse'));
            cluster.run(server, 'CREATE TABLE alle_gegevens AS proef_gegevens ENGINE = Distributed(norm, default, proef_gegevens, rand());');
            cluster.run(server, `CREATE TABLE alle_scores (korps String, eindscore String, plafonds Array(UInt16), fout Nullable(String), ${dimensies.map((kolom) => `\`${kolom}\` String`).join(', ')}) ENGINE = Distributed(norm, default, proef_scores);`);
        }
        const { columns, lines } = tabSeparated(decision, kinds);
        const input = Array.from({ length: ROWS }, (_, i) => lines[i % KINDS]).join('\n');
        cluster.run(0, `INSERT INTO alle_gegevens (${columns}) FORMAT TabSeparated`, `${input}\n`);

        const halves = ([0, 1] as const).map((server) => Number(cluster.run(server, 'SELECT count() FROM proef_gegevens;')));
        expect(halves[0]).toBeGreaterThan(ROWS * 0.4);
        expect(halves[1]).toBeGreaterThan(ROWS * 0.4);

        const key = `korps, eindscore, ${dimensies.map((kolom) => `\`${kolom}\``).join(', ')}, toString(plafonds) AS regels`;
        const found = cluster.run(1, `SELECT ${key}, count() FROM alle_scores WHERE fout IS NULL GROUP BY korps, eindscore, ${dimensies.map((kolom) => `\`${kolom}\``).join(', ')}, regels FORMAT TabSeparated;`);
        const expected = new Map<string, number>();
        for (const kind of kinds) {
            const { eindscore, dimensies: scores, plafonds } = scoreKorps(decision, kind);
            const line = [kind.korps, eindscore.join('|'), ...scores.map(({ score }) => score.join('|')), `[${plafonds.map(({ index }) => index + 1).join(',')}]`].join('\t');
            expected.set(line, (expected.get(line) ?? 0) + ROWS / KINDS);
        }
        expect(found.trimEnd().split('\n').sort()).toEqual([...expected].map(([line, count]) => `${line}\t${count}`).sort());
    }, 180_000);

    /** In no order: the table is kept by corps. */
    test('random norms and corps get what the interpreter says', () => tryRandom('clickhouse', arbitraryTable, async (table) => {
        const { tekst, korpsen } = tableOf(table);
        const random = await loadText(tekst);
        const decision = random.decision as Decision;
        const { columns, lines } = tabSeparated(decision, korpsen);
        cluster.run(0, `DROP TABLE IF EXISTS eigen_gegevens;\n${scriptOf(random, 'clickhouse', 'eigen')}`);
        cluster.run(0, `INSERT INTO eigen_gegevens (${columns}) FORMAT TabSeparated`, `${lines.join('\n')}\n`);
        const rows = cluster.run(0, 'SELECT * FROM eigen_scores FORMAT JSONEachRow;').trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
        const found = rows.map((row): unknown[] => [row.fout, row.eindscore, sqlColumns(decision).dimensies.map((kolom) => row[kolom]), row.plafonds]);
        const expected = (await interpreter.score(random, korpsen)).map(({ eindscore, dimensies, plafonds }): unknown[] => [null, eindscore, dimensies, plafonds]);
        const sorted = (all: readonly unknown[]): string[] => all.map((each) => JSON.stringify(each)).sort();
        expect(sorted(found), tekst).toEqual(sorted(expected));
    }, 12), 240_000);
});
