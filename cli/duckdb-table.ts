// How does DuckDB read a table of corps, of any size? As the data reader does: the same headings, words and numbers;
// what cannot be read is never left out, but named in a column of its own.
import {
    ABOUT_ROWS, columnsByKey, dataKey, FEWEST, type Indicator, isNumeric, JUMP, LEAST_DOUBTED, nearest, NOT_SUPPLIED_WORDS, resultColumns, SCORE_WORDS, type Schema, type SqlColumns,
} from '../language/index.js';
import { quoteName, quoteText } from './duckdb.js';

export interface Heading {
    readonly naam: string;
    /** DuckDB's type. */
    readonly type: string;
}

export interface Unknown {
    readonly kop: string;
    readonly bedoeld: readonly string[];
}

/** The column in which the query below says why a row cannot be read. */
export const FAULT = '_onleesbaar';

/** From which number on a column is doubted, and the largest before it: the figure of a footnote may be stuck to it. */
export interface Doubt {
    readonly vanaf: string;
    readonly grootste: string;
}

export interface Found {
    readonly korps: Heading;
    /** By the name of the dimension or indicator. */
    readonly columns: ReadonlyMap<string, Heading>;
    /** In which an earlier run said why it could not score a row. */
    readonly faults?: Heading;
}

/** Which column is what; or the headings that stand for nothing. */
export function findColumns(headings: readonly Heading[], schema: Schema): Found | { readonly unknown: readonly Unknown[] } {
    const known = columnsByKey(schema);
    const keys = headings.map(({ naam }) => dataKey(naam));
    const { ernaast } = resultColumns(keys, (key) => known.has(key));
    const columns = new Map<string, Heading>();
    const unknown: Unknown[] = [];
    for (const [i, heading] of headings.entries()) {
        const key = keys[i] as string;
        if (key === 'korps' || ernaast.has(i) || (ABOUT_ROWS.has(key) && !known.has(key))) continue;
        const [kolom, ...more] = known.get(key) ?? [];
        if (!kolom || more.length > 0 || columns.has(kolom.naam)) unknown.push({ kop: heading.naam, bedoeld: kolom ? [kolom, ...more].map(({ naam }) => naam) : nearest(heading.naam, schema.kolommen.map(({ naam }) => naam)) });
        else columns.set(kolom.naam, heading);
    }
    if (unknown.length > 0) return { unknown };
    const korps = headings[keys.indexOf('korps')];
    if (!korps) return { unknown: [{ kop: 'korps', bedoeld: [] }] };
    const faults = headings[keys.findIndex((key, i) => key === 'fout' && ernaast.has(i))];
    return { korps, columns, ...(faults && { faults }) };
}

/** Which numbers stand out in their column, as language/data/footnotes.ts finds them; undefined when there are no numbers. */
export function doubtQuery(source: string, { columns }: Found, schema: Schema): string | undefined {
    const numbers = schema.kolommen.flatMap((kolom) => (isNumeric(kolom) ? (columns.get(kolom.naam) ?? []) : []));
    if (numbers.length === 0) return undefined;
    return `WITH getallen AS (SELECT unnest([${numbers.map((_, i) => String(i)).join(', ')}]) AS plek, unnest([${numbers.map(figures).join(', ')}]) AS waarde FROM ${source}),
soorten AS (SELECT plek, waarde, least(count(*), ${FEWEST}) AS aantal FROM getallen WHERE waarde IS NOT NULL GROUP BY plek, waarde),
rij AS (SELECT plek, waarde, lag(waarde) OVER hoger AS vorige, sum(aantal) OVER hoger - aantal AS ervoor FROM soorten WINDOW hoger AS (PARTITION BY plek ORDER BY waarde)),
sprong AS (SELECT plek, waarde, vorige FROM rij WHERE waarde >= ${LEAST_DOUBTED} AND ervoor >= ${FEWEST} AND waarde > ${JUMP} * greatest(1, vorige))
SELECT [${numbers.map(({ naam }) => quoteText(naam)).join(', ')}][plek + 1] AS kop, CAST(min(waarde) AS VARCHAR) AS vanaf, CAST(greatest(1, arg_min(vorige, waarde)) AS VARCHAR) AS grootste FROM sprong GROUP BY plek`;
}

/** A cell of plain figures as a whole number. */
function figures(heading: Heading): string {
    const cell = quoteName(heading.naam);
    if (NUMERIC.test(heading.type)) return `CASE WHEN ${cell} >= 0 AND ${cell} = floor(${cell}) THEN TRY_CAST(${cell} AS HUGEINT) END`;
    const text = `trim(${asText(heading)})`;
    return `CASE WHEN regexp_full_match(${text}, '\\d+') THEN TRY_CAST(${text} AS HUGEINT) END`;
}

/** As stuckFootnotes says it: without its last one or two figures a doubted number is one of the usual ones. */
function isDoubted(heading: Heading, { vanaf, grootste }: Doubt): string {
    const value = figures(heading);
    const stuck = [[100, 10] as const, [10, 1] as const].map(([part, least]) => `(${value} % ${part} >= ${least} AND ${value} // ${part} <= ${JUMP} * ${grootste})`);
    return `(${value} >= ${vanaf} AND (${stuck.join(' OR ')}))`;
}

/** A query in parentheses with the columns of a decision. `doubts`: by heading. */
export function tableQuery(source: string, { korps, columns: found, faults: told }: Found, schema: Schema, { dimensies, indicatoren }: SqlColumns, namen: readonly string[], doubts: ReadonlyMap<string, Doubt>): string {
    // Of a table that was written the reason of then goes first: without it the row would seem to have no judgements.
    const faults: string[] = told ? [`WHEN trim(${asText(told)}) <> '' THEN trim(${asText(told)})`] : [];
    const columns = [
        `${corpsSql(quoteName(korps.naam), schema)} AS korps`,
        ...namen.map((naam, i) => {
            const heading = found.get(naam);
            return `${heading ? colourSql(asText(heading)) : 'CAST(NULL AS VARCHAR)'} AS ${quoteName(dimensies[i] as string)}`;
        }),
        ...indicatoren.map(({ indicator, kolom }) => {
            const heading = found.get(indicator.naam);
            if (!heading) return `CAST(NULL AS ${sqlType(indicator)}) AS ${quoteName(kolom)}`;
            const { value, fault } = answerSql(heading, indicator);
            const doubt = doubts.get(heading.naam);
            if (doubt) faults.push(`WHEN ${isDoubted(heading, doubt)} THEN concat(${quoteText(`${kolom}: `)}, ${asText(heading)}, ' (veel groter dan de rest: er kan een voetnootcijfer aan vastzitten)')`);
            if (fault !== undefined) faults.push(`WHEN ${fault} THEN concat(${quoteText(`${kolom}: `)}, ${quoteName(heading.naam)})`);
            return `${value} AS ${quoteName(kolom)}`;
        }),
        `${faults.length > 0 ? `CASE ${faults.join('\n')} END` : 'CAST(NULL AS VARCHAR)'} AS ${FAULT}`,
    ];
    return `(SELECT ${columns.join(',\n')}\nFROM ${source})`;
}

/** `dataKey` of the language, in SQL. */
const keySql = (text: string): string => `regexp_replace(lower(strip_accents(${text})), '[^\\p{L}\\p{N}]+', '', 'g')`;
const asText = ({ naam, type }: Heading): string => (type === 'VARCHAR' ? quoteName(naam) : `CAST(${quoteName(naam)} AS VARCHAR)`);
const whens = (pairs: Iterable<readonly [string, string]>): string => [...pairs].map(([key, value]) => `WHEN ${quoteText(key)} THEN ${quoteText(value)}`).join(' ');

/** A corps by its own name, whatever spelling the table has; one that nobody knows stays as it is. */
function corpsSql(cell: string, { korpsen }: Schema): string {
    // An apostrophe that kept a name from being a formula is no part of it.
    const text = `regexp_replace(trim(CAST(${cell} AS VARCHAR)), '^''(''*[=+@\\t\\r-])', '\\1')`;
    if (korpsen.length === 0) return text;
    const names = korpsen.map(({ naam }) => quoteText(naam)).join(', ');
    const keys = new Map(korpsen.flatMap(({ naam, aliassen }) => [naam, ...aliassen].map((name) => [dataKey(name), naam] as const)));
    return `CASE WHEN list_contains([${names}], ${text}) THEN ${text} ELSE CASE ${keySql(text)} ${whens(keys)} ELSE ${text} END END`;
}

/** Whether a cell says that nothing was supplied, as `notSupplied` of the language. */
/** `list_contains`: of a long list behind IN DuckDB makes a join, and the rows that come out of that are in no order. */
const isNone = (text: string): string => `(regexp_full_match(${text}, '[\\s\\x{2010}-\\x{2015}-]*') OR list_contains([${NOT_SUPPLIED_WORDS.map(quoteText).join(', ')}], ${keySql(text)}))`;

/** A colour in the words of the norm; a set of them, and what is none, stays as it is and is refused further on. */
const colourSql = (cell: string): string =>
    `CASE WHEN ${cell} IN ('rood', 'geel', 'groen', 'blanco') THEN ${cell} WHEN ${cell} IS NULL OR ${isNone(cell)} THEN NULL ELSE CASE ${keySql(cell)} ${whens(Object.entries(SCORE_WORDS))} ELSE ${cell} END END`;

function sqlType({ type }: Indicator): string {
    return type.soort === 'ja/nee' ? 'BOOLEAN' : type.soort === 'keuze' || type.soort === 'tekst' ? 'VARCHAR' : 'DOUBLE';
}

/** As Excel writes them too. */
const [YES, NO] = ["'ja', 'waar', 'true'", "'nee', 'onwaar', 'false'"];
const NUMERIC = /^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|UTINYINT|USMALLINT|UINTEGER|UBIGINT|FLOAT|DOUBLE|DECIMAL)/;

/** An answer as a value, and when a cell holds something else. */
function answerSql(heading: Heading, indicator: Indicator): { readonly value: string; readonly fault?: string } {
    const { type } = indicator;
    const cell = quoteName(heading.naam);
    const text = `trim(${asText(heading)})`;
    if (type.soort === 'keuze') return { value: `CASE WHEN ${isNone(text)} THEN NULL ELSE CASE ${keySql(text)} ${whens(type.keuzes.map((keuze) => [dataKey(keuze), keuze] as const))} ELSE ${text} END END` };
    if (type.soort === 'tekst') return { value: `CASE WHEN NOT ${isNone(text)} THEN ${text} END` };
    if (type.soort === 'ja/nee') {
        if (heading.type === 'BOOLEAN') return { value: cell };
        return { value: `CASE WHEN ${keySql(text)} IN (${YES}) THEN TRUE WHEN ${keySql(text)} IN (${NO}) THEN FALSE END`, fault: `NOT ${isNone(text)} AND NOT list_contains([${YES}, ${NO}], ${keySql(text)})` };
    }
    if (NUMERIC.test(heading.type)) return { value: `CAST(${cell} AS DOUBLE)` };
    const form = type.soort === 'percentage' ? '\\d+(,\\d+)?\\s*%?' : '-?\\d+(,\\d+)?';
    const fits = `regexp_full_match(${text}, ${quoteText(form)})`;
    return { value: `CASE WHEN ${fits} THEN CAST(replace(replace(trim(${text}, '% '), ',', '.'), ' ', '') AS DOUBLE) END`, fault: `NOT ${isNone(text)} AND NOT ${fits}` };
}
