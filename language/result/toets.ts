// What is the outcome of one example or expectation?
import type { Zin } from '../decision/types.js';
import type { Tweetalig } from '../diagnostics/define.js';

/** One check: `wijkt af` is a deviation that is known and argued. */
export interface Toets {
    readonly soort: 'voorbeeld' | 'gegevens';
    readonly naam: string;
    readonly uitkomst: 'geslaagd' | 'mislukt' | 'wijkt af';
    /** Why it failed or deviates. */
    readonly uitleg?: Tweetalig;
    readonly zin: Zin;
}
