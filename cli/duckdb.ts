// How is DuckDB reached? An optional package: only Parquet files and `--engine duckdb` need it.
import type * as DuckDB from '@duckdb/node-api';
import { MetReden } from '../language/index.js';
import { UsageError } from './exit.js';
import { temporaryFolder } from './files.js';

/** @throws MetReden when it is not installed. */
async function openDuckDB(): Promise<typeof DuckDB> {
    try {
        return await import('@duckdb/node-api');
    } catch (error) {
        throw new MetReden({ nl: 'daarvoor is DuckDB nodig; installeer het met npm install @duckdb/node-api', en: 'that needs DuckDB; install it with npm install @duckdb/node-api' }, { cause: error });
    }
}

/** More rows than this are no figures of corps. */
const MOST_ROWS = 1_000_000;

/** The rows of a Parquet file as texts, the headings first. Its path is a value in the query, never a part of it. @throws MetReden */
export async function readParquet(path: string): Promise<readonly (readonly string[])[]> {
    const { DuckDBInstance } = await openDuckDB();
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    try {
        const reader = await connection.runAndReadUntil('SELECT * FROM read_parquet($path)', MOST_ROWS, { path });
        if (reader.currentRowCount >= MOST_ROWS) throw new MetReden({ nl: 'het heeft meer dan een miljoen rijen', en: 'it has more than a million rows' });
        return [reader.columnNames(), ...reader.getRowsJson().map((row) => row.map(cellText))];
    } catch (error) {
        if (error instanceof MetReden) throw error;
        throw new MetReden({ nl: 'het is geen Parquet-bestand, of een beschadigd', en: 'it is no Parquet file, or a damaged one' }, { cause: error });
    } finally {
        connection.closeSync();
        instance.closeSync();
    }
}

/** Numbers with a comma; dates and long numbers come as texts. */
function cellText(value: unknown): string {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return value ? 'ja' : 'nee';
    if (typeof value === 'number') return String(value).replace('.', ',');
    if (typeof value === 'string') return /^-?\d+\.\d+$/.test(value) ? value.replace('.', ',') : value;
    return JSON.stringify(value);
}

/** Enough for any number of rows: what does not fit goes to a temporary folder. */
const MEMORY = '1500MB';

export interface Database {
    /** All rows of a small result, by column. */
    readonly rows: (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
    /** The rows of a large result, some at a time. */
    readonly stream: (sql: string) => AsyncIterable<readonly (readonly unknown[])[]>;
    readonly run: (sql: string) => Promise<void>;
    /** How far the query that runs has come, in per cent; undefined where that is not known. */
    readonly done: () => number | undefined;
    readonly close: () => void;
}

/** A database in memory, without network. @throws UsageError where DuckDB is not installed. */
export async function openDatabase(): Promise<Database> {
    const { DuckDBInstance } = await openDuckDB().catch(() => {
        throw new UsageError(({ duckdb }) => duckdb.missing);
    });
    const instance = await DuckDBInstance.create(':memory:', {
        memory_limit: MEMORY, temp_directory: temporaryFolder('normtaal-duckdb'), autoinstall_known_extensions: 'false', autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    // Kept, so that we can show it; never printed by the database itself.
    await connection.run('SET enable_progress_bar = true');
    await connection.run('SET enable_progress_bar_print = false');
    return {
        rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
        stream: (sql) => streamed(connection, sql),
        run: async (sql) => {
            await connection.run(sql);
        },
        done: () => {
            const { percentage } = connection.progress;
            return percentage >= 0 ? Math.round(percentage) : undefined;
        },
        close: () => {
            connection.closeSync();
            instance.closeSync();
        },
    };
}

async function* streamed(connection: DuckDB.DuckDBConnection, sql: string): AsyncIterable<readonly (readonly unknown[])[]> {
    const result = await connection.stream(sql);
    yield* result.yieldRowsJson();
}

export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
