// What may one corps read of itself, and nothing of another? Norm and data without the others: their rows, and every text that names one.
import type { Gegevens, KorpsRij } from '../data/read-data.js';
import type { Zin } from '../decision/types.js';
import { opsomming } from '../diagnostics/words.js';
import type { Norm } from '../model/types.js';

export interface Alleen {
    readonly norm: Norm;
    readonly gegevens: Gegevens;
    /** How many reasons of this corps were left out, because they name another. */
    readonly weggelaten: number;
}

/** `instead` stands where a text that names another corps was; with the line of the norm where that text is, if it is one of the norm. */
export function aloneOf(norm: Norm, gegevens: Gegevens, korps: string, instead: (regel?: number) => string): Alleen {
    const names = mentions(namesOfOthers(norm, gegevens, korps));
    // Sentences with one reading keep one: texts that were the same are the same after.
    const replaced = new Map<string, string>();
    const safe = (text: string, regel?: number): string => {
        if (!names(text)) return text;
        const known = replaced.get(text) ?? instead(regel);
        replaced.set(text, known);
        return known;
    };
    const zin = (each: Zin): Zin => ({
        ...each,
        tekst: safe(each.tekst, each.herkomst.regel),
        ...(each.motivering !== undefined && { motivering: safe(each.motivering, each.herkomst.regel) }),
        ...(each.interpretatie !== undefined && { interpretatie: safe(each.interpretatie, each.herkomst.regel) }),
        ...(each.bron !== undefined && { bron: safe(each.bron, each.herkomst.regel) }),
    });
    const withSafe = <T extends { readonly zin: Zin }>(each: T): T => ({ ...each, zin: zin(each.zin) });
    let weggelaten = 0;
    const row = (rij: KorpsRij): KorpsRij => ({
        ...rij,
        toelichtingen: new Map([...rij.toelichtingen].map(([dimensie, { reden, ...rest }]) => {
            if (reden === undefined || !names(reden)) return [dimensie, { ...rest, ...(reden !== undefined && { reden }) }];
            weggelaten++;
            return [dimensie, { ...rest, reden: instead() }];
        })),
    });
    const own = gegevens.korpsen.filter((rij) => rij.korps === korps).map(row);
    return {
        // Every part by itself: what is added to a norm must be looked at before a corps may read it.
        norm: {
            bestand: norm.bestand, blancoAls: norm.blancoAls, eenhedenScoren: norm.eenhedenScoren, gegevens: norm.gegevens,
            ...(norm.editie && { editie: withSafe(norm.editie) }),
            ...(norm.blancoZin && { blancoZin: zin(norm.blancoZin) }),
            ...(norm.eenhedenZin && { eenhedenZin: zin(norm.eenhedenZin) }),
            ...(norm.punten && { punten: withSafe(norm.punten) }),
            velden: norm.velden.map((veld) => ({ ...withSafe(veld), ...(veld.definitie !== undefined && { definitie: safe(veld.definitie) }) })),
            dimensies: norm.dimensies.map((dimensie) => ({
                ...withSafe(dimensie), norm: dimensie.norm.map(withSafe), ...(dimensie.definitie !== undefined && { definitie: safe(dimensie.definitie) }),
            })),
            regels: norm.regels.map(withSafe),
            geldtNiet: norm.geldtNiet.filter(({ korpsen }) => korpsen.includes(korps)).map((each) => ({
                ...each, korpsen: [korps], zin: { ...zin(each.zin), tekst: `${opsomming(each.dimensies, 'en')} ${each.dimensies.length === 1 ? 'geldt' : 'gelden'} niet voor ${korps}` },
            })),
            weegtNiet: norm.weegtNiet.map(withSafe),
            korpsen: norm.korpsen.filter(({ naam }) => naam === korps),
            groepen: [], eenheden: [], voorbeelden: [], verwachtingen: [],
            afwijkingen: norm.afwijkingen.filter((each) => each.korps === korps).map((each) => ({ ...withSafe(each), reden: safe(each.reden) })),
        },
        gegevens: { korpsen: own, meldingen: [] },
        weggelaten,
    };
}

function namesOfOthers(norm: Norm, gegevens: Gegevens, korps: string): string[] {
    const declared = norm.korpsen.filter(({ naam }) => naam !== korps).flatMap(({ naam, aliassen }) => [naam, ...aliassen]);
    const own = new Set(norm.korpsen.filter(({ naam }) => naam === korps).flatMap(({ naam, aliassen }) => [naam, ...aliassen]));
    return [...new Set([...declared, ...gegevens.korpsen.map((rij) => rij.korps)])].filter((naam) => naam !== korps && !own.has(naam));
}

/** Whether a text holds one of the names as a word, whatever the blanks and dashes; by its capitals, for `nog` is not `NOG`. */
export function mentions(names: readonly string[]): (text: string) => boolean {
    if (names.length === 0) return () => false;
    const one = (name: string): string => name.normalize('NFC').split(/[\s\-\u2010-\u2015]+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\-\\u2010-\\u2015]*');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(one).join('|')})(?![\\p{L}\\p{N}])`, 'u');
    return (text) => pattern.test(text.normalize('NFC'));
}
