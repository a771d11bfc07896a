// Of what is a page made that is read in a terminal, in a merge request or in a browser alike?
import type { Score } from '../decision/types.js';

/** A piece of text, or scores to be shown with their colour. */
export type Deel = string | { readonly scores: readonly Score[] };

export interface Zijde {
    readonly tekst: string;
    /** Where it stands. */
    readonly plaats: string;
}

export type Blok =
    | { readonly soort: 'kop'; readonly niveau: 1 | 2 | 3; readonly tekst: string }
    | { readonly soort: 'alinea'; readonly tekst: string }
    | { readonly soort: 'lijst'; readonly punten: readonly string[] }
    | { readonly soort: 'tabel'; readonly koppen: readonly string[]; readonly rijen: readonly (readonly Deel[])[] }
    /** Sentences before and after, side by side where there is room. */
    | { readonly soort: 'zinnen'; readonly koppen: readonly [string, string]; readonly paren: readonly { readonly oud?: Zijde; readonly nieuw?: Zijde; readonly noot?: string }[] };
