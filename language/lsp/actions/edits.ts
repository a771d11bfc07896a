// How do changes become an edit of the protocol?
import type { LangiumDocument } from 'langium';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Wijziging } from '../../diagnostics/index.js';
import { rangeBetween } from '../places.js';
import { rangeOf } from '../ranges.js';

export interface Stuk {
    readonly begin: number;
    readonly eind: number;
    readonly tekst: string;
}

/** What an action is called and which texts it changes, by file. */
export interface Gebaar {
    readonly titel: string;
    readonly changes: Record<string, TextEdit[]>;
}

/** Line ends as the file has them. */
const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

export function editOf(document: LangiumDocument, pieces: readonly Stuk[]): WorkspaceEdit {
    const eol = eolOf(document.textDocument.getText());
    return { changes: { [document.uri.toString()]: pieces.map(({ begin, eind, tekst }): TextEdit => ({ range: rangeBetween(document, begin, eind), newText: tekst.replace(/\r?\n/g, eol) })) } };
}

export function editOfChanges(wijzigingen: readonly Wijziging[]): WorkspaceEdit {
    const changes: Record<string, TextEdit[]> = {};
    for (const { plaats, tekst } of wijzigingen) (changes[plaats.bestand] ??= []).push({ range: rangeOf(plaats), newText: tekst });
    return { changes };
}

/** The blanks before a place on its line. */
export const indentAt = (text: string, offset: number): string => /[ \t]*$/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))?.[0] ?? '';
