// How is an answer written in a cell: `12,5`, `ja`, `15-20`, `108|10814`?
import type { Antwoord, Waarde } from '../decision/types.js';
import { writeNumber } from '../model/numbers.js';

/** One that is not sure is written as its range, or as all that it can be. */
export function writeAnswer(antwoord: Antwoord): string {
    if (typeof antwoord !== 'object') return writeValue(antwoord);
    return 'van' in antwoord ? `${writeNumber(antwoord.van)}-${writeNumber(antwoord.tot)}` : antwoord.map(writeValue).join('|');
}

const writeValue = (value: Waarde): string => (typeof value === 'boolean' ? (value ? 'ja' : 'nee') : typeof value === 'number' ? writeNumber(value) : value);
