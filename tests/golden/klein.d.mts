// CONCEPT: deze norm is niet vastgesteld.
// Proef & ${meting}
// Gemaakt door Normtaal 0.1.0 uit hoofd.norm (sha256 dcff4d34bbd4992a2459ffa63a0dde1bc0bfbbc345165a119923f51bbe20807f).
// Wijzig niet dit bestand maar de norm.

/** Een score; blanco is geen oordeel. */
export type Score = "blanco" | "rood" | "geel" | "groen";
export type Kleur = Exclude<Score, "blanco">;
/** Eén score, of waar het onzeker is een verzameling: "geel|groen". */
export type Oordeel = Score | `${Score}|${Score}` | `${Score}|${Score}|${Score}` | `${Score}|${Score}|${Score}|${Score}`;

/** Eén waarde, of waar het onzeker is alles wat het kan zijn, of een bereik. */
export type Antwoord<W> = W | readonly W[] | (W extends number ? { van: number; tot: number } : never);

/** De namen van de dimensies. */
export type Dimensie =
  | "Gedragscode"
  | "Korpsexpert mandaat"
  | "Referentiekader"
  | "Aanleveren EMM"
  | "Weging";

/** Eén korps: oordelen over dimensies en waarden van indicatoren. Wat ontbreekt is blanco. */
export interface Korps {
  /** Nodig waar regels niet voor elk korps gelden. */
  korps?: string | null;
  "Gedragscode"?: Oordeel | null;
  "Korpsexpert mandaat"?: Oordeel | null;
  "Referentiekader"?: Oordeel | null;
  /** percentage: 0 tot en met 100 */
  "Geborgde referenties"?: Antwoord<number> | "blanco" | null;
  "Aanleveren EMM"?: Oordeel | null;
  /** aantal van 0 tot en met 366 */
  "Leveringen per jaar"?: Antwoord<number> | "blanco" | null;
  /** ja/nee */
  "Gespreid over het jaar"?: Antwoord<boolean> | "blanco" | null;
  "Weging"?: Oordeel | null;
}

export interface DimensieUitslag {
  /** Met de regels die haar verlagen; een verzameling van laag naar hoog waar het onzeker is. */
  score: Oordeel;
  /** Wat is opgegeven. */
  oordeel?: Oordeel;
  /** Wat de norm uit de indicatoren afleidt. */
  norm?: Oordeel;
}

/** Een regel die geldt: de score van het doel is hoogstens deze. */
export interface Plafond {
  doel: "eindscore" | Dimensie;
  hoogstens: "rood" | "geel";
  zin: string;
  bestand: string;
  regel: number;
  bron?: string;
  interpretatie?: string;
  /** Geldt alleen bij een deel van de keuzes voor onzekere cellen. */
  onzeker?: true;
}

export interface Uitslag {
  eindscore: Oordeel;
  dimensies: Record<Dimensie, DimensieUitslag>;
  /** Laagste eerst. */
  plafonds: Plafond[];
  /** De onzekere cellen waarvan de eindscore afhangt; alleen als die onzeker is. */
  beslissend?: Dimensie[];
}

export interface Verbetering {
  dimensie: Dimensie;
  van: Oordeel;
  naar: Kleur;
}

export interface Uitleg extends Uitslag {
  /** Per betere kleur de plafonds op de eindscore die haar in de weg staan. */
  waaromNiet: Partial<Record<"geel" | "groen", Plafond[]>>;
  /** Alle kleinste verzamelingen verbeteringen van eigen scores waarna de eindscore zeker groen is. */
  kortsteWegen: Verbetering[][];
}

export declare const norm: {
  /** Het normbestand. */
  readonly name: string;
  readonly edition: string;
  /** SHA-256 van het normbestand. */
  readonly hash: string;
  /** De versie van Normtaal. */
  readonly version: string;
  readonly concept: boolean;
};
export declare const dimensies: readonly Dimensie[];

/** @throws TypeError als een naam of waarde niet te lezen is; RangeError bij te veel onzekere cellen. */
export declare function score(corps: Korps): Uitslag;
/** Als score, met waarom niet beter en de kortste wegen naar groen. */
export declare function explain(corps: Korps): Uitleg;

/**
 * Vele korpsen tegelijk: kolommen met een waarde per rij, alle even lang. Een dimensie heeft per rij een code: 0 blanco,
 * 1 rood, 2 geel, 3 groen. Een kolom die ontbreekt, is blanco. Onzekere cellen ("geel|groen") kunnen niet in een kolom:
 * geef die rijen aan score.
 */
export interface Kolommen {
  /** Nodig waar regels niet voor elk korps gelden: namen, of de plaats in korpsen en het hoogste getal (255 of 65535) voor geen. */
  korps?: readonly (string | null | undefined)[] | Uint8Array | Uint16Array | null;
  "Gedragscode"?: Uint8Array | null;
  "Korpsexpert mandaat"?: Uint8Array | null;
  "Referentiekader"?: Uint8Array | null;
  /** Het getal, en NaN waar er geen is. */
  "Geborgde referenties"?: Float64Array | Int8Array | Int16Array | Int32Array | Uint8Array | Uint16Array | Uint32Array | null;
  "Aanleveren EMM"?: Uint8Array | null;
  /** Het getal, en NaN waar er geen is. */
  "Leveringen per jaar"?: Float64Array | Int8Array | Int16Array | Int32Array | Uint8Array | Uint16Array | Uint32Array | null;
  /** 0 nee, 1 ja, en 255 of 65535 waar er geen waarde is. */
  "Gespreid over het jaar"?: Uint8Array | Uint16Array | null;
  "Weging"?: Uint8Array | null;
}

export interface KolomKeuzes {
  /** Geef ook de eindkleuren van alle dimensies. */
  dimensies?: boolean;
  /** Geef ook welke plafonds er gelden. */
  plafonds?: boolean;
  /** false: reken in gewoon JavaScript, ook waar WebAssembly met vectoren kan. */
  wasm?: boolean;
  /** Een eerdere uitslag met evenveel rijen: zijn kolommen worden overschreven in plaats van nieuwe gemaakt. */
  naar?: KolomUitslag;
}

/** Kolommen met per rij een code: 0 blanco, 1 rood, 2 geel, 3 groen. */
export interface KolomUitslag {
  rijen: number;
  eindscore: Uint8Array;
  /** Met de regels die ze verlagen. Een kolom die in niets verschilt van de gegeven kolom, is die kolom zelf. */
  dimensies?: Record<Dimensie, Uint8Array>;
  /** Of plafond p (zijn plaats in plafonds) op een rij geldt: plafonds[p >> 3][rij] >> (p & 7) & 1. */
  plafonds?: Uint8Array[];
}

/** De korpsen van de norm. */
export declare const korpsen: readonly string[];
/** Alle regels die een score begrenzen, in de volgorde van de norm. */
export declare const plafonds: readonly Plafond[];

/**
 * De eindscores van alle rijen. Geheugen: een byte per rij, en een per rij voor elke kolom waar om gevraagd is.
 * @throws TypeError als een kolom niet te lezen is.
 */
export declare function scoreColumns(columns: Kolommen, options?: KolomKeuzes): KolomUitslag;

/**
 * Blanco kolommen om te vullen en aan scoreColumns te geven. Zij staan waar WebAssembly ze zonder kopiëren leest: zo is
 * scoreColumns het snelst.
 * @throws RangeError als er geen geheugen voor is (WebAssembly heeft hoogstens 4 GiB).
 */
export declare function createColumns(rows: number): Record<"Gedragscode" | "Korpsexpert mandaat" | "Referentiekader" | "Aanleveren EMM" | "Weging", Uint8Array>;
