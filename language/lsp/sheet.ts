// Which edits of a data file change a cell, add a row or remove one? The rest of the text stays as it is.
import type { TextEdit } from 'vscode-languageserver';
import { delimiterOf } from '../data/table.js';
import { dataKey } from '../names.js';
import { type Cellen, textAt } from './ranges.js';
import type { Workspace } from './snapshot.js';

export interface Blad {
    readonly text: string;
    readonly cells: Cellen;
    /** The sign between cells. */
    readonly delimiter: string;
}

/** Undefined of what was not read, or is no text. */
export function sheetOf(workspace: Workspace, uri: string): Blad | undefined {
    const text = workspace.dataText(uri);
    return text === undefined ? undefined : { text, cells: workspace.cellsOf(uri), delimiter: delimiterOf(text) };
}

/** What a cell says, without its quotes; empty where there is none. */
export function cellText({ text, cells }: Blad, rij: number, kolom: number): string {
    const range = cells.find(rij, kolom);
    return range ? textAt(text, range) : '';
}

/** Undefined where there is no such cell. */
export function setCell({ cells, delimiter }: Blad, rij: number, kolom: number, tekst: string): TextEdit | undefined {
    const range = cells.find(rij, kolom);
    return range && { range, newText: quoted(tekst, delimiter) };
}

/** Several cells of a row, by column from 0; a cell that says the same is left as it was written. */
export function setCells({ cells, delimiter }: Blad, { rij, cellen }: { readonly rij: number; readonly cellen: readonly string[] }, said: ReadonlyMap<number, string>): TextEdit[] {
    const edits: TextEdit[] = [];
    const last = cells.row(rij)?.at(-1);
    let missing = '';
    for (let i = 0; i <= Math.max(...said.keys()); i++) {
        const text = said.get(i);
        const range = cells.find(rij, i + 1);
        // A row may end before its last columns.
        if (!range) missing += delimiter + quoted(text ?? '', delimiter);
        else if (text !== undefined && !isSame(text, cellen[i] ?? '')) edits.push({ range, newText: quoted(text, delimiter) });
    }
    if (missing !== '' && last) edits.push({ range: { start: last.end, end: last.end }, newText: missing });
    return edits;
}

const isSame = (a: string, b: string): boolean => a === b || (a !== '' && dataKey(a) === dataKey(b) && a.toLowerCase() === b.toLowerCase());

/** With its line end; of the last row the line end before it. */
export function removeRow({ cells }: Blad, rij: number): TextEdit | undefined {
    const row = cells.row(rij);
    const [first, last] = [row?.[0], row?.at(-1)];
    if (!first || !last) return undefined;
    const next = cells.row(rij + 1)?.[0];
    const before = next ? undefined : cells.row(rij - 1)?.at(-1);
    return { range: { start: before?.end ?? first.start, end: next?.start ?? last.end }, newText: '' };
}

/** At the end, with the line ends that the file has. */
export function addRows({ text, delimiter }: Blad, rows: readonly (readonly string[])[]): TextEdit {
    const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    const lines = text.split(/\r\n|\n|\r/);
    const end = { line: lines.length - 1, character: (lines.at(-1) as string).length };
    const added = rows.map((cells) => cells.map((cell) => quoted(cell, delimiter)).join(delimiter) + newline).join('');
    return { range: { start: end, end }, newText: (lines.at(-1) === '' ? '' : newline) + added };
}

export const quoted = (text: string, delimiter: string): string => (/["\r\n]/.test(text) || text.includes(delimiter) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text);
