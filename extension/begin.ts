// What does the extension offer, on a desk and in a browser alike?
import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, Trace } from 'vscode-languageclient';
import { type Celplek, type Instellingen, MEDEDELING, type Mededelingen, OPDRACHT } from '../language/protocol.js';
import { askerOf } from './client/asker.js';
import { answerFiles } from './client/files.js';
import { Precedence } from './client/precedence.js';
import { registerCommands } from './commands.js';
import type { Huis } from './huis.js';
import { registerOldTexts } from './review/old-text.js';
import { ScorePanel } from './panel/score-panel.js';
import { showTotals } from './status-bar.js';
import { HOST_TEXTS } from './texts/host.js';
import { isTaal, type Taal } from './texts/taal.js';
import { offerTests } from './toetsen/controller.js';
import { registerWeging, WegingEditor } from './weging/weging-editor.js';

/** What `activate` gives back, to the extension's own tests. */
export interface Begonnen {
    /** Settles when the server answers. */
    readonly ready: Promise<void>;
    readonly client: BaseLanguageClient;
    deactivate(): Promise<void>;
}

export function begin(context: vscode.ExtensionContext, clientOf: (options: LanguageClientOptions) => BaseLanguageClient, { inBrowser = false } = {}): Begonnen {
    const taal = chosenTaal();
    const output = vscode.window.createOutputChannel('Normtaal', { log: true });
    const settings: Instellingen = { taal, meldVeranderingen: true, opdrachten: [OPDRACHT.explain, OPDRACHT.showTest, OPDRACHT.showPlaces, OPDRACHT.preview], ...(inBrowser && { leesbestanden: true }) };
    const precedence = new Precedence();
    const client = clientOf({
        documentSelector: [{ language: 'normtaal' }, { pattern: '**/*.csv' }],
        initializationOptions: settings,
        outputChannel: output,
        middleware: precedence.middleware,
    });
    const ready = client.start();
    const texts = HOST_TEXTS[taal];
    const changed = new vscode.EventEmitter<Mededelingen['normtaal/changed']>();
    const huis: Huis = {
        extension: context.extensionUri, client, precedence, onChanged: changed.event, taal, texts, vraag: askerOf(client, ready),
        say: (text) => void vscode.window.showInformationMessage(text),
        complain: (error) => {
            output.error(error instanceof Error ? error : String(error));
            void vscode.window.showErrorMessage(texts.failed(error instanceof Error ? error.message : String(error)));
        },
        showCell: (cel: Celplek) => WegingEditor.showCell(cel),
    };
    context.subscriptions.push(
        output, changed, precedence, client.onNotification(MEDEDELING.changed, (about: Mededelingen['normtaal/changed']) => changed.fire(about)), answerFiles(client), registerOldTexts(), ...registerCommands(huis), ScorePanel.register(huis), ...registerWeging(huis), showTotals(huis), offerTests(huis),
        { dispose: () => void client.dispose() },
    );
    ready.then(() => client.setTrace(traceLevel()), (error: unknown) => huis.complain(error));
    void vscode.commands.executeCommand('setContext', 'normtaal.known', true);
    void vscode.commands.executeCommand('setContext', 'normtaal.git', vscode.extensions.getExtension('vscode.git') !== undefined);
    return { ready, client, deactivate: () => client.stop() };
}

const TRACES = { off: Trace.Off, messages: Trace.Messages, verbose: Trace.Verbose } as const;
const traceLevel = (): Trace => TRACES[vscode.workspace.getConfiguration('normtaal').get<keyof typeof TRACES>('trace.server', 'off')];

function chosenTaal(): Taal {
    const setting: unknown = vscode.workspace.getConfiguration('normtaal').get('taal');
    return isTaal(setting) ? setting : 'nl';
}
