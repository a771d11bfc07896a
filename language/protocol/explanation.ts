// What is asked and told of one score: why it is so, and what would make it better?
import type { Celplek, Kleur, Per, Plek, Score, Scores, Scorevraag, Waarde } from './basics.js';
import type { Plafond, PreviewCel, PreviewRegel } from './preview.js';

export interface ExplainParams extends Scorevraag {
    readonly korps: string;
    /** Without it: the end score. */
    readonly dimensie?: string;
    readonly per?: Per;
}

export interface Uitleg {
    readonly uri: string;
    readonly editie: string;
    readonly concept: boolean;
    readonly korps: string;
    readonly per: Per;
    /** `eindscore`, or the name of the dimension. */
    readonly doel: string;
    readonly score: Scores;
    readonly gepubliceerd?: Scores;
    /** The cell, when a dimension was asked for. */
    readonly cel?: PreviewCel;
    /** What its norm reads, with the line that decides. */
    readonly waarden?: readonly { readonly indicator: string; /** Absent where it is not sure or not supplied. */ readonly waarde?: Waarde; readonly geschreven?: string; readonly cel?: Celplek }[];
    readonly normregels?: readonly { readonly tekst: string; readonly kleur: Score; readonly plek: Plek; readonly geldt: boolean }[];
    /** The ceilings that hold for it, lowest first, with the scores that make them hold. */
    readonly plafonds: readonly UitlegPlafond[];
    /** Per better colour the rules in the way; of the end score only. */
    readonly waaromNiet: readonly { readonly kleur: Kleur; readonly regels: readonly number[] }[];
    /** Shortest ways to groen; undefined where the norm is too large to search, or where a dimension was asked for. */
    readonly wegen?: readonly (readonly Stap[])[];
    /** Rules (indices) that alone hold the end score down. */
    readonly alleenDoor: readonly number[];
    /** Smallest sets of lower scores that lower the end score. */
    readonly omlaag?: readonly (readonly Stap[])[];
    readonly beslissend: readonly string[];
    /** The rules that indices above mean. */
    readonly regels: readonly PreviewRegel[];
}

export interface UitlegPlafond extends Plafond {
    readonly tekst: string;
    readonly bron?: string;
    readonly motivering?: string;
    readonly interpretatie?: string;
    readonly plek: Plek;
    readonly scores: readonly { readonly dimensie: string; readonly score: Scores }[];
    /** Where the sentence adds up: what was earned of what could have been, in words. */
    readonly punten?: readonly string[];
}

export interface Stap {
    readonly dimensie: string;
    readonly van: Scores;
    readonly naar: Kleur;
}
