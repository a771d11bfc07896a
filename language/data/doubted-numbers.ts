// To which numbers of a table may a footnote be stuck whose rows come one by one? A first look at them, before they are read.
import { dataKey } from '../names.js';
import { stuckFootnotes } from './footnotes.js';
import { HeadedRows } from './headed-rows.js';
import { headingUnder } from './headings.js';
import { columnsByKey, isNumeric, type Schema } from './schema.js';

/** Per heading the numbers to which a footnote may be stuck, with all that they can be. */
export type Twijfel = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

export class NumbersOfColumns {
    /** The columns of numbers, with how often each number stands there; more than a few tell no more. */
    private columns: { readonly at: number; readonly kop: string; readonly counts: Map<string, number> }[] = [];
    private readonly rows: HeadedRows;

    constructor(schema: Schema) {
        const byKey = columnsByKey(schema);
        this.rows = new HeadedRows({
            begin: ({ koppen, groepen }) => {
                this.columns = koppen.flatMap((kop, at) => {
                    const [kolom, ...more] = byKey.get(dataKey(headingUnder(byKey, kop, groepen[at] ?? ''))) ?? [];
                    return kolom && more.length === 0 && isNumeric(kolom) ? [{ at, kop, counts: new Map<string, number>() }] : [];
                });
                return this.columns.length > 0;
            },
            rij: (cellen) => {
                for (const { at, counts } of this.columns) {
                    const cel = (cellen[at] ?? '').trim();
                    if (/^\d+$/.test(cel)) counts.set(cel, Math.min(ENOUGH, (counts.get(cel) ?? 0) + 1));
                }
                return true;
            },
            geen: () => undefined, // told when the rows are read
        });
    }

    /** False when there is nothing to see in the rest of the file. */
    readRow(cellen: readonly string[], rij: number): boolean {
        return this.rows.readRow(cellen, rij);
    }

    end(): boolean {
        return this.rows.end();
    }

    doubted(): Twijfel {
        return new Map(this.columns.flatMap(({ kop, counts }) => {
            const cellen = [...counts].flatMap(([cel, count]) => Array<string>(count).fill(cel));
            const stuck = stuckFootnotes(cellen);
            return stuck.size === 0 ? [] : [[kop, new Map([...stuck].map(([index, kan]) => [cellen[index] as string, kan]))] as const];
        }));
    }
}

const ENOUGH = 5;
