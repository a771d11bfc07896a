// What must change when a thing gets another name: every place that names it, and if the author agrees the headings of the data?
import { type AnnotatedTextEdit, type PrepareRenameParams, type Range, type RenameParams, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { isKorps } from '../../generated/ast.js';
import { nameKey } from '../../names.js';
import { standsAt } from '../places.js';
import { allUses } from '../references.js';
import type { Snapshot, Workspace } from '../snapshot.js';
import { say } from '../texts.js';
import { type Naamgebruik, plainName, rangeOfUse, useAt } from '../uses.js';
import { checkResult, refuseName } from './check.js';
import { headingsToRename, leftAlone } from './data-headings.js';
import { editOfUse } from './written.js';

export function prepareRename(_: Workspace, snapshot: Snapshot, { position }: PrepareRenameParams): { range: Range; placeholder: string } | null {
    const use = nameAt(snapshot, position);
    if (!use) return null;
    const { start, end } = rangeOfUse(use);
    const quoted = use.tekst.startsWith('"') ? 1 : 0;
    return { range: { start: { ...start, character: start.character + quoted }, end: { ...end, character: end.character - quoted } }, placeholder: plainName(use.tekst) };
}

export async function rename(workspace: Workspace, snapshot: Snapshot, { position, newName }: RenameParams): Promise<WorkspaceEdit | null> {
    const use = nameAt(snapshot, position);
    if (!use) return null;
    const { node } = use;
    const isAlias = spelling(use) !== nameKey(node.name);
    const nieuw = plainName(newName);
    const all = allUses(node, workspace, snapshot);
    const named = all.filter((each) => spelling(each.use) === spelling(use));
    refuseName({ node, nieuw, newName, snapshots: [...new Set(all.map(({ from }) => from))], taal: workspace.taal });
    if (nieuw === plainName(use.tekst)) return { changes: {} };
    const edits = new Map<string, TextEdit[]>();
    for (const { use: each, document } of named) {
        const uri = document.uri.toString();
        edits.set(uri, [...(edits.get(uri) ?? []), editOfUse(each, nieuw)]);
    }
    await checkResult(workspace, [...new Set(all.map(({ from }) => from))], edits);
    const headings = isAlias ? [] : headingsToRename(node, nieuw, workspace, snapshot, all.map(({ from }) => from));
    const untouched = leftAlone({ node, oud: plainName(use.tekst), nieuw, all, named: named.map((each) => each.use), headings, workspace });
    if (untouched) workspace.tell?.(untouched);
    return workspace.bevestigt && headings.length > 0 ? annotated(edits, headings, workspace.taal) : { changes: Object.fromEntries(edits) };
}

function nameAt(snapshot: Snapshot, position: RenameParams['position']): Naamgebruik | undefined {
    const at = standsAt(snapshot, position);
    return at && useAt(at.zin, snapshot.declaraties, at.offset);
}

/** By which of its names a corps is named; other things have one. */
function spelling({ node, tekst }: Naamgebruik): string {
    const key = nameKey(plainName(tekst));
    return isKorps(node) && node.aliassen.some((alias) => nameKey(alias) === key) ? key : nameKey(node.name);
}

const IN_DATA = 'kolomkoppen';

/** The headings of the data only when the author agrees. */
function annotated(edits: ReadonlyMap<string, TextEdit[]>, headings: ReturnType<typeof headingsToRename>, taal: Workspace['taal']): WorkspaceEdit {
    const inData = new Map<string, AnnotatedTextEdit[]>();
    for (const { uri, range, tekst } of headings) inData.set(uri, [...(inData.get(uri) ?? []), { range, newText: tekst, annotationId: IN_DATA }]);
    return {
        documentChanges: [...edits, ...inData].map(([uri, each]) => ({ textDocument: { uri, version: null }, edits: each })),
        changeAnnotations: {
            [IN_DATA]: {
                label: say(taal, 'Ook de kolomkop in de gegevens', 'The heading in the data too'), needsConfirmation: true,
                description: say(taal, 'Zonder deze wijziging wordt de kolom niet meer gevonden.', 'Without this change the column is not found any more.'),
            },
        },
    };
}
