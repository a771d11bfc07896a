// How does a small change that makes a sentence whole become a repair?
import type { Herkomst } from '../decision/types.js';
import type { Reparatie, Tweetalig } from './define.js';
import { tussenTeken } from './words.js';

/** What to write at a place in the file of the message; an empty place adds, an empty text removes. */
export interface Voorstel {
    readonly plek: Omit<Herkomst, 'bestand'>;
    readonly tekst: string;
    /** What is removed, or added without the blanks around it. */
    readonly woord?: string;
    /** Other places where the same is to be written. */
    readonly ook?: readonly Voorstel['plek'][];
    readonly veilig?: boolean;
}

function titelOf({ plek, tekst, woord }: Voorstel): Tweetalig {
    const shown = tussenTeken(woord ?? tekst);
    if (tekst === '') return { nl: `Haal ${shown} weg`, en: `Remove ${shown}` };
    if (plek.begin === plek.eind) return { nl: `Voeg ${shown} toe`, en: `Add ${shown}` };
    return { nl: `Vervang door ${shown}`, en: `Replace by ${shown}` };
}

export const proposed = (voorstellen: readonly Voorstel[], { bestand }: Herkomst): Reparatie[] =>
    voorstellen.map((voorstel) => ({ titel: titelOf(voorstel), wijzigingen: [voorstel.plek, ...(voorstel.ook ?? [])].map((plek) => ({ plaats: { bestand, ...plek }, tekst: voorstel.tekst })), veilig: voorstel.veilig ?? false }));
