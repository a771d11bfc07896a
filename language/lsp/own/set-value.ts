// `normtaal/setValue`: which edit of the data sets what a corps answered to an indicator?
import { expectedAnswer, notSupplied, readAnswer } from '../../data/cells.js';
import { schemaOf } from '../../data/schema.js';
import type { Niets, SetValueParams, Tekstwijzigingen } from '../../protocol.js';
import { setCells, sheetOf } from '../sheet.js';
import type { NormWorkspace } from '../workspace.js';
import { dataTableOf, noNorm, readBy } from './data-file.js';
import { View } from './view.js';

export async function setValue(workspace: NormWorkspace, params: SetValueParams): Promise<Tekstwijzigingen | Niets> {
    const view = new View(workspace);
    const [snapshot] = await readBy(workspace, params);
    if (!snapshot) return noNorm(view);
    const uri = workspace.texts.uriOf(params.textDocument.uri);
    await workspace.readData(uri);
    const sheet = sheetOf(workspace, uri);
    const table = sheet && dataTableOf(sheet.text, schemaOf(snapshot.norm));
    if (!table) return view.niets('Dit bestand is hier niet als tabel te wijzigen; open het in een rekenblad.', 'This file cannot be changed as a table here; open it in a spreadsheet.');
    const row = table.tabel.rijen.find(({ rij }) => rij === params.rij);
    const kolom = table.lang ? undefined : table.kolomOf(table.tabel.koppen[params.kolom - 1] ?? '');
    if (!row || !kolom?.type) return view.niets(`Op rij ${params.rij}, kolom ${params.kolom} staat geen antwoord op een indicator.`, `Row ${params.rij}, column ${params.kolom} holds no answer to an indicator.`);
    const waarde = params.waarde.trim();
    if (notSupplied(waarde) === undefined && readAnswer(waarde, kolom.type).soort === 'onleesbaar') {
        const { nl, en } = expectedAnswer(kolom.type);
        return view.niets(`'${waarde}' past niet bij ${kolom.naam}: verwacht wordt ${nl}, of niets.`, `'${waarde}' does not fit ${kolom.naam}: expected is ${en}, or nothing.`);
    }
    const edits = setCells(sheet, row, new Map([[params.kolom - 1, waarde]]));
    return { changes: edits.length > 0 ? { [view.uri(uri)]: edits } : {} };
}
