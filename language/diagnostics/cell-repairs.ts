// How is a table repaired: what does a cell become, or does its row go?
import type { Celplaats, Celreparatie } from './define.js';
import { tussenTeken } from './words.js';

export const vervangCel = (plaats: Celplaats, tekst: string): Celreparatie =>
    ({ titel: { nl: `Vervang door ${tussenTeken(tekst)}`, en: `Replace by ${tussenTeken(tekst)}` }, wijzigingen: [{ plaats, tekst }] });

export const maakCelLeeg = (plaats: Celplaats): Celreparatie => ({ titel: { nl: 'Maak de cel leeg', en: 'Empty the cell' }, wijzigingen: [{ plaats, tekst: '' }] });

export const haalRijWeg = (plaats: Celplaats): Celreparatie => ({ titel: { nl: 'Haal deze rij weg', en: 'Remove this row' }, wijzigingen: [{ plaats }] });
