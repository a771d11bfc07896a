// What is asked and told of a data file as a table, and how is a judgement set in it?
import type { Bereik, Celplek, Scores } from './basics.js';

export interface DataTableParams {
    /** A data file, or a norm file: then the first data file that it names. */
    readonly textDocument: { readonly uri: string };
    /** The norm by which it is read; without it the first known norm that names the file. */
    readonly norm?: string;
}

export interface Gegevenstabel {
    readonly uri: string;
    /** The norm that names it. */
    readonly norm: string;
    /** All norms that name it. */
    readonly normen: readonly string[];
    readonly version: number | null;
    readonly koppen: readonly Kop[];
    readonly rijen: readonly { readonly rij: number; readonly korps?: string; readonly cellen: readonly Gegevenscel[] }[];
    readonly problemen: readonly Probleem[];
    /** Cells that ask for attention, those that decide an end score first. */
    readonly aandacht: readonly Aandacht[];
}

export interface Kop {
    readonly tekst: string;
    /** What it stands for: the corps, a dimension or indicator by its name in the norm, a column of `toelichting` files, the published end score. */
    readonly soort: 'korps' | 'dimensie' | 'indicator' | 'eindscore' | 'oordeel' | 'reden' | 'bron' | 'status' | 'onbekend';
    readonly naam?: string;
    /** Of an indicator: what its cells are to hold, in words of the client's language; and the answers, where it has only those. */
    readonly verwacht?: string;
    readonly keuzes?: readonly string[];
}

export interface Gegevenscel {
    readonly tekst: string;
    readonly range?: Bereik;
    /** Indices of `problemen`. */
    readonly problemen?: readonly number[];
    readonly scores?: Scores;
    readonly reden?: string;
    readonly bron?: string;
    readonly status?: string;
}

export interface Probleem {
    readonly code: string;
    readonly ernst: 'fout' | 'waarschuwing' | 'informatie' | 'hint';
    readonly tekst: string;
    readonly rij: number;
    readonly kolom: number;
    readonly range?: Bereik;
}

export interface Aandacht {
    readonly korps: string;
    readonly dimensie: string;
    readonly waarom: 'beslist' | 'onzeker' | 'wijkt af' | 'geen kleur' | 'geldt niet';
    /** What is settled here settles an end score. */
    readonly beslist?: boolean;
    /** What the norm derives, and what was judged. */
    readonly norm?: Scores;
    readonly oordeel?: Scores;
    readonly uitleg?: string;
    readonly cel?: Celplek;
}

/** Sets a judgement, with why: changes the cell, and the row in the file of reasons where there is one. */
export interface JudgeParams {
    readonly textDocument: { readonly uri: string };
    /** The norm by which the file is read; without it the first known norm that names it. */
    readonly norm?: string;
    readonly korps: string;
    readonly dimensie: string;
    /** An empty set: no judgement. */
    readonly oordeel: Scores;
    readonly reden?: string;
    readonly bron?: string;
    readonly status?: 'voorlopig' | 'besproken' | 'vastgesteld';
}

/** Sets the value of an indicator: what a corps answered, as people write it. */
export interface SetValueParams extends DataTableParams {
    readonly rij: number;
    readonly kolom: number;
    /** `12,5`, `ja`, `15-20`; empty or `-`: nothing was supplied. */
    readonly waarde: string;
}
