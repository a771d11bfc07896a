// How does a server without files of its own read them? It asks, and the editor's file system answers.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { WEDERVRAAG, type Wedervragen } from '../../language/protocol.js';

/** A folder with more norms than this is no folder of norms. */
const MOST = 2000;
const CHUNK = 0x8000;

export function answerFiles(client: BaseLanguageClient): vscode.Disposable {
    return vscode.Disposable.from(
        client.onRequest(WEDERVRAAG.readFile, ({ uri }: Wedervragen['normtaal/readFile']['params']) => readFile(uri)),
        client.onRequest(WEDERVRAAG.findNorms, async ({ uri }: Wedervragen['normtaal/findNorms']['params']): Promise<Wedervragen['normtaal/findNorms']['result']> =>
            (await vscode.workspace.findFiles(new vscode.RelativePattern(vscode.Uri.parse(uri), '**/*.norm'), '**/node_modules/**', MOST)).map(String)),
    );
}

async function readFile(uri: string): Promise<Wedervragen['normtaal/readFile']['result']> {
    try {
        return { base64: toBase64(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri))) };
    } catch {
        return null;
    }
}

function toBase64(bytes: Uint8Array): string {
    let binary = '';
    for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
    return btoa(binary);
}
