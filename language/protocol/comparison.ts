// What is asked and told of two norms: sentences, meaning, corps?
import type { Normbestand, Plek, Score, Scores } from './basics.js';
import type { Tegenhanger } from './preview.js';

export interface CompareParams extends Normbestand {
    /** The older side. */
    readonly met: Tegenhanger;
}

/** The comparison as a page of its own, to be kept or sent. */
export interface CompareTextParams extends CompareParams {
    readonly vorm: 'md' | 'html';
}

export interface Tekst {
    readonly tekst: string;
}

export type Verhouding = 'gelijk' | 'strenger' | 'soepeler' | 'gemengd';

export interface Vergelijking {
    readonly oud: { readonly naam: string; readonly uri: string };
    readonly nieuw: { readonly naam: string; readonly uri: string };
    readonly zinnen: readonly Zinsverschil[];
    /** For all possible corps; absent where the weighting is too large to tell. */
    readonly eindscore?: Betekenis;
    /** Dimensions of which ceilings change the final score in another way. */
    readonly dimensies: readonly { readonly dimensie: string; readonly betekenis: Betekenis }[];
    /** Corps to which not all applies, where the answer is another than the general one. */
    readonly groepen: readonly { readonly korpsen: readonly string[]; readonly betekenis: Betekenis }[];
    /** What became of the norm of a dimension, over all values. */
    readonly normen: readonly Normverschil[];
    /** With data on both sides. */
    readonly korpsen?: {
        readonly vergeleken: number;
        readonly gewijzigd: readonly Korpswijziging[];
        readonly alleenOud: readonly string[];
        readonly alleenNieuw: readonly string[];
    };
}

export interface Zinsverschil {
    readonly soort: 'nieuw' | 'vervallen' | 'gewijzigd' | 'verplaatst' | 'gelijkwaardig';
    readonly oud?: Zinsplek;
    readonly nieuw?: Zinsplek;
    /** Whether it can change any score. */
    readonly weegt: boolean;
    readonly clausules: readonly string[];
}
export interface Zinsplek {
    readonly tekst: string;
    readonly onder?: string;
    readonly plek: Plek;
}

export interface Betekenis {
    readonly verhouding: Verhouding;
    /** Counts of combinations of judgements, as text: they can be of any size. */
    readonly combinaties: string;
    readonly strenger: string;
    readonly soepeler: string;
    readonly overgangen: readonly {
        readonly van: Score;
        readonly naar: Score;
        readonly aantal: string;
        /** The smallest corps that shows it: what is not named is groen. */
        readonly getuige: readonly { readonly dimensie: string; readonly score: Score }[];
        /** Changed sentences (indices of `zinnen`) that by themselves bring it about. */
        readonly oorzaak: readonly number[];
    }[];
}

export interface Normverschil {
    readonly dimensie: string;
    readonly heeft: 'beide' | 'oud' | 'nieuw';
    /** Absent where it can't be told. */
    readonly verhouding?: Verhouding;
    readonly overgangen: readonly {
        readonly van: Score;
        readonly naar: Score;
        /** The values for which it is so, in words. */
        readonly gebieden: readonly string[];
        readonly oorzaak: readonly number[];
    }[];
}

export interface Korpswijziging {
    readonly korps: string;
    readonly van: Scores;
    readonly naar: Scores;
    readonly door: 'norm' | 'prestatie' | 'beide';
    readonly oordelen: readonly { readonly dimensie: string; readonly van: Scores; readonly naar: Scores }[];
    readonly oorzaak: readonly number[];
}
