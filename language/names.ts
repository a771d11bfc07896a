// When are two names the same? Without regard to case, blanks, Unicode composition and the kind of dash.
import { withoutControls } from './characters.js';
import { ownCopy } from './own-copy.js';

const keys = new Map<string, string>();
const MEMO = 100_000;

/** The form by which names of a norm are compared (language.md, "Lines, words and names"). The same names come by very often. */
export function nameKey(name: string): string {
    let key = keys.get(name);
    if (key === undefined) {
        const own = ownCopy(name);
        key = keyOf(own);
        if (keys.size >= MEMO) keys.clear();
        keys.set(own, key);
    }
    return key;
}

const keyOf = (name: string): string =>
    name.normalize('NFC').toLowerCase().replaceAll('\u2019', "'").replace(/\s+/g, ' ').replace(/ ?[-\u2010-\u2014] ?/g, '-').trim();

/** The looser form by which data is matched to names: letters and digits only, without accents. */
export function dataKey(name: string): string {
    const letters = PLAIN.test(name) ? name : name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    return PLAIN.test(letters) ? letters.toLowerCase().replace(/[^a-z0-9]+/g, '') : letters.replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
/** Nearly all names are this once their accents are off: those need no tables of Unicode. */
const PLAIN = /^[\0-\x7f]*$/;

/** A corps as a cell names it, on one line. */
export const corpsName = (cell: string): string => withoutControls(cell).replace(/[\s\u2028\u2029]+/g, ' ').trim();
