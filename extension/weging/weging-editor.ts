// How is a weging session held in a data file? As a table over its text: what is set there is an edit of the text, undone and saved as any other.
import * as vscode from 'vscode';
import { type Celplek, type Gegevenstabel, type Niets, type Tekstwijzigingen, VERZOEK } from '../../language/protocol.js';
import { isNiets } from '../client/asker.js';
import { applyEdits } from '../client/documents.js';
import { Watcher } from '../client/watcher.js';
import type { Huis } from '../huis.js';
import type { NaarWeging, VanWeging } from '../webview/messages.js';
import { furnishWebview } from '../webview/panels.js';
import { WhenSeen } from '../webview/when-seen.js';
import { openAsTable, WEGING_VIEW } from './open-as-table.js';

export function registerWeging(huis: Huis): vscode.Disposable[] {
    const editor = new WegingEditor(huis);
    return [
        vscode.window.registerCustomEditorProvider(WEGING_VIEW, editor, { webviewOptions: { retainContextWhenHidden: true, enableFindWidget: true }, supportsMultipleEditorsPerDocument: true }),
        openAsTable(huis),
    ];
}

export class WegingEditor implements vscode.CustomTextEditorProvider {
    /** Tables that are open, by the URI of their file: to go to a cell. */
    private static readonly open = new Map<string, (rij: number, kolom: number) => void>();
    private static readonly wanted = new Map<string, Celplek>();

    constructor(private readonly huis: Huis) {}

    /** Opens a data file as a table, at a cell. */
    static async showCell(cel: Celplek): Promise<void> {
        const uri = vscode.Uri.parse(cel.uri);
        if (!uri.path.endsWith('.csv')) {
            await vscode.commands.executeCommand('vscode.open', uri);
            return;
        }
        const go = WegingEditor.open.get(uri.toString());
        if (!go) WegingEditor.wanted.set(uri.toString(), cel);
        await vscode.commands.executeCommand('vscode.openWith', uri, WEGING_VIEW, vscode.ViewColumn.One);
        go?.(cel.rij, cel.kolom);
    }

    resolveCustomTextEditor(document: vscode.TextDocument, panel: vscode.WebviewPanel): void {
        const { huis } = this;
        const uri = document.uri.toString();
        furnishWebview(huis, panel.webview, 'weging');
        let norm: string | undefined;
        let shown: Gegevenstabel | undefined;
        const readBy = (): { norm?: string } => (norm === undefined ? {} : { norm });
        let ready = false;
        const post = (message: NaarWeging): void => void panel.webview.postMessage(message);
        const go = (rij: number, kolom: number): void => post({ soort: 'kies', rij, kolom });

        const watcher = new Watcher(async () => {
            if (!ready) return;
            try {
                const tabel = await huis.vraag(VERZOEK.dataTable, { textDocument: { uri }, ...readBy() });
                shown = isNiets(tabel) ? undefined : tabel;
                post(isNiets(tabel) ? { soort: 'niets', reden: tabel.reden } : { soort: 'tabel', tabel });
                const cel = WegingEditor.wanted.get(uri);
                if (cel) go(cel.rij, cel.kolom);
                WegingEditor.wanted.delete(uri);
            } catch (error) {
                post({ soort: 'niets', reden: huis.texts.failed(error instanceof Error ? error.message : String(error)) });
            }
        });
        const set = async (answer: Tekstwijzigingen | Niets): Promise<void> => {
            if (isNiets(answer)) return post({ soort: 'mislukt', reden: answer.reden });
            const done = await applyEdits(answer);
            post(done ? { soort: 'gezet' } : { soort: 'mislukt', reden: huis.texts.cannotChange(vscode.workspace.asRelativePath(document.uri)) });
        };
        const receive = async (message: VanWeging): Promise<void> => {
            switch (message.soort) {
                case 'klaar':
                    ready = true;
                    return watcher.refresh();
                case 'oordeel':
                    return set(await huis.vraag(VERZOEK.judge, { textDocument: { uri }, ...readBy(), ...message.oordeel }));
                case 'waarde':
                    return set(await huis.vraag(VERZOEK.setValue, { textDocument: { uri }, ...readBy(), ...message.waarde }));
                case 'norm':
                    norm = message.uri;
                    return watcher.refresh();
                case 'toonNorm':
                    if (shown) await vscode.window.showTextDocument(vscode.Uri.parse(shown.norm), { viewColumn: vscode.ViewColumn.Beside });
                    return;
                case 'toonCel':
                    if (message.cel.uri !== uri) return WegingEditor.showCell(message.cel);
                    return go(message.cel.rij, message.cel.kolom);
            }
        };
        const whenSeen = new WhenSeen(panel, () => watcher.refresh());
        const disposables = [
            panel.webview.onDidReceiveMessage((message: VanWeging) => void receive(message).catch((error: unknown) => huis.complain(error))),
            vscode.workspace.onDidChangeTextDocument(({ document: changed }) => changed.uri.toString() === uri && watcher.refresh()),
            // A change of the norm, or of the file of reasons beside it, tells otherwise of these cells.
            whenSeen, huis.onChanged(() => whenSeen.later()),
        ];
        WegingEditor.open.set(uri, go);
        panel.onDidDispose(() => {
            WegingEditor.open.delete(uri);
            watcher.close();
            for (const each of disposables) each.dispose();
        });
    }
}

