// When is a page that costs time brought up to date? When it is quiet and the page is seen: never for every letter, and not behind another tab.
import type * as vscode from 'vscode';
import { PAUSE, Quiet } from '../client/quiet.js';

export class WhenSeen {
    private stale = false;
    private readonly quiet: Quiet;
    private readonly listener: vscode.Disposable;

    constructor(panel: vscode.WebviewPanel, refresh: () => void) {
        this.quiet = new Quiet(PAUSE, () => {
            this.stale = !panel.visible;
            if (panel.visible) refresh();
        });
        this.listener = panel.onDidChangeViewState(() => {
            if (!panel.visible || !this.stale) return;
            this.stale = false;
            refresh();
        });
    }

    later(): void {
        this.quiet.later();
    }

    dispose(): void {
        this.quiet.dispose();
        this.listener.dispose();
    }
}
