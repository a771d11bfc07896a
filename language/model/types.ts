// What is a checked norm? Plain data, every node with its place; no syntax tree beyond this point.
import type { Herkomst, Indicator, Kleur, NormRegel, Score, Vergelijker, Waarde, Zin } from '../decision/types.js';

/** All that one norm file says, together with the files that it uses. Names are output names: unique. */
export interface Norm {
    readonly bestand: string;
    readonly editie?: Editie;
    readonly blancoAls: 'blanco' | 'geel' | 'rood';
    readonly blancoZin?: Zin;
    readonly eenhedenScoren: 'laagste' | 'meerderheid';
    readonly eenhedenZin?: Zin;
    readonly gegevens: readonly { readonly pad: string; readonly bestand: string; readonly herkomst: Herkomst }[];
    readonly velden: readonly Aandachtsveld[];
    readonly dimensies: readonly Dimensie[];
    readonly regels: readonly Weegregel[];
    readonly geldtNiet: readonly GeldtNiet[];
    readonly weegtNiet: readonly WeegtNiet[];
    readonly punten?: { readonly waarden: Readonly<Record<Kleur, number>>; readonly zin: Zin };
    readonly korpsen: readonly Korps[];
    readonly groepen: readonly Verzameling[];
    readonly eenheden: readonly Verzameling[];
    readonly voorbeelden: readonly Voorbeeld[];
    readonly verwachtingen: readonly Verwachting[];
    readonly afwijkingen: readonly Afwijking[];
}

/** The parts that decide scores: whatever is added to a norm, until it is said here that it does not. */
export type Beslissend = Omit<Norm, 'bestand' | 'editie' | 'blancoZin' | 'eenhedenZin' | 'gegevens' | 'korpsen' | 'groepen' | 'eenheden' | 'voorbeelden' | 'verwachtingen' | 'afwijkingen'>;

export interface Editie {
    readonly titel: string;
    readonly periode?: string;
    readonly bron?: string;
    readonly concept: boolean;
    readonly vastgesteldOp?: string;
    readonly zin: Zin;
}

export interface Aandachtsveld {
    readonly naam: string;
    readonly definitie?: string;
    readonly zin: Zin;
}

export interface Dimensie {
    readonly naam: string;
    /** Its name without its place: `Kwaliteit` for `Kwaliteit van Toezicht`. */
    readonly kort: string;
    /** What it was called in the edition before. */
    readonly voorheen?: string;
    readonly veld?: string;
    readonly definitie?: string;
    readonly gewicht?: { readonly waarde: number; readonly herkomst: Herkomst };
    readonly indicatoren: readonly (Indicator & { readonly kort: string; readonly voorheen?: string; readonly herkomst: Herkomst })[];
    readonly norm: readonly NormRegel[];
    readonly zin: Zin;
}

/** Colours on named dimensions; `op` holds the names as they stand, fields among them (an error). */
export interface Kleurlijst {
    readonly soort: 'kleuren';
    readonly kleuren: readonly Score[];
    readonly dimensies: readonly string[];
    readonly voeg: 'en' | 'of';
    readonly kleurenHerkomst: Herkomst;
    /** Where each of the dimensions is named. */
    readonly plaatsen: readonly Herkomst[];
    readonly herkomst: Herkomst;
}

export interface Telling {
    readonly soort: 'telling';
    readonly kleuren: readonly Score[];
    readonly maat: 'minstens' | 'hoogstens' | 'precies' | 'alle' | 'geen';
    readonly aantal: number;
    readonly andere: boolean;
    /** The word `andere` with the blank behind it. */
    readonly andereHerkomst?: Herkomst;
    readonly velden: readonly string[];
    readonly kleurenHerkomst: Herkomst;
    readonly herkomst: Herkomst;
}

export interface Puntentelling {
    readonly soort: 'punten';
    readonly vergelijker: Vergelijker;
    readonly grens: number;
    readonly deel: boolean;
    readonly velden: readonly string[];
    readonly herkomst: Herkomst;
}

export type Voorwaarde =
    | Kleurlijst
    | Telling
    | Puntentelling
    | { readonly soort: 'en' | 'of'; readonly delen: readonly Voorwaarde[]; readonly herkomst: Herkomst };

/** The content of a weighing sentence; without `doel` it is about the end score. */
export interface Regeltekst {
    readonly als: Voorwaarde;
    readonly gevolg: 'blokkeert' | 'leidt tot' | 'voorwaarde';
    readonly kleur: Score;
    readonly doel?: string;
    readonly doelHerkomst?: Herkomst;
    readonly gevolgHerkomst: Herkomst;
}

export interface Weegregel extends Regeltekst {
    /** The sentence that it was in the edition before. */
    readonly voorheen?: string;
    readonly zin: Zin;
    /** The sentence with its clauses. */
    readonly omvang: Herkomst;
}

export interface GeldtNiet {
    readonly dimensies: readonly string[];
    readonly korpsen: readonly string[];
    readonly zin: Zin;
}

export interface WeegtNiet {
    readonly dimensies: readonly string[];
    readonly zin: Zin;
    /** The sentence with its clauses. */
    readonly omvang: Herkomst;
}

export interface Korps {
    readonly naam: string;
    readonly aliassen: readonly string[];
    readonly herkomst: Herkomst;
}

/** A group or a unit of corps. */
export interface Verzameling {
    readonly naam: string;
    readonly leden: readonly string[];
    readonly zin: Zin;
}

export interface Voorbeeld {
    readonly titel: string;
    readonly zin: Zin;
    readonly scores: readonly { readonly kleuren: readonly Score[]; readonly dimensies: readonly string[] | 'overige'; readonly herkomst: Herkomst }[];
    readonly waarden: readonly { readonly indicator: string; readonly waarde: Waarde; readonly herkomst: Herkomst }[];
    readonly verwacht: readonly { readonly kleuren: readonly Score[]; readonly doel?: string; readonly want?: Regeltekst; readonly zin: Zin }[];
}

/** How often colours must occur in the data, on a dimension or (without) as end score. */
export interface Kleurverwachting {
    readonly soort: 'kleuren';
    readonly keren: readonly { readonly aantal: number; readonly kleur: Score }[];
    readonly dimensie?: string;
}

/** What a figure of all corps must be; `aantal` counts the corps that supplied it. */
export interface Somverwachting {
    readonly soort: 'som';
    readonly maat: 'totaal' | 'aantal' | 'laagste' | 'hoogste';
    readonly indicator: string;
    readonly vergelijker: Vergelijker;
    readonly waarde: number;
    /** `van ... tot en met`: also at most this. */
    readonly tot?: number;
}

/** How two figures of every corps must compare. */
export interface Korpsverwachting {
    readonly soort: 'per korps';
    readonly links: string;
    readonly vergelijker: Vergelijker;
    readonly rechts: string;
}

export type Verwachting = (Kleurverwachting | Somverwachting | Korpsverwachting) & {
    readonly korpsen?: { readonly naam: string; readonly leden: readonly string[] };
    readonly wijktAf?: string;
    readonly zin: Zin;
};

/** Why a judgement differs from what the norm derives. */
export interface Afwijking {
    readonly korps: string;
    readonly dimensie: string;
    readonly reden: string;
    readonly zin: Zin;
}
