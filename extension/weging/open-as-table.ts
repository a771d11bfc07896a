// When does a data file open as a table by itself? The first time that it is opened, if a norm names it; whoever asks for its text then gets it.
import * as vscode from 'vscode';
import { VERZOEK } from '../../language/protocol.js';
import { isNiets } from '../client/asker.js';
import type { Huis } from '../huis.js';

/** The editor that shows data as a table, as the manifest calls it. */
export const WEGING_VIEW = 'normtaal.weging';

export function openAsTable(huis: Huis): vscode.Disposable {
    const seen = new Set<string>();
    const look = (tabs: readonly vscode.Tab[]): void => {
        for (const { input, isActive, group } of tabs) {
            if (input instanceof vscode.TabInputCustom && input.viewType === WEGING_VIEW) seen.add(input.uri.toString());
            // A file that is changed unseen opens behind what is looked at: it stays there.
            if (!isActive || !(input instanceof vscode.TabInputText) || !input.uri.path.endsWith('.csv') || seen.has(input.uri.toString())) continue;
            seen.add(input.uri.toString());
            if (vscode.workspace.getConfiguration('normtaal').get('gegevens.alsTabel', true)) void reopen(huis, input.uri, group.viewColumn).catch(() => undefined); // then it stays text
        }
    };
    look(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs));
    return vscode.window.tabGroups.onDidChangeTabs(({ opened, changed }) => look([...opened, ...changed]));
}

async function reopen(huis: Huis, uri: vscode.Uri, column: vscode.ViewColumn): Promise<void> {
    const tabel = await huis.vraag(VERZOEK.dataTable, { textDocument: { uri: uri.toString() } });
    if (isNiets(tabel)) return; // of no norm that is known
    await vscode.commands.executeCommand('vscode.openWith', uri, WEGING_VIEW, column);
    const asText = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
    await vscode.window.tabGroups.close(asText, true);
}
