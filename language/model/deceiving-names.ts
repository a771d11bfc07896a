// Is every name what the eye reads? Looks at the source: what a name holds is lost in the syntax tree.
import type { Herkomst } from '../decision/types.js';
import { type Melding, meld, vreemdTekenInNaam } from '../diagnostics/index.js';
import { stukVan } from '../diagnostics/repairs.js';
import { vreemdeTekens } from '../characters.js';
import { piecesOf } from '../parsing/text-pieces.js';

/** Behind these a text stands between the quotes, not a name. */
const BEFORE_TEXT = /^(?:bron|motivering|interpretatie|definitie|omdat|editie|voorbeeld|gebruik|gegevens)$/;

/** In texts and comments only what turns the direction of reading is told: it can show a sentence otherwise than it is. */
export function checkCharacters(tekst: string, bestand: string): Melding[] {
    const found = vreemdeTekens(tekst);
    if (found.length === 0) return [];
    const pieces = markedPieces(tekst);
    const whole: Herkomst = { bestand, regel: 1, kolom: 1, eindregel: 1, eindkolom: 1, begin: 0, eind: tekst.length };
    return found
        .filter(({ begin, draait }) => pieces.some((piece) => piece.begin <= begin && begin < piece.eind && (draait || piece.isName)))
        .map(({ begin, eind, naam, door }) => meld(vreemdTekenInNaam, stukVan(whole, tekst, begin, eind), { naam, door }));
}

interface Piece {
    readonly begin: number;
    readonly eind: number;
    readonly isName: boolean;
}

/** Comments and all that stands in quotes. Elsewhere the parser stumbles over such a character, and says so. */
function markedPieces(tekst: string): Piece[] {
    const pieces: Piece[] = [];
    let isText = false;
    for (const { kind, begin, end } of piecesOf(tekst)) {
        if (kind === 'other') {
            const last = /\S+(?=\s*$)/.exec(tekst.slice(Math.max(begin, end - LONGEST_BEFORE), end))?.[0];
            if (last !== undefined) isText = BEFORE_TEXT.test(last);
        } else pieces.push({ begin, eind: end, isName: kind === 'quoted' && !isText });
    }
    return pieces;
}
/** Enough to hold the word before a text, with blanks behind it. */
const LONGEST_BEFORE = 200;
