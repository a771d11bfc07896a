// In what page does a panel live? One script and one stylesheet of ours, nothing else: no inline script, no network.
import * as vscode from 'vscode';
import type { Taal } from '../texts/taal.js';

export type Paginanaam = 'panel' | 'weging' | 'review';

/** Where the scripts and stylesheets of panels stand. */
export const viewsFolder = (extension: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(extension, '.dist', 'extension', 'views');

export function pageOf(webview: vscode.Webview, extension: vscode.Uri, name: Paginanaam, taal: Taal): string {
    const file = (ending: string): string => webview.asWebviewUri(vscode.Uri.joinPath(viewsFolder(extension), `${name}.${ending}`)).toString();
    const nonce = crypto.randomUUID().replaceAll('-', '');
    return `<!DOCTYPE html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource};">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file('css')}">
<title>Normtaal</title>
</head>
<body>
<main id="app"></main>
<script nonce="${nonce}" src="${file('js')}"></script>
</body>
</html>`;
}
