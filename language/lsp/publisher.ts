// When is what is wrong told to the client? Sentences, names and types at once; analysis and data when the
// author is quiet for a moment, in one later message. To a client that asks for it (pull), or unasked (push); never both.
import type { Connection } from 'vscode-languageserver';
import type { Melding } from '../diagnostics/index.js';
import { carry } from './carry.js';
import { outsideRemarks } from './outside.js';
import { firstRemarks, laterRemarks } from './remarks.js';
import type { Rapport, Reports } from './reports.js';
import type { Snapshot } from './snapshot.js';
import { soon } from './soon.js';
import type { GelezenBestand, NormWorkspace } from './workspace.js';
import { isWithin } from './uris.js';

/** So long the author is quiet before what needs time begins: longer than between two keys of one who types on. */
const QUIET_MS = 300;

export class Publisher {
    pull = false;
    /** Whether the client can be asked to pull again. */
    refresh = false;
    private running: Promise<void> | undefined;
    private again = false;
    private wake: () => void = () => undefined;
    private stopped = false;
    /** What each norm said last, and in what text: to know what changed. */
    private readonly seen = new Map<string, { readonly first?: unknown; readonly text: string; readonly later?: Snapshot }>();
    private readonly told = new Map<string, string>();
    /** The files to look at first. */
    private recent: string[] = [];

    constructor(private readonly workspace: NormWorkspace, private readonly reports: Reports, private readonly connection: Connection) {}

    /** Something changed; `uri` is what the author looks at. */
    touch(uri?: string): void {
        if (uri !== undefined) this.recent = [uri, ...this.recent.filter((each) => each !== uri)].slice(0, 10);
        this.again = true;
        this.wake();
        this.running ??= this.run().finally(() => {
            this.running = undefined;
        });
    }

    /** When all that is to be said has been said. */
    async settled(): Promise<void> {
        while (this.running) await this.running;
    }

    stop(): void {
        this.stopped = true;
    }

    /** What is shown at a file, its sentences as they are now. */
    async current(uri: string): Promise<Rapport> {
        for (const root of this.roots()) if (root === uri) await this.first(root);
        const rapport = this.shown(uri);
        this.told.set(uri, rapport.id);
        return rapport;
    }

    /** All files about which there is something to say. */
    get files(): readonly string[] {
        return [...new Set([...this.roots(), ...this.reports.files])].filter((uri) => this.isShown(uri));
    }

    shown(uri: string): Rapport {
        return this.reports.report(uri);
    }

    private roots(): readonly string[] {
        const norms = this.workspace.norms;
        const first = this.recent.filter((uri) => norms.includes(uri));
        return [...new Set([...first, ...[...this.workspace.texts.uris].filter((uri) => norms.includes(uri)), ...norms])];
    }

    private readonly isShown = (uri: string): boolean => {
        const { folders, texts } = this.workspace;
        return folders.length === 0 || texts.get(uri) !== undefined || isWithin(uri, folders);
    };

    private async run(): Promise<void> {
        while (this.again && !this.stopped) {
            this.again = false;
            try {
                await this.round();
            } catch (error) {
                this.connection.console.error(`normtaal: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
            }
        }
    }

    private async round(): Promise<void> {
        await this.messagesRead();
        const roots = this.roots();
        for (const gone of [...this.seen.keys()].filter((uri) => !roots.includes(uri))) {
            this.seen.delete(gone);
            this.tell(this.reports.forget(gone));
        }
        for (const root of roots) {
            this.tell(await this.first(root));
            if (this.again) return;
        }
        await this.quiet();
        for (const root of roots) {
            if (this.again) return;
            this.tell(await this.later(root));
            await soon();
        }
        if (this.pull && this.refresh && !this.again && this.files.some((uri) => this.told.has(uri) && this.told.get(uri) !== this.shown(uri).id)) {
            await this.connection.languages.diagnostics.refresh();
        }
    }

    /** Changes that have come in already are taken together. */
    private async messagesRead(): Promise<void> {
        for (let before = -1; before !== this.workspace.generation;) {
            before = this.workspace.generation;
            await soon();
            await soon();
        }
        this.again = false;
    }

    /** Ends at once when something changes. */
    private quiet(): Promise<void> {
        return new Promise((resolve) => {
            const timer = setTimeout(resolve, QUIET_MS);
            this.wake = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    }

    private async first(root: string): Promise<readonly string[]> {
        const { loaded } = await this.workspace.norm(root);
        const seen = this.seen.get(root);
        if (seen?.first === loaded) return [];
        const text = 'reden' in loaded ? '' : loaded.document.textDocument.getText();
        const kept = carry(seen?.text ?? '', text, root, this.reports.laterOf(root));
        this.seen.set(root, { first: loaded, text });
        const meldingen = firstRemarks(root, loaded);
        return [...new Set([root, ...this.reports.set(root, 'first', this.visible(meldingen, loaded)), ...this.reports.set(root, 'later', kept)])];
    }

    private async later(root: string): Promise<readonly string[]> {
        const snapshot = await this.workspace.snapshot(root);
        const seen = this.seen.get(root);
        if (!snapshot || !seen || seen.later === snapshot) return snapshot ? [] : this.reports.set(root, 'later', []);
        const read = new Map<string, GelezenBestand>();
        for (const { bestand } of snapshot.norm.gegevens) read.set(bestand, await this.workspace.readData(bestand));
        this.seen.set(root, { ...seen, later: snapshot });
        return this.reports.set(root, 'later', this.visible(laterRemarks(snapshot, read), snapshot));
    }

    /** What stands in files that the user did not open is not shown. */
    private visible(meldingen: readonly Melding[], about: Parameters<typeof outsideRemarks>[0] | { readonly reden: unknown }): readonly Melding[] {
        if (meldingen.every(({ plaats }) => this.isShown(plaats.bestand))) return meldingen;
        const shown = meldingen.filter(({ plaats }) => this.isShown(plaats.bestand));
        return 'reden' in about ? shown : [...shown, ...outsideRemarks(about, meldingen, this.isShown)];
    }

    private tell(files: readonly string[]): void {
        if (this.pull) return;
        for (const uri of files) {
            const { texts } = this.workspace;
            const version = texts.get(uri)?.version;
            const { id, diagnostics } = this.reports.report(uri);
            const key = `${id} ${version}`;
            if (this.told.get(uri) === key || (!this.told.has(uri) && diagnostics.length === 0 && version === undefined)) continue;
            this.told.set(uri, key);
            void this.connection.sendDiagnostics({ uri: texts.clientUriOf(uri), ...(version !== undefined && { version }), diagnostics: [...diagnostics] });
        }
    }
}
