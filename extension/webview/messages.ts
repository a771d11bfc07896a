// What do the panels and the extension say to each other? Plain data, both ways.
import type { Celplek, Gegevenstabel, JudgeParams, Niets, Per, Plek, Preview, PreviewDelta, Scores, SetValueParams, Uitleg, Vergelijking, WatAls } from '../../language/protocol.js';

/** What the score panel compares the text with. */
export type Keuze = 'niets' | 'opgeslagen' | 'vastgelegd' | 'bestand';

export interface Vergeleken {
    readonly keuze: Keuze;
    /** How the other side is called, of `bestand`. */
    readonly naam?: string;
    readonly metVastgelegd: boolean;
}

/** Judgements of one corps that are otherwise than in the data. */
export interface Probeersel {
    readonly korps: string;
    readonly oordelen: Readonly<Record<string, Scores>>;
}

export type NaarPaneel =
    | { readonly soort: 'preview'; readonly preview: Preview; readonly vergeleken: Vergeleken }
    /** What is another than in the preview that the panel was sent last. */
    | { readonly soort: 'anders'; readonly delta: PreviewDelta; readonly vergeleken: Vergeleken }
    | { readonly soort: 'niets'; readonly reden: string }
    | { readonly soort: 'uitleg'; readonly uitleg: Uitleg | Niets; readonly watAls?: WatAls }
    /** Go to a cell (the end score without a dimension), as if it was clicked. */
    | { readonly soort: 'kies'; readonly korps: string; readonly dimensie?: string };

export type VanPaneel =
    /** It has no preview (any more): it is to get a whole one. */
    | { readonly soort: 'klaar' }
    /** The scores that came last are on the screen. */
    | { readonly soort: 'getekend' }
    /** A cell was chosen: explain it and, if it is to be shown, reveal its sentence; without one `plek`, where its dimension is declared. */
    | { readonly soort: 'verklaar'; readonly korps: string; readonly dimensie?: string; readonly plek?: Plek; readonly toon: boolean; readonly probeersel?: Probeersel }
    | { readonly soort: 'toon'; readonly plek: Plek; readonly erheen: boolean }
    | { readonly soort: 'toonCel'; readonly cel: Celplek }
    | { readonly soort: 'vergelijk'; readonly keuze: Keuze }
    | { readonly soort: 'per'; readonly per: Per }
    /** Of a part of several norms: by which of them. */
    | { readonly soort: 'norm'; readonly uri: string }
    | { readonly soort: 'bewaar'; readonly probeersel: Probeersel };

export type NaarWeging =
    | { readonly soort: 'tabel'; readonly tabel: Gegevenstabel }
    | { readonly soort: 'niets'; readonly reden: string }
    | { readonly soort: 'kies'; readonly rij: number; readonly kolom: number }
    /** What was asked to be set is set, or why it is not. */
    | { readonly soort: 'gezet' }
    | { readonly soort: 'mislukt'; readonly reden: string };

export type VanWeging =
    | { readonly soort: 'klaar' }
    | { readonly soort: 'oordeel'; readonly oordeel: Omit<JudgeParams, 'textDocument' | 'norm'> }
    | { readonly soort: 'waarde'; readonly waarde: Omit<SetValueParams, 'textDocument' | 'norm'> }
    | { readonly soort: 'norm'; readonly uri: string }
    | { readonly soort: 'toonNorm' }
    | { readonly soort: 'toonCel'; readonly cel: Celplek };

export type NaarVergelijking =
    | { readonly soort: 'vergelijking'; readonly vergelijking: Vergelijking }
    | { readonly soort: 'niets'; readonly reden: string };

export type VanVergelijking =
    | { readonly soort: 'klaar' }
    | { readonly soort: 'toon'; readonly plek: Plek; readonly oud: boolean }
    | { readonly soort: 'bewaar'; readonly vorm: 'md' | 'html' };
