// Where does each cell of a CSV text stand? Row by row as `table.ts` counts them; quotes belong to the cell.
import { delimiterOf } from './table.js';

/** Lines and UTF-16 columns from 0, the end exclusive. */
export interface Tekstbereik {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
}

const ROW_ENDS = /\r\n|\r|\n/y;

export function cellRanges(text: string): readonly (readonly Tekstbereik[])[] {
    const delimiter = delimiterOf(text);
    const rows: Tekstbereik[][] = [[]];
    let [line, lineStart] = [0, 0];
    /** The length of the end of a line at `at`; 0 where there is none. */
    const rowEnd = (at: number): number => {
        ROW_ENDS.lastIndex = at;
        return ROW_ENDS.exec(text)?.[0].length ?? 0;
    };
    let at = 0;
    for (;;) {
        const start = { line, character: at - lineStart };
        if (text[at] === '"') {
            at++;
            while (at < text.length) {
                const ends = rowEnd(at);
                if (text[at] === '"' && text[at + 1] === '"') at += 2;
                else if (text[at] === '"') break;
                else at += Math.max(ends, 1);
                if (ends > 0) [line, lineStart] = [line + 1, at];
            }
        }
        while (at < text.length && text[at] !== delimiter && rowEnd(at) === 0) at++;
        (rows.at(-1) as Tekstbereik[]).push({ start, end: { line, character: at - lineStart } });
        if (at >= text.length) return rows;
        const ends = rowEnd(at);
        at += Math.max(ends, 1);
        if (ends > 0) {
            [line, lineStart] = [line + 1, at];
            rows.push([]);
        }
    }
}
