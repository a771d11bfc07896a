// What does the language server do with each message? It reads, answers and tells; it never writes and never runs anything.
import {
    type CancellationToken, type Connection, type Diagnostic, DidChangeWatchedFilesNotification, type DocumentDiagnosticReport, ErrorCodes, FileChangeType, type InitializeParams,
    type InitializeResult, LSPErrorCodes, MessageType, ResponseError, ShowMessageNotification, TextDocumentSyncKind, type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Taal } from '../diagnostics/index.js';
import { type Instellingen, MEDEDELING } from '../protocol.js';
import { forClient } from './client-uris.js';
import { CAPABILITIES, DATA_FEATURES, type DataFeature, type Feature, FEATURES, NAME_FEATURES, type NameFeature, NEEDS_ALL_FILES, TELLS_SCORES, WORKSPACE_FEATURES, type WorkspaceFeature } from './features.js';
import type { Bestanden } from './files.js';
import { isPart } from './owners.js';
import { OWN_REQUESTS } from './own/requests.js';
import { Publisher } from './publisher.js';
import { Reports } from './reports.js';
import { soon } from './soon.js';
import { toDiagnostic } from './to-diagnostic.js';
import { canonical, isKnownFile, isNormUri } from './uris.js';
import { NormWorkspace } from './workspace.js';

export interface Serveropties {
    readonly bestanden: Bestanden;
    readonly versie: string;
    /** Where the pages on the diagnostics stand: a URI that ends in `/`. */
    readonly handleiding?: string;
}

/** Between looks at data files, for a client that does not tell when they change. */
const LOOK_MS = 2000;
const WATCHED = '**/*.{norm,csv,tsv,json,xlsx}';

export class NormServer {
    readonly workspace: NormWorkspace;
    readonly publisher: Publisher;
    private settings: Instellingen = {};
    private client: InitializeParams['capabilities'] = {};
    private readonly stamps = new Map<string, string>();
    private looking: ReturnType<typeof setInterval> | undefined;
    /** Requests are answered between `initialize` and `shutdown`. */
    private stand: 'nieuw' | 'klaar' | 'gestopt' = 'nieuw';

    constructor(private readonly connection: Connection, private readonly opties: Serveropties) {
        this.workspace = new NormWorkspace(opties.bestanden, (error) => this.fault(error));
        const reports = new Reports((melding) => toDiagnostic(melding, {
            taal: this.workspace.taal, handleiding: opties.handleiding, cellsOf: (uri) => this.workspace.cellsOf(uri), clientUriOf: (uri) => this.workspace.texts.clientUriOf(uri),
        }));
        this.publisher = new Publisher(this.workspace, reports, connection);
        this.listen();
    }

    /** Whether the client reads files for the server. */
    get clientReads(): boolean {
        return this.settings.leesbestanden === true;
    }

    private listen(): void {
        const { connection, workspace } = this;
        connection.onInitialize((params) => (this.stand === 'nieuw' ? this.initialize(params) : new ResponseError<never>(ErrorCodes.InvalidRequest, 'Initialized already.')));
        connection.onInitialized(() => this.initialized());
        connection.onShutdown(() => this.stop());
        connection.onDidOpenTextDocument((params) => this.changed(workspace.texts.opened(params)));
        connection.onDidChangeTextDocument((params) => this.changed(workspace.texts.changed(params)));
        connection.onDidCloseTextDocument(({ textDocument }) => {
            workspace.forgetSaved(workspace.texts.uriOf(textDocument.uri));
            this.changed(workspace.texts.closed(textDocument.uri));
        });
        connection.onDidSaveTextDocument(({ textDocument }) => {
            workspace.forgetSaved(workspace.texts.uriOf(textDocument.uri));
            void this.look();
        });
        connection.onDidChangeWatchedFiles(({ changes }) => {
            for (const { uri, type } of changes) this.fileChanged(canonical(uri), type !== FileChangeType.Deleted);
        });
        connection.languages.diagnostics.on(({ textDocument, previousResultId }) => this.documentDiagnostics(textDocument.uri, previousResultId));
        connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
            await this.publisher.settled();
            if (token.isCancellationRequested) throw cancelled();
            const known = new Map(previousResultIds.map(({ uri, value }) => [workspace.texts.uriOf(uri), value]));
            return { items: this.publisher.files.map((uri) => this.workspaceReport(uri, known.get(uri))) };
        });
        for (const [name, feature] of Object.entries(NAME_FEATURES)) this.serveNameFeature(`textDocument/${name}`, feature);
        for (const [name, feature] of Object.entries(FEATURES)) this.serveFeature(`textDocument/${name}`, feature, DATA_FEATURES[name]);
        for (const [method, feature] of Object.entries(WORKSPACE_FEATURES)) this.serveWorkspaceFeature(method, feature);
        for (const [method, answer] of Object.entries(OWN_REQUESTS)) {
            connection.onRequest(method, (params: never, token: CancellationToken) => this.steady(token, async () => {
                await soon(); // what cancels it, or changes the text, may be here already
                return token.isCancellationRequested ? null : (answer as OwnRequest)(this.workspace, params);
            }));
        }
    }

    // -- life --

    private initialize({ capabilities, workspaceFolders, rootUri, locale, initializationOptions }: InitializeParams): InitializeResult {
        this.client = capabilities ?? {};
        this.settings = isObject(initializationOptions) ? initializationOptions : {};
        this.workspace.taal = taalOf(this.settings.taal, locale);
        this.workspace.opdrachten = new Set(Array.isArray(this.settings.opdrachten) ? this.settings.opdrachten : []);
        this.workspace.snippets = this.client.textDocument?.completion?.completionItem?.snippetSupport === true;
        this.workspace.bevestigt = this.client.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
        this.workspace.tell = (message) => void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
        this.publisher.pull = this.client.textDocument?.diagnostic !== undefined;
        this.publisher.refresh = this.client.workspace?.diagnostics?.refreshSupport === true;
        const folders = workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === 'string' ? [rootUri] : []);
        for (const folder of folders) this.addFolder(folder);
        this.stand = 'klaar';
        return {
            serverInfo: { name: 'normtaal', version: this.opties.versie },
            capabilities: {
                ...CAPABILITIES,
                positionEncoding: 'utf-16',
                textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
                workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
                ...(this.publisher.pull && { diagnosticProvider: { identifier: 'normtaal', interFileDependencies: true, workspaceDiagnostics: true } }),
            },
        };
    }

    private async initialized(): Promise<void> {
        const { connection, workspace, client } = this;
        if (client.workspace?.workspaceFolders) {
            connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
                for (const { uri } of removed) workspace.forgetFolder(canonical(uri));
                for (const { uri } of added) this.addFolder(uri);
                await this.scan();
            });
        }
        if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
            void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] }).catch((error: unknown) => this.fault(error));
        } else if (this.opties.bestanden.stamp) {
            this.looking = setInterval(() => void this.look(), LOOK_MS);
        }
        await this.scan();
    }

    private addFolder(clientUri: string): void {
        this.workspace.texts.folderOpened(clientUri);
        this.workspace.addFolder(canonical(clientUri));
    }

    private async scan(): Promise<void> {
        await Promise.all(this.workspace.folders.map((folder) => this.workspace.scan(folder)));
        this.publisher.touch();
    }

    private stop(): void {
        this.stand = 'gestopt';
        clearInterval(this.looking);
        this.publisher.stop();
    }

    // -- changes --

    /** Undefined: a message about a file that is not open. */
    private changed(uri: string | undefined): void {
        if (uri === undefined) return;
        this.workspace.change(uri);
        this.publisher.touch(uri);
        void this.tellChanged(uri);
    }

    private fileChanged(uri: string, exists: boolean): void {
        if (!isKnownFile(uri)) return;
        this.workspace.forgetSaved(uri);
        this.workspace.setFile(uri, exists);
        if (this.workspace.texts.get(uri)) return; // what the editor shows goes before the disk
        this.workspace.change(uri);
        this.publisher.touch();
        void this.tellChanged(uri);
    }

    /** For a client that does not watch files: whether one that was read is another now. */
    private async look(): Promise<void> {
        const { stamp } = this.opties.bestanden;
        if (!stamp || this.looking === undefined) return;
        for (const uri of this.workspace.texts.uris) this.workspace.forgetSaved(uri);
        for (const uri of this.workspace.readFiles) {
            const now = await stamp(uri);
            const before = this.stamps.get(uri);
            this.stamps.set(uri, now);
            if (before !== undefined && before !== now) this.fileChanged(uri, now !== '');
        }
    }

    /** To who shows a preview: which norms say something else now. */
    private async tellChanged(uri: string): Promise<void> {
        if (this.settings.meldVeranderingen !== true) return;
        for (const root of this.workspace.affectedBy(uri)) {
            const { texts } = this.workspace;
            await this.connection.sendNotification(MEDEDELING.changed, { uri: texts.clientUriOf(root), version: texts.get(root)?.version ?? null });
        }
    }

    // -- answers --

    private serveFeature(method: string, feature: Feature, ofData: DataFeature | undefined): void {
        this.connection.onRequest(method, (params: { textDocument: { uri: string } }, token: CancellationToken) => this.steady(token, async () => {
            const uri = this.workspace.texts.uriOf(params?.textDocument?.uri);
            if (!isNormUri(uri)) return ofData && isKnownFile(uri) ? ofData(this.workspace, uri, params as never) : null;
            if (NEEDS_ALL_FILES.has(method)) await this.workspace.loadAll();
            const own = await this.workspace.snapshot(uri);
            const needsNorms = own && TELLS_SCORES.has(method) && isPart(own);
            if (needsNorms) await this.workspace.loadAll();
            const snapshot = needsNorms ? await this.workspace.snapshot(uri) : own;
            return snapshot ? feature(this.workspace, snapshot, params as never) : null;
        }));
    }

    private serveNameFeature(method: string, feature: NameFeature): void {
        this.connection.onRequest(method, (params: { textDocument: { uri: string } }, token: CancellationToken) => this.steady(token, async () => {
            const uri = this.workspace.texts.uriOf(params?.textDocument?.uri);
            const linked = isNormUri(uri) ? await this.workspace.linked(uri) : undefined;
            return linked ? feature(this.workspace, linked, params as never) : null;
        }));
    }

    private serveWorkspaceFeature(method: string, feature: WorkspaceFeature): void {
        this.connection.onRequest(method, (params: never, token: CancellationToken) => this.steady(token, async () => {
            if (NEEDS_ALL_FILES.has(method)) await this.workspace.loadAll();
            const about = normOfItem(params);
            if (about !== undefined) await this.workspace.snapshot(this.workspace.texts.uriOf(about));
            return feature(this.workspace, params);
        }));
    }

    /** An answer about what is no more by the time that it is there is none. */
    private async steady<T>(token: CancellationToken, answer: () => Promise<T>): Promise<T | ResponseError> {
        if (this.stand !== 'klaar') return new ResponseError(this.stand === 'nieuw' ? ErrorCodes.ServerNotInitialized : ErrorCodes.InvalidRequest, this.stand === 'nieuw' ? 'Not initialized yet.' : 'Shut down.');
        const { generation } = this.workspace;
        try {
            const result = await answer();
            if (token.isCancellationRequested) return cancelled();
            return generation === this.workspace.generation ? forClient(result, this.workspace.texts) : new ResponseError(LSPErrorCodes.ContentModified, 'Content modified.');
        } catch (error) {
            if (error instanceof ResponseError) return error;
            this.fault(error);
            return new ResponseError(ErrorCodes.InternalError, error instanceof Error ? error.message : String(error));
        }
    }

    private async documentDiagnostics(clientUri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
        const uri = this.workspace.texts.uriOf(clientUri);
        const { id, diagnostics } = await this.publisher.current(uri);
        return id === previous ? { kind: 'unchanged', resultId: id } : { kind: 'full', resultId: id, items: [...diagnostics] };
    }

    private workspaceReport(uri: string, previous: string | undefined): WorkspaceDocumentDiagnosticReport {
        const { texts } = this.workspace;
        const { id, diagnostics } = this.publisher.shown(uri);
        const place = { uri: texts.clientUriOf(uri), version: texts.get(uri)?.version ?? null };
        return id === previous ? { ...place, kind: 'unchanged', resultId: id } : { ...place, kind: 'full', resultId: id, items: [...diagnostics] as Diagnostic[] };
    }

    /** A fault of ours: the client's log tells, and the server goes on. */
    private fault(error: unknown): void {
        this.connection.console.error(`normtaal: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
}

/** The norm file that an item of an earlier answer came from, as it noted in its data: of a completion, or of a call hierarchy. */
function normOfItem(params: { data?: unknown; item?: { data?: unknown } } | null): string | undefined {
    const data = params?.data ?? params?.item?.data;
    return isObject(data) && 'uri' in data && typeof data.uri === 'string' ? data.uri : undefined;
}

type OwnRequest = (workspace: NormWorkspace, params: never) => Promise<unknown>;

const cancelled = (): ResponseError => new ResponseError(LSPErrorCodes.RequestCancelled, 'Request cancelled.');

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Dutch, unless the client asks for English. */
function taalOf(asked: unknown, locale: unknown): Taal {
    if (asked === 'nl' || asked === 'en') return asked;
    return typeof locale === 'string' && /^en\b/i.test(locale) ? 'en' : 'nl';
}
