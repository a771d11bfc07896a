// What was committed last of a file? Asked of the editor's own git extension; this extension runs nothing.
import * as vscode from 'vscode';

/** The part of the git extension's API that is used. */
interface GitApi {
    getRepository(uri: vscode.Uri): { show(ref: string, path: string): Promise<string> } | null;
}
interface GitExtension {
    readonly enabled: boolean;
    getAPI(version: 1): GitApi;
}

export type Vastgelegd = { readonly tekst: string } | { readonly reden: 'geen git' | 'niet vastgelegd' };

export async function committedText(uri: vscode.Uri): Promise<Vastgelegd> {
    const api = await gitApi();
    const repository = api?.getRepository(uri);
    if (!repository) return { reden: 'geen git' };
    try {
        return { tekst: await repository.show('HEAD', uri.fsPath) };
    } catch {
        return { reden: 'niet vastgelegd' };
    }
}

export const hasGit = (): boolean => vscode.extensions.getExtension('vscode.git') !== undefined;

async function gitApi(): Promise<GitApi | undefined> {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    if (!extension) return undefined;
    try {
        const git = await extension.activate();
        return git.enabled ? git.getAPI(1) : undefined;
    } catch {
        return undefined;
    }
}
