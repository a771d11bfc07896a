// Which column does a heading stand for, and does each have one of its own?
import type { Tweetalig } from '../diagnostics/define.js';
import { dataKey } from '../names.js';
import type { Kolom } from './schema.js';

/** `Kwaliteit` under `Toezicht` is `Toezicht Kwaliteit` where the norm knows that. */
export function headingUnder(columns: ReadonlyMap<string, readonly Kolom[]>, kop: string, groep: string): string {
    const joined = `${groep} ${kop}`.trim();
    return groep !== '' && columns.get(dataKey(joined))?.length === 1 ? joined : kop;
}

/** The first column that is there twice, by any of its names: which of the two is meant, nobody can tell. */
export function doubleHeading(koppen: readonly string[], columnOf: (key: string) => string): { readonly kolom: number; readonly eerder: number; readonly reden: Tweetalig } | undefined {
    const first = new Map<string, number>();
    for (const [kolom, kop] of koppen.entries()) {
        const key = dataKey(kop);
        if (key === '') continue;
        const name = columnOf(key);
        const eerder = first.get(name);
        if (eerder !== undefined) {
            const [a, b] = [koppen[eerder] as string, kop];
            return {
                kolom, eerder,
                reden: {
                    nl: `kolom ${eerder + 1} ('${a}') en kolom ${kolom + 1} ('${b}') zijn dezelfde. Houd er één over`,
                    en: `column ${eerder + 1} ('${a}') and column ${kolom + 1} ('${b}') are the same. Keep one of them`,
                },
            };
        }
        first.set(name, kolom);
    }
    return undefined;
}
