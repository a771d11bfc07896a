// What goes first while someone types? The scores: whatever else a change asks of the server waits until the panel was painted with them.
import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { PAUSE } from './quiet.js';

/** No longer than this, when it is not told that they were painted. */
const LONGEST = 150; // ms

/** What is wrong, and what can be done about it. Suggestions do not wait at all: the author does for them. */
const NEXT = ['provideDiagnostics', 'provideCodeActions', 'provideDocumentHighlights'] as const satisfies readonly (keyof Middleware)[];

/** What makes the editor draw much anew, at every key of one who types on. Until he pauses, what is there moves with the text. */
const LAST = [
    'provideDocumentSemanticTokens', 'provideDocumentSemanticTokensEdits', 'provideDocumentRangeSemanticTokens', 'provideCodeLenses', 'provideInlayHints', 'provideDocumentSymbols',
    'provideFoldingRanges', 'provideDocumentLinks',
] as const satisfies readonly (keyof Middleware)[];

export class Precedence {
    private readonly painting = new Gate();
    private readonly typing = new Gate();

    /** A change that the scores follow. */
    begin(): void {
        this.painting.close(LONGEST);
        this.typing.close(PAUSE);
    }

    /** They were painted. */
    end(): void {
        this.painting.open();
    }

    readonly middleware: Middleware = Object.fromEntries([
        ...NEXT.map((name) => [name, behind(this.painting)] as const),
        // By then the text may be another than it was asked of: the editor asks again.
        ...LAST.map((name) => [name, behind(this.typing, stillAsked)] as const),
    ]);

    dispose(): void {
        this.painting.open();
        this.typing.open();
    }
}

/** Closed for so long, or until it is opened. */
class Gate {
    private timer: ReturnType<typeof setTimeout> | undefined;
    private waiting: (() => void)[] = [];

    close(ms: number): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.open(), ms);
    }

    open(): void {
        clearTimeout(this.timer);
        this.timer = undefined;
        for (const go of this.waiting.splice(0)) go();
    }

    async passed(): Promise<void> {
        if (this.timer !== undefined) await new Promise<void>((go) => this.waiting.push(go));
    }
}

/** The arguments of the editor's question, with how it goes on. */
type Asked = readonly unknown[];

const behind = (gate: Gate, check: (asked: Asked) => () => void = () => () => undefined) => async (...args: Asked): Promise<unknown> => {
    const [asked, next] = [args.slice(0, -1), args.at(-1) as (...args: Asked) => unknown];
    const isAsked = check(asked);
    await gate.passed();
    isAsked();
    return next(...asked);
};

/** @throws when it was withdrawn, or is about a text that is no more. */
function stillAsked(asked: Asked): () => void {
    const [document, token] = [asked[0] as vscode.TextDocument, asked.at(-1) as vscode.CancellationToken];
    const { version } = document;
    return () => {
        if (token.isCancellationRequested || document.version !== version) throw new vscode.CancellationError();
    };
}
