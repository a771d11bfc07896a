// What do the messages between server and client share: places, scores, edits, and that there is no answer?

export interface Positie {
    readonly line: number;
    readonly character: number;
}
export interface Bereik {
    readonly start: Positie;
    readonly end: Positie;
}
/** A place in a norm file: what the protocol calls a Location. */
export interface Plek {
    readonly uri: string;
    readonly range: Bereik;
}

export type Kleur = 'rood' | 'geel' | 'groen';
export type Score = 'blanco' | Kleur;
/** One score, or where it is unsure the exact set, from low to high (blanco first). */
export type Scores = readonly Score[];
/** The value of an indicator: a number (percentages as 0-100), yes or no, or one of its choices. */
export type Waarde = number | boolean | string;
export type Per = 'korps' | 'eenheid';

/** A norm file: one that is open, or one in a folder of the workspace, or one that such a file uses. */
export interface Normbestand {
    readonly textDocument: { readonly uri: string };
}

/** What is asked of scores. */
export interface Scorevraag extends Normbestand {
    /** Of a file that is a part of several norms: by which of them. Without it, or when it does not use the file (any more), by the first. */
    readonly norm?: string;
}

/** A norm by which scores can be told. */
export interface Normkeuze {
    readonly uri: string;
    /** Its edition; without one the name of its file. */
    readonly titel: string;
}

/** Why there is no answer: one sentence, in the language of the client. */
export interface Niets {
    readonly reden: string;
}

/** Edits per file, for the client to apply: the server never writes. */
export interface Tekstwijzigingen {
    readonly changes: Readonly<Record<string, readonly { readonly range: Bereik; readonly newText: string }[]>>;
}

/** A cell of a data file. `rij` counts as a spreadsheet does (headings are row 1), `kolom` from 1; `range` where it is text. */
export interface Celplek {
    readonly uri: string;
    readonly rij: number;
    readonly kolom: number;
    readonly kop: string;
    readonly range?: Bereik;
}
