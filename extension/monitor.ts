// How does a new user come by the real monitor? As a copy in a folder of their own; what ships with the extension stays as it is.
import * as vscode from 'vscode';
import type { Huis } from './huis.js';

const NORM = ['2011-2012', 'korpsmonitor.norm'] as const;

export async function copyMonitor(huis: Huis): Promise<void> {
    const here = await inWorkspace();
    if (here) return open(here);
    const [folder] = await vscode.window.showOpenDialog({
        title: huis.texts.monitorTitle, openLabel: huis.texts.monitorButton, canSelectFiles: false, canSelectFolders: true, canSelectMany: false,
    }) ?? [];
    if (!folder) return;
    const target = vscode.Uri.joinPath(folder, 'korpsmonitor');
    const norm = vscode.Uri.joinPath(target, ...NORM);
    if (await exists(norm)) huis.say(huis.texts.monitorThere);
    else await vscode.workspace.fs.copy(vscode.Uri.joinPath(huis.extension, 'rules'), target, { overwrite: false });
    vscode.workspace.updateWorkspaceFolders(vscode.workspace.workspaceFolders?.length ?? 0, 0, { uri: target });
    await open(norm);
}

async function inWorkspace(): Promise<vscode.Uri | undefined> {
    return (await vscode.workspace.findFiles(`**/${NORM.join('/')}`, '**/node_modules/**', 1))[0];
}

async function exists(uri: vscode.Uri): Promise<boolean> {
    try {
        await vscode.workspace.fs.stat(uri);
        return true;
    } catch {
        return false;
    }
}

async function open(uri: vscode.Uri): Promise<void> {
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
}
