// Which rows and cells does a CSV text hold? Semicolons, commas or tabs, as Dutch and English Excel write them.
import Papa from 'papaparse';
import { withoutControls } from '../characters.js';
import type { Tweetalig } from '../diagnostics/define.js';
import { LONGEST_CELL, MOST_CELLS, MOST_ROWS } from '../limits.js';
import { dataKey } from '../names.js';
import { withoutApostrophe } from './formula-text.js';

export interface Tabel {
    readonly koppen: readonly string[];
    /** What stands above a heading, over several columns: `Toezicht` above `Kwaliteit`. */
    readonly groepen: readonly string[];
    /** The row of the headings, as a spreadsheet counts. */
    readonly koprij: number;
    readonly rijen: readonly Tabelrij[];
}

export interface Tabelrij {
    readonly rij: number;
    readonly cellen: readonly string[];
}

/** Why there is no table (a phrase that follows a colon), and at which row. */
export interface GeenTabel {
    readonly reden: Tweetalig;
    readonly rij: number;
}

export function readTable(text: string): Tabel | GeenTabel {
    if (text.includes('\u0000')) return { reden: { nl: 'het is geen tekst', en: 'it is no text' }, rij: 1 };
    // The first line by which Excel is told the sign between cells.
    const told = /^sep=(.)(?:\r\n|\r|\n|$)/i.exec(text);
    const body = told ? text.slice(told[0].length) : text;
    const skipped = told ? 1 : 0;
    const delimiter = told?.[1] ?? delimiterOf(body);
    const most = whyTooMany(body, delimiter);
    if (most) return { reden: most, rij: 1 };
    const { data, errors } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false });
    const quotes = errors.find(({ type }) => type === 'Quotes');
    if (quotes) return { reden: { nl: 'een aanhalingsteken in deze rij is niet afgesloten', en: 'a quote in this row is not closed' }, rij: (quotes.row ?? 0) + 1 + skipped };
    return toTable(data.map((cellen, i) => ({ rij: i + 1 + skipped, cellen: cellen.map(withoutApostrophe) })));
}

/** Counted before a row is made: every row and cell takes memory, the empty ones too. What stands in quotes is one cell. */
function whyTooMany(text: string, delimiter: string): Tweetalig | undefined {
    if (text.length < MOST_ROWS) return undefined;
    const between = delimiter.charCodeAt(0);
    let [feeds, returns, cells, quoted, before] = [0, 0, 0, false, between];
    for (let at = 0; at < text.length; at++) {
        const sign = text.charCodeAt(at);
        // A quote opens at the begin of a cell, and again behind one that closed: two are one.
        if (sign === QUOTE) quoted = quoted ? false : before === QUOTE || before === between || before === FEED || before === RETURN;
        else if (!quoted) {
            if (sign === FEED) feeds++;
            else if (sign === RETURN) returns++;
            else if (sign === between) cells++;
        }
        before = sign;
    }
    const rows = Math.max(feeds, returns);
    return rows > MOST_ROWS ? TOO_MANY_ROWS : rows + cells > MOST_CELLS ? TOO_MANY_CELLS : undefined;
}

const [QUOTE, FEED, RETURN] = [34, 10, 13];

export const TOO_MANY_ROWS: Tweetalig = {
    nl: `het heeft meer dan ${MOST_ROWS / 1000}.000 rijen; zo'n tabel leest alleen normtaal score, als csv en met een korps per rij`,
    en: `it has more than ${MOST_ROWS / 1000},000 rows; such a table is read by normtaal score alone, as csv and with one corps a row`,
};
export const TOO_MANY_CELLS: Tweetalig = { nl: `het heeft meer dan ${MOST_CELLS / 1_000_000} miljoen cellen, en zoveel cijfers van korpsen zijn er niet`, en: `it has more than ${MOST_CELLS / 1_000_000} million cells, and there are not so many figures of corps` };

/** Headings further down are those of no table: nobody writes more above it. */
export const HIGHEST_HEADING = 20;

/** Rows of texts as a table: its headings are the row that names the corps, with what stands above or under it in the same heading. */
export function toTable(rows: readonly Tabelrij[]): Tabel | GeenTabel {
    const filled = rows.map(({ rij, cellen }) => ({ rij, cellen: cellen.map((cel) => withoutControls(cel).trim()) })).filter(({ cellen }) => cellen.some((cel) => cel !== ''));
    const overlong = filled.find(({ cellen }) => cellen.some((cel) => cel.length > LONGEST_CELL));
    if (overlong) return { reden: { nl: 'een cel van deze rij is langer dan in een rekenblad past', en: 'a cell of this row is longer than fits in a spreadsheet' }, rij: overlong.rij };
    if (filled.length === 0) return { reden: { nl: 'het is leeg', en: 'it is empty' }, rij: 1 };
    const at = Math.max(0, filled.slice(0, HIGHEST_HEADING).findIndex(({ cellen }) => cellen.some((cel) => dataKey(cel) === 'korps')));
    const { koppen, groepen, regel } = headingsAt(filled, at);
    const rijen = filled.slice(regel + 1);
    const long = rijen.find(({ cellen }) => cellen.slice(koppen.length).some((cel) => cel !== ''));
    if (long) return rowTooLong(long.rij, long.cellen.length, koppen.length);
    return { koppen, groepen, koprij: (filled[regel] as Tabelrij).rij, rijen };
}

function headingsAt(rows: readonly Tabelrij[], at: number): { koppen: readonly string[]; groepen: readonly string[]; regel: number } {
    const heading = (rows[at] as Tabelrij).cellen;
    const corps = heading.findIndex((cel) => dataKey(cel) === 'korps');
    const under = rows[at + 1]?.cellen;
    // A heading of two rows: `korps` is merged over both, or stands in the first alone with gaps beside it.
    const merged = corps >= 0 && dataKey(under?.[corps] ?? '') === 'korps';
    const gaps = corps >= 0 && under?.[corps] === '' && heading.some((cel, i) => cel === '' && (under[i] ?? '') !== '');
    if (under && (merged || gaps)) {
        const koppen = under.map((cel, i) => (cel === '' || i === corps ? (heading[i] ?? '') : cel));
        return { koppen, groepen: rightwards(heading, koppen), regel: at + 1 };
    }
    const above = at > 0 ? (rows[at - 1] as Tabelrij).cellen : [];
    // One text above all columns is a title.
    const groups = new Set(above.filter((cel) => cel !== '')).size > 1 ? rightwards(above, heading) : [];
    return { koppen: heading, groepen: groups, regel: at };
}

/** A merged cell has its text in its first column: it holds up to the next. What is its own heading has none. */
function rightwards(cellen: readonly string[], koppen: readonly string[]): readonly string[] {
    let last = '';
    return koppen.map((kop, i) => {
        last = (cellen[i] ?? '') === '' ? last : (cellen[i] as string);
        return last === kop ? '' : last;
    });
}

/** Further on no heading begins. */
const LONGEST_HEADING = 1_000_000;

/** The sign that occurs most in the heading line, outside quotes. */
export function delimiterOf(text: string): string {
    const lines = text.replace(/^\s+/, '').slice(0, LONGEST_HEADING).split(/\r\n|\r|\n/, HIGHEST_HEADING);
    const heading = (lines.find((line) => /(?:^|[;,\t"])\s*korps\s*(?:$|[;,\t"])/i.test(line)) ?? lines[0] ?? '').replace(/"[^"]*"/g, '');
    const count = (sign: string): number => heading.split(sign).length;
    return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

export const rowTooLong = (rij: number, cellen: number, heads: number): GeenTabel =>
    ({ reden: { nl: `deze rij heeft ${cellen} cellen en de kop ${heads}`, en: `this row has ${cellen} cells and the heading ${heads}` }, rij });

/** Why a table with these headings says nothing of corps. */
export const noCorps = (keys: readonly string[]): Tweetalig =>
    keys.includes('eenheid')
        ? { nl: "er is geen kolom 'korps'. Dit is een tabel van eenheden, en die volgen uit hun korpsen", en: "there is no column 'korps'. This is a table of units, and those follow from their corps" }
        : { nl: "er is geen kolom 'korps'", en: "there is no column 'korps'" };
