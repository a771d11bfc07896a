// With what does the score panel compare the text: the saved file, the committed version, another edition, or nothing?
import * as vscode from 'vscode';
import type { Tegenhanger } from '../../language/protocol.js';
import { chooseEdition } from '../review/choose-edition.js';
import { committedText, hasGit } from '../git.js';
import type { Huis } from '../huis.js';
import type { Keuze, Vergeleken } from '../webview/messages.js';

export class Counterpart implements vscode.Disposable {
    private keuze: Keuze = vscode.workspace.getConfiguration('normtaal').get<Keuze>('paneel.tegen', 'opgeslagen');
    private bestand: vscode.Uri | undefined;
    private vastgelegd: string | undefined;

    constructor(private readonly huis: Huis) {}

    dispose(): void {
        this.forget();
    }

    /** Another norm is looked at: what was committed of the last one says nothing of it. */
    forget(): void {
        this.vastgelegd = undefined;
    }

    state(): Vergeleken {
        return { keuze: this.keuze, ...(this.keuze === 'bestand' && this.bestand && { naam: vscode.workspace.asRelativePath(this.bestand) }), metVastgelegd: hasGit() };
    }

    async choose(norm: vscode.Uri, keuze: Keuze): Promise<void> {
        if (keuze === 'bestand') {
            const chosen = await chooseEdition(this.huis, this.huis.texts.chooseFile, norm);
            if (!chosen) return;
            this.bestand = chosen;
        }
        this.vastgelegd = undefined;
        this.keuze = keuze;
        if (keuze === 'vastgelegd' && (await this.committed(norm)) === undefined) this.keuze = 'opgeslagen';
    }

    async of(norm: vscode.Uri): Promise<Tegenhanger | undefined> {
        switch (this.keuze) {
            case 'niets':
                return undefined;
            case 'opgeslagen':
                return { soort: 'opgeslagen' };
            case 'bestand':
                return this.bestand && { soort: 'bestand', uri: this.bestand.toString() };
            case 'vastgelegd': {
                this.vastgelegd ??= await this.committed(norm);
                return this.vastgelegd === undefined ? undefined : { soort: 'tekst', tekst: this.vastgelegd, naam: this.huis.texts.committed };
            }
        }
    }

    private async committed(norm: vscode.Uri): Promise<string | undefined> {
        const found = await committedText(norm);
        if ('tekst' in found) return found.tekst;
        this.huis.say(found.reden === 'geen git' ? this.huis.texts.notInGit : this.huis.texts.noCommitted);
        return undefined;
    }
}
