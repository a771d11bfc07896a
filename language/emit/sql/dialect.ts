// How does each database write the little in which they differ?

export type Dialect = 'duckdb' | 'postgres' | 'clickhouse' | 'spark';
export const DIALECTS: readonly Dialect[] = ['duckdb', 'postgres', 'clickhouse', 'spark'];

export interface Taal {
    readonly naam: string;
    /** A name: of a column, table or view. */
    readonly name: (identifier: string) => string;
    /** A text; whatever is in it. */
    readonly text: (value: string) => string;
    /** A text that may be absent, in a list of rows. */
    readonly maybeText: (value: string | undefined) => string;
    /** A number of 32 bits, as in the lists of `numbersThatHold`. */
    readonly integer: (value: number) => string;
    readonly types: { readonly tekst: string; readonly geheel: string; readonly getal: string; readonly jaNee: string };
    /** The type of a column that may be empty. */
    readonly nullable: (type: string) => string;
    readonly isTrue: (expression: string) => string;
    readonly asText: (expression: string) => string;
    /** Whether an expression is one of texts; NULL of NULL. */
    readonly isOneOf: (expression: string, texts: readonly string[]) => string;
    /** An expression that is never NULL, where the database does not see that itself. */
    readonly never: (expression: string) => string;
    /** Whole numbers of which the product may not fit in 64 bits. */
    readonly wide: (expression: string) => string;
    /** The numbers of which the condition holds, in this order. */
    readonly numbersThatHold: (items: readonly { readonly als: string; readonly nummer: number }[]) => string;
    /** A row for every element of a list. */
    readonly explode: string;
    readonly innerJoin: string;
    /** Behind a subquery of which every row is to be computed once. */
    readonly fence: string;
    readonly createTable: (name: string, columns: readonly string[]) => string;
    /** Takes away views of an earlier run, where they cannot be replaced. */
    readonly dropView: (name: string) => string;
    /** Begins the definition of a view; a query follows. */
    readonly createView: (name: string) => string;
}

/** No database has a way to write a NUL, and a lone surrogate is no text. */
const clean = (value: string): string => value.replace(/\0/g, '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd');
const doubled = (value: string): string => `'${clean(value).replaceAll("'", "''")}'`;
const backslashed = (value: string): string => `'${clean(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const cases = (items: readonly { readonly als: string; readonly nummer: number }[]): string => items.map(({ als, nummer }) => `CASE WHEN ${als} THEN ${nummer} END`).join(',\n    ');
const table = (name: string, columns: readonly string[], behind = ''): string => `CREATE TABLE IF NOT EXISTS ${name} (\n${columns.join('\n')}\n)${behind};\n`;

const inList = (expression: string, texts: readonly string[]): string => `${expression} IN (${texts.join(', ')})`;
/** Of a longer list DuckDB makes a join, and the rows that come out of that are in no order. */
const MOST_IN = 4;

const duckdb: Taal = {
    naam: 'DuckDB',
    name: (identifier) => `"${identifier}"`,
    text: doubled,
    maybeText: (value) => (value === undefined ? 'CAST(NULL AS VARCHAR)' : doubled(value)),
    integer: String,
    types: { tekst: 'VARCHAR', geheel: 'BIGINT', getal: 'DOUBLE', jaNee: 'BOOLEAN' },
    nullable: (type) => type,
    isTrue: (expression) => expression,
    asText: (expression) => `CAST(${expression} AS VARCHAR)`,
    isOneOf: (expression, texts) => (texts.length <= MOST_IN ? inList(expression, texts) : `list_contains([${texts.join(', ')}], ${expression})`),
    never: (expression) => expression,
    wide: (expression) => `CAST(${expression} AS HUGEINT)`,
    numbersThatHold: (items) => (items.length === 0 ? 'CAST([] AS INTEGER[])' : `list_filter([${cases(items)}], lambda n: n IS NOT NULL)`),
    explode: 'unnest',
    innerJoin: 'JOIN',
    fence: '',
    createTable: (name, columns) => table(name, columns),
    dropView: () => '',
    createView: (name) => `CREATE OR REPLACE VIEW ${name} AS`,
};

const postgres: Taal = {
    ...duckdb,
    naam: 'PostgreSQL',
    // E'...' means the same whatever standard_conforming_strings says.
    text: (value) => (value.includes('\\') ? `E${doubled(value.replaceAll('\\', '\\\\'))}` : doubled(value)),
    maybeText: (value) => (value === undefined ? 'CAST(NULL AS text)' : postgres.text(value)),
    types: { tekst: 'text', geheel: 'bigint', getal: 'double precision', jaNee: 'boolean' },
    asText: (expression) => `CAST(${expression} AS text)`,
    isOneOf: inList,
    wide: (expression) => `CAST(${expression} AS numeric)`,
    numbersThatHold: (items) => (items.length === 0 ? 'CAST(ARRAY[] AS integer[])' : `array_remove(ARRAY[${cases(items)}], NULL)`),
    fence: 'OFFSET 0', // else the planner writes every expression out wherever it is used
    dropView: (name) => `DROP VIEW IF EXISTS ${name};\n`,
    createView: (name) => `CREATE VIEW ${name} AS`,
};

const clickhouse: Taal = {
    naam: 'ClickHouse',
    name: (identifier) => `\`${identifier}\``,
    text: backslashed,
    maybeText: (value) => (value === undefined ? 'CAST(NULL AS Nullable(String))' : `toNullable(${backslashed(value)})`),
    integer: (value) => `toInt32(${value})`,
    types: { tekst: 'String', geheel: 'Int64', getal: 'Float64', jaNee: 'UInt8' },
    nullable: (type) => `Nullable(${type})`,
    isTrue: (expression) => `${expression} = 1`,
    asText: (expression) => `toString(${expression})`,
    isOneOf: inList,
    never: (expression) => `assumeNotNull(${expression})`,
    wide: (expression) => `toDecimal128(${expression}, 0)`,
    numbersThatHold: (items) => (items.length === 0 ? 'emptyArrayInt32()' : `arrayFilter(n -> n <> 0, [${items.map(({ als, nummer }) => `CASE WHEN ${als} THEN toInt32(${nummer}) ELSE toInt32(0) END`).join(',\n    ')}])`),
    explode: 'arrayJoin',
    innerJoin: 'ALL INNER JOIN',
    fence: '',
    createTable: (name, columns) => table(name, columns, ' ENGINE = MergeTree() ORDER BY korps'),
    dropView: (name) => `DROP TABLE IF EXISTS ${name};\n`,
    createView: (name) => `CREATE VIEW ${name} AS`,
};

const spark: Taal = {
    ...duckdb,
    naam: 'Spark SQL',
    name: (identifier) => `\`${identifier}\``,
    // Spark puts variables in place of ${...} before it reads anything.
    text: (value) => backslashed(value).replaceAll('$', '\\u0024'),
    maybeText: (value) => (value === undefined ? 'CAST(NULL AS STRING)' : spark.text(value)),
    types: { tekst: 'STRING', geheel: 'BIGINT', getal: 'DOUBLE', jaNee: 'BOOLEAN' },
    asText: (expression) => `CAST(${expression} AS STRING)`,
    isOneOf: inList,
    wide: (expression) => `CAST(${expression} AS DECIMAL(38, 0))`,
    numbersThatHold: (items) => (items.length === 0 ? 'CAST(array() AS ARRAY<INT>)' : `filter(array(${cases(items)}), n -> n IS NOT NULL)`),
    explode: 'explode',
};

export const TALEN_SQL: Readonly<Record<Dialect, Taal>> = { duckdb, postgres, clickhouse, spark };
