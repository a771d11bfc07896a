// Where does a table begin whose rows come one by one? Its headings are found as in a whole file (`table.ts`); then every row goes on.
import { type GeenTabel, HIGHEST_HEADING, rowTooLong, type Tabel, type Tabelrij, toTable } from './table.js';

export interface Tafel {
    /** Once, before the rows; false when nothing can be made of them. */
    readonly begin: (tabel: Tabel) => boolean;
    /** Cells as they stand; false when no more rows are wanted. */
    readonly rij: (cellen: readonly string[], rij: number) => boolean;
    /** Why there is no table, or none any more. */
    readonly geen: (waarom: GeenTabel) => void;
}

export class HeadedRows {
    private first: Tabelrij[] = [];
    private width = -1;

    constructor(private readonly tafel: Tafel) {}

    /** False once nothing more can be made of the file. */
    readRow(cellen: readonly string[], rij: number): boolean {
        if (this.width < 0) {
            if (cellen.some((cel) => cel.trim() !== '')) this.first.push({ rij, cellen });
            // With one more than the lowest heading, for a heading of two rows.
            return this.first.length <= HIGHEST_HEADING || this.start();
        }
        if (cellen.length > this.width && cellen.slice(this.width).some((cel) => cel.trim() !== '')) {
            this.tafel.geen(rowTooLong(rij, cellen.length, this.width));
            return false;
        }
        return this.tafel.rij(cellen, rij);
    }

    /** After the last row. */
    end(): boolean {
        return this.width >= 0 || this.start();
    }

    private start(): boolean {
        const tabel = toTable(this.first);
        this.first = [];
        if ('reden' in tabel) {
            this.tafel.geen(tabel);
            return false;
        }
        this.width = tabel.koppen.length;
        return this.tafel.begin(tabel) && tabel.rijen.every(({ rij, cellen }) => this.tafel.rij(cellen, rij));
    }
}
