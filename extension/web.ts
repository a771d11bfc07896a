// How does the extension begin in a browser? With the server in a worker.
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { begin, type Begonnen } from './begin.js';

export function activate(context: vscode.ExtensionContext): Begonnen {
    const script = vscode.Uri.joinPath(context.extensionUri, '.dist', 'server-browser.js').toString(true);
    return begin(context, (options) => new LanguageClient('normtaal', 'Normtaal', options, new Worker(script)), { inBrowser: true });
}

/** What a worker of an extension has of the browser's types, and no more. */
declare class Worker {
    constructor(script: string);
}
