// What is asked and told of examples and expectations, and how far they go?
import type { Niets, Normbestand, Plek, Tekstwijzigingen } from './basics.js';

export interface TestsParams extends Normbestand {
    /** With the coverage of every rule, and the missing examples. */
    readonly dekking?: boolean;
}

export interface Toetsen {
    readonly uri: string;
    readonly toetsen: readonly Toets[];
    readonly dekking?: Dekking | Niets;
}

export interface Toets {
    /** Stays the same while its title or sentence does. */
    readonly id: string;
    readonly soort: 'voorbeeld' | 'gegevens';
    readonly naam: string;
    readonly zin: string;
    /** `onbekend`: the data cannot be read, or the norm has errors. */
    readonly uitkomst: 'geslaagd' | 'mislukt' | 'wijkt af' | 'onbekend';
    readonly uitleg?: string;
    readonly bron?: string;
    /** The sentence that expects; of an example its heading. */
    readonly plek: Plek;
}

export interface Dekking {
    readonly regels: readonly {
        readonly tekst: string;
        /** The dimension whose norm it is a line of. */
        readonly dimensie?: string;
        readonly plek: Plek;
        readonly doelen: readonly { readonly soort: 'beslist' | 'geldt niet' | 'waar' | 'onwaar'; readonly deel?: string; readonly stand: 'gedekt' | 'ontbreekt' | 'onmogelijk' }[];
    }[];
    /** The missing examples, each a whole sentence. */
    readonly voorstel: readonly string[];
    /** The edit that adds them all at the end of the norm file. */
    readonly toevoegen?: Tekstwijzigingen;
}
