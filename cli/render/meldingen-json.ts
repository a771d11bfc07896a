// How does a program read remarks? The keys of `diagnostiek` are a promise (cli.md).
import type { Melding } from '../../language/index.js';
import { brief, showFile, type Weergave } from './places.js';

/** One entry of `diagnostiek`: places from 1, the end exclusive; of data the row and the column's number. */
export interface DiagnostiekJson {
    readonly bestand: string;
    readonly regel: number;
    readonly kolom: number;
    readonly eindregel: number;
    readonly eindkolom: number;
    readonly code: string;
    readonly ernst: Melding['ernst'];
    readonly bericht: string;
    /** The heading of the column, for data. */
    readonly kolomnaam?: string;
    /** The sheet, for a workbook that has several. */
    readonly blad?: string;
    readonly reparaties?: readonly { readonly titel: string; readonly veilig: boolean }[];
}

export function renderJson(meldingen: readonly Melding[], { taal, basis }: Weergave): DiagnostiekJson[] {
    return meldingen.map(({ code, ernst, berichten, plaats, reparaties, cel }) => ({
        bestand: showFile(plaats.bestand, basis),
        regel: plaats.regel, kolom: plaats.kolom, eindregel: plaats.eindregel, eindkolom: plaats.eindkolom,
        code, ernst,
        bericht: brief(berichten[taal]),
        ...(cel && { kolomnaam: brief(cel.kolom) }),
        ...(cel?.blad !== undefined && { blad: brief(cel.blad) }),
        ...(reparaties.length > 0 && { reparaties: reparaties.map(({ titel, veilig }) => ({ titel: titel[taal], veilig })) }),
    }));
}
