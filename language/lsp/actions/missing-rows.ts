// Which rows do the data lack of the corps that a norm knows?
import { schemaOf } from '../../data/schema.js';
import { isWide } from '../../data/read-data.js';
import { dataTableOf } from '../own/data-file.js';
import { addRows, sheetOf } from '../sheet.js';
import type { Snapshot } from '../snapshot.js';
import { named, say } from '../texts.js';
import type { NormWorkspace } from '../workspace.js';
import type { Gebaar } from './edits.js';

/** Empty rows in the first table that has a row per corps. */
export function missingRows(workspace: NormWorkspace, { norm, gegevens }: Snapshot): Gebaar[] {
    const { taal } = workspace;
    const present = new Set(gegevens?.korpsen.map(({ korps }) => korps));
    const missing = norm.korpsen.map(({ naam }) => naam).filter((naam) => !present.has(naam));
    for (const { bestand } of norm.gegevens) {
        const sheet = sheetOf(workspace, bestand);
        const table = sheet && dataTableOf(sheet.text, schemaOf(norm));
        if (!table || !isWide(table.tabel.koppen)) continue;
        const at = table.keys.indexOf('korps');
        const rows = missing.map((naam) => table.tabel.koppen.map((_, i) => (i === at ? naam : '')));
        const titel = missing.length === 1
            ? say(taal, `Voeg een lege rij toe voor ${missing[0]}`, `Add an empty row for ${missing[0]}`)
            : say(taal, `Voeg ${missing.length} lege rijen toe: ${named(taal, missing)}`, `Add ${missing.length} empty rows: ${named(taal, missing)}`);
        return [{ titel, changes: { [bestand]: [addRows(sheet, rows)] } }];
    }
    return [];
}
