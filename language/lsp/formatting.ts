// Which small edits lay a file out, a part of it, or the line that was just ended?
import type { DocumentFormattingParams, DocumentOnTypeFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { formatNorm } from '../format/format.js';
import { readerServices } from '../reader.js';
import type { Snapshot, Workspace } from './snapshot.js';

/** Nothing while a sentence is broken: then it is not known what stands under what. */
export const formatting = (_: Workspace, snapshot: Snapshot, __: DocumentFormattingParams): TextEdit[] => editsFor(snapshot);

export function rangeFormatting(_: Workspace, snapshot: Snapshot, { range: { start, end } }: DocumentRangeFormattingParams): TextEdit[] {
    const last = end.character > 0 || end.line === start.line ? end.line : end.line - 1;
    return editsFor(snapshot).filter(({ range }) => range.start.line >= start.line && range.start.line <= last && range.end.line <= last + 1);
}

/** Laying out takes reading the whole file twice; while typing that may not be felt. */
const LONGEST_ON_TYPE = 100_000;

/** After Enter the lines above are laid out, the new one is left as it is. */
export function onTypeFormatting(_: Workspace, snapshot: Snapshot, { position }: DocumentOnTypeFormattingParams): TextEdit[] {
    const text = snapshot.document.textDocument.getText();
    if (text.length > LONGEST_ON_TYPE) return [];
    return editsFor(snapshot).filter(({ range }) => range.end.line < position.line && range.start.line >= position.line - 1 && range.start.line === range.end.line);
}

function editsFor({ document }: Snapshot): TextEdit[] {
    const text = document.textDocument.getText();
    const laidOut = formatNorm(text, readerServices());
    return 'text' in laidOut ? lineEdits(text, laidOut.text) : [];
}

/** Line by line: layout changes blanks and blank lines only, so the lines with text pair up in their order. */
function lineEdits(before: string, after: string): TextEdit[] {
    const [old, next] = [linesOf(before), linesOf(after)];
    const edits: TextEdit[] = [];
    const replace = (from: number, to: number, lines: readonly string[]): void => {
        const eol = before.includes('\r\n') ? '\r\n' : '\n';
        edits.push({ range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } }, newText: lines.map((line) => line + eol).join('') });
    };
    let [i, j] = [0, 0];
    while (i < old.length || j < next.length) {
        const [blankOld, blankNext] = [blanksAt(old, i), blanksAt(next, j)];
        if (blankOld > blankNext) replace(i + blankNext, i + blankOld, []);
        else if (blankNext > blankOld) replace(i + blankOld, i + blankOld, next.slice(j + blankOld, j + blankNext));
        i += blankOld;
        j += blankNext;
        const [a, b] = [old[i], next[j]];
        if (a === undefined || b === undefined) break;
        if (a !== b) edits.push(inLine(i, a, b));
        i++;
        j++;
    }
    const unpaired = old.filter(hasText).length !== next.filter(hasText).length;
    return unpaired ? [{ range: { start: { line: 0, character: 0 }, end: { line: old.length, character: 0 } }, newText: after }] : edits;
}

const linesOf = (text: string): string[] => {
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
    if (lines.at(-1) === '') lines.pop();
    return lines;
};
const hasText = (line: string): boolean => line.trim() !== '';
function blanksAt(lines: readonly string[], from: number): number {
    let count = 0;
    while (from + count < lines.length && !hasText(lines[from + count] as string)) count++;
    return count;
}

/** The piece of a line that differs. */
function inLine(line: number, before: string, after: string): TextEdit {
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start]) start++;
    let end = 0;
    while (end < Math.min(before.length, after.length) - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
    return { range: { start: { line, character: start }, end: { line, character: before.length - end } }, newText: after.slice(start, after.length - end) };
}
