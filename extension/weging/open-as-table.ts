// When does a data file open as a table by itself? The first time that it is opened, if a norm names it; whoever asks for its text then gets it.
import * as vscode from 'vscode';
import { VERZOEK } from '../../language/protocol.js';
import { isNiets } from '../client/asker.js';
import type { Huis } from '../huis.js';
import { WEGING_VIEW } from './weging-editor.js';

export function openAsTable(huis: Huis): vscode.Disposable {
    const seen = new Set<string>();
    return vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
        for (const tab of opened) {
            if (tab.input instanceof vscode.TabInputCustom && tab.input.viewType === WEGING_VIEW) seen.add(tab.input.uri.toString());
            if (!(tab.input instanceof vscode.TabInputText) || !tab.input.uri.path.endsWith('.csv') || seen.has(tab.input.uri.toString())) continue;
            seen.add(tab.input.uri.toString());
            if (vscode.workspace.getConfiguration('normtaal').get('gegevens.alsTabel', true)) void reopen(huis, tab, tab.input.uri).catch(() => undefined); // then it stays text
        }
    });
}

async function reopen(huis: Huis, tab: vscode.Tab, uri: vscode.Uri): Promise<void> {
    const tabel = await huis.vraag(VERZOEK.dataTable, { textDocument: { uri: uri.toString() } });
    if (isNiets(tabel)) return; // of no norm that is known
    const { viewColumn } = tab.group;
    await vscode.commands.executeCommand('vscode.openWith', uri, WEGING_VIEW, viewColumn);
}
