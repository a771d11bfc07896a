// Why can something not be done? In both languages, from who tried.
import type { Tweetalig } from './diagnostics/define.js';
import { zelfde } from './diagnostics/words.js';

/** An error that tells why; a phrase that follows a colon. */
export class MetReden extends Error {
    constructor(readonly reden: Tweetalig, options?: ErrorOptions) {
        super(reden.nl, options);
    }
}

/** Of another error there is only its message. */
export const reasonFor = (error: unknown): Tweetalig => (error instanceof MetReden ? error.reden : zelfde(error instanceof Error ? error.message : String(error)));
