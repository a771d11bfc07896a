// Could this text be a norm at all? What could not is not parsed: thousands of remarks on a picture help nobody.
import type { Tweetalig } from './diagnostics/define.js';
import { LARGEST_NORM } from './limits.js';
import { MetReden } from './reasons.js';

/** A norm that can be read and is not in order; one that is not there is wrong use. */
export class NietInOrde extends MetReden {}

/** Why it is none; a phrase that follows a colon. */
export function whyNoNorm(text: string): Tweetalig | undefined {
    if (text.includes('\u0000')) return { nl: 'het is geen platte tekst', en: 'it is no plain text' };
    if (text.length > LARGEST_NORM) return { nl: 'het is groter dan 5 MB, en zo groot is geen norm', en: 'it is larger than 5 MB, and no norm is' };
    return undefined;
}
