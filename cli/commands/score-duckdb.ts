// `normtaal score NORM --engine duckdb`: the scores of a table of any size, read and written without loading it.
import { extname } from 'node:path';
import { emitSqlQuery, MetReden, schemaOf, SCORES, sqlColumns } from '../../language/index.js';
import { type Database, openDatabase, quoteName, quoteText } from '../duckdb.js';
import { type Doubt, doubtQuery, FAULT, findColumns, type Heading, tableQuery } from '../duckdb-table.js';
import { NotInOrder, UsageError } from '../exit.js';
import { isFile, keepInputs, readFirstLine, show, toPath, toUri, unreadable, writeBeside } from '../files.js';
import { openNorm, type OpenNorm } from '../open-norm.js';
import { remark, writeLines, writeResult } from '../output.js';
import { showWhile } from '../progress.js';
import { DUCKDB_TEXTS, type DuckdbTexts } from '../texts/duckdb.js';
import type { Texts } from '../texts/texts.js';

export interface DuckdbOptions {
    readonly data?: readonly string[];
    readonly per: string;
    readonly format: string;
    readonly out?: string;
}

/** What the end of a file's name may be: csv goes by any of the others. */
const WRITTEN = ['.parquet', '.csv', '.txt', ''];
/** How many reasons for refused rows are shown. */
const SHOWN = 5;

export async function scoreWithDuckdb(path: string, options: DuckdbOptions, texts: Texts): Promise<void> {
    if (options.per !== 'korps' || !['text', 'csv'].includes(options.format)) throw new UsageError(({ duckdb }) => duckdb.onlyCorps);
    const { out } = options;
    if (out !== undefined && !WRITTEN.includes(extname(out).toLowerCase())) throw new UsageError(({ duckdb }) => duckdb.notWritten(out));
    const open = await openNorm(path, texts);
    const table = await tableOf(open, options);
    if (options.out !== undefined) await keepInputs(options.out, [...open.sporen.keys(), ...(isPattern(table) ? [] : [toUri(table)])]);
    const database = await openDatabase();
    try {
        const work = async (): Promise<boolean> => writeScores(database, await queryOver(database, open, table, texts), open, options, texts);
        const isShown = out === undefined && options.format === 'csv' && process.stdout.isTTY; // rows that pass by are progress themselves
        const refused = isShown ? await work() : await showWhile(() => texts.duckdb.progress(database.done()), work);
        if (refused) throw new NotInOrder();
    } catch (error) {
        // Its own words, on what we cannot know beforehand of a file; the first line says what and where.
        if (error instanceof Error && !(error instanceof UsageError) && !(error instanceof NotInOrder)) throw unreadable(table, new MetReden(reasonIn(error.message)));
        throw error;
    } finally {
        database.close();
    }
}

function reasonIn(message: string): MetReden['reden'] {
    const say = (text: (texts: DuckdbTexts) => string): MetReden['reden'] => ({ nl: text(DUCKDB_TEXTS.nl), en: text(DUCKDB_TEXTS.en) });
    if (/sniffing/i.test(message)) return say(({ noTable }) => noTable);
    if (/unicode|utf-8/i.test(message)) return say(({ notUtf8 }) => notUtf8);
    const [first = ''] = message.split('\n');
    return say(() => first.replace(/^\w+( \w+)* Error: /, '').replace(/[.:]$/, ''));
}

const isPattern = (path: string): boolean => /[*?]/.test(path);

/** The one table that is read: a file, or several of the same columns by a pattern. */
async function tableOf({ norm }: OpenNorm, { data }: DuckdbOptions): Promise<string> {
    const tables = data ?? norm.gegevens.map(({ bestand }) => show(bestand));
    const [table, ...more] = tables;
    if (table === undefined) throw new UsageError(({ usage }) => usage.noData(show(norm.bestand)));
    if (more.length > 0) throw new UsageError(({ duckdb }) => duckdb.oneTable(tables));
    if (!isPattern(table) && !(await isFile(table))) throw unreadable(table, Object.assign(new Error(), { code: 'ENOENT' }));
    return table;
}

async function sourceOf(table: string): Promise<string> {
    const path = quoteText(isPattern(table) ? table : toPath(toUri(table)));
    if (/\.parquet$/i.test(table)) return `read_parquet(${path})`;
    const first = isPattern(table) ? '' : await readFirstLine(table);
    // The line by which Excel is told the sign between cells is no heading.
    const told = /^sep=(.)$/i.exec(first)?.[1];
    const heading = told === undefined ? first : '';
    const count = (sign: string): number => heading.replace(/"[^"]*"/g, '').split(sign).length;
    const delimiter = told ?? [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
    return `read_csv(${path}, header = true, all_varchar = true, delim = ${quoteText(delimiter)}, quote = '"', escape = '"'${told === undefined ? '' : ', skip = 1'})`;
}

async function queryOver(database: Database, { norm, decision }: OpenNorm, table: string, texts: Texts): Promise<string> {
    const source = await sourceOf(table);
    const headings = (await database.rows(`DESCRIBE SELECT * FROM ${source}`)).map(({ column_name, column_type }): Heading => ({ naam: String(column_name), type: String(column_type) }));
    const schema = schemaOf(norm);
    const found = findColumns(headings, schema);
    if ('unknown' in found) {
        for (const { kop, bedoeld } of found.unknown) remark(texts.duckdb.unknownColumn(table, kop, bedoeld));
        throw new NotInOrder();
    }
    const look = doubtQuery(source, found, schema);
    const doubted = look === undefined ? [] : await database.rows(look);
    const doubts = new Map(doubted.map(({ kop, vanaf, grootste }): [string, Doubt] => [String(kop), { vanaf: String(vanaf), grootste: String(grootste) }]));
    const van = tableQuery(source, found, schema, sqlColumns(decision), decision.dimensies.map(({ naam }) => naam), doubts);
    if (headings.some(({ naam }) => ['eindscore', 'gepubliceerd'].includes(naam.toLowerCase()))) remark(texts.duckdb.notCompared);
    return emitSqlQuery(decision, { dialect: 'duckdb', van: `${van} AS tabel`, korpsen: schema.korpsen, toonBestand: show, fout: FAULT });
}

/** Writes scores or totals; true when rows were refused. */
async function writeScores(database: Database, query: string, { decision }: OpenNorm, { out, format }: DuckdbOptions, texts: Texts): Promise<boolean> {
    const { dimensies } = sqlColumns(decision);
    const concept = decision.concept ? [texts.score.concept] : [];
    // A name that begins as a formula must not become one in a spreadsheet.
    const korps = "CASE WHEN regexp_matches(korps, '^''*[=+@\\t\\r-]') THEN concat('''', korps) ELSE korps END AS korps";
    const flat = `SELECT ${korps}, eindscore, ${dimensies.map((kolom) => `${quoteName(kolom)}, `).join('')}nullif(array_to_string(plafonds, ' '), '') AS plafonds, fout FROM (${query})`;
    if (out !== undefined) {
        const parquet = extname(out).toLowerCase() === '.parquet';
        return writeBeside(out, async (beside) => {
            await database.run(`COPY (${parquet ? query : flat}) TO ${quoteText(beside)} (${parquet ? 'FORMAT PARQUET' : "FORMAT CSV, HEADER, DELIMITER ';'"})`);
            const written = parquet ? `read_parquet(${quoteText(beside)})` : `read_csv(${quoteText(beside)}, header = true, all_varchar = true, delim = ';')`;
            const { lines, refused } = await totalsOf(database, `SELECT * FROM ${written}`, texts);
            remark([texts.written(out), ...concept, ...lines].join('\n'));
            return refused;
        });
    }
    if (format === 'csv') {
        let refused = false;
        await writeLines(csvLines(database, flat, (row) => {
            refused ||= row.at(-1) !== null;
        }, ['korps', 'eindscore', ...dimensies, 'plafonds', 'fout']));
        if (refused) remark(texts.duckdb.refusedRows);
        return refused;
    }
    const { lines, refused } = await totalsOf(database, query, texts);
    await writeResult([...concept, ...lines].join('\n'));
    return refused;
}

async function* csvLines(database: Database, query: string, look: (row: readonly unknown[]) => void, headings: readonly string[]): AsyncIterable<string> {
    yield `${headings.join(';')}\n`;
    const cell = (value: unknown): string => {
        const text = typeof value === 'string' ? value : '';
        return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    for await (const rows of database.stream(query)) {
        for (const row of rows) look(row);
        yield rows.map((row) => `${row.map(cell).join(';')}\n`).join('');
    }
}

async function totalsOf(database: Database, query: string, texts: Texts): Promise<{ readonly lines: readonly string[]; readonly refused: boolean }> {
    const counted = new Map((await database.rows(`SELECT coalesce(eindscore, '') AS eindscore, count(*) AS aantal FROM (${query}) GROUP BY ALL`)).map(({ eindscore, aantal }) => [String(eindscore), Number(aantal)]));
    const refused = counted.get('') ?? 0;
    const total = [...counted.values()].reduce((sum, each) => sum + each, 0);
    const parts = [...SCORES].reverse().flatMap((score) => (counted.has(score) ? [`${counted.get(score) ?? 0} ${score}`] : []));
    const lines = [texts.score.total(total, 'korps', [...parts, ...(refused > 0 ? [texts.duckdb.refused(refused)] : [])])];
    if (refused === 0) return { lines, refused: false };
    const reasons = await database.rows(`SELECT fout, count(*) AS aantal FROM (${query}) WHERE fout IS NOT NULL GROUP BY fout ORDER BY aantal DESC, fout LIMIT ${SHOWN}`);
    return { lines: [...lines, ...reasons.map(({ fout, aantal }) => texts.duckdb.reason(String(fout), Number(aantal))), texts.duckdb.refusedRows], refused: true };
}
