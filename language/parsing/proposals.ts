// Which changes of the text make a broken sentence whole? What its message proposes, as places and texts.
import type { IToken } from 'chevrotain';
import type { Herkomst } from '../decision/types.js';
import type { Voorstel } from '../diagnostics/proposals.js';
import { stukVan } from '../diagnostics/repairs.js';
import { isOneSlip } from '../nearest.js';
import type { Repair } from './repair.js';
import { wordsOf } from './tokens.js';

type Plek = Omit<Herkomst, 'bestand'>;

/** The place of a piece of a token, by offsets into its text. */
export function pieceOf(token: IToken, from: number, to: number): Plek {
    const { bestand: _, ...place } = stukVan({ bestand: '', ...placeOf(token, token) }, token.image, from, to);
    return place;
}

const placeOf = (from: IToken, to: IToken): Plek => ({
    regel: from.startLine as number, kolom: from.startColumn as number,
    eindregel: to.endLine as number, eindkolom: (to.endColumn as number) + 1,
    begin: from.startOffset, eind: (to.endOffset as number) + 1,
});
const startOf = (place: Plek): Plek => ({ ...place, eindregel: place.regel, eindkolom: place.kolom, eind: place.begin });
const endOf = (place: Plek): Plek => ({ ...place, regel: place.eindregel, kolom: place.eindkolom, begin: place.eind });

export function proposalsOf(words: readonly IToken[], repair: Repair, text: string): readonly Voorstel[] {
    const { soort, from, to, write } = repair;
    // Of several words that could stand there only the author knows which: a colour, a consequence.
    if (soort === 'ontbreekt') return write.length === 1 ? added(words, from, write[0] as string) : [];
    const first = words[from];
    const last = words[to - 1];
    if (!first || !last) return [];
    const plek = placeOf(first, last);
    const source = text.slice(plek.begin, plek.eind);
    switch (soort) {
        case 'verschreven': return write.map((name) => ({ plek, tekst: wordsOf(name), veilig: write.length === 1 && isOneSlip(source, wordsOf(name)) }));
        case 'verwisseld': case 'anders gezegd': return write.map((tekst) => ({ plek, tekst }));
        case 'citeren': return [{ plek, tekst: write[0] as string }];
        case 'te veel': return [removed(words, from)];
        case 'sleutelwoord als naam': {
            const name = repair.judged.tokens.find(({ startOffset }) => startOffset === first.startOffset) as IToken;
            const whole = placeOf(first, name);
            const naam = text.slice(whole.begin, whole.eind);
            return [{ plek: whole, tekst: naam.charAt(0).toUpperCase() + naam.slice(1) }, { plek: whole, tekst: `"${naam}"` }];
        }
    }
}

/** A word that can be written out stands behind the one before it; a name or a number only its author knows. */
function added(words: readonly IToken[], at: number, name: string): Voorstel[] {
    if (/^[A-Z]/.test(name)) return [];
    const woord = wordsOf(name);
    const previous = words[at - 1];
    if (!previous) return [{ plek: startOf(placeOf(words[0] as IToken, words[0] as IToken)), tekst: `${woord} `, woord }];
    return [{ plek: endOf(placeOf(previous, previous)), tekst: /^[,:)]/.test(woord) ? woord : ` ${woord}`, woord }];
}

/** A word with the blanks before it; the first of a sentence with those behind it. */
function removed(words: readonly IToken[], at: number): Voorstel {
    const word = words[at] as IToken;
    const own = placeOf(word, word);
    const [previous, next] = [words[at - 1], words[at + 1]];
    if (previous) return { plek: { ...endOf(placeOf(previous, previous)), eindregel: own.eindregel, eindkolom: own.eindkolom, eind: own.eind }, tekst: '', woord: word.image };
    const plek = next ? { ...own, eindregel: next.startLine as number, eindkolom: next.startColumn as number, eind: next.startOffset } : own;
    return { plek, tekst: '', woord: word.image };
}
