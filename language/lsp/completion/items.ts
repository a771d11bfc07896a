// What does an offer look like: a range that it replaces, a rank, and where its help comes from?
import { type CompletionItem, type CompletionItemKind, InsertTextFormat, type Range } from 'vscode-languageserver';

/** The groups in which offers are shown, first the likeliest. */
export const GROUP = { exact: '0', name: '1', word: '2', clause: '3', snippet: '4', other: '5' } as const;

export interface Aanbod {
    readonly label: string;
    readonly kind: CompletionItemKind;
    readonly groep: string;
    /** Within its group, from 0. */
    readonly rang: number;
    readonly range: Range;
    readonly tekst: string;
    /** What is typed: an offer that the server found stays when the client filters by it. */
    readonly getypt: string;
    readonly isSnippet?: boolean;
    readonly detail?: string;
    readonly uitleg?: string;
    readonly data?: unknown;
}

export function itemOf({ label, kind, groep, rang, range, tekst, getypt, isSnippet, detail, uitleg, data }: Aanbod): CompletionItem {
    return {
        label, kind, sortText: `${groep}${String(rang).padStart(4, '0')}`,
        // The editor compares with what stands in the range before the cursor.
        filterText: getypt === '' ? label : getypt,
        textEdit: { range, newText: tekst },
        ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
        ...(detail !== undefined && { detail }),
        ...(uitleg !== undefined && { documentation: { kind: 'markdown' as const, value: uitleg } }),
        ...(data !== undefined && { data }),
    };
}
