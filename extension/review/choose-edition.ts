// Which edition is meant? A list of the norm files of the workspace, and any other file.
import * as vscode from 'vscode';
import type { Huis } from '../huis.js';

interface Keus extends vscode.QuickPickItem {
    readonly uri?: vscode.Uri;
}

const MOST = 500;

/** Undefined when nothing was chosen. `behalve` is the norm that it is compared with. */
export async function chooseEdition(huis: Huis, title: string, behalve?: vscode.Uri): Promise<vscode.Uri | undefined> {
    const norms = await vscode.workspace.findFiles('**/*.norm', '**/node_modules/**', MOST);
    const items: Keus[] = norms
        .filter((uri) => uri.toString() !== behalve?.toString())
        .sort((a, b) => a.path.localeCompare(b.path))
        .map((uri) => ({ label: `$(file) ${vscode.workspace.asRelativePath(uri)}`, uri }));
    const chosen = await vscode.window.showQuickPick([...items, { label: `$(folder-opened) ${huis.texts.otherFile}` }], { title, matchOnDescription: true });
    if (!chosen || chosen.uri) return chosen?.uri;
    const opened = await vscode.window.showOpenDialog({ title, canSelectMany: false, filters: { Normtaal: ['norm'] } });
    return opened?.[0];
}
