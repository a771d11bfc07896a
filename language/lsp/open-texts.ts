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

    /** The server's URI. */
    uriOf(clientUri: string): string {
        return this.known.get(clientUri) ?? canonical(clientUri);
    }

    /** The client's URI. */
    clientUriOf(uri: string): string {
        return this.open.get(uri)?.clientUri ?? (uri.startsWith('untitled:') && uri.endsWith(NEW) ? uri.slice(0, -NEW.length) : uri);
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
