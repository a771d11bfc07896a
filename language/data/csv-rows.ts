// Which rows does a CSV text hold that comes in pieces? One row at a time, so that a million of them need no memory.
import Papa from 'papaparse';
import { MetReden } from '../reasons.js';
import { withoutApostrophe } from './formula-text.js';
import { delimiterOf } from './table.js';

/** No row of figures is longer; without an end of line a text is none of a table. */
const LONGEST_ROW = 1_000_000;

export class CsvRows {
    private rest = '';
    private row = 0;
    private delimiter = '';

    /** `onRow` gets the cells as they stand, and the row as a spreadsheet counts. */
    constructor(private readonly onRow: (cellen: readonly string[], rij: number) => void) {}

    /** @throws MetReden when a row has no end, or the text is none. */
    feed(text: string): void {
        if (text.includes('\u0000')) throw new MetReden({ nl: 'het is geen tekst', en: 'it is no text' });
        let whole = this.rest + text;
        if (this.delimiter === '') whole = this.begin(whole);
        let from = 0;
        // Within quotes an end of line is part of a cell. The next quote is looked for once, not for every line.
        let quote = whole.indexOf('"');
        let open = false;
        for (let end = whole.indexOf('\n'); end >= 0; end = whole.indexOf('\n', end + 1)) {
            for (; quote >= 0 && quote < end; quote = whole.indexOf('"', quote + 1)) open = !open;
            if (open) continue;
            this.readRow(whole.slice(from, end));
            from = end + 1;
        }
        this.rest = whole.slice(from);
        if (this.rest.length > LONGEST_ROW) throw new MetReden({ nl: `rij ${this.row + 1} is te lang, of een aanhalingsteken is er niet afgesloten`, en: `row ${this.row + 1} is too long, or a quote in it is not closed` });
    }

    end(): void {
        if (this.rest.split('"').length % 2 === 0) throw new MetReden({ nl: 'een aanhalingsteken in de laatste rij is niet afgesloten', en: 'a quote in the last row is not closed' });
        if (this.rest !== '') this.readRow(this.rest);
        this.rest = '';
    }

    /** The first piece tells the sign between cells. */
    private begin(text: string): string {
        const told = /^sep=(.)(?:\r\n|\n|\r|$)/i.exec(text);
        this.delimiter = told?.[1] ?? delimiterOf(text.slice(0, 100_000));
        if (!told) return text;
        this.row++;
        return text.slice(told[0].length);
    }

    private readRow(line: string): void {
        this.row++;
        const bare = line.endsWith('\r') ? line.slice(0, -1) : line;
        if (bare === '') return;
        const cells = bare.includes('"') ? (Papa.parse<string[]>(bare, { delimiter: this.delimiter }).data[0] ?? []) : bare.split(this.delimiter);
        this.onRow(bare.includes("'") ? cells.map(withoutApostrophe) : cells, this.row);
    }
}
