// What is a diagnostic, and what is a message of it at a place?
import type { Herkomst } from '../decision/types.js';

export type Ernst = 'fout' | 'waarschuwing' | 'informatie' | 'hint';

export const TALEN = ['nl', 'en'] as const;
export type Taal = (typeof TALEN)[number];
export type Tweetalig = Readonly<Record<Taal, string>>;

/** What stands at `plaats` becomes `tekst`; an empty place inserts, an empty text removes. */
export interface Wijziging {
    readonly plaats: Herkomst;
    readonly tekst: string;
}

/** A way out. `veilig`: it can only be what the author meant, so a machine may do it unasked. */
export interface Reparatie {
    readonly titel: Tweetalig;
    readonly wijzigingen: readonly Wijziging[];
    readonly veilig: boolean;
}

/** What a cell of a table becomes; without a text its whole row goes. */
export interface Celwijziging {
    readonly plaats: Celplaats;
    readonly tekst?: string;
}

/** A way out of what is wrong in a table. No machine goes it unasked: a cell is what somebody answered. */
export interface Celreparatie {
    readonly titel: Tweetalig;
    readonly wijzigingen: readonly Celwijziging[];
}

/** Another place that a remark is about, and what stands there. */
export interface Verwant {
    readonly plaats: Herkomst | Celplaats;
    readonly tekst: Tweetalig;
}

/** One kind of remark: `P` are the facts that its sentence needs. */
export interface Diagnose<P> {
    readonly code: `NT${string}`;
    readonly ernst: Ernst;
    /** What stands there, why that matters, what to do: one or two short sentences, read by the expert group. */
    readonly bericht: Readonly<Record<Taal, (feiten: P) => string>>;
    readonly reparaties?: (feiten: P, plaats: Herkomst) => readonly Reparatie[];
    readonly celreparaties?: (feiten: P, plaats: Celplaats) => readonly Celreparatie[];
    readonly verwant?: (feiten: P) => readonly Verwant[];
}

/** A norm text to show, with the files beside it: other norm files, or data that it names. */
export type Voorbeeldtekst = string | { readonly norm: string; readonly bestanden: Readonly<Record<string, string>> };

/**
 * The help page of a diagnostic, in Dutch. It stands apart from the `Diagnose`, so that a compiled
 * norm, which carries the messages of its data reader, does not carry the manual.
 */
export interface Hulp {
    readonly titel: string;
    /** What it means, why it matters, what to do. */
    readonly uitleg: string;
    /** Raises exactly this diagnostic. */
    readonly fout: Voorbeeldtekst;
    /** Says the same as it should be said. */
    readonly goed: Voorbeeldtekst;
}

/** A remark at a place in a norm file or in data: plain data, ready to be shown in either language. */
export interface Melding {
    readonly code: string;
    readonly ernst: Ernst;
    readonly berichten: Tweetalig;
    readonly plaats: Herkomst;
    readonly reparaties: readonly Reparatie[];
    /** In a table: the row as a spreadsheet counts it, and the heading of the column. */
    readonly cel?: { readonly rij: number; readonly kolom: string; readonly blad?: string };
    readonly celreparaties?: readonly Celreparatie[];
    readonly verwant?: readonly Verwant[];
}

export function meld<P>(diagnose: Diagnose<P>, plaats: Herkomst, feiten: P): Melding {
    const { code, ernst, bericht } = diagnose;
    const verwant = diagnose.verwant?.(feiten) ?? [];
    return { code, ernst, berichten: { nl: bericht.nl(feiten), en: bericht.en(feiten) }, plaats, reparaties: diagnose.reparaties?.(feiten, plaats) ?? [], ...(verwant.length > 0 && { verwant }) };
}

/** The place of a cell: its heading goes with it. Lines are rows and columns are those of the table. */
export interface Celplaats extends Herkomst {
    readonly kop: string;
    /** The sheet of a workbook that has several. */
    readonly blad?: string;
}

export function meldCel<P>(diagnose: Diagnose<P>, cel: Celplaats, feiten: P): Melding {
    const { kop, blad, ...plaats } = cel;
    const celreparaties = diagnose.celreparaties?.(feiten, cel) ?? [];
    return { ...meld(diagnose, plaats, feiten), cel: { rij: plaats.regel, kolom: kop, ...(blad !== undefined && { blad }) }, ...(celreparaties.length > 0 && { celreparaties }) };
}
