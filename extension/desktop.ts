// How does the extension begin on a desk? With the server as a process of its own.
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { begin, type Begonnen } from './begin.js';

export function activate(context: vscode.ExtensionContext): Begonnen {
    const module = vscode.Uri.joinPath(context.extensionUri, '.dist', 'server.mjs').fsPath;
    return begin(context, (options) => new LanguageClient('normtaal', 'Normtaal', { module, transport: TransportKind.ipc }, options));
}
