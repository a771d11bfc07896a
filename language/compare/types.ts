// What can differ between two editions, sentence by sentence?
import type { Herkomst } from '../decision/types.js';

export type Zinsoort =
    | 'editie' | 'blanco' | 'eenheden' | 'punten' | 'gegevens' | 'aandachtsveld' | 'dimensie' | 'gewicht' | 'indicator' | 'norm' | 'weging'
    | 'geldt niet' | 'weegt niet mee' | 'korps' | 'groep' | 'eenheid' | 'voorbeeld' | 'verwachting' | 'afwijking';

export type Clausule = 'bron' | 'motivering' | 'interpretatie' | 'definitie';

/** A sentence of one edition. Names in `sleutel`, `vorm` and `betekenis` are those of the new edition. */
export interface Zinplek {
    readonly soort: Zinsoort;
    /** On one line, without its clauses. */
    readonly tekst: string;
    readonly herkomst: Herkomst;
    /** The field or dimension that it stands under. */
    readonly onder?: string;
    readonly clausules: Readonly<Partial<Record<Clausule, string>>>;
    /** What makes it this sentence and no other (a name, a title); none where only its content does. */
    readonly sleutel?: string;
    /** What it says as it says it: equal when only layout or spelling differs. */
    readonly vorm: string;
    /** What it means: equal when two sentences say the same in other words. */
    readonly betekenis: string;
    /** The sentence that it was before (`voorheen`). */
    readonly voorheen?: string;
    /** The names that it is about, to find it again when it has changed. */
    readonly over: readonly string[];
    /** Where it stands in the model: its index in the list of its kind (and of its owner). */
    readonly index: number;
}

export interface Zinsverschil {
    readonly soort: 'nieuw' | 'vervallen' | 'gewijzigd' | 'verplaatst' | 'gelijkwaardig';
    readonly oud?: Zinplek;
    readonly nieuw?: Zinplek;
    /** Whether it can change any score. */
    readonly weegt: boolean;
    /** The clauses that differ, of a sentence that both have. */
    readonly clausules: readonly Clausule[];
}

/** Names of the old edition -> of the new; what has no successor is not in it. */
export interface Hernoemd {
    readonly velden: ReadonlyMap<string, string>;
    readonly dimensies: ReadonlyMap<string, string>;
    readonly indicatoren: ReadonlyMap<string, string>;
}
