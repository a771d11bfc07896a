// What must change when a thing gets another name: every place that names it, and if the author agrees every cell of the data?
import { type AnnotatedTextEdit, type PrepareRenameParams, type Range, type RenameParams, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { Tweetalig } from '../../diagnostics/index.js';
import { isKorps } from '../../generated/ast.js';
import { nameKey } from '../../names.js';
import { standsAt } from '../places.js';
import { allUses } from '../references.js';
import type { Snapshot, Workspace } from '../snapshot.js';
import { type Naamgebruik, plainName, rangeOfUse, useAt } from '../uses.js';
import { checkResult, refuseName } from './check.js';
import { type Datanaam, leftAlone, namesInData } from './in-data.js';
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
    const norms = await checkResult(workspace, [...new Set(all.map(({ from }) => from))], edits);
    const inData = isAlias ? [] : namesInData({ node, nieuw, norms }, workspace, all.map(({ from }) => from));
    const untouched = leftAlone({ node, oud: plainName(use.tekst), nieuw, all, named: named.map((each) => each.use), inData, workspace });
    if (untouched) workspace.tell?.(untouched);
    return workspace.bevestigt && inData.length > 0 ? annotated(edits, inData, workspace.taal) : { changes: Object.fromEntries(edits) };
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

/** Heads and rows apart: the author can agree to the one and not to the other. */
const IN_DATA: Readonly<Record<Datanaam['soort'], { readonly id: string; readonly label: Tweetalig; readonly description: Tweetalig }>> = {
    kop: {
        id: 'kolomkoppen', label: { nl: 'Ook de kolomkop in de gegevens', en: 'The heading in the data too' },
        description: { nl: 'Zonder deze wijziging wordt de kolom niet meer gevonden.', en: 'Without this change the column is not found any more.' },
    },
    rij: {
        id: 'rijen', label: { nl: 'Ook de rijen in de gegevens', en: 'The rows in the data too' },
        description: { nl: 'Zonder deze wijziging is niet meer bekend waarover deze rijen gaan.', en: 'Without this change it is not known any more what these rows are about.' },
    },
};

/** The data only when the author agrees. */
function annotated(edits: ReadonlyMap<string, TextEdit[]>, inData: readonly Datanaam[], taal: Workspace['taal']): WorkspaceEdit {
    const cells = new Map<string, AnnotatedTextEdit[]>();
    for (const { soort, uri, range, tekst } of inData) cells.set(uri, [...(cells.get(uri) ?? []), { range, newText: tekst, annotationId: IN_DATA[soort].id }]);
    const present = (['kop', 'rij'] as const).filter((soort) => inData.some((each) => each.soort === soort)).map((soort) => IN_DATA[soort]);
    return {
        documentChanges: [...edits, ...cells].map(([uri, each]) => ({ textDocument: { uri, version: null }, edits: each })),
        changeAnnotations: Object.fromEntries(present.map(({ id, label, description }) => [id, { label: label[taal], needsConfirmation: true, description: description[taal] }])),
    };
}
