// How does a command end? 0 in order; 1 the norm, the data or an expectation is not; 2 wrong use.
import type { Say } from './texts/texts.js';

/** Wrong use: an unknown option, a file that is not there. What is said of it says what to do. */
export class UsageError extends Error {
    constructor(readonly say: Say) {
        super();
    }
}

/** End with code 1; without `say`, what was to be said has been said. */
export class NotInOrder extends Error {
    constructor(readonly say?: Say) {
        super();
    }
}
