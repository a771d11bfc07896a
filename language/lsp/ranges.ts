// Where is a place of ours in the protocol? Lines and columns from 0; a cell of a data file by its text.
import type { Location, Range } from 'vscode-languageserver';
import { CellRanges, type Tekstbereik } from '../data/cell-ranges.js';
import type { Herkomst } from '../decision/types.js';

export const rangeOf = ({ regel, kolom, eindregel, eindkolom }: Herkomst): Range => ({
    start: { line: regel - 1, character: kolom - 1 },
    end: { line: eindregel - 1, character: eindkolom - 1 },
});

export const locationOf = (plaats: Herkomst): Location => ({ uri: plaats.bestand, range: rangeOf(plaats) });

const BEGIN: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The cells of a text of data. */
export class Cellen {
    private cells: CellRanges | undefined;
    constructor(private readonly text: string | undefined) {}

    /** Row and column from 1; the begin of the file where there is no such cell. */
    at(rij: number, kolom: number): Range {
        return this.find(rij, kolom) ?? this.row(rij)?.at(-1) ?? BEGIN;
    }

    find(rij: number, kolom: number): Range | undefined {
        return this.row(rij)?.[kolom - 1];
    }

    row(rij: number): readonly Tekstbereik[] | undefined {
        if (this.text === undefined) return undefined;
        this.cells ??= new CellRanges(this.text);
        return this.cells.row(rij);
    }
}

/** The text of a cell at its place, without its quotes. */
export function textAt(text: string, { start, end }: Range): string {
    const lines = text.split(/\r\n|\r|\n/, end.line + 1).slice(start.line);
    const cell = start.line === end.line ? (lines[0] ?? '').slice(start.character, end.character) : [(lines[0] ?? '').slice(start.character), ...lines.slice(1, -1), (lines.at(-1) ?? '').slice(0, end.character)].join('\n');
    return cell.trim().replace(/^"(.*)"$/s, '$1').replaceAll('""', '"');
}
