// How does a panel come to stand beside the editor, and again after a reload?
import * as vscode from 'vscode';
import type { Huis } from '../huis.js';
import { pageOf, type Paginanaam, viewsFolder } from './page.js';

export function openPanel(huis: Huis, view: string, page: Paginanaam, title: string): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(view, title, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { retainContextWhenHidden: true, enableFindWidget: true });
    return furnish(huis, panel, page);
}

function furnish(huis: Huis, panel: vscode.WebviewPanel, page: Paginanaam): vscode.WebviewPanel {
    furnishWebview(huis, panel.webview, page);
    panel.iconPath = { light: vscode.Uri.joinPath(huis.extension, 'extension', 'assets', 'norm-light.svg'), dark: vscode.Uri.joinPath(huis.extension, 'extension', 'assets', 'norm-dark.svg') };
    return panel;
}

export function furnishWebview(huis: Huis, webview: vscode.Webview, page: Paginanaam): void {
    webview.options = { enableScripts: true, localResourceRoots: [viewsFolder(huis.extension)] };
    webview.html = pageOf(webview, huis.extension, page, huis.taal);
}

/** The state that a page keeps is the norm that it shows. */
export function revive(huis: Huis, view: string, page: Paginanaam, use: (panel: vscode.WebviewPanel, uri: vscode.Uri) => void): vscode.Disposable {
    return vscode.window.registerWebviewPanelSerializer(view, {
        deserializeWebviewPanel: (panel, state: unknown) => {
            const uri = typeof state === 'object' && state !== null && 'uri' in state && typeof state.uri === 'string' ? state.uri : undefined;
            if (uri === undefined) panel.dispose();
            else use(furnish(huis, panel, page), vscode.Uri.parse(uri));
            return Promise.resolve();
        },
    });
}
