// How does a sentence say a dimension, an indicator or an answer of the norm?
import type { IndicatorType, Waarde } from '../decision/types.js';
import type { Norm } from '../model/types.js';
import { nameKey } from '../names.js';
import { writtenAs } from '../reader.js';
import { valueText } from './value-text.js';

/** In quotes where it is no plain name, and told apart from a field of the same name. */
export const asWritten = ({ velden }: Norm, naam: string): string =>
    velden.some((veld) => nameKey(veld.naam) === nameKey(naam)) ? `dimensie ${writtenAs(naam)}` : writtenAs(naam);

/** `Leveringen is 5`, `Leerlijn is "in opbouw"`. */
export const answerAsWritten = (naam: string, type: IndicatorType, waarde: Waarde): string =>
    `${writtenAs(naam)} is ${type.soort === 'keuze' ? writtenAs(String(waarde)) : valueText(waarde, type, 'nl')}`;
