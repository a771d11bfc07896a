// Which messages of our own go between the server, an editor's client and its webviews? Typed once; it
// imports nothing. Positions and ranges are those of the protocol: lines and UTF-16 columns from 0.

export interface Positie {
    readonly line: number;
    readonly character: number;
}
export interface Bereik {
    readonly start: Positie;
    readonly end: Positie;
}
/** A place in a norm file: what the protocol calls a Location. */
export interface Plek {
    readonly uri: string;
    readonly range: Bereik;
}

export type Kleur = 'rood' | 'geel' | 'groen';
export type Score = 'blanco' | Kleur;
/** One score, or where it is unsure the exact set, from low to high (blanco first). */
export type Scores = readonly Score[];
/** The value of an indicator: a number (percentages as 0-100), yes or no, or one of its choices. */
export type Waarde = number | boolean | string;
export type Per = 'korps' | 'eenheid';

/** A norm file: one that is open, or one in a folder of the workspace, or one that such a file uses. */
export interface Normbestand {
    readonly textDocument: { readonly uri: string };
}

/** Why there is no answer: one sentence, in the language of the client. */
export interface Niets {
    readonly reden: string;
}

/** Method -> params and result. Every request can be cancelled; one that a change overtakes ends in ContentModified. */
export interface Verzoeken {
    'normtaal/preview': { params: PreviewParams; result: Preview | Niets };
    'normtaal/explain': { params: ExplainParams; result: Uitleg | Niets };
    'normtaal/compare': { params: CompareParams; result: Vergelijking | Niets };
    'normtaal/compareText': { params: CompareTextParams; result: Tekst | Niets };
    'normtaal/whatIf': { params: WhatIfParams; result: WatAls | Niets };
    'normtaal/tests': { params: TestsParams; result: Toetsen | Niets };
    'normtaal/dataTable': { params: DataTableParams; result: Gegevenstabel | Niets };
    'normtaal/judge': { params: JudgeParams; result: Tekstwijzigingen | Niets };
}
/** What a client without files of its own side (a browser) is asked: the server can read nothing there. */
export interface Wedervragen {
    /** The bytes of a file as base64; null when it is not there. */
    'normtaal/readFile': { params: { readonly uri: string }; result: { readonly base64: string } | null };
    /** The URIs of all `.norm` files under a folder. */
    'normtaal/findNorms': { params: { readonly uri: string }; result: readonly string[] };
}
export interface Mededelingen {
    /** What is known of a norm (its text, a file that it uses, its data) is another now: whoever shows it asks again. */
    'normtaal/changed': { readonly uri: string; readonly version: number | null };
}

export const VERZOEK = {
    preview: 'normtaal/preview', explain: 'normtaal/explain', compare: 'normtaal/compare', compareText: 'normtaal/compareText', whatIf: 'normtaal/whatIf',
    tests: 'normtaal/tests', dataTable: 'normtaal/dataTable', judge: 'normtaal/judge',
} as const satisfies Record<string, keyof Verzoeken>;
export const WEDERVRAAG = { readFile: 'normtaal/readFile', findNorms: 'normtaal/findNorms' } as const satisfies Record<string, keyof Wedervragen>;
export const MEDEDELING = { changed: 'normtaal/changed' } as const satisfies Record<string, keyof Mededelingen>;

/** What a client may give as `initializationOptions`. */
export interface Instellingen {
    /** The language of messages; without it that of the client's locale, and Dutch where that is neither. */
    readonly taal?: 'nl' | 'en';
    /** The client answers `normtaal/readFile` and `normtaal/findNorms`: needed in a browser. */
    readonly leesbestanden?: boolean;
    /** The client shows a preview, and wants to be told by `normtaal/changed`. */
    readonly meldVeranderingen?: boolean;
    /** Commands that the client has; lenses and actions name only these. See `OPDRACHT`. */
    readonly opdrachten?: readonly string[];
}

/** Commands of the client, which lenses and code actions may name, with their arguments. */
export const OPDRACHT = {
    /** [uri, korps, dimensie?]: show why a corps has a score. */
    explain: 'normtaal.explain',
    /** [uri, titel]: run one example, or show its outcome. */
    showTest: 'normtaal.showTest',
    /** [uri, Plek[]]: show places. */
    showPlaces: 'normtaal.showPlaces',
    /** [uri]: open the preview. */
    preview: 'normtaal.preview',
    /** [uri, oude naam, nieuwe naam]: rename in the headings of the data too. */
    renameInData: 'normtaal.renameInData',
} as const;

// -- preview -------------------------------------------------------------------------------------

/** What a norm is compared with: its file as saved, a text that the client has (committed), or another file. */
export type Tegenhanger =
    | { readonly soort: 'opgeslagen' }
    | { readonly soort: 'tekst'; readonly tekst: string; readonly naam?: string }
    | { readonly soort: 'bestand'; readonly uri: string };

export interface PreviewParams extends Normbestand {
    readonly per?: Per;
    /** Where the cursor is: its dimension or rule is lit. */
    readonly position?: Positie;
    readonly tegen?: Tegenhanger;
    /** Also which corps every reading of ours decides: each is another scoring of all of them. */
    readonly metInterpretaties?: boolean;
}

export interface Preview {
    readonly uri: string;
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

/** A cell of a data file. `rij` counts as a spreadsheet does (headings are row 1), `kolom` from 1; `range` where it is text. */
export interface Celplek {
    readonly uri: string;
    readonly rij: number;
    readonly kolom: number;
    readonly kop: string;
    readonly range?: Bereik;
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

// -- explanation ---------------------------------------------------------------------------------

export interface ExplainParams extends Normbestand {
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
}

export interface Stap {
    readonly dimensie: string;
    readonly van: Scores;
    readonly naar: Kleur;
}

// -- comparison ----------------------------------------------------------------------------------

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

// -- what if -------------------------------------------------------------------------------------

export interface WhatIfParams extends Normbestand {
    readonly korps: string;
    /** What is otherwise than in the data: judgements (an empty set: none) and values (null: not supplied), by name. */
    readonly oordelen?: Readonly<Record<string, Scores>>;
    readonly waarden?: Readonly<Record<string, Waarde | null>>;
}

export interface WatAls {
    readonly eerst: PreviewRij;
    readonly dan: PreviewRij;
    readonly uitleg: Uitleg;
    /** The text of a `voorbeeld` that keeps this as a test of the norm; absent where a sentence cannot say it. */
    readonly voorbeeld?: string;
    /** The edit that adds it at the end of the norm file. */
    readonly toevoegen?: Tekstwijzigingen;
}

// -- tests ---------------------------------------------------------------------------------------

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

// -- data ----------------------------------------------------------------------------------------

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
    readonly korps: string;
    readonly dimensie: string;
    /** An empty set: no judgement. */
    readonly oordeel: Scores;
    readonly reden?: string;
    readonly bron?: string;
    readonly status?: 'voorlopig' | 'besproken' | 'vastgesteld';
}

/** Edits per file, for the client to apply: the server never writes. */
export interface Tekstwijzigingen {
    readonly changes: Readonly<Record<string, readonly { readonly range: Bereik; readonly newText: string }[]>>;
}
