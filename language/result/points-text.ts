// How are points said: `26 van de 38 punten (68,4%)`, and as a set where a score is not sure?
import type { Puntenstand } from '../decision/points.js';
import type { Taal } from '../diagnostics/index.js';

/** With its part of what was possible, where both are certain. */
export function pointsText({ verdiend, mogelijk }: Puntenstand, taal: Taal): string {
    const sure = verdiend[0] === verdiend[1] && mogelijk[0] === mogelijk[1] && mogelijk[0] > 0;
    const share = sure ? ` (${numberText((100 * verdiend[0]) / mogelijk[0], taal, 1)}%)` : '';
    const [earned, possible] = [pointsRange(verdiend, taal), pointsRange(mogelijk, taal)];
    return taal === 'nl' ? `${earned} van de ${possible} punten${share}` : `${earned} of ${possible} points${share}`;
}

/** `26`, or `26-28` where it is not sure. */
export const pointsRange = ([least, most]: Puntenstand['verdiend'], taal: Taal): string =>
    least === most ? numberText(least, taal) : `${numberText(least, taal)}-${numberText(most, taal)}`;

const numberText = (value: number, taal: Taal, digits = 6): string => value.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: digits });
