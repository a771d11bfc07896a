// Which corps (or unit) does the user mean by a name, however it is spelled?
import { dataKey, nearest, type Norm, type Per } from '../language/index.js';
import { UsageError } from './exit.js';
import { brief } from './render/places.js';

/** `rows`: the names that the data say something of. */
export function findCorps(norm: Norm, per: Per, name: string, rows: readonly string[]): string {
    const names = namesOf(norm, per, rows);
    const naam = names.get(dataKey(name));
    if (naam !== undefined && rows.includes(naam)) return naam;
    if (naam !== undefined) throw new UsageError(({ usage }) => usage.nothingAbout(naam));
    const known = new Set(names.values());
    const near = nearest(name, known).map((each) => `'${each}'`);
    throw new UsageError(({ usage }) => brief(usage.noCorps(per, brief(name), near, [...known])));
}

/** Every spelling of the corps (or units) that there are, by its loose form. */
function namesOf(norm: Norm, per: Per, rows: readonly string[]): Map<string, string> {
    const names = new Map(rows.map((naam) => [dataKey(naam), naam]));
    if (per === 'eenheid') for (const { naam } of norm.eenheden) names.set(dataKey(naam), naam);
    else for (const { naam, aliassen } of norm.korpsen) for (const each of [naam, ...aliassen]) names.set(dataKey(each), naam);
    return names;
}
