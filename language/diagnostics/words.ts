// Which words do messages share, in Dutch and in English?
import { vreemdeTekens } from '../characters.js';
import type { Herkomst } from '../decision/types.js';
import type { Taal, Tweetalig, Verwant } from './define.js';

export type Soort = 'dimensie' | 'aandachtsveld' | 'indicator' | 'korps' | 'groep' | 'eenheid';

const ENGLISH: Readonly<Record<Soort, string>> = {
    dimensie: 'dimension', aandachtsveld: 'field', indicator: 'indicator', korps: 'corps', groep: 'group', eenheid: 'unit',
};
export const soortIn = (taal: Taal, soort: Soort): string => (taal === 'nl' ? soort : ENGLISH[soort]);

/** `a`, `a of b`, `a, b of c`. */
export function opsomming(delen: readonly string[], voeg: 'en' | 'of' | 'and' | 'or' = 'of'): string {
    return delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} ${voeg} ${delen.at(-1)}`;
}

/** In quotes, unless it has its own. */
export const tussenTeken = (naam: string): string => (/^".+"$/.test(naam) ? naam : `'${naam}'`);
export const tussenTekens = (namen: readonly string[]): string[] => namen.map(tussenTeken);

/** ` Bedoelde u 'a' of 'b'?` */
export const bedoeldeU = (namen: readonly string[]): string => (namen.length === 0 ? '' : ` Bedoelde u ${opsomming(tussenTekens(namen))}?`);
export const didYouMean = (names: readonly string[]): string => (names.length === 0 ? '' : ` Did you mean ${opsomming(tussenTekens(names), 'or')}?`);

/** The same, or what to do when nothing is near. */
export const bedoelde = (namen: readonly string[], anders: string): string => bedoeldeU(namen) || ` ${anders}`;
export const meant = (names: readonly string[], otherwise: string): string => didYouMean(names) || ` ${otherwise}`;

/** ` Daarin staat een Cyrillische letter die op 'o' lijkt.`: of what reads well and is something else. */
export const daarinStaat = (tekst: string): string => vreemdeTekens(tekst).slice(0, 1).map(({ naam }) => ` Daarin staat ${naam.nl}.`).join('');
export const withinStands = (text: string): string => vreemdeTekens(text).slice(0, 1).map(({ naam }) => ` In it stands ${naam.en}.`).join('');

/** Where the other one stands; the file is named when it is another file. */
export interface Elders {
    readonly regel: number;
    readonly bestand?: string;
    readonly plaats: Herkomst;
}
/** `van`: the file that the message stands in. */
export const elders = (van: string, plaats: Herkomst): Elders => ({ regel: plaats.regel, ...(plaats.bestand !== van && { bestand: bestandsnaam(plaats.bestand) }), plaats });

/** What stands at another place; of a sentence its text. */
export const ginds = (plaats: Herkomst, nl: string, en = nl): Verwant => ({ plaats, tekst: { nl, en } });
export const regel = (elders: Elders): string => `regel ${elders.regel}${elders.bestand === undefined ? '' : ` van ${elders.bestand}`}`;
export const line = (elders: Elders): string => `line ${elders.regel}${elders.bestand === undefined ? '' : ` of ${elders.bestand}`}`;
export const opRegel = (elders: Elders): string => `op ${regel(elders)}`;
export const onLine = (elders: Elders): string => `on ${line(elders)}`;

export const zelfde = (tekst: string): Tweetalig => ({ nl: tekst, en: tekst });

/** `file:///map/a%20b.norm` -> `a b.norm`. */
export const bestandsnaam = (uri: string): string => decodeURIComponent(uri.split('/').at(-1) as string);
