// Which types does an emitted module have?
import type { Decision, IndicatorType } from '../../decision/types.js';
import { comment, text } from './literal.js';
import { columnTypes } from './columns/types.js';
import type { JavaScriptOptions } from './options.js';

export function typesCode(decision: Decision, { schema }: JavaScriptOptions, header: string): string {
    const names = decision.dimensies.map(({ naam }) => text(naam));
    const fields = schema.kolommen.map(({ naam, type }) => `  ${type ? `/** ${comment(describe(type))} */\n  ` : ''}${text(naam)}?: ${type ? `Antwoord<${valueType(type)}> | "blanco"` : 'Oordeel'} | null;\n`);
    return `${header}
/** Een score; blanco is geen oordeel. */
export type Score = "blanco" | "rood" | "geel" | "groen";
export type Kleur = Exclude<Score, "blanco">;
/** Eén score, of waar het onzeker is een verzameling: "geel|groen". */
export type Oordeel = Score | \`\${Score}|\${Score}\` | \`\${Score}|\${Score}|\${Score}\` | \`\${Score}|\${Score}|\${Score}|\${Score}\`;

/** Eén waarde, of waar het onzeker is alles wat het kan zijn, of een bereik. */
export type Antwoord<W> = W | readonly W[] | (W extends number ? { van: number; tot: number } : never);

/** De namen van de dimensies. */
export type Dimensie =${names.length === 0 ? ' never' : names.map((naam) => `\n  | ${naam}`).join('')};

/** Eén korps: oordelen over dimensies en waarden van indicatoren. Wat ontbreekt is blanco. */
export interface Korps {
  /** Nodig waar regels niet voor elk korps gelden. */
  korps?: string | null;
${fields.join('')}}

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
${columnTypes(decision, schema)}`;
}

function valueType(type: IndicatorType): string {
    if (type.soort === 'ja/nee') return 'boolean';
    if (type.soort === 'tekst') return 'string';
    return type.soort === 'keuze' ? type.keuzes.map(text).join(' | ') : 'number';
}

function describe(type: IndicatorType): string {
    if (type.soort === 'percentage') return 'percentage: 0 tot en met 100';
    // Only numbers have a unit or a range.
    const { soort, eenheid, van, tot } = type as Extract<IndicatorType, { readonly soort: 'aantal' | 'getal' }>;
    return `${soort}${eenheid === undefined ? '' : ` in ${eenheid}`}${van === undefined ? '' : ` van ${van} tot en met ${tot}`}`;
}
