// What do the databases say of a table of corps?
import { PGlite } from '@electric-sql/pglite';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Antwoord, type Dialect, emitSql, type GeladenNorm, type KorpsGegevens, schemaOf, sqlColumns } from '../../../language/index.js';
import type { Outcome, Target } from './outcome.js';

export const scriptOf = ({ norm, decision }: GeladenNorm, dialect: Dialect, naam = 'proef'): string => {
    if (!decision) throw new Error('A norm with errors.');
    return emitSql(decision, { dialect, naam, bestand: 'hoofd.norm', sha256: '0'.repeat(64), versie: '0.1.0', korpsen: schemaOf(norm).korpsen, toonBestand: (uri) => uri.split('/').at(-1) as string });
};

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

function literal(value: Antwoord | undefined): string {
    if (typeof value === 'object') throw new Error('A column of SQL holds one value.');
    return value === undefined ? 'NULL' : typeof value === 'string' ? quoted(value) : `${value}`;
}

/** The statement that puts rows in the table, for DuckDB and PostgreSQL. */
export function insertRows({ decision }: GeladenNorm, korpsen: readonly KorpsGegevens[], naam = 'proef'): string {
    if (!decision) throw new Error('A norm with errors.');
    const { dimensies, indicatoren } = sqlColumns(decision);
    const columns = ['korps', ...dimensies, ...indicatoren.map(({ kolom }) => kolom)];
    const rows = korpsen.map(({ korps, oordelen, waarden }) => {
        const colours = decision.dimensies.map((dimensie) => oordelen.get(dimensie.naam)?.join('|'));
        const values = indicatoren.map(({ indicator }) => waarden.get(indicator.naam));
        return `(${[korps, ...colours, ...values].map(literal).join(', ')})`;
    });
    return `INSERT INTO ${naam}_gegevens (${columns.map((column) => `"${column}"`).join(', ')}) VALUES ${rows.join(',\n')};`;
}

type Row = Readonly<Record<string, unknown>>;

function outcomeOf({ decision }: GeladenNorm, row: Row): Outcome {
    if (!decision) throw new Error('A norm with errors.');
    if (row.fout !== null) throw new Error(`Refused: ${JSON.stringify(row.fout)}`);
    return { eindscore: row.eindscore as string, dimensies: sqlColumns(decision).dimensies.map((kolom) => row[kolom] as string), plafonds: row.plafonds as number[] };
}

let instance: Promise<DuckDBInstance> | undefined;

/** All rows of a query after a script, in a database of its own. */
export async function askDuckdb(script: string, query: string): Promise<readonly Row[]> {
    instance ??= DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await (await instance).connect();
    try {
        await connection.run('CREATE SCHEMA eigen; USE eigen');
        await connection.run(script);
        return (await connection.runAndReadAll(query)).getRowObjectsJson();
    } finally {
        await connection.run('USE main; DROP SCHEMA IF EXISTS eigen CASCADE');
        connection.closeSync();
    }
}

let postgresDatabase: Promise<PGlite> | undefined;

export async function askPostgres(script: string, query: string): Promise<readonly Row[]> {
    postgresDatabase ??= PGlite.create();
    const database = await postgresDatabase;
    try {
        await database.exec('CREATE SCHEMA eigen; SET search_path TO eigen');
        await database.exec(script);
        return (await database.query<Row>(query)).rows;
    } finally {
        await database.exec('SET search_path TO public; DROP SCHEMA IF EXISTS eigen CASCADE');
    }
}

const target = (naam: string, dialect: Dialect, ask: typeof askDuckdb): Target => ({
    naam,
    score: async (loaded, korpsen) => (await ask(`${scriptOf(loaded, dialect)}\n${insertRows(loaded, korpsen)}`, 'SELECT * FROM proef_scores')).map((row) => outcomeOf(loaded, row)),
});

export const duckdb = target('DuckDB', 'duckdb', askDuckdb);
export const postgres = target('PostgreSQL', 'postgres', askPostgres);
