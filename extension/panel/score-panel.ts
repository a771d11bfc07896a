// What do the corps score while the norm is being written? The panel beside the editor: it asks the server and passes on what it says.
import * as vscode from 'vscode';
import { type Niets, type Per, type Positie, type Preview, type PreviewDelta, type Scorevraag, type Tegenhanger, VERZOEK } from '../../language/protocol.js';
import { isNiets } from '../client/asker.js';
import { applyEdits, showPlace } from '../client/documents.js';
import type { Huis } from '../huis.js';
import { Watcher } from '../client/watcher.js';
import type { Keuze, NaarPaneel, Probeersel, VanPaneel } from '../webview/messages.js';
import { openPanel, revive } from '../webview/panels.js';
import { Counterpart } from './counterpart.js';

const VIEW = 'normtaal.scores';

/** The one score panel of a window: it follows the norm that is being edited. */
export class ScorePanel {
    private static current: ScorePanel | undefined;

    static show(huis: Huis, uri: vscode.Uri): ScorePanel {
        if (ScorePanel.current) ScorePanel.current.panel.reveal(undefined, true);
        else ScorePanel.current = new ScorePanel(huis, uri, openPanel(huis, VIEW, 'panel', huis.texts.panelTitle));
        ScorePanel.current.follow(uri);
        return ScorePanel.current;
    }

    /** After a reload of the window the panel stands where it stood. */
    static register(huis: Huis): vscode.Disposable {
        return revive(huis, VIEW, 'panel', (panel, uri) => {
            ScorePanel.current = new ScorePanel(huis, uri, panel);
        });
    }

    private readonly watcher = new Watcher(() => this.ask());
    private readonly disposables: vscode.Disposable[] = [];
    private readonly counterpart: Counterpart;
    private ready = false;
    private per: Per = 'korps';
    /** Of a file that several norms use: by which of them the user chose to see its scores. */
    private norm: string | undefined;
    /** By which it is shown them now. */
    private shownBy: string | undefined;
    /** The preview that the page was sent last: it is sent what is another then. */
    private shown: string | undefined;
    private wanted: NaarPaneel | undefined;

    private constructor(private readonly huis: Huis, private uri: vscode.Uri, private readonly panel: vscode.WebviewPanel) {
        this.counterpart = new Counterpart(huis);
        panel.onDidDispose(() => this.close());
        this.disposables.push(
            this.counterpart,
            panel.webview.onDidReceiveMessage((message: VanPaneel) => void this.receive(message).catch((error: unknown) => this.huis.complain(error))),
            huis.onChanged(({ uri }) => {
                if (uri === this.uri.toString() || uri === this.shownBy) this.watcher.changed();
            }),
            vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => contentChanges.length > 0 && panel.visible && document.uri.toString() === this.uri.toString() && huis.precedence.begin()),
            vscode.window.onDidChangeActiveTextEditor((editor) => editor?.document.languageId === 'normtaal' && this.follow(editor.document.uri)),
            vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
                if (textEditor.document.uri.toString() === this.uri.toString()) this.watcher.refresh();
            }),
            vscode.workspace.onDidSaveTextDocument(({ uri }) => uri.toString() === this.uri.toString() && this.watcher.refresh()),
        );
    }

    /** Goes to a cell (the end score without a dimension) and explains it. */
    choose(korps: string, dimensie: string | undefined): void {
        this.wanted = { soort: 'kies', korps, ...(dimensie !== undefined && { dimensie }) };
        this.watcher.refresh();
    }

    private follow(uri: vscode.Uri): void {
        if (uri.toString() !== this.uri.toString()) {
            this.uri = uri;
            this.norm = undefined;
            this.counterpart.forget();
        }
        this.watcher.refresh();
    }

    private async ask(): Promise<void> {
        if (!this.ready) return;
        const uri = this.uri.toString();
        try {
            const tegen: Tegenhanger | undefined = await this.counterpart.of(this.uri);
            const position = this.cursor();
            const preview = await this.huis.vraag(VERZOEK.preview, { ...this.asked(), per: this.per, ...(position && { position }), ...(tegen && { tegen }), ...(this.shown !== undefined && { previousResultId: this.shown }) });
            if (uri !== this.uri.toString()) return;
            this.show(preview);
            if (this.wanted && !isNiets(preview)) this.post(this.wanted);
            if (!isNiets(preview)) this.wanted = undefined;
        } catch (error) {
            this.post({ soort: 'niets', reden: this.huis.texts.failed(error instanceof Error ? error.message : String(error)) });
        }
    }

    private show(preview: Preview | PreviewDelta | Niets): void {
        if (isNiets(preview)) return this.post({ soort: 'niets', reden: preview.reden });
        const { volgens } = 'anders' in preview ? preview.anders : preview;
        if (volgens || !('anders' in preview)) this.shownBy = volgens?.norm;
        const vergeleken = this.counterpart.state();
        this.post('anders' in preview ? { soort: 'anders', delta: preview, vergeleken } : { soort: 'preview', preview, vergeleken });
        this.shown = preview.resultId;
    }

    private cursor(): Positie | undefined {
        const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.uri.toString());
        return editor && { line: editor.selection.active.line, character: editor.selection.active.character };
    }

    private async receive(message: VanPaneel): Promise<void> {
        switch (message.soort) {
            case 'klaar':
                this.ready = true;
                this.shown = undefined;
                return this.watcher.refresh();
            case 'getekend':
                // With a question under way it was painted with what is no more.
                if (!this.watcher.isAsking) this.huis.precedence.end();
                return;
            case 'verklaar':
                return this.explain(message);
            case 'toon':
                if (!(await showPlace(message.plek, message.erheen))) this.huis.say(this.huis.texts.gone);
                return;
            case 'toonCel':
                return this.huis.showCell(message.cel);
            case 'vergelijk':
                return this.compareWith(message.keuze);
            case 'per':
                this.per = message.per;
                return this.watcher.refresh();
            case 'norm':
                this.norm = message.uri;
                return this.watcher.refresh();
            case 'bewaar':
                return this.keep(message.probeersel);
        }
    }

    private async explain({ korps, dimensie, plek, toon, probeersel }: Extract<VanPaneel, { soort: 'verklaar' }>): Promise<void> {
        const norm = this.asked();
        const [uitleg, watAls] = await Promise.all([
            this.huis.vraag(VERZOEK.explain, { ...norm, korps, per: this.per, ...(dimensie !== undefined && { dimensie }) }),
            probeersel && this.huis.vraag(VERZOEK.whatIf, { ...norm, ...probeersel }),
        ]);
        this.post({ soort: 'uitleg', uitleg, ...(watAls && !isNiets(watAls) && { watAls }) });
        if (!toon || isNiets(uitleg)) return;
        const sentence = uitleg.plafonds[0]?.plek ?? uitleg.normregels?.find(({ geldt }) => geldt)?.plek ?? plek;
        if (sentence) await showPlace(sentence, false);
    }

    private async compareWith(keuze: Keuze): Promise<void> {
        await this.counterpart.choose(this.uri, keuze);
        this.watcher.refresh();
    }

    private async keep(probeersel: Probeersel): Promise<void> {
        const answer = await this.huis.vraag(VERZOEK.whatIf, { ...this.asked(), ...probeersel });
        if (isNiets(answer)) return this.huis.say(answer.reden);
        if (!answer.toevoegen) return;
        if (!(await applyEdits(answer.toevoegen))) return this.huis.say(this.huis.texts.cannotChange(vscode.workspace.asRelativePath(this.uri)));
        const [changed] = Object.keys(answer.toevoegen.changes) as [string];
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(changed));
        const last = document.lineAt(document.lineCount - 1).range.end;
        await showPlace({ uri: changed, range: { start: last, end: last } }, false);
    }

    private asked(): Scorevraag {
        return { textDocument: { uri: this.uri.toString() }, ...(this.norm !== undefined && { norm: this.norm }) };
    }

    private post(message: NaarPaneel): void {
        void this.panel.webview.postMessage(message);
    }

    private close(): void {
        this.watcher.close();
        for (const each of this.disposables) each.dispose();
        if (ScorePanel.current === this) ScorePanel.current = undefined;
    }
}
