// Which files are open in the editor, and with what text?
import { TextDocument } from 'langium';
import type { DidChangeTextDocumentParams, DidOpenTextDocumentParams } from 'vscode-languageserver';
import { canonical, isNormUri } from './uris.js';

export interface OpenText {
    /** As the client writes it. */
    readonly clientUri: string;
    readonly document: TextDocument;
}

const NEW = '.norm';

export class OpenTexts {
    private readonly open = new Map<string, OpenText>();
    /** Under which URI the server knows a file that the client writes otherwise. */
    private readonly known = new Map<string, string>();
    /** Folders that the client writes otherwise, by the server's URI; both without `/` at the end. */
    private readonly folders = new Map<string, string>();

    /** The server's URI. */
    uriOf(clientUri: string): string {
        return this.known.get(clientUri) ?? canonical(clientUri);
    }

    /** The client's URI: of a file that is not open as it writes the folder. What is no URI stays as it is. */
    clientUriOf(uri: string): string {
        const open = this.open.get(uri)?.clientUri;
        if (open !== undefined) return open;
        if (uri.startsWith('untitled:') && uri.endsWith(NEW)) return uri.slice(0, -NEW.length);
        for (const [own, written] of this.folders) if (uri.startsWith(`${own}/`)) return written + uri.slice(own.length);
        return uri;
    }

    /** Whether the client writes some file otherwise than the server. */
    get writesOtherwise(): boolean {
        return this.folders.size > 0 || [...this.open].some(([uri, { clientUri }]) => uri !== clientUri);
    }

    /** A folder that the client opened. */
    folderOpened(clientUri: string): void {
        const [own, written] = [canonical(clientUri), clientUri].map((uri) => uri.replace(/\/$/, '')) as [string, string];
        if (own !== written) this.folders.set(own, written);
    }

    get(uri: string): TextDocument | undefined {
        return this.open.get(uri)?.document;
    }

    get uris(): Iterable<string> {
        return this.open.keys();
    }

    opened({ textDocument: { uri: clientUri, languageId, version, text } }: DidOpenTextDocumentParams): string {
        // A norm that was never saved has no ending yet; by that ending its language is known.
        const uri = canonical(clientUri) + (clientUri.startsWith('untitled:') && languageId === 'normtaal' && !isNormUri(clientUri) ? NEW : '');
        this.known.set(clientUri, uri);
        this.open.set(uri, { clientUri, document: TextDocument.create(uri, languageId, version, text) });
        return uri;
    }

    /** Undefined for a file that was never opened: there is nothing to change. */
    changed({ textDocument, contentChanges }: DidChangeTextDocumentParams): string | undefined {
        const uri = this.uriOf(textDocument.uri);
        const known = this.open.get(uri);
        if (!known) return undefined;
        TextDocument.update(known.document, contentChanges, textDocument.version);
        return uri;
    }

    closed(clientUri: string): string | undefined {
        const uri = this.uriOf(clientUri);
        this.known.delete(clientUri);
        return this.open.delete(uri) ? uri : undefined;
    }
}
