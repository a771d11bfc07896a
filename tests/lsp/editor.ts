// How does a test ask an editor's question about a norm: the cursor in the text as `<|>`, a selection between `<<` and `>>`?
import { afterAll, beforeAll } from 'vitest';
import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'langium';
import { type Client, type Start, startServer } from './client.js';

export interface Vraag {
    readonly uri: string;
    readonly text: string;
    readonly position: Position;
    readonly range: Range;
    /** The text at a range of one of the files. */
    at(range: Range, uri?: string): string;
    ask<T>(method: string, params?: object): Promise<T>;
    /** The files as they are after an edit, by name. */
    after(edit: WorkspaceEdit | readonly TextEdit[]): Record<string, string>;
}

/** One server for all tests of a file, as an editor with all that it can. */
export function editor(start: Start = {}): { readonly client: () => Client; readonly open: (fixture: string, others?: Readonly<Record<string, string>>) => Promise<Vraag> } {
    let client: Client;
    let count = 0;
    beforeAll(async () => {
        client = await startServer({ capabilities: CAPABILITIES, initializationOptions: { opdrachten: ['normtaal.explain', 'normtaal.showTest', 'normtaal.showPlaces', 'normtaal.preview'] }, ...start }, afterAll);
    });
    return {
        client: () => client,
        open: async (fixture, others = {}) => {
            const folder = `file:///proef/${++count}/`;
            const files = new Map([['hoofd.norm', withoutMarks(fixture)], ...Object.entries(others)]);
            for (const [name, text] of files) await client.open(folder + name, text, name.endsWith('.norm') ? 'normtaal' : 'csv');
            return questionOf(fixture, folder, files, client);
        },
    };
}

const CAPABILITIES: Start['capabilities'] = {
    textDocument: { completion: { completionItem: { snippetSupport: true } } },
    workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

const withoutMarks = (fixture: string): string => fixture.replace(/<\|>|<<|>>/g, '');

function questionOf(fixture: string, folder: string, files: ReadonlyMap<string, string>, client: Client): Vraag {
    const uri = `${folder}hoofd.norm`;
    const documents = new Map([...files].map(([name, text]) => [folder + name, TextDocument.create(folder + name, 'normtaal', 1, text)]));
    const document = documents.get(uri) as TextDocument;
    const mark = (sign: string): Position => document.positionAt(withoutMarks(fixture.slice(0, Math.max(0, fixture.indexOf(sign)))).length);
    const selected = fixture.includes('<<');
    const position = mark(selected ? '<<' : '<|>');
    const range = { start: position, end: selected ? mark('>>') : position };
    return {
        uri, text: document.getText(), position, range,
        at: (each, of = uri) => documents.get(of)?.getText(each) ?? `(${of})`,
        ask: (method, params = {}) => client.request(method, { textDocument: { uri }, position, ...params }),
        after: (edit) => {
            const changed = new Map<string, TextEdit[]>();
            const add = (of: string, edits: readonly TextEdit[]): void => void changed.set(of, [...(changed.get(of) ?? []), ...edits]);
            if (Array.isArray(edit)) add(uri, edit);
            else {
                const { changes = {}, documentChanges = [] } = edit as WorkspaceEdit;
                for (const [of, edits] of Object.entries(changes)) add(of, edits);
                for (const each of documentChanges) if ('textDocument' in each) add(each.textDocument.uri, each.edits as TextEdit[]);
            }
            return Object.fromEntries([...changed].map(([of, edits]) => [of.slice(folder.length), TextDocument.applyEdits(documents.get(of) as TextDocument, edits)]));
        },
    };
}

/** `3:2-3:8`, lines and columns from 1. */
export const place = ({ start, end }: Range): string => `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
