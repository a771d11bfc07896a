// Which rows does a JSON text hold? A list of corps, each with its values by name; or the corps by name.
import { LARGEST_JSON, MOST_CELLS, MOST_ROWS } from '../limits.js';
import { MetReden } from '../reasons.js';
import { numberText } from './number-text.js';
import { type Tabelrij, TOO_MANY_CELLS, TOO_MANY_ROWS } from './table.js';

/** The rows with their headings first; rows count from 1. @throws MetReden */
export function readJson(text: string): readonly Tabelrij[] {
    if (text.length > LARGEST_JSON) throw new MetReden({ nl: `het is groter dan ${LARGEST_JSON / 1_000_000} MB; een grote tabel leest Normtaal als csv`, en: `it is larger than ${LARGEST_JSON / 1_000_000} MB; Normtaal reads a large table as csv` });
    let value: unknown;
    try {
        value = JSON.parse(text.replace(/^\ufeff/, ''));
    } catch (error) {
        throw new MetReden({ nl: 'het is geen geldige JSON', en: 'it is no valid JSON' }, { cause: error });
    }
    try {
        return rowsOf(value);
    } catch (error) {
        if (error instanceof RangeError) throw new MetReden({ nl: 'het is dieper genest dan een tabel kan zijn', en: 'it is nested deeper than a table can be' }, { cause: error });
        throw error;
    }
}

function rowsOf(value: unknown): readonly Tabelrij[] {
    const records = recordsOf(value);
    if (!records) throw new MetReden({ nl: "er staat geen lijst van korpsen in, elk met 'korps' en zijn waarden op naam", en: "it holds no list of corps, each with 'korps' and its values by name" });
    if (records.length > MOST_ROWS) throw new MetReden(TOO_MANY_ROWS);
    const koppen = [...new Set(records.flatMap((record) => Object.keys(record)))];
    if (records.length * koppen.length > MOST_CELLS) throw new MetReden(TOO_MANY_CELLS);
    return [koppen, ...records.map((record) => koppen.map((kop) => cellText(Object.hasOwn(record, kop) ? record[kop] : undefined)))].map((cellen, i) => ({ rij: i + 1, cellen }));
}

type Record_ = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Record_ => typeof value === 'object' && value !== null && !Array.isArray(value);

function recordsOf(value: unknown): readonly Record_[] | undefined {
    if (Array.isArray(value)) return value.every(isRecord) ? value : undefined;
    if (!isRecord(value)) return undefined;
    const lists = Object.values(value).filter(Array.isArray);
    if (lists.length === 1) return recordsOf(lists[0]);
    const entries = Object.entries(value);
    return entries.length > 0 && entries.every(([, each]) => isRecord(each)) ? entries.map(([korps, each]) => ({ korps, ...(each as Record_) })) : undefined;
}

/** As it would stand in a cell; several values are all that it can be. */
function cellText(value: unknown): string {
    if (value === null || value === undefined) return '';
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return numberText(value);
    if (typeof value === 'boolean') return value ? 'ja' : 'nee';
    if (Array.isArray(value)) return value.map(cellText).join('|');
    if (isRecord(value) && typeof value['van'] === 'number' && typeof value['tot'] === 'number') return `${numberText(value['van'])}-${numberText(value['tot'])}`;
    return JSON.stringify(value); // no cell says this: it is an error at its place
}
