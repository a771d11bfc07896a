// What can be done with one gesture at a cell of a data file? What the remarks on it name, in the data or in the norm.
import { CodeActionKind, type CodeAction, type CodeActionParams, type TextEdit } from 'vscode-languageserver';
import { type Celreparatie, type Melding, ontbrekendKorps, onbekendKorps, openVraag } from '../../diagnostics/index.js';
import { dataRemarks } from '../../result/data-remarks.js';
import { normsOf } from '../own/data-file.js';
import { overlaps } from '../places.js';
import { removeRow, setCell, sheetOf } from '../sheet.js';
import type { Snapshot } from '../snapshot.js';
import type { NormWorkspace } from '../workspace.js';
import { isWanted } from './actions.js';
import { answerRows } from './answer.js';
import type { Gebaar } from './edits.js';
import { knowCorps } from './know-corps.js';
import { missingRows } from './missing-rows.js';

export async function dataActions(workspace: NormWorkspace, uri: string, { range, context }: CodeActionParams): Promise<CodeAction[]> {
    if (!isWanted(CodeActionKind.QuickFix, context.only)) return [];
    const norms = await normsOf(workspace, uri);
    const cells = workspace.cellsOf(uri);
    // Norms that share a file may offer the same.
    const actions = new Map<string, CodeAction>();
    for (const snapshot of norms) {
        for (const melding of remarksOn(uri, snapshot)) {
            const at = cells.at(melding.plaats.regel, melding.plaats.kolom);
            if (!overlaps(at, range)) continue;
            const diagnostics = context.diagnostics.filter((each) => each.code === melding.code && overlaps(each.range, at));
            for (const { titel, changes } of gesturesFor(melding, workspace, snapshot)) {
                const action = { title: titel, kind: CodeActionKind.QuickFix, edit: { changes }, ...(diagnostics.length > 0 && { diagnostics }) };
                actions.set(JSON.stringify([titel, changes]), action);
            }
        }
    }
    return [...actions.values()];
}

function remarksOn(uri: string, { norm, gegevens, decision, rijen }: Snapshot): readonly Melding[] {
    const all = [...(gegevens?.meldingen ?? []), ...(decision && rijen ? dataRemarks(norm, decision, rijen) : [])];
    return all.filter(({ plaats, cel }) => cel !== undefined && plaats.bestand === uri);
}

function gesturesFor(melding: Melding, workspace: NormWorkspace, snapshot: Snapshot): Gebaar[] {
    const { taal } = workspace;
    const own = (melding.celreparaties ?? []).flatMap((reparatie) => {
        const changes = changesOf(reparatie, workspace);
        return changes ? [{ titel: reparatie.titel[taal], changes }] : [];
    });
    switch (melding.code) {
        case onbekendKorps.code: return [...own, ...knowCorps(melding, workspace, snapshot)];
        case ontbrekendKorps.code: return [...own, ...missingRows(workspace, snapshot)];
        case openVraag.code: return [...own, ...answerRows(melding, workspace, snapshot)];
        default: return own;
    }
}

/** Undefined where a cell is in no text: of a workbook, or a row that ends before it. */
function changesOf({ wijzigingen }: Celreparatie, workspace: NormWorkspace): Gebaar['changes'] | undefined {
    const changes: Record<string, TextEdit[]> = {};
    for (const { plaats: { bestand, regel, kolom }, tekst } of wijzigingen) {
        const sheet = sheetOf(workspace, bestand);
        const edit = sheet && (tekst === undefined ? removeRow(sheet, regel) : setCell(sheet, regel, kolom, tekst));
        if (!edit) return undefined;
        (changes[bestand] ??= []).push(edit);
    }
    return changes;
}
