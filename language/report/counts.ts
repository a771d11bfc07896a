// How often had a dimension each colour in an earlier measurement, where only that is known of it (the reflection of §3.3)?
import { readScores } from '../data/cells.js';
import { EINDSCORE } from '../data/result-columns.js';
import { columnsByKey, type Schema } from '../data/schema.js';
import { type Databestand, tablesOf } from '../data/tables.js';
import type { Score } from '../decision/types.js';
import { type Celplaats, type Melding, meldCel, onbekendeKolom, onleesbareCel, onleesbareGegevens } from '../diagnostics/index.js';
import { dataKey } from '../names.js';
import { nearest } from '../nearest.js';

/** Of one dimension: how many corps had which colour, or one of several where the source does not say which; what is not told is not there. */
export interface Telling {
    readonly aantallen: readonly { readonly scores: readonly Score[]; readonly aantal: number }[];
    readonly bron?: string;
}

/** By the name of the dimension; of end scores by `eindscore`. */
export type Tellingen = ReadonlyMap<string, Telling>;

/** A table with a row per dimension and a column per colour (or `rood|geel`); `bron` says where it stands. */
export function readCounts(schema: Schema, bestand: Databestand): { readonly tellingen: Tellingen; readonly meldingen: readonly Melding[] } {
    const meldingen: Melding[] = [];
    const tellingen = new Map<string, Telling>();
    const place = (rij: number, kolom: number, kop: string): Celplaats => ({ bestand: bestand.bestand, regel: rij, kolom: kolom + 1, eindregel: rij, eindkolom: kolom + 2, begin: 0, eind: 0, kop });
    const read = tablesOf(bestand);
    const tabel = 'reden' in read ? undefined : read.tabellen[0]?.tabel;
    const keys = tabel?.koppen.map(dataKey) ?? [];
    const at = keys.indexOf('dimensie');
    if (!tabel || at < 0) {
        const reden = 'reden' in read ? read.reden : { nl: "er is geen kolom 'dimensie'", en: "there is no column 'dimensie'" };
        return { tellingen, meldingen: [meldCel(onleesbareGegevens, place(tabel?.koprij ?? 1, 0, ''), { reden })] };
    }
    const columns = columnsByKey(schema);
    const dimensions = schema.kolommen.filter(({ type }) => !type).map(({ naam }) => naam);
    const colours = tabel.koppen.map((kop) => (kop === '' ? undefined : readScores(kop)));
    for (const [i, kop] of tabel.koppen.entries()) {
        if (i !== at && !colours[i] && keys[i] !== 'bron') meldingen.push(meldCel(onbekendeKolom, place(tabel.koprij, i, kop), { kolom: kop, bedoeld: nearest(kop, ['rood', 'geel', 'groen', 'blanco', 'bron']) }));
    }
    for (const { rij, cellen } of tabel.rijen) {
        const name = cellen[at] ?? '';
        const found = columns.get(dataKey(name))?.filter(({ type }) => !type) ?? [];
        const naam = dataKey(name) === EINDSCORE ? EINDSCORE : found.length === 1 ? found[0]?.naam : undefined;
        if (naam === undefined || tellingen.has(naam)) {
            meldingen.push(naam === undefined
                ? meldCel(onbekendeKolom, place(rij, at, 'dimensie'), { kolom: name, bedoeld: found.length > 1 ? found.map((each) => each.naam) : nearest(name, dimensions) })
                : meldCel(onleesbareGegevens, place(rij, at, 'dimensie'), { reden: { nl: `'${naam}' staat er meer dan eens in`, en: `'${naam}' stands in it more than once` } }));
            continue;
        }
        const aantallen: { scores: readonly Score[]; aantal: number }[] = [];
        for (const [i, scores] of colours.entries()) {
            const cel = cellen[i] ?? '';
            if (!scores || cel === '') continue;
            if (/^\d+$/.test(cel)) aantallen.push({ scores, aantal: Number(cel) });
            else meldingen.push(meldCel(onleesbareCel, place(rij, i, tabel.koppen[i] as string), { cel, kolom: tabel.koppen[i] as string, verwacht: { nl: 'een heel getal', en: 'a whole number' }, bedoeld: [] }));
        }
        const bron = cellen[keys.indexOf('bron')] ?? '';
        tellingen.set(naam, { aantallen, ...(bron !== '' && { bron }) });
    }
    return { tellingen, meldingen };
}
