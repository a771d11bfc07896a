// How is a text repaired: which changes can be made, and what does the text become?
import type { Herkomst } from '../decision/types.js';
import type { Melding, Reparatie, Tweetalig, Wijziging } from './define.js';
import { tussenTeken } from './words.js';

/** The place just before or just behind another. */
export const voor = (plaats: Herkomst): Herkomst => ({ ...plaats, eindregel: plaats.regel, eindkolom: plaats.kolom, eind: plaats.begin });
export const achter = (plaats: Herkomst): Herkomst => ({ ...plaats, regel: plaats.eindregel, kolom: plaats.eindkolom, begin: plaats.eind });

/** A piece of a place, by offsets into the text that stands there. */
export function stukVan(plaats: Herkomst, tekst: string, van: number, tot: number): Herkomst {
    const at = (offset: number): { regel: number; kolom: number } => {
        const lines = tekst.slice(0, offset).split(/\r\n|\r|\n/);
        const kolom = (lines.at(-1) as string).length + 1;
        return { regel: plaats.regel + lines.length - 1, kolom: lines.length === 1 ? kolom + plaats.kolom - 1 : kolom };
    };
    const [start, end] = [at(van), at(tot)];
    return { ...plaats, ...start, eindregel: end.regel, eindkolom: end.kolom, begin: plaats.begin + van, eind: plaats.begin + tot };
}

/** Everything from the begin of one place to the end of another. */
export const totEnMet = (van: Herkomst, tot: Herkomst): Herkomst => ({ ...van, eindregel: tot.eindregel, eindkolom: tot.eindkolom, eind: tot.eind });

export function vervang(plaats: Herkomst, tekst: string, veilig = false): Reparatie {
    return { titel: { nl: `Vervang door ${tussenTeken(tekst)}`, en: `Replace by ${tussenTeken(tekst)}` }, wijzigingen: [{ plaats, tekst }], veilig };
}

export function haalWeg(plaats: Herkomst, titel: Tweetalig, veilig = false): Reparatie {
    return { titel, wijzigingen: [{ plaats, tekst: '' }], veilig };
}

/**
 * The text with the changes made. All places are those of `tekst` as it stands; changes at one
 * place are made in their order.
 * @throws Error when two changes overlap.
 */
export function pasToe(tekst: string, wijzigingen: readonly Wijziging[]): string {
    const order = wijzigingen.map((wijziging, i) => ({ ...wijziging, i })).sort((a, b) => a.plaats.begin - b.plaats.begin || a.plaats.eind - b.plaats.eind || a.i - b.i);
    let result = '';
    let at = 0;
    for (const { plaats, tekst: nieuw } of order) {
        if (plaats.begin < at) throw new Error('Two changes overlap.');
        result += tekst.slice(at, plaats.begin) + nieuw;
        at = plaats.eind;
    }
    return result + tekst.slice(at);
}

/** Per file the changes of all safe repairs that do not touch each other: the first of each message. */
export function veiligeWijzigingen(meldingen: readonly Melding[]): ReadonlyMap<string, readonly Wijziging[]> {
    const chosen = new Map<string, Wijziging[]>();
    for (const { reparaties } of meldingen) {
        const repair = reparaties.find(({ veilig }) => veilig);
        if (!repair || repair.wijzigingen.some((each) => (chosen.get(each.plaats.bestand) ?? []).some((other) => touches(each, other)))) continue;
        for (const wijziging of repair.wijzigingen) {
            const { bestand } = wijziging.plaats;
            chosen.set(bestand, [...(chosen.get(bestand) ?? []), wijziging]);
        }
    }
    return chosen;
}

const touches = ({ plaats: a }: Wijziging, { plaats: b }: Wijziging): boolean => a.begin <= b.eind && b.begin <= a.eind;
