// How do corps stand in columns, as an emitted module takes them; and what do columns say of one row?
import type { Decision, EmitSchema, KorpsGegevens, Score } from '../../language/index.js';
import type { EmittedColumns } from './emitted.js';

/** The documented codes, by their place. */
export const CODES: readonly Score[] = ['blanco', 'rood', 'geel', 'groen'];

/** Columns of corps of which every cell is sure. */
export function columnsOf({ kolommen }: EmitSchema, corps: readonly KorpsGegevens[]): Record<string, unknown> {
    const columns: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    columns.korps = corps.map(({ korps }) => korps);
    for (const { naam, type } of kolommen) {
        if (type === undefined) columns[naam] = Uint8Array.from(corps, ({ oordelen }) => CODES.indexOf((oordelen.get(naam) ?? ['blanco'])[0] as Score));
        else {
            const values = corps.map(({ waarden }) => waarden.get(naam));
            if (type.soort === 'ja/nee') columns[naam] = Uint8Array.from(values, (value) => (value === undefined ? 255 : value ? 1 : 0));
            else if (type.soort === 'keuze') columns[naam] = Uint8Array.from(values, (value) => (value === undefined ? 255 : type.keuzes.indexOf(value as string)));
            else columns[naam] = Float64Array.from(values, (value) => (value === undefined ? Number.NaN : (value as number)));
        }
    }
    return columns;
}

export interface Row {
    readonly eindscore: Score;
    readonly dimensies: Readonly<Record<string, Score>>;
    /** Which ceilings hold, by their place in the decision. */
    readonly plafonds: readonly number[];
}

export function rowOf({ eindscore, dimensies, plafonds }: EmittedColumns, rij: number, { plafonds: all }: Decision): Row {
    return {
        eindscore: CODES[eindscore[rij] as number] as Score,
        dimensies: Object.fromEntries(Object.entries(dimensies ?? {}).map(([naam, column]) => [naam, CODES[column[rij] as number] as Score])),
        plafonds: [...all.keys()].filter((i) => ((plafonds?.[i >> 3]?.[rij] as number) >> (i & 7)) & 1),
    };
}
