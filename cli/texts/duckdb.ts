// What does `score --engine duckdb` say, in two languages?
import type { Taal } from '../../language/index.js';
import { listed } from './list.js';

export interface DuckdbTexts {
    readonly about: string;
    readonly missing: string;
    /** Why a table cannot be read. */
    readonly notUtf8: string;
    readonly noTable: string;
    readonly onlyCorps: string;
    readonly notWritten: (path: string) => string;
    readonly oneTable: (tables: readonly string[]) => string;
    readonly unknownColumn: (table: string, heading: string, meant: readonly string[]) => string;
    readonly notCompared: string;
    readonly refused: (n: number) => string;
    readonly reason: (reason: string, n: number) => string;
    readonly refusedRows: string;
    /** `done` in per cent, where it is known. */
    readonly progress: (done: number | undefined) => string;
}

export const DUCKDB_TEXTS: Readonly<Record<Taal, DuckdbTexts>> = {
    nl: {
        about: 'waarmee gerekend wordt: duckdb leest één tabel (csv of parquet) van elke grootte zonder die te laden, geeft totalen of schrijft scores met --out naar csv of parquet, en weigert rijen met een onzekere cel',
        missing: "DuckDB staat niet op deze computer. Zet het erbij met 'npm install @duckdb/node-api', of laat '--engine duckdb' weg.",
        notUtf8: 'het is geen UTF-8; bewaar het als csv UTF-8',
        noTable: 'het is geen tabel met in elke rij evenveel cellen, of een aanhalingsteken is niet afgesloten',
        onlyCorps: "'--engine duckdb' scoort korpsen, als tekst (totalen) of csv. Laat '--per' en andere vormen weg, of laat '--engine duckdb' weg.",
        notWritten: (path) => `'--engine duckdb' schrijft csv of parquet, en ${path} heet anders. Geef met --out een naam die eindigt op .csv of .parquet.`,
        oneTable: (tables) => `'--engine duckdb' leest één tabel, en hier zijn er ${tables.length}: ${listed(tables, 'en')}. Geef er één met --data.`,
        unknownColumn: (table, heading, meant) => (heading === 'korps' && meant.length === 0 ? `${table}: er is geen kolom 'korps'.` : `${table}: de norm kent geen kolom '${heading}', of kent die al.${meant.length > 0 ? ` Bedoelde u ${listed(meant, 'of')}?` : ' Haal haar weg of geef haar de naam van een dimensie of indicator.'}`),
        notCompared: "De kolom 'eindscore' is niet vergeleken: '--engine duckdb' rekent alleen.",
        refused: (n) => `${n} niet te rekenen`,
        reason: (reason, n) => `  ${n} keer ${reason}`,
        refusedRows: "Een rij met een cel die niet te lezen is, of onzeker is (geel|groen), heeft geen score; de kolom 'fout' zegt waarom. Zonder '--engine duckdb' worden onzekere cellen precies gerekend.",
        progress: (done) => `DuckDB leest en rekent${done === undefined ? '' : ` (${done}%)`}`,
    },
    en: {
        about: 'what computes: duckdb reads one table (csv or parquet) of any size without loading it, gives totals or writes scores with --out to csv or parquet, and refuses rows with an uncertain cell',
        missing: "DuckDB is not on this computer. Add it with 'npm install @duckdb/node-api', or leave out '--engine duckdb'.",
        notUtf8: 'it is no UTF-8; save it as csv UTF-8',
        noTable: 'it is no table with as many cells in every row, or a quote is not closed',
        onlyCorps: "'--engine duckdb' scores corps, as text (totals) or csv. Leave out '--per' and other formats, or leave out '--engine duckdb'.",
        notWritten: (path) => `'--engine duckdb' writes csv or parquet, and ${path} is called otherwise. Give with --out a name that ends in .csv or .parquet.`,
        oneTable: (tables) => `'--engine duckdb' reads one table, and here are ${tables.length}: ${listed(tables, 'and')}. Give one of them with --data.`,
        unknownColumn: (table, heading, meant) => (heading === 'korps' && meant.length === 0 ? `${table}: there is no column 'korps'.` : `${table}: the norm knows no column '${heading}', or has it already.${meant.length > 0 ? ` Did you mean ${listed(meant, 'or')}?` : ' Take it out, or give it the name of a dimension or indicator.'}`),
        notCompared: "The column 'eindscore' was not compared: '--engine duckdb' only computes.",
        refused: (n) => `${n} not computed`,
        reason: (reason, n) => `  ${n === 1 ? 'once' : `${n} times`} ${reason}`,
        refusedRows: "A row with a cell that cannot be read, or is uncertain (geel|groen), has no score; the column 'fout' says why. Without '--engine duckdb' uncertain cells are computed exactly.",
        progress: (done) => `DuckDB reads and computes${done === undefined ? '' : ` (${done}%)`}`,
    },
};
