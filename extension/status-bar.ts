// What are the totals of the norm that is being edited?
import * as vscode from 'vscode';
import { OPDRACHT, VERZOEK } from '../language/protocol.js';
import { isNiets } from './client/asker.js';
import { PAUSE, Quiet } from './client/quiet.js';
import { Watcher } from './client/watcher.js';
import type { Huis } from './huis.js';
import { SIGNS } from './webview/signs.js';

const ORDER = ['groen', 'geel', 'rood', 'blanco', 'onzeker'] as const;

export function showTotals(huis: Huis): vscode.Disposable {
    const item = vscode.window.createStatusBarItem('normtaal.totalen', vscode.StatusBarAlignment.Right, 100);
    item.name = 'Normtaal';
    item.command = OPDRACHT.preview;
    let uri: vscode.Uri | undefined;

    const watcher = new Watcher(async () => {
        if (!uri) return;
        const asked = uri;
        try {
            const totals = await huis.vraag(VERZOEK.totals, { textDocument: { uri: asked.toString() } });
            if (asked.toString() !== uri.toString()) return;
            if (isNiets(totals)) return show(`$(table) ${huis.texts.status.noData}`, totals.reden);
            const present = ORDER.filter((score) => totals.totaal[score] > 0);
            const text = totals.rijen === 0 ? huis.texts.status.noData : present.map((score) => `${totals.totaal[score]} ${SIGNS[score]}`).join('  ');
            const spoken = present.map((score) => `${totals.totaal[score]} ${score}`).join(', ');
            show(`$(${totals.fouten > 0 ? 'warning' : 'table'}) ${text}`, `${totals.fouten > 0 ? `${huis.texts.status.broken}. ` : ''}${huis.texts.status.tooltip(totals.editie)} (${spoken})`);
        } catch {
            item.hide(); // the server says elsewhere what ails it
        }
    });

    const quiet = new Quiet(PAUSE, () => watcher.refresh());

    function show(text: string, tooltip: string): void {
        item.text = text;
        item.tooltip = tooltip;
        item.accessibilityInformation = { label: `Normtaal: ${tooltip}` };
        item.show();
    }

    function follow(editor: vscode.TextEditor | undefined): void {
        // A panel that takes the keyboard leaves the norm as it is; another text takes its place.
        if (!editor) return;
        uri = editor.document.languageId === 'normtaal' && vscode.workspace.getConfiguration('normtaal').get('statusbalk', true) ? editor.document.uri : undefined;
        if (uri) watcher.refresh();
        else item.hide();
    }

    follow(vscode.window.activeTextEditor);
    return vscode.Disposable.from(
        item,
        quiet, { dispose: () => watcher.close() },
        vscode.window.onDidChangeActiveTextEditor(follow),
        vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('normtaal.statusbalk') && follow(vscode.window.activeTextEditor)),
        huis.onChanged((changed) => {
            if (changed.uri === uri?.toString()) quiet.later();
        }),
    );
}
