// How does DuckDB read a table of corps, of any size? As the data reader does: the same headings, words and numbers;
// what cannot be read is never left out, but named in a column of its own.
import { dataKey, type Indicator, type Kolom, nearest, SCORE_WORDS, type Schema, type SqlColumns } from '../language/index.js';
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

/** A query in parentheses with the columns of a decision, or the headings that stand for nothing. */
export function tableQuery(source: string, headings: readonly Heading[], schema: Schema, { dimensies, indicatoren }: SqlColumns, namen: readonly string[]): string | { readonly unknown: readonly Unknown[] } {
    const known = new Map<string, Kolom[]>();
    for (const kolom of schema.kolommen) for (const key of new Set(kolom.namen.map(dataKey))) known.set(key, [...(known.get(key) ?? []), kolom]);
    const found = new Map<string, Heading>();
    const unknown: Unknown[] = [];
    for (const heading of headings) {
        const key = dataKey(heading.naam);
        if (key === 'korps' || key === 'eindscore' || key === '') continue;
        const [kolom, ...more] = known.get(key) ?? [];
        if (!kolom || more.length > 0 || found.has(kolom.naam)) unknown.push({ kop: heading.naam, bedoeld: kolom ? [kolom, ...more].map(({ naam }) => naam) : nearest(heading.naam, schema.kolommen.map(({ naam }) => naam)) });
        else found.set(kolom.naam, heading);
    }
    if (unknown.length > 0) return { unknown };
    const korps = headings.find(({ naam }) => dataKey(naam) === 'korps');
    if (!korps) return { unknown: [{ kop: 'korps', bedoeld: [] }] };
    const faults: string[] = [];
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
    const text = `trim(CAST(${cell} AS VARCHAR))`;
    if (korpsen.length === 0) return text;
    const names = korpsen.map(({ naam }) => quoteText(naam)).join(', ');
    const keys = new Map(korpsen.flatMap(({ naam, aliassen }) => [naam, ...aliassen].map((name) => [dataKey(name), naam] as const)));
    return `CASE WHEN ${text} IN (${names}) THEN ${text} ELSE CASE ${keySql(text)} ${whens(keys)} ELSE ${text} END END`;
}

/** A colour in the words of the norm; a set of them, and what is none, stays as it is and is refused further on. */
const colourSql = (cell: string): string =>
    `CASE WHEN ${cell} IN ('rood', 'geel', 'groen', 'blanco') THEN ${cell} WHEN ${cell} IS NULL OR trim(${cell}) = '' THEN NULL ELSE CASE ${keySql(cell)} ${whens(Object.entries(SCORE_WORDS))} ELSE ${cell} END END`;

function sqlType({ type }: Indicator): string {
    return type.soort === 'ja/nee' ? 'BOOLEAN' : type.soort === 'keuze' || type.soort === 'tekst' ? 'VARCHAR' : 'DOUBLE';
}

const NUMERIC = /^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|UTINYINT|USMALLINT|UINTEGER|UBIGINT|FLOAT|DOUBLE|DECIMAL)/;

/** An answer as a value, and when a cell holds something else. */
function answerSql(heading: Heading, indicator: Indicator): { readonly value: string; readonly fault?: string } {
    const { type } = indicator;
    const cell = quoteName(heading.naam);
    const text = `trim(${asText(heading)})`;
    if (type.soort === 'keuze') return { value: `CASE WHEN ${text} = '' THEN NULL ELSE CASE ${keySql(text)} ${whens(type.keuzes.map((keuze) => [dataKey(keuze), keuze] as const))} ELSE ${text} END END` };
    if (type.soort === 'tekst') return { value: text };
    if (type.soort === 'ja/nee') {
        if (heading.type === 'BOOLEAN') return { value: cell };
        return { value: `CASE ${keySql(text)} WHEN 'ja' THEN TRUE WHEN 'nee' THEN FALSE END`, fault: `${text} <> '' AND ${keySql(text)} NOT IN ('ja', 'nee')` };
    }
    if (NUMERIC.test(heading.type)) return { value: `CAST(${cell} AS DOUBLE)` };
    const form = type.soort === 'percentage' ? '\\d+(,\\d+)?\\s*%?' : '-?\\d+(,\\d+)?';
    const fits = `regexp_full_match(${text}, ${quoteText(form)})`;
    return { value: `CASE WHEN ${fits} THEN CAST(replace(replace(trim(${text}, '% '), ',', '.'), ' ', '') AS DOUBLE) END`, fault: `${text} <> '' AND NOT ${fits}` };
}
