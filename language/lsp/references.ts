// Where is a thing named: in all files that know it, and in this one?
import type { LangiumDocument } from 'langium';
import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams, type Location, type ReferenceParams } from 'vscode-languageserver';
import { isGevolg, isWeegregel, type Norm } from '../generated/ast.js';
import type { Naamdrager } from '../scoping/declarations.js';
import { standsAt } from './places.js';
import type { Snapshot, Workspace } from './snapshot.js';
import { type Naamgebruik, rangeOfUse, useAt, usesIn } from './uses.js';

export function references(workspace: Workspace, snapshot: Snapshot, { position, context }: ReferenceParams): Location[] | null {
    const node = nameAt(snapshot, position);
    if (!node) return null;
    return allUses(node, workspace, snapshot)
        .filter(({ use }) => context.includeDeclaration || use.rol !== 'declaratie')
        .map(({ use, document }) => ({ uri: document.uri.toString(), range: rangeOfUse(use) }));
}

/** Read where a name is used, written where it is declared and where a rule lowers it. */
export function documentHighlight(_: Workspace, snapshot: Snapshot, { position }: DocumentHighlightParams): DocumentHighlight[] | null {
    const node = nameAt(snapshot, position);
    if (!node) return null;
    return ownUses(node, snapshot.document, snapshot).map((use) => ({ range: rangeOfUse(use), kind: isWritten(use) ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }));
}

const isWritten = ({ rol, zin, eigenschap }: Naamgebruik): boolean => rol === 'declaratie' || rol === 'alias' || (isWeegregel(zin) && isGevolg(zin.gevolg) && eigenschap === 'doel' && rol === 'gebruik');

function nameAt(snapshot: Snapshot, position: ReferenceParams['position']): Naamdrager | undefined {
    const at = standsAt(snapshot, position);
    return at && useAt(at.zin, snapshot.declaraties, at.offset)?.node;
}

/** All names of a thing in the files of the workspace, the file where it is declared first. */
export function allUses(node: Naamdrager, workspace: Workspace, snapshot: Snapshot): { readonly use: Naamgebruik; readonly document: LangiumDocument<Norm>; readonly from: Snapshot }[] {
    const documents = new Map([...workspace.documents, ...snapshot.visible].map((document) => [document.uri.toString(), document]));
    return [...documents.values()].flatMap((document) => {
        const from = document.uri.toString() === snapshot.uri ? snapshot : workspace.snapshotOf(document.uri.toString());
        if (!from?.declaraties.all.some((each) => each.node === node)) return [];
        return ownUses(node, document, from).map((use) => ({ use, document, from }));
    });
}

const ownUses = (node: Naamdrager, document: LangiumDocument<Norm>, { declaraties }: Snapshot): Naamgebruik[] =>
    [...usesIn(document, declaraties)].filter((use) => use.node === node).sort((a, b) => a.begin - b.begin);
