// Where does each cell of a CSV text stand? Row by row as `table.ts` counts them; quotes belong to the cell.
import { delimiterOf } from './table.js';

/** Lines and UTF-16 columns from 0, the end exclusive. */
export interface Tekstbereik {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
}

/** As in a spreadsheet; of cells beyond it nothing is said. */
const WIDEST = 16_384;

interface Begin {
    readonly at: number;
    readonly line: number;
}

/** The cells of a text, a row at a time: only where rows begin is remembered, and no further than was asked. */
export class CellRanges {
    private readonly delimiter: string;
    private readonly begins: Begin[] = [{ at: 0, line: 0 }];
    /** The row that was asked for last: its cells are asked for one after another. */
    private last: { readonly rij: number; readonly cells: readonly Tekstbereik[] } | undefined;

    constructor(private readonly text: string) {
        this.delimiter = delimiterOf(text);
    }

    /** Counted from 1; undefined behind the last. */
    row(rij: number): readonly Tekstbereik[] | undefined {
        while (this.begins.length < rij) {
            const { next } = this.read(this.begins.at(-1) as Begin);
            if (!next) return undefined;
            this.begins.push(next);
        }
        const begin = this.begins[rij - 1];
        if (!begin) return undefined;
        if (this.last?.rij !== rij) this.last = { rij, cells: this.read(begin).cells };
        return this.last.cells;
    }

    private read(begin: Begin): { cells: readonly Tekstbereik[]; next?: Begin } {
        const { text, delimiter } = this;
        const cells: Tekstbereik[] = [];
        let { at, line } = begin;
        let lineStart = at;
        for (;;) {
            const start = { line, character: at - lineStart };
            if (text[at] === '"') {
                at++;
                while (at < text.length) {
                    const ends = rowEnd(text, at);
                    if (text[at] === '"' && text[at + 1] === '"') at += 2;
                    else if (text[at] === '"') break;
                    else at += Math.max(ends, 1);
                    if (ends > 0) [line, lineStart] = [line + 1, at];
                }
            }
            while (at < text.length && text[at] !== delimiter && rowEnd(text, at) === 0) at++;
            if (cells.length < WIDEST) cells.push({ start, end: { line, character: at - lineStart } });
            if (at >= text.length) return { cells };
            const ends = rowEnd(text, at);
            at += Math.max(ends, 1);
            if (ends > 0) return { cells, next: { at, line: line + 1 } };
        }
    }
}

/** The length of the end of a line; 0 where there is none. */
function rowEnd(text: string, at: number): number {
    const sign = text[at];
    return sign === '\n' ? 1 : sign !== '\r' ? 0 : text[at + 1] === '\n' ? 2 : 1;
}
