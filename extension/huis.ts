// What does every part of the extension need: the server, the language, and a way to speak to the user?
import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Celplek, Mededelingen } from '../language/protocol.js';
import type { Vraag } from './client/asker.js';
import type { Precedence } from './client/precedence.js';
import type { HostTexts } from './texts/host.js';
import type { Taal } from './texts/taal.js';

export interface Huis {
    readonly extension: vscode.Uri;
    readonly client: BaseLanguageClient;
    readonly vraag: Vraag;
    readonly precedence: Precedence;
    /** What is known of a norm is another now. The client keeps one listener for a message: this passes it on to all. */
    readonly onChanged: vscode.Event<Mededelingen['normtaal/changed']>;
    readonly taal: Taal;
    readonly texts: HostTexts;
    /** One sentence, in a message that goes away. */
    say(text: string): void;
    /** What went wrong, as one sentence; the whole of it stands in the output. */
    complain(error: unknown): void;
    /** Opens a data file as a table, at a cell. */
    showCell(cel: Celplek): Promise<void>;
}
