// What can be written at a place: words of the language, names, files, sources, whole sentences?
import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { hoverName } from '../hover/hover.js';
import { keyOf } from '../places.js';
import { sentenceAt, type Zinplek } from '../sentence-at.js';
import type { Linked, Workspace } from '../snapshot.js';
import { MONTHS } from '../texts.js';
import { monthItems } from './months.js';
import { keywordItems } from './keywords.js';
import { nameItems } from './names.js';
import { textItems } from './paths.js';
import { snippetItems } from './snippets.js';
import { waysOn } from './ways.js';

/** Never complete: what a name is found by, the server decides at every letter. */
export function completion(workspace: Workspace, linked: Linked, { position, context }: CompletionParams): CompletionList {
    const plek = sentenceAt(linked.document, position);
    if (!plek || isOnlyLayout(plek, context?.triggerCharacter)) return { isIncomplete: false, items: [] };
    const ways = waysOn(plek);
    return {
        isIncomplete: true,
        items: [...textItems(workspace, linked, plek), ...nameItems(workspace, linked, plek, ways), ...keywordItems(workspace, linked, plek, ways), ...monthItems(plek, ways, MONTHS), ...snippetItems(workspace, plek, ways)],
    };
}

/** Blanks that indent a line, and a slash or colon outside a text, ask for nothing. */
const isOnlyLayout = ({ words, inText }: Zinplek, trigger: string | undefined): boolean =>
    (trigger === ' ' && words.length === 0) || (trigger === '/' && !inText) || (trigger === ' ' && inText !== undefined);

interface Naamgegevens {
    readonly uri: string;
    readonly naam: string;
}

/** What a name stands for is told when it is chosen. */
export function completionResolve(workspace: Workspace, item: CompletionItem): CompletionItem {
    const data = item.data as Naamgegevens | undefined;
    const snapshot = data && workspace.snapshotOf(data.uri);
    const found = snapshot?.declaraties.all.find(({ node }) => keyOf(node) === data?.naam);
    if (!snapshot || !found) return item;
    return { ...item, documentation: { kind: 'markdown', value: hoverName(found.node, snapshot, workspace.taal) } };
}
