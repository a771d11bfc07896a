// What is a decision? The plain-data core (IR) that everything is computed from: dimensions, their
// norms, and ceilings. It imports nothing of ours. Built only by `build.ts`, which guarantees:
// every index exists, `volgorde` puts a dimension behind all that its ceilings read, no rule reads
// its own target or names what is not weighed, every count can come out, and no impossible colour occurs.

export type Kleur = 'rood' | 'geel' | 'groen';
export type Score = 'blanco' | Kleur;

/** Colours from low to high, blanco (no information) first: the order of every set of scores. */
export const SCORES: readonly Score[] = ['blanco', 'rood', 'geel', 'groen'];

/** Where something stands: lines and columns from 1, the end exclusive; offsets in UTF-16 units. */
export interface Herkomst {
    readonly bestand: string;
    readonly regel: number;
    readonly kolom: number;
    readonly eindregel: number;
    readonly eindkolom: number;
    readonly begin: number;
    readonly eind: number;
}

/** A sentence of a norm file, with what is said about it. */
export interface Zin {
    /** The sentence itself, on one line, without its clauses. */
    readonly tekst: string;
    readonly herkomst: Herkomst;
    readonly bron?: string;
    readonly motivering?: string;
    readonly interpretatie?: string;
}

/** A value of an indicator: a number (percentages as 0-100), yes or no, or one of its choices. */
export type Waarde = number | boolean | string;

/** What is known of an answer that is not sure: the values that it can be, or a range of numbers (ends included). */
export type Mogelijk = readonly Waarde[] | { readonly van: number; readonly tot: number };

/** An answer as it is known: one value, or what it can be. */
export type Antwoord = Waarde | Mogelijk;

export type IndicatorType =
    | { readonly soort: 'aantal' | 'getal'; readonly eenheid?: string; readonly van?: number; readonly tot?: number }
    | { readonly soort: 'percentage' }
    | { readonly soort: 'ja/nee' }
    /** Words of the corps: no norm compares them. */
    | { readonly soort: 'tekst' }
    | { readonly soort: 'keuze'; readonly keuzes: readonly string[] };

export interface Indicator {
    readonly naam: string;
    readonly type: IndicatorType;
}

export type Vergelijker = '<' | '<=' | '=' | '>=' | '>';

export type NormConditie =
    | { readonly soort: 'vergelijking'; readonly indicator: string; readonly vergelijker: Vergelijker; readonly waarde: Waarde }
    | { readonly soort: 'en' | 'of'; readonly delen: readonly NormConditie[] };

/** One line of a dimension's norm; without `als` it is the `anders` line. */
export interface NormRegel {
    readonly kleur: Score;
    readonly als?: NormConditie;
    readonly zin: Zin;
}

export interface Dimensie {
    readonly naam: string;
    readonly veld?: string;
    readonly weegt: boolean;
    readonly gewicht: number;
    readonly norm: readonly NormRegel[];
    /** The indicators that its norm reads. */
    readonly indicatoren: readonly Indicator[];
    /** The corps that it does not apply to. */
    readonly nietVoor: readonly string[];
}

/** A condition on final scores. A dimension is its index in `Decision.dimensies`. */
export type Conditie =
    | { readonly soort: 'score'; readonly dimensie: number; readonly scores: readonly Score[] }
    | {
          readonly soort: 'telling';
          readonly dimensies: readonly number[];
          readonly scores: readonly Score[];
          readonly minstens: number;
          /** `alle`: every dimension that applies must have one of the scores. */
          readonly hoogstens: number | 'alle';
      }
    | {
          readonly soort: 'punten';
          readonly dimensies: readonly number[];
          readonly vergelijker: Vergelijker;
          /** Points, or per cent of what the judged dimensions could have earned. */
          readonly grens: number;
          readonly deel: boolean;
      }
    | { readonly soort: 'en' | 'of'; readonly delen: readonly Conditie[] };

export type Doel = 'eindscore' | number;

/** While `als` holds, the score of `doel` is at most `hoogstens`. */
export interface Plafond {
    readonly soort: 'plafond';
    readonly als: Conditie;
    readonly hoogstens: 'rood' | 'geel';
    readonly doel: Doel;
    readonly zin: Zin;
}

export interface Decision {
    readonly titel: string;
    readonly concept: boolean;
    /** How conditions, counts and preconditions read a blanco. */
    readonly blancoAls: 'blanco' | 'geel' | 'rood';
    readonly punten: Readonly<Record<Kleur, number>> | undefined;
    readonly eenhedenScoren: 'laagste' | 'meerderheid';
    readonly dimensies: readonly Dimensie[];
    readonly plafonds: readonly Plafond[];
    /** All dimensions, each behind those that its ceilings read. */
    readonly volgorde: readonly number[];
}

/** What is known of one corps: colours (one, or a set where unsure) and answers to indicators. */
export interface KorpsGegevens {
    readonly korps: string;
    readonly oordelen: ReadonlyMap<string, readonly Score[]>;
    readonly waarden: ReadonlyMap<string, Antwoord>;
}
