// How does a test talk to the language server as an editor does: a process, over stdio?
import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
    createMessageConnection, type Diagnostic, type InitializeParams, type InitializeResult, type MessageConnection, type PublishDiagnosticsParams, StreamMessageReader, StreamMessageWriter,
} from 'vscode-languageserver/node';
import { CLI } from '../helpers/run-cli.js';

export const uriOf = (path: string): string => pathToFileURL(path).href;

/** What passed over the wire, in order. */
export interface Bericht {
    readonly van: 'client' | 'server';
    readonly soort: 'verzoek' | 'antwoord' | 'fout' | 'mededeling';
    readonly method: string;
    readonly inhoud: unknown;
}

export class Client {
    readonly published: PublishDiagnosticsParams[] = [];
    readonly logs: string[] = [];
    readonly berichten: Bericht[] = [];
    refreshes = 0;
    /** As `heap.cjs` says it, when asked. */
    heap: number | undefined;
    result: InitializeResult = { capabilities: {} };
    private readonly versions = new Map<string, number>();
    private readonly waiting = new Set<() => void>();

    constructor(readonly connection: MessageConnection, private readonly child?: ChildProcess) {
        connection.onNotification((method, params) => {
            this.note({ van: 'server', soort: 'mededeling', method, inhoud: params });
            if (method === 'textDocument/publishDiagnostics') this.published.push(params as unknown as PublishDiagnosticsParams);
            if (method === 'window/logMessage') this.logs.push((params as unknown as { message: string }).message);
            for (const check of this.waiting) check();
        });
        connection.onRequest((method, params) => {
            this.note({ van: 'server', soort: 'verzoek', method, inhoud: params });
            if (method === 'workspace/diagnostic/refresh') this.refreshes++;
            for (const check of this.waiting) check();
            this.note({ van: 'client', soort: 'antwoord', method, inhoud: null });
            return null;
        });
    }

    /** On standard error: the size of the heap when it is asked, else something that should not be there. */
    said(text: string): void {
        const heap = /heap (\d+)/.exec(text)?.[1];
        if (heap === undefined) this.logs.push(`normtaal: ${text}`);
        else this.heap = Number(heap);
        for (const check of this.waiting) check();
    }

    private note(bericht: Bericht): void {
        this.berichten.push(bericht);
    }

    async request<T>(method: string, params: unknown): Promise<T> {
        this.note({ van: 'client', soort: 'verzoek', method, inhoud: params });
        try {
            const result = await this.connection.sendRequest<T>(method, params);
            this.note({ van: 'server', soort: 'antwoord', method, inhoud: result });
            return result;
        } catch (error) {
            this.note({ van: 'server', soort: 'fout', method, inhoud: error });
            throw error;
        }
    }

    notify(method: string, params: unknown): Promise<void> {
        this.note({ van: 'client', soort: 'mededeling', method, inhoud: params });
        return this.connection.sendNotification(method, params);
    }

    open(uri: string, text: string, languageId = 'normtaal'): Promise<void> {
        this.versions.set(uri, 1);
        return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    }

    /** The whole text becomes another; the version of it. */
    async change(uri: string, ...contentChanges: readonly object[]): Promise<number> {
        const version = (this.versions.get(uri) ?? 0) + 1;
        this.versions.set(uri, version);
        await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
        return version;
    }

    close(uri: string): Promise<void> {
        return this.notify('textDocument/didClose', { textDocument: { uri } });
    }

    /** The last diagnostics of a file. */
    diagnosticsOf(uri: string): readonly Diagnostic[] | undefined {
        return this.published.findLast((each) => each.uri === uri)?.diagnostics;
    }

    /** What passed is forgotten, but for the last diagnostics of each file: of a session of hours it would fill the memory. */
    forget(): void {
        this.berichten.length = 0;
        const last = new Map(this.published.map((each) => [each.uri, each]));
        this.published.splice(0, Infinity, ...last.values());
    }

    /** Waits until something is so; it is looked at after every message of the server. */
    async until<T>(look: () => T | undefined | false, what: string, ms = 20_000): Promise<T> {
        return new Promise<T>((resolve, reject) => {
            const check = (): void => {
                const found = look();
                if (found === undefined || found === false) return;
                clearTimeout(timer);
                this.waiting.delete(check);
                resolve(found);
            };
            const timer = setTimeout(() => {
                this.waiting.delete(check);
                reject(new Error(`Did not happen: ${what}. Log: ${this.logs.join('\n')}\n${JSON.stringify(this.published.slice(-3), undefined, 1).slice(0, 3000)}`));
            }, ms);
            this.waiting.add(check);
            check();
        });
    }

    /** Diagnostics of a file that suit: the last that were published. */
    untilDiagnostics(uri: string, suits: (diagnostics: readonly Diagnostic[]) => boolean, what: string): Promise<readonly Diagnostic[]> {
        return this.until(() => {
            const found = this.diagnosticsOf(uri);
            return found && suits(found) && found;
        }, what);
    }

    /** The process that it talks to; not every server has one of its own. */
    get process(): ChildProcess {
        if (!this.child) throw new Error('This server is no process.');
        return this.child;
    }

    async stop(): Promise<number | null> {
        if (this.process.exitCode !== null) return this.process.exitCode;
        const ended = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
        await this.request('shutdown', undefined);
        await this.notify('exit', undefined);
        return ended;
    }
}

export interface Start {
    readonly folder?: string;
    readonly capabilities?: InitializeParams['capabilities'];
    readonly locale?: string;
    readonly initializationOptions?: unknown;
    readonly env?: Readonly<Record<string, string>>;
    readonly cwd?: string;
}

/** A server for a folder, initialized; it ends with the test, or when `atEnd` says. */
export async function startServer(options: Start = {}, atEnd: (stop: () => void) => void = onTestFinished): Promise<Client> {
    const child = spawn(process.execPath, [CLI, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...options.env }, ...(options.cwd !== undefined && { cwd: options.cwd }) });
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const client = new Client(connection, child);
    child.stderr.setEncoding('utf8').on('data', (text: string) => client.said(text));
    connection.listen();
    atEnd(() => {
        connection.dispose();
        child.kill();
    });
    const { folder, capabilities = {}, env: _, cwd: __, ...rest } = options;
    client.result = await client.request<InitializeResult>('initialize', {
        processId: process.pid, rootUri: null, capabilities, ...(folder !== undefined && { workspaceFolders: [{ uri: uriOf(folder), name: 'map' }] }), ...rest,
    });
    await client.notify('initialized', {});
    return client;
}
