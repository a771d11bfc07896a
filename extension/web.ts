// How does the extension begin in a browser? With the server in a worker.
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { begin, type Begonnen } from './begin.js';

export function activate(context: vscode.ExtensionContext): Begonnen {
    return begin(context, (options) => new LanguageClient('normtaal', 'Normtaal', () => startServer(context.extensionUri), options), { inBrowser: true });
}

/** Read by the editor and started from memory: a worker cannot be started from every place where an extension can stand. */
async function startServer(extension: vscode.Uri): Promise<MessageTransports> {
    const script = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, '.dist', 'server-browser.js'));
    const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/** What a worker of an extension has of the browser's types, and no more. */
declare class Worker {
    constructor(script: string);
}
