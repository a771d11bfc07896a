// How does the language server run in a web worker? There are no files there: the client reads them for it.
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { clientFiles } from './lsp/files.js';
import { NormServer } from './lsp/server.js';

declare const NORMTAAL_VERSIE: string | undefined;
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self));
const server: NormServer = new NormServer(connection, {
    bestanden: clientFiles(connection, (): boolean => server.clientReads), versie: typeof NORMTAAL_VERSIE === 'string' ? NORMTAAL_VERSIE : '0.0.0',
});
connection.listen();
