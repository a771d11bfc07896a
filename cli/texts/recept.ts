// What does `score --recept` say, in two languages?
import type { Taal } from '../../language/index.js';

export interface ReceptTexts {
    readonly about: string;
    readonly noResult: (path: string) => string;
    readonly input: (found: { readonly wat: 'normtaal' | 'norm' | 'gegevens'; readonly bestand?: string; readonly was?: string; readonly is?: string }) => string;
    readonly difference: (place: readonly string[], was: string | undefined, is: string | undefined) => string;
    readonly same: (rows: number) => string;
    readonly differs: (n: number) => string;
}

const SHORT = 12;
const hash = (sha256: string): string => sha256.slice(0, SHORT);

export const RECEPT_TEXTS: Readonly<Record<Taal, ReceptTexts>> = {
    nl: {
        about: 'maak de uitslag in dit bestand (van --format json) opnieuw, en zeg wat er anders is',
        noResult: (path) => `${path} is geen uitslag van normtaal: er staat geen recept in. Bewaar een uitslag met 'normtaal score NORM --format json --out BESTAND'.`,
        input: ({ wat, bestand, was, is }) => {
            if (wat === 'normtaal') return `Toen was het normtaal ${was}, nu is het ${is}.`;
            if (was === undefined) return `${bestand} is er nu bij.`;
            if (is === undefined) return `${bestand} doet niet meer mee.`;
            return `${bestand} is veranderd: de sha256 begon met ${hash(was)}, nu met ${hash(is)}.`;
        },
        difference: (place, was, is) => `${place.join(', ')}: ${was === undefined ? 'is er nu bij' : is === undefined ? 'is er niet meer' : `was ${was}, is nu ${is}`}${was === undefined && is ? ` (${is})` : was && is === undefined ? ` (${was})` : ''}`,
        same: (rows) => `De uitslag is opnieuw gemaakt en precies gelijk (${rows} ${rows === 1 ? 'rij' : 'rijen'}).`,
        differs: (n) => `De uitslag is opnieuw gemaakt en anders: ${n} ${n === 1 ? 'verschil' : 'verschillen'}.`,
    },
    en: {
        about: 'make the result in this file (of --format json) again, and say what differs',
        noResult: (path) => `${path} is no result of normtaal: there is no receipt in it. Keep a result with 'normtaal score NORM --format json --out FILE'.`,
        input: ({ wat, bestand, was, is }) => {
            if (wat === 'normtaal') return `It was normtaal ${was} then, and is ${is} now.`;
            if (was === undefined) return `${bestand} has come in.`;
            if (is === undefined) return `${bestand} has no part in it any more.`;
            return `${bestand} has changed: its sha256 began with ${hash(was)}, and now with ${hash(is)}.`;
        },
        difference: (place, was, is) => `${place.join(', ')}: ${was === undefined ? 'is new' : is === undefined ? 'is gone' : `was ${was}, is now ${is}`}${was === undefined && is ? ` (${is})` : was && is === undefined ? ` (${was})` : ''}`,
        same: (rows) => `The result was made again and is exactly the same (${rows} ${rows === 1 ? 'row' : 'rows'}).`,
        differs: (n) => `The result was made again and is another: ${n} ${n === 1 ? 'difference' : 'differences'}.`,
    },
};
