// What can a table of corps hold? The columns and corps that a norm knows, as plain data.
import type { IndicatorType } from '../decision/types.js';
import type { Norm } from '../model/types.js';
import { dataKey } from '../names.js';

export interface Schema {
    /** All names that a column may have: bare, `X van V`, field and name together. */
    readonly kolommen: readonly Kolom[];
    /** Empty: every row is a corps. */
    readonly korpsen: readonly { readonly naam: string; readonly aliassen: readonly string[] }[];
}

export interface Kolom {
    readonly naam: string;
    readonly namen: readonly string[];
    /** Without a type the column holds colours. */
    readonly type?: IndicatorType;
    /** The corps that it is not asked of: its dimension does not apply to them. */
    readonly nietVoor?: readonly string[];
}

/** Whether a column holds numbers. */
export const isNumeric = ({ type }: Kolom): boolean => type !== undefined && type.soort !== 'keuze' && type.soort !== 'ja/nee' && type.soort !== 'tekst';

/** The columns by every name that they may have (`dataKey`). */
export function columnsByKey({ kolommen }: Schema): ReadonlyMap<string, readonly Kolom[]> {
    const found = new Map<string, Kolom[]>();
    for (const kolom of kolommen) for (const key of new Set(kolom.namen.map(dataKey))) found.set(key, [...(found.get(key) ?? []), kolom]);
    return found;
}

export function schemaOf(norm: Norm): Schema {
    const kolommen: Kolom[] = [];
    for (const { naam, kort, veld, voorheen, indicatoren } of norm.dimensies) {
        // Data of the edition before go by the name of then.
        const bare = voorheen === undefined ? [kort] : [kort, voorheen];
        kolommen.push({ naam, namen: [naam, ...bare, ...(veld === undefined ? [] : bare.flatMap((each) => [`${each} van ${veld}`, `${veld} ${each}`]))] });
        const nietVoor = [...new Set(norm.geldtNiet.filter(({ dimensies }) => dimensies.includes(naam)).flatMap(({ korpsen }) => korpsen))];
        for (const indicator of indicatoren) {
            const own = indicator.voorheen === undefined ? [indicator.kort] : [indicator.kort, indicator.voorheen];
            kolommen.push({ naam: indicator.naam, namen: [indicator.naam, ...own, ...own.flatMap((each) => [`${each} van ${naam}`, `${naam} ${each}`])], type: indicator.type, ...(nietVoor.length > 0 && { nietVoor }) });
        }
    }
    return { kolommen, korpsen: norm.korpsen.map(({ naam, aliassen }) => ({ naam, aliassen })) };
}
