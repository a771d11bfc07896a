// What goes first while someone types? The scores: whatever else a change asks of the server waits until the panel was painted with them.
import type { Middleware } from 'vscode-languageclient';

/** No longer than this, when it is not told that they were painted. */
const LONGEST = 150; // ms

/** What the editor asks after a change by itself, and would draw just when the scores are to be drawn. Suggestions do not wait: the author does for them. */
const WAITING = [
    'provideDiagnostics', 'provideDocumentSemanticTokens', 'provideDocumentSemanticTokensEdits', 'provideDocumentRangeSemanticTokens', 'provideCodeLenses', 'provideInlayHints', 'provideDocumentSymbols',
    'provideFoldingRanges', 'provideDocumentLinks', 'provideCodeActions', 'provideDocumentHighlights',
] as const satisfies readonly (keyof Middleware)[];

export class Precedence {
    private timer: ReturnType<typeof setTimeout> | undefined;
    private waiting: (() => void)[] = [];

    /** A change that the scores follow. */
    begin(): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.end(), LONGEST);
    }

    /** They were painted. */
    end(): void {
        clearTimeout(this.timer);
        this.timer = undefined;
        for (const go of this.waiting.splice(0)) go();
    }

    readonly middleware: Middleware = Object.fromEntries(WAITING.map((name) => [name, async (...args: unknown[]): Promise<unknown> => {
        await this.free();
        const next = args.at(-1) as (...args: unknown[]) => unknown;
        return next(...args.slice(0, -1));
    }]));

    private async free(): Promise<void> {
        if (this.timer !== undefined) await new Promise<void>((go) => this.waiting.push(go));
    }

    dispose(): void {
        this.end();
    }
}
