// Which bytes are a workbook (.xlsx)? Plain sheets of cells in, bytes out. A text is a text, whatever it begins with.
import type { Cell, CellStyle, DataValidation, MergeRange, WriteSheet } from 'hucre/xlsx';
import { LONGEST_CELL } from '../limits.js';

export type Celwaarde = string | number | boolean | null;

/** A cell with what it looks like. */
export interface Werkbladcel {
    readonly waarde: Celwaarde;
    readonly vet?: boolean;
    readonly cursief?: boolean;
    /** Fill and text colour: six hexadecimal digits. */
    readonly achtergrond?: string;
    readonly tekstkleur?: string;
    readonly grootte?: number;
    readonly uitlijning?: 'left' | 'center' | 'right';
    /** Long text goes on on a next line in the same cell. */
    readonly terugloop?: boolean;
    readonly rand?: boolean;
    /** A number format of Excel: `0%`, `0.0`. */
    readonly getalopmaak?: string;
    /** In a protected sheet: may be filled in. */
    readonly invulbaar?: boolean;
}

/** Rows and columns from 0, ends included. */
export interface Celbereik {
    readonly rij: number;
    readonly kolom: number;
    readonly totRij: number;
    readonly totKolom: number;
}

/** What may be filled in somewhere; Excel refuses the rest and says the message. */
export interface Invoerregel {
    readonly bereik: Celbereik;
    readonly mag: { readonly soort: 'lijst'; readonly keuzes: readonly string[] } | { readonly soort: 'heel getal' | 'getal'; readonly van?: number; readonly tot?: number };
    readonly melding: string;
    /** Refused, or only pointed out. */
    readonly streng?: boolean;
}

export interface Werkblad {
    readonly naam: string;
    readonly rijen: readonly (readonly (Celwaarde | Werkbladcel)[])[];
    /** Widths of the columns, in characters. */
    readonly breedtes?: readonly number[];
    readonly bevrorenRijen?: number;
    readonly bevrorenKolommen?: number;
    /** The cells of the heading that gets a filter, with the rows under it. */
    readonly filter?: Celbereik;
    readonly samengevoegd?: readonly Celbereik[];
    readonly invoerregels?: readonly Invoerregel[];
    /** Only cells that are `invulbaar` can be changed (without a password: against slips, not against people). */
    readonly beschermd?: boolean;
    readonly liggend?: boolean;
    readonly verborgen?: boolean;
}

/** The bytes of a workbook with these sheets. */
export async function writeWorkbook(bladen: readonly Werkblad[], titel?: string): Promise<Uint8Array> {
    const { writeXlsx } = await import('hucre/xlsx');
    const names = sheetNames(bladen.map(({ naam }) => naam));
    return writeXlsx({ sheets: bladen.map((blad, i) => toSheet(blad, names[i] as string)), properties: { modified: NO_MOMENT, ...(titel !== undefined && { title: clean(titel) }) } });
}

/** The same input gives the same bytes: when it was made is nothing of the workbook. */
const NO_MOMENT = new Date(Date.UTC(1980, 0, 1));

function toSheet(blad: Werkblad, name: string): WriteSheet {
    const cells = new Map<string, Partial<Cell>>();
    const rows = blad.rijen.map((cellen, rij) =>
        cellen.map((cel, kolom) => {
            const given = typeof cel === 'object' && cel !== null ? cel : { waarde: cel };
            const value = typeof given.waarde === 'string' ? clean(given.waarde) : given.waarde;
            const style = styleOf(given);
            if (style) cells.set(`${rij},${kolom}`, { value, style });
            return value;
        }),
    );
    return {
        name,
        rows,
        cells,
        ...(blad.breedtes && { columns: blad.breedtes.map((width) => ({ width })) }),
        ...((blad.bevrorenRijen ?? blad.bevrorenKolommen) !== undefined && { freezePane: { rows: blad.bevrorenRijen ?? 0, columns: blad.bevrorenKolommen ?? 0 } }),
        ...(blad.filter && { autoFilter: { range: rangeOf(blad.filter) } }),
        ...(blad.samengevoegd && { merges: blad.samengevoegd.map(toMerge) }),
        ...(blad.invoerregels && { dataValidations: blad.invoerregels.map(toValidation) }),
        ...(blad.beschermd === true && { protection: { sheet: true, formatColumns: true, formatRows: true } }),
        ...(blad.verborgen === true && { hidden: true }),
        pageSetup: { paperSize: 'a4', orientation: blad.liggend === true ? 'landscape' : 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    };
}

function styleOf({ vet, cursief, achtergrond, tekstkleur, grootte, uitlijning, terugloop, rand, getalopmaak, invulbaar }: Werkbladcel): CellStyle | undefined {
    const font = { ...(vet === true && { bold: true }), ...(cursief === true && { italic: true }), ...(tekstkleur !== undefined && { color: { rgb: tekstkleur } }), ...(grootte !== undefined && { size: grootte }) };
    const side = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
    const style: CellStyle = {
        ...(Object.keys(font).length > 0 && { font }),
        ...(achtergrond !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: achtergrond } } }),
        ...((uitlijning !== undefined || terugloop === true) && { alignment: { vertical: 'top', ...(uitlijning !== undefined && { horizontal: uitlijning }), ...(terugloop === true && { wrapText: true }) } }),
        ...(rand === true && { border: { top: side, right: side, bottom: side, left: side } }),
        ...(getalopmaak !== undefined && { numFmt: getalopmaak }),
        ...(invulbaar === true && { protection: { locked: false } }),
    };
    return Object.keys(style).length > 0 ? style : undefined;
}

const toMerge = ({ rij, kolom, totRij, totKolom }: Celbereik): MergeRange => ({ startRow: rij, startCol: kolom, endRow: totRij, endCol: totKolom });

function toValidation({ bereik, mag, melding, streng }: Invoerregel): DataValidation {
    const common = { range: rangeOf(bereik), allowBlank: true, showErrorMessage: true, errorStyle: streng === true ? 'stop' : 'warning', errorMessage: melding, showInputMessage: true, inputMessage: melding } as const;
    if (mag.soort === 'lijst') return { ...common, type: 'list', values: [...mag.keuzes] };
    const type = mag.soort === 'heel getal' ? 'whole' : 'decimal';
    const [van, tot] = [mag.van ?? -1e9, mag.tot ?? 1e9];
    return { ...common, type, operator: 'between', formula1: String(van), formula2: String(tot) };
}

/** `B2:C5`. */
const rangeOf = ({ rij, kolom, totRij, totKolom }: Celbereik): string => `${columnName(kolom)}${rij + 1}:${columnName(totKolom)}${totRij + 1}`;

/** 0 -> A, 26 -> AA. */
export function columnName(kolom: number): string {
    const last = String.fromCharCode(65 + (kolom % 26));
    return kolom < 26 ? last : columnName(Math.floor(kolom / 26) - 1) + last;
}

/** What XML cannot hold is left out; what no cell can hold is cut. */
 
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '').slice(0, LONGEST_CELL);

/** Names that Excel takes: at most 31 characters, without []:*?/\, each once. */
function sheetNames(wanted: readonly string[]): string[] {
    const used = new Set<string>();
    return wanted.map((naam) => {
        const base = clean(naam).replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '').trim().slice(0, 31) || 'Blad';
        let name = base;
        for (let n = 2; used.has(name.toLowerCase()); n++) name = `${base.slice(0, 30 - String(n).length)} ${n}`;
        used.add(name.toLowerCase());
        return name;
    });
}
