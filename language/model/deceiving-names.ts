// Is every name what the eye reads? Looks at the source: what a name holds is lost in the syntax tree.
import type { Herkomst } from '../decision/types.js';
import { type Melding, meld, vreemdTekenInNaam } from '../diagnostics/index.js';
import { stukVan } from '../diagnostics/repairs.js';
import { vreemdeTekens } from '../characters.js';

const PIECE = /\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|"[^"\n\r]*"|[^\s"]+/g;
/** Behind these a text stands between the quotes, not a name. */
const BEFORE_TEXT = /^(?:bron|motivering|interpretatie|definitie|omdat|editie|voorbeeld|gebruik|gegevens)$/;

/** In texts and comments only what turns the direction of reading is told: it can show a sentence otherwise than it is. */
export function checkCharacters(tekst: string, bestand: string): Melding[] {
    const found = vreemdeTekens(tekst);
    if (found.length === 0) return [];
    const pieces = piecesOf(tekst);
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
function piecesOf(tekst: string): Piece[] {
    const pieces: Piece[] = [];
    let isText = false;
    for (const { index: begin, 0: piece } of tekst.matchAll(PIECE)) {
        const isComment = /^\/[/*]/.test(piece);
        if (isComment || piece.startsWith('"')) pieces.push({ begin, eind: begin + piece.length, isName: !isComment && !isText });
        else isText = BEFORE_TEXT.test(piece);
    }
    return pieces;
}
