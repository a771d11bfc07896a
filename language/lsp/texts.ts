// Which words do the features share, in Dutch and in English?
import type { Score } from '../decision/types.js';
import type { Taal, Tweetalig } from '../diagnostics/index.js';
import { opsomming } from '../diagnostics/words.js';
import type { Naamdrager } from '../scoping/declarations.js';

export const say = (taal: Taal, nl: string, en: string): string => (taal === 'nl' ? nl : en);

export const KINDS: Readonly<Record<Naamdrager['$type'], Tweetalig>> = {
    Dimensie: { nl: 'dimensie', en: 'dimension' }, Aandachtsveld: { nl: 'aandachtsveld', en: 'field' }, Indicator: { nl: 'indicator', en: 'indicator' },
    Korps: { nl: 'korps', en: 'corps' }, Groep: { nl: 'groep', en: 'group' }, Eenheid: { nl: 'eenheid', en: 'unit' },
};

export const listed = (taal: Taal, parts: readonly string[]): string => opsomming(parts, taal === 'nl' ? 'en' : 'and');
export const either = (taal: Taal, parts: readonly string[]): string => opsomming(parts, taal === 'nl' ? 'of' : 'or');

/** `5 van 27 korpsen`, `1 van 27 korpsen`. */
export const ofCorps = (taal: Taal, some: number, all: number): string => say(taal, `${some} van ${all} korpsen`, `${some} of ${all} corps`);

/** So many names are said; of more it is said how many there are. */
const MOST_NAMED = 4;
export function named(taal: Taal, names: readonly string[], most = MOST_NAMED): string {
    const more = names.length - most;
    return more > 1 ? `${names.slice(0, most).join(', ')} ${say(taal, `en nog ${more}`, `and ${more} more`)}` : names.join(', ');
}

/** Scores as words, unsure ones too: `geel of groen`. */
export const scoreWords = (taal: Taal, scores: readonly Score[]): string => either(taal, scores);

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
export { MONTHS };
