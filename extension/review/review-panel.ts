// What changes with a new edition? A page of its own per pair, that follows both texts.
import * as vscode from 'vscode';
import { type Tegenhanger, type Vergelijking, VERZOEK } from '../../language/protocol.js';
import { isNiets } from '../client/asker.js';
import { showPlace } from '../client/documents.js';
import { Watcher } from '../client/watcher.js';
import type { Huis } from '../huis.js';
import type { NaarVergelijking, VanVergelijking } from '../webview/messages.js';
import { openPanel } from '../webview/panels.js';
import { WhenSeen } from '../webview/when-seen.js';
import { showOldText } from './old-text.js';

const ENDINGS = { md: 'Markdown', html: 'HTML' } as const;

/** @param met the older side. */
export function openReview(huis: Huis, nieuw: vscode.Uri, met: Tegenhanger): void {
    const oud = met.soort === 'bestand' ? vscode.workspace.asRelativePath(vscode.Uri.parse(met.uri)) : met.soort === 'tekst' ? (met.naam ?? '') : huis.texts.saved;
    const panel = openPanel(huis, 'normtaal.review', 'review', huis.texts.reviewTitle(oud, vscode.workspace.asRelativePath(nieuw)));
    const params = { textDocument: { uri: nieuw.toString() }, met };
    let shown: Vergelijking | undefined;
    let ready = false;
    const post = (message: NaarVergelijking): void => void panel.webview.postMessage(message);
    const watcher = new Watcher(async () => {
        if (!ready) return;
        try {
            const vergelijking = await huis.vraag(VERZOEK.compare, params);
            shown = isNiets(vergelijking) ? undefined : vergelijking;
            post(isNiets(vergelijking) ? { soort: 'niets', reden: vergelijking.reden } : { soort: 'vergelijking', vergelijking });
        } catch (error) {
            post({ soort: 'niets', reden: huis.texts.failed(error instanceof Error ? error.message : String(error)) });
        }
    });
    const receive = async (message: VanVergelijking): Promise<void> => {
        switch (message.soort) {
            case 'klaar':
                ready = true;
                return watcher.refresh();
            case 'toon': {
                // The committed text is no file: it is shown as a document that cannot be written.
                const there = message.oud && met.soort === 'tekst' ? await showOldText(met.tekst, message.plek, oud) : await showPlace(message.plek, true);
                if (!there) huis.say(huis.texts.gone);
                return;
            }
            case 'bewaar':
                return save(huis, nieuw, message.vorm, await huis.vraag(VERZOEK.compareText, { ...params, vorm: message.vorm }));
        }
    };
    const whenSeen = new WhenSeen(panel, () => watcher.refresh());
    const disposables = [
        panel.webview.onDidReceiveMessage((message: VanVergelijking) => void receive(message).catch((error: unknown) => huis.complain(error))),
        whenSeen, huis.onChanged(({ uri }) => {
            if (uri === nieuw.toString() || uri === shown?.oud.uri) whenSeen.later();
        }),
    ];
    panel.onDidDispose(() => {
        watcher.close();
        for (const each of disposables) each.dispose();
    });
}

async function save(huis: Huis, norm: vscode.Uri, vorm: 'md' | 'html', answer: { readonly tekst: string } | { readonly reden: string }): Promise<void> {
    if ('reden' in answer) return huis.say(answer.reden);
    const proposal = norm.with({ path: norm.path.replace(/(\.norm)?$/, `-vergelijking.${vorm}`) });
    const target = await vscode.window.showSaveDialog({ defaultUri: proposal, filters: { [ENDINGS[vorm]]: [vorm] } });
    if (!target) return;
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(answer.tekst));
    huis.say(huis.texts.savedAs(vscode.workspace.asRelativePath(target)));
}
