// How is a text shown that is no file: what was committed? As a document that cannot be written.
import * as vscode from 'vscode';
import type { Plek } from '../../language/protocol.js';
import { rangeOf } from '../client/documents.js';

const SCHEME = 'normtaal-oud';
const texts = new Map<string, string>();

export const registerOldTexts = (): vscode.Disposable =>
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '' });

export async function showOldText(tekst: string, { uri, range }: Plek, naam: string): Promise<boolean> {
    const file = vscode.Uri.parse(uri);
    const shown = vscode.Uri.from({ scheme: SCHEME, path: file.path, query: naam });
    texts.set(shown.toString(), tekst);
    const document = await vscode.workspace.openTextDocument(shown);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: true, selection: document.validateRange(rangeOf(range)) });
    return true;
}
