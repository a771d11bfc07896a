// What can a user ask for? The commands of the manifest, and those that lenses and code actions name.
import * as vscode from 'vscode';
import { OPDRACHT, type Plek, VERZOEK } from '../language/protocol.js';
import { rangeOf } from './client/documents.js';
import { committedText } from './git.js';
import type { Huis } from './huis.js';
import { copyMonitor } from './monitor.js';
import { ScorePanel } from './panel/score-panel.js';
import { chooseEdition } from './review/choose-edition.js';
import { openReview } from './review/review-panel.js';
import { WEGING_VIEW } from './weging/open-as-table.js';

export function registerCommands(huis: Huis): vscode.Disposable[] {
    const { texts } = huis;
    const on = (id: string, run: (...args: never[]) => unknown): vscode.Disposable =>
        vscode.commands.registerCommand(id, async (...args: never[]) => {
            try {
                await run(...args);
            } catch (error) {
                huis.complain(error);
            }
        });
    const withNorm = (run: (norm: vscode.Uri) => unknown) => async (given?: vscode.Uri | string): Promise<void> => {
        const norm = typeof given === 'string' ? vscode.Uri.parse(given) : (given ?? activeNorm());
        if (norm) await run(norm);
        else huis.say(texts.noNorm);
    };

    return [
        on(OPDRACHT.preview, withNorm((norm) => ScorePanel.show(huis, norm))),
        on(OPDRACHT.explain, (uri: string, korps: string, dimensie?: string) => ScorePanel.show(huis, vscode.Uri.parse(uri)).choose(korps, dimensie)),
        on(OPDRACHT.showPlaces, (uri: string, plekken: readonly Plek[]) => showPlaces(uri, plekken)),
        on(OPDRACHT.showTest, (uri: string, titel: string) => vscode.commands.executeCommand('normtaal.runTest', uri, titel)),
        on('normtaal.compareEditions', async (given?: vscode.Uri) => {
            const nieuw = given ?? activeNorm() ?? (await chooseEdition(huis, texts.chooseNew));
            const oud = nieuw && (await chooseEdition(huis, texts.chooseOld, nieuw));
            if (oud) openReview(huis, nieuw, { soort: 'bestand', uri: oud.toString() });
        }),
        on('normtaal.compareCommitted', withNorm(async (norm) => {
            const found = await committedText(norm);
            if ('tekst' in found) openReview(huis, norm, { soort: 'tekst', tekst: found.tekst, naam: texts.committed });
            else huis.say(found.reden === 'geen git' ? texts.notInGit : texts.noCommitted);
        })),
        on('normtaal.openData', async (given?: vscode.Uri) => {
            const data = given ?? activeCsv() ?? (await chooseData(huis));
            if (data) await vscode.commands.executeCommand('vscode.openWith', data, WEGING_VIEW);
        }),
        on('normtaal.copyMonitor', () => copyMonitor(huis)),
        on('normtaal.restart', () => huis.client.stop().then(() => huis.client.start())),
        on('normtaal.showOutput', () => huis.client.outputChannel.show()),
    ];
}

const activeNorm = (): vscode.Uri | undefined => {
    const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
    return editors.find((editor) => editor?.document.languageId === 'normtaal')?.document.uri;
};

const activeCsv = (): vscode.Uri | undefined => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    return uri?.path.endsWith('.csv') ? uri : undefined;
};

/** One of the data files that the norm names. */
async function chooseData(huis: Huis): Promise<vscode.Uri | undefined> {
    const norm = activeNorm() ?? (await chooseEdition(huis, huis.texts.chooseFile));
    if (!norm) return undefined;
    const preview = await huis.vraag(VERZOEK.preview, { textDocument: { uri: norm.toString() } });
    const files = 'gegevens' in preview ? preview.gegevens.filter(({ uri }) => uri.endsWith('.csv')) : [];
    if (files.length === 0) {
        huis.say(huis.texts.noDataFile);
        return undefined;
    }
    const [only] = files;
    const chosen = files.length === 1 ? only : await vscode.window.showQuickPick(files.map((file) => ({ ...file, label: file.pad })), { title: huis.texts.chooseData });
    return chosen && vscode.Uri.parse(chosen.uri);
}

async function showPlaces(uri: string, plekken: readonly Plek[]): Promise<void> {
    const locations = plekken.map((plek) => new vscode.Location(vscode.Uri.parse(plek.uri), rangeOf(plek.range)));
    const at = vscode.window.activeTextEditor?.selection.active ?? new vscode.Position(0, 0);
    await vscode.commands.executeCommand('editor.action.goToLocations', vscode.Uri.parse(uri), at, locations, 'peek', '');
}
