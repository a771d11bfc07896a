// How does a test run the language server over files that exist only in the test? As a browser does: a worker that asks its client for them.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { AbstractMessageReader, AbstractMessageWriter, createMessageConnection, type DataCallback, type Disposable, type InitializeParams, type InitializeResult, type Message } from 'vscode-languageserver/node';
import { onTestFinished } from 'vitest';
import { ROOT } from '../helpers/run-cli.js';
import { Client } from './client.js';

const SERVER = resolve(ROOT, '.dist/server-browser.js');

class PortReader extends AbstractMessageReader {
    constructor(private readonly port: MessagePort) {
        super();
    }

    listen(callback: DataCallback): Disposable {
        this.port.on('message', callback);
        return { dispose: () => this.port.close() };
    }
}

class PortWriter extends AbstractMessageWriter {
    constructor(private readonly port: MessagePort) {
        super();
    }

    write(message: Message): Promise<void> {
        this.port.postMessage(message);
        return Promise.resolve();
    }

    end(): void {
        this.port.close();
    }
}

/** What a file of another computer can be: its text, or bytes as some program wrote them. */
export type Inhoud = string | Uint8Array;

/** A server in a context of its own. `files` are looked up by `keyOf` of the URI that is asked for. */
export async function startOverFiles(files: ReadonlyMap<string, Inhoud>, keyOf: (uri: string) => string, params: Partial<InitializeParams>): Promise<Client> {
    const { port1, port2 } = new MessageChannel();
    // What a worker has; a page's or a process's other things are not there.
    const context = createContext({ self: port1, setTimeout, clearTimeout, setInterval, clearInterval, TextEncoder, TextDecoder, atob, btoa, URL, queueMicrotask, performance, console });
    runInContext(readFileSync(SERVER, 'utf8'), context, { filename: SERVER });
    const connection = createMessageConnection(new PortReader(port2), new PortWriter(port2));
    connection.onRequest('normtaal/readFile', ({ uri }: { uri: string }) => {
        const found = files.get(keyOf(uri));
        return found === undefined ? null : { base64: Buffer.from(found).toString('base64') };
    });
    connection.onRequest('normtaal/findNorms', ({ uri }: { uri: string }) => [...files.keys()].filter((name) => name.endsWith('.norm') && name.startsWith(keyOf(uri))));
    connection.listen();
    const client = new Client(connection);
    onTestFinished(() => {
        connection.dispose();
        port1.close();
        port2.close();
    });
    client.result = await client.request<InitializeResult>('initialize', {
        processId: null, rootUri: null, capabilities: {}, ...params, initializationOptions: { leesbestanden: true, ...(params.initializationOptions as object | undefined) },
    });
    await client.notify('initialized', {});
    return client;
}
