// How is a place shown, and how are edits of the server applied?
import * as vscode from 'vscode';
import type { Bereik, Plek, Tekstwijzigingen } from '../../language/protocol.js';

export const rangeOf = ({ start, end }: Bereik): vscode.Range => new vscode.Range(start.line, start.character, end.line, end.character);

/** Shows a place beside what is looked at; `erheen` also puts the keyboard there. False when it is no longer there. */
export async function showPlace({ uri, range }: Plek, erheen: boolean): Promise<boolean> {
    try {
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
        const visible = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === document.uri.toString());
        const sentence = document.validateRange(rangeOf(range));
        const editor = await vscode.window.showTextDocument(document, { viewColumn: visible?.viewColumn ?? columnForText(), preserveFocus: !erheen, selection: new vscode.Range(sentence.start, sentence.start) });
        // The cursor stays at its begin: an editor goes to where the cursor is, and a sentence is read from its begin.
        editor.selection = new vscode.Selection(sentence.end, sentence.start);
        return true;
    } catch {
        return false;
    }
}

/** A column that holds text already; panels keep theirs. */
const columnForText = (): vscode.ViewColumn => vscode.window.visibleTextEditors[0]?.viewColumn ?? vscode.ViewColumn.One;

/** Applies edits, undoable and unsaved; false when the editor refuses them. */
export async function applyEdits({ changes }: Tekstwijzigingen): Promise<boolean> {
    const edit = new vscode.WorkspaceEdit();
    for (const [uri, edits] of Object.entries(changes)) {
        edit.set(vscode.Uri.parse(uri), edits.map(({ range, newText }) => vscode.TextEdit.replace(rangeOf(range), newText)));
    }
    return vscode.workspace.applyEdit(edit);
}
