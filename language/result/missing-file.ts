// How is it said that a file which a norm names cannot be read? Where it is named.
import type { Herkomst } from '../decision/types.js';
import { type Melding, meld, ontbrekendBestand } from '../diagnostics/index.js';

export const missingFile = (pad: string, reden: string, plaats: Herkomst): Melding => meld(ontbrekendBestand, plaats, { pad, reden });
