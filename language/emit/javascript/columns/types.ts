// Which types has the scoring of columns?
import type { Decision, IndicatorType } from '../../../decision/types.js';
import { comment, text } from '../literal.js';
import type { EmitSchema } from '../options.js';
import { planOf } from './plan.js';

export function columnTypes(decision: Decision, { kolommen }: EmitSchema): string {
    const fields = kolommen.map(({ naam, type }) => `${type ? `  /** ${comment(valueOf(type))} */\n` : ''}  ${text(naam)}?: ${type ? columnType(type) : 'Uint8Array'} | null;\n`);
    const weighed = planOf(decision).dimensies.map((i) => text((decision.dimensies[i] as Decision['dimensies'][number]).naam));
    return `
/**
 * Vele korpsen tegelijk: kolommen met een waarde per rij, alle even lang. Een dimensie heeft per rij een code: 0 blanco,
 * 1 rood, 2 geel, 3 groen. Een kolom die ontbreekt, is blanco. Onzekere cellen ("geel|groen") kunnen niet in een kolom:
 * geef die rijen aan score.
 */
export interface Kolommen {
  /** Nodig waar regels niet voor elk korps gelden: namen, of de plaats in korpsen en het hoogste getal (255 of 65535) voor geen. */
  korps?: readonly (string | null | undefined)[] | Uint8Array | Uint16Array | null;
${fields.join('')}}

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
export declare function createColumns(rows: number): Record<${weighed.length === 0 ? 'never' : weighed.join(' | ')}, Uint8Array>;
`;
}

const columnType = (type: IndicatorType): string =>
    type.soort === 'ja/nee' || type.soort === 'keuze' ? 'Uint8Array | Uint16Array' : 'Float64Array | Int8Array | Int16Array | Int32Array | Uint8Array | Uint16Array | Uint32Array';

function valueOf(type: IndicatorType): string {
    if (type.soort === 'ja/nee') return '0 nee, 1 ja, en 255 of 65535 waar er geen waarde is.';
    if (type.soort === 'keuze') return `${type.keuzes.map((keuze, i) => `${i} ${keuze}`).join(', ')}, en 255 of 65535 waar er geen waarde is.`;
    return 'Het getal, en NaN waar er geen is.';
}
