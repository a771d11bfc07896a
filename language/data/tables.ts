// Which tables stand in a data file? One in CSV or JSON; in a workbook one on every sheet that names the corps.
import { dataKey } from '../names.js';
import { reasonFor } from '../reasons.js';
import { decodeText } from './decode.js';
import { readJson } from './json.js';
import { type GeenTabel, noCorps, readTable, type Tabel, toTable } from './table.js';

/** A sheet as a rectangle of texts. */
export interface Blad {
    readonly naam: string;
    readonly rijen: readonly (readonly string[])[];
}

/** A file as bytes (CSV, JSON), or as the sheets that its reader found in it (workbooks, Parquet). */
export type Databestand = { readonly bestand: string; readonly bytes: Uint8Array } | { readonly bestand: string; readonly bladen: readonly Blad[] };

export interface Gegevenstabel {
    readonly tabel: Tabel;
    readonly blad?: string;
}

/** The tables, and the sheets that hold none. */
export function tablesOf(bestand: Databestand): { readonly tabellen: readonly Gegevenstabel[]; readonly zonder: readonly string[] } | GeenTabel {
    if ('bladen' in bestand) return sheetTables(bestand.bladen);
    const text = decodeText(bestand.bytes);
    const tabel = /\.json$/i.test(bestand.bestand) ? jsonTable(text) : readTable(text);
    return 'reden' in tabel ? tabel : { tabellen: [{ tabel }], zonder: [] };
}

function jsonTable(text: string): Tabel | GeenTabel {
    try {
        return toTable(readJson(text));
    } catch (error) {
        return { reden: reasonFor(error), rij: 1 };
    }
}

function sheetTables(bladen: readonly Blad[]): ReturnType<typeof tablesOf> {
    const read = bladen.map(({ naam, rijen }) => ({ naam, tabel: toTable(rijen.map((cellen, i) => ({ rij: i + 1, cellen }))) }));
    const tabellen = read.flatMap(({ naam, tabel }) => ('reden' in tabel || !tabel.koppen.some((kop) => dataKey(kop) === 'korps') ? [] : [{ tabel, ...(bladen.length > 1 && { blad: naam }) }]));
    const broken = read.find(({ tabel }) => 'reden' in tabel)?.tabel;
    if (tabellen.length === 0) return broken && 'reden' in broken ? broken : { reden: noCorps(read.flatMap(({ tabel }) => ('reden' in tabel ? [] : tabel.koppen.map(dataKey)))), rij: 1 };
    const used = new Set(tabellen.map(({ blad }) => blad));
    const empty = new Set(bladen.filter(({ rijen }) => rijen.every((cellen) => cellen.every((cel) => cel.trim() === ''))).map(({ naam }) => naam));
    return { tabellen, zonder: bladen.length > 1 ? bladen.map(({ naam }) => naam).filter((naam) => !used.has(naam) && !empty.has(naam)) : [] };
}
