// What is asked and told of all corps at once: the preview of a norm?
import type { Celplek, Niets, Normkeuze, Per, Plek, Positie, Score, Scores, Scorevraag } from './basics.js';

/** What a norm is compared with: its file as saved, a text that the client has (committed), or another file. */
export type Tegenhanger =
    | { readonly soort: 'opgeslagen' }
    | { readonly soort: 'tekst'; readonly tekst: string; readonly naam?: string }
    | { readonly soort: 'bestand'; readonly uri: string };

export interface PreviewParams extends Scorevraag {
    readonly per?: Per;
    /** Where the cursor is: its dimension or rule is lit. */
    readonly position?: Positie;
    readonly tegen?: Tegenhanger;
    /** Also which corps every reading of ours decides: each is another scoring of all of them. */
    readonly metInterpretaties?: boolean;
    /** The `resultId` of the preview that the client shows: the answer can then be a `PreviewDelta`. */
    readonly previousResultId?: string;
}

export interface Preview {
    /** By this name the client can say later that it has this one. */
    readonly resultId: string;
    readonly uri: string;
    /** Of a file that is a part of other norms: by which of them these scores are, and all that use it. */
    readonly volgens?: { readonly norm: string; readonly normen: readonly Normkeuze[] };
    /** The version of the open text; null for a file that is not open. */
    readonly version: number | null;
    readonly editie: string;
    readonly concept: boolean;
    readonly per: Per;
    /** Errors that the norm has now. With errors this is what it said when it last had none, if it ever had. */
    readonly fouten: number;
    readonly velden: readonly { readonly naam: string; readonly plek: Plek }[];
    readonly dimensies: readonly PreviewDimensie[];
    readonly regels: readonly PreviewRegel[];
    readonly rijen: readonly PreviewRij[];
    readonly totaal: Readonly<Record<Score | 'onzeker', number>>;
    readonly interpretaties?: readonly { readonly tekst: string; readonly plekken: readonly Plek[]; readonly korpsen: readonly string[] }[];
    readonly gegevens: readonly { readonly pad: string; readonly uri: string; readonly gelezen: boolean; readonly fouten: number }[];
    readonly licht: Licht;
    readonly verschil?: PreviewVerschil | Niets;
}

export interface PreviewDimensie {
    readonly naam: string;
    /** Without its place: `Kwaliteit` for `Kwaliteit van Toezicht`. */
    readonly kort: string;
    readonly veld?: string;
    readonly weegt: boolean;
    readonly definitie?: string;
    readonly bron?: string;
    readonly plek: Plek;
}

/** A weighing sentence. Its index is what `Plafond.regel` and `Licht.regels` mean. */
export interface PreviewRegel {
    readonly tekst: string;
    /** `eindscore`, or the name of a dimension. */
    readonly doel: string;
    readonly hoogstens: 'rood' | 'geel';
    readonly bron?: string;
    readonly motivering?: string;
    readonly interpretatie?: string;
    readonly plek: Plek;
    /** The rows that it holds for, surely or perhaps. */
    readonly treft: readonly string[];
}

export interface PreviewRij {
    readonly korps: string;
    readonly eindscore: Scores;
    readonly gepubliceerd?: Scores;
    /** In the order of `dimensies`. */
    readonly cellen: readonly PreviewCel[];
    /** The ceilings that hold, lowest first. */
    readonly plafonds: readonly Plafond[];
    /** The unsure dimensions that decide the end score. */
    readonly beslissend: readonly string[];
}

export interface PreviewCel {
    readonly score: Scores;
    /** Before ceilings. */
    readonly eigen: Scores;
    /** The judgement in the data. */
    readonly oordeel?: Scores;
    /** What the norm derives; more than one where an answer is not sure. */
    readonly norm?: Scores;
    /** Why the norm gives none although something was supplied. */
    readonly geenKleur?: string;
    readonly geldtNiet?: true;
    /** Why judgement and norm differ (`afwijking`). */
    readonly afwijking?: string;
    readonly reden?: string;
    readonly bron?: string;
    readonly status?: string;
    /** Where the judgement stands in the data. */
    readonly cel?: Celplek;
}

export interface Plafond {
    /** Index of the rule. */
    readonly regel: number;
    readonly doel: string;
    readonly hoogstens: 'rood' | 'geel';
    /** Holds in some choices of the unsure cells only. */
    readonly onzeker: boolean;
    /** The dimensions whose scores make it hold. */
    readonly door: readonly string[];
}

/** What is another than in the preview that the client has; all that is not named is the same. As with semantic tokens, the server may always answer in full. */
export interface PreviewDelta {
    readonly resultId: string;
    readonly previousResultId: string;
    readonly anders: Partial<Omit<Preview, 'resultId' | 'rijen'>>;
    /** The rows that are others, by their place in `rijen`. */
    readonly rijen: readonly { readonly index: number; readonly rij: PreviewRij }[];
}

/** The totals alone: for who shows no rows. */
export interface Totalen extends Pick<Preview, 'editie' | 'fouten' | 'totaal'> {
    readonly rijen: number;
}

/** What the cursor is in. */
export interface Licht {
    readonly dimensies: readonly string[];
    readonly regels: readonly number[];
}

export interface PreviewVerschil {
    /** The other norm's name: its title, or what the client called it. */
    readonly naam: string;
    /** The rows of which a score is another now; only the dimensions that differ. */
    readonly rijen: readonly {
        readonly korps: string;
        readonly van: Scores;
        readonly naar: Scores;
        readonly dimensies: readonly { readonly dimensie: string; readonly van: Scores; readonly naar: Scores }[];
    }[];
    readonly nieuweKorpsen: readonly string[];
    readonly vervallenKorpsen: readonly string[];
}
