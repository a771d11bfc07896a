// How is it said that a file which a norm names cannot be read? Where it is named.
import type { Herkomst } from '../decision/types.js';
import { type Melding, meld, ontbrekendBestand } from '../diagnostics/index.js';
import { reasonFor } from '../reasons.js';

/** `error`: what `ReadFile` rejected with. */
export const missingFile = (pad: string, error: unknown, plaats: Herkomst): Melding => meld(ontbrekendBestand, plaats, { pad, reden: reasonFor(error) });
