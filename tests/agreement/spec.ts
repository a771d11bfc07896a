// What is a random norm before it is text? Plain data that knows no parser, and the few facts that follow from it.

export type Kleur = 'rood' | 'geel' | 'groen';
export type Score = 'blanco' | Kleur;
/** Blanco first, then from low to high: the order in which sets are given. */
export const SCORES: readonly Score[] = ['blanco', 'rood', 'geel', 'groen'];

export type Voeg = 'en' | 'of';
export type Waarde = number | boolean | string;

export type IndicatorType =
  | { soort: 'aantal' | 'getal'; eenheid?: string; bereik?: { van: number; tot: number } }
  | { soort: 'percentage' }
  | { soort: 'ja/nee' }
  | { soort: 'keuze'; uit: string[] };

/** Names of indicators are unique over the whole norm. */
export interface Indicator {
  naam: string;
  type: IndicatorType;
}

/** A condition of a norm line; `indicator` is an index into the indicators of the same dimension. */
export type NormConditie =
  | { soort: 'vergelijk'; indicator: number; teken: '<' | '<=' | '>=' | '>' | '='; waarde: Waarde }
  | { soort: 'tussen'; indicator: number; van: number; tot: number }
  | { soort: 'samen'; voeg: Voeg; delen: NormConditie[] };

export interface NormRegel {
  kleur: Kleur;
  bij: NormConditie;
}

export interface Dimensie {
  naam: string;
  /** Index into `velden`; absent: the dimension stands in no aandachtsveld. */
  veld?: number;
  indicatoren: Indicator[];
  norm: NormRegel[];
  anders?: Kleur;
  /** Default 1. */
  gewicht?: number;
  /** Its name in the edition before, as output gives it. */
  voorheen?: string;
}

export type Telling = { soort: 'minstens' | 'hoogstens' | 'precies'; n: number } | { soort: 'alle' | 'geen' };

/** A condition of a weighing rule; dimensions and aandachtsvelden by index. */
export type Conditie =
  /** `K of L op D, E en F`: every (`en`) or at least one (`of`) of the dimensions has one of the colours. */
  | { soort: 'kleur'; kleuren: Score[]; op: number[]; voeg: Voeg }
  /** `velden` empty: over all aandachtsvelden. */
  | { soort: 'aantal'; kleuren: Score[]; telling: Telling; andere: boolean; velden: number[] }
  /** `minder dan N punten`, or with `procent` `minder dan N% van de punten`. */
  | { soort: 'punten'; minderDan: number; procent: boolean; veld?: number }
  | { soort: 'samen'; voeg: Voeg; delen: Conditie[] };

/** `doel` absent: the end score. */
export type Regel =
  | { soort: 'blokkeert'; als: Conditie; kleur: 'geel' | 'groen'; doel?: number }
  | { soort: 'leidt tot'; als: Conditie; kleur: 'rood' | 'geel'; doel?: number }
  | { soort: 'voorwaarde'; minstens: 'geel' | 'groen'; op: number[]; voeg: Voeg; voor: 'geel' | 'groen'; doel?: number };

export interface Korps {
  naam: string;
  aliassen: string[];
}

/** Dimensions and whole aandachtsvelden that one sentence names. */
export interface Genoemd {
  dimensies: number[];
  velden: number[];
}

export interface Spec {
  velden: string[];
  dimensies: Dimensie[];
  regels: Regel[];
  blanco: 'niet mee' | 'als geel' | 'als rood';
  punten?: Record<Kleur, number>;
  /** Empty: every row of the data is a corps. */
  korpsen: Korps[];
  groepen: { naam: string; korpsen: number[] }[];
  geldtNiet: (Genoemd & { korpsen: number[]; groepen: number[] })[];
  weegtNietMee: Genoemd[];
  /** Choices of layout and spelling for `print`; means nothing, and empty is the plainest text. */
  stijl: number[];
}

/** One corps in the data. Judgements by output name; absent is blanco, more than one score is uncertain. */
export interface Row {
  /** Its name, or one of its other spellings. */
  korps: string;
  kleuren: Record<string, Score[]>;
  /** By name of the indicator; absent: not supplied. */
  indicatoren: Record<string, Waarde>;
}

/** Two names are equal when their keys are. */
export function sleutel(naam: string): string {
  return naam
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/ ?- ?/gu, '-')
    .trim();
}

export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}

export function isUniekeNaam(spec: Spec, dimensie: number): boolean {
  const key = sleutel(at(spec.dimensies, dimensie).naam);
  return spec.dimensies.filter((other) => sleutel(other.naam) === key).length === 1;
}

/** The name in output and data: bare where it is unique, else `X van V`. */
export function outputNaam(spec: Spec, dimensie: number): string {
  const { naam, veld } = at(spec.dimensies, dimensie);
  return isUniekeNaam(spec, dimensie) || veld === undefined ? naam : `${naam} van ${at(spec.velden, veld)}`;
}

export function isGenoemd(spec: Spec, zin: Genoemd, dimensie: number): boolean {
  const { veld } = at(spec.dimensies, dimensie);
  return zin.dimensies.includes(dimensie) || (veld !== undefined && zin.velden.includes(veld));
}

export function gewogen(spec: Spec): number[] {
  return [...spec.dimensies.keys()].filter((d) => !spec.weegtNietMee.some((zin) => isGenoemd(spec, zin, d)));
}

/** The dimensions that the conditions of a rule name, without its target. */
export function genoemdIn(conditie: Conditie): number[] {
  if (conditie.soort === 'kleur') return conditie.op;
  if (conditie.soort === 'samen') return conditie.delen.flatMap(genoemdIn);
  return [];
}

/** The weighed dimensions that a count in a sentence looks at, for a corps to which all apply. */
export function geteld(spec: Spec, telling: Conditie & { soort: 'aantal' }, genoemd: number[], doel?: number): number[] {
  return gewogen(spec).filter((d) => {
    const { veld } = at(spec.dimensies, d);
    if (telling.velden.length > 0 && (veld === undefined || !telling.velden.includes(veld))) return false;
    if (d === doel) return false;
    return !(telling.andere && genoemd.includes(d));
  });
}

/** The weighed dimensions that a points condition adds up, for a corps to which all apply. */
export function opgeteld(spec: Spec, conditie: Conditie & { soort: 'punten' }): number[] {
  return gewogen(spec).filter((d) => conditie.veld === undefined || at(spec.dimensies, d).veld === conditie.veld);
}
