// `normtaal/judge`: which edits of the data set a judgement, with why it is so?
import type { TextEdit } from 'vscode-languageserver';
import { schemaOf } from '../../data/schema.js';
import type { JudgeParams, Niets, Tekstwijzigingen } from '../../protocol.js';
import { writeScores } from '../../result/score-table.js';
import { addRows, type Blad, setCells, sheetOf } from '../sheet.js';
import type { NormWorkspace } from '../workspace.js';
import { dataTableOf, type Datatabel, noNorm, readBy, WHY } from './data-file.js';
import { View } from './view.js';

export async function judge(workspace: NormWorkspace, params: JudgeParams): Promise<Tekstwijzigingen | Niets> {
    const view = new View(workspace);
    const { korps, dimensie } = params;
    const [snapshot] = await readBy(workspace, params);
    if (!snapshot) return noNorm(view);
    const { norm } = snapshot;
    if (!norm.dimensies.some(({ naam }) => naam === dimensie)) return view.niets(`De norm heeft geen dimensie '${dimensie}'.`, `The norm has no dimension '${dimensie}'.`);
    const changes: Record<string, readonly TextEdit[]> = {};
    let [found, explained] = [false, WHY.every((key) => params[key] === undefined)];
    for (const { bestand } of norm.gegevens) {
        await workspace.readData(bestand);
        const blad = sheetOf(workspace, bestand);
        const table = blad && dataTableOf(blad.text, schemaOf(norm));
        if (!table) continue;
        const sheet = { ...blad, table };
        const edits = table.lang ? longEdits(sheet, params, explained) : wideEdits(sheet, params);
        if (!edits) continue;
        found = true;
        explained ||= table.lang;
        if (edits.length > 0) changes[view.uri(bestand)] = edits;
    }
    if (!found) return view.niets(`Geen van de bestanden met gegevens heeft een cel voor ${dimensie} van ${korps}. Voeg een kolom of een rij toe.`, `None of the data files has a cell for ${dimensie} of ${korps}. Add a column or a row.`);
    if (!explained) return view.niets('De norm noemt geen bestand met redenen (kolommen korps, dimensie, oordeel, reden, bron en status), dus de reden kan nergens staan.', 'The norm names no file of reasons (columns korps, dimensie, oordeel, reden, bron and status), so there is no place for the reason.');
    return { changes };
}

interface Tabelblad extends Blad {
    readonly table: Datatabel;
}

/** One row per corps: undefined when it has no row or no column for this. */
function wideEdits(sheet: Tabelblad, { korps, dimensie, oordeel }: JudgeParams): TextEdit[] | undefined {
    const { tabel, keys, korpsOf, kolomOf } = sheet.table;
    const row = tabel.rijen.find(({ cellen }) => korpsOf(cellen[keys.indexOf('korps')] ?? '') === korps);
    const column = tabel.koppen.findIndex((kop) => kolomOf(kop)?.naam === dimensie);
    return row && column >= 0 ? setCells(sheet, row, new Map([[column, writeScores(oordeel)]])) : undefined;
}

/** One row per judgement; a new one where there is none yet and there is something to explain. */
function longEdits(sheet: Tabelblad, params: JudgeParams, explained: boolean): TextEdit[] | undefined {
    const { tabel, keys, korpsOf, kolomOf } = sheet.table;
    const { korps, dimensie, oordeel } = params;
    const at = (key: string): number => keys.indexOf(key);
    const row = tabel.rijen.find(({ cellen }) => korpsOf(cellen[at('korps')] ?? '') === korps && kolomOf(cellen[at('dimensie')] ?? '')?.naam === dimensie);
    const said = new Map<number, string>([[at('oordeel'), writeScores(oordeel)]]);
    for (const key of WHY) if (params[key] !== undefined && at(key) >= 0) said.set(at(key), params[key]);
    if (row) return setCells(sheet, row, said);
    if (explained) return undefined;
    said.set(at('korps'), korps).set(at('dimensie'), dimensie);
    return [addRows(sheet, [tabel.koppen.map((_, i) => said.get(i) ?? '')])];
}
