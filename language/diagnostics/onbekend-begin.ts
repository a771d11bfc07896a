// Begint hier een zin die Normtaal kent?
import { bedoelde, type Diagnose } from './define.js';

export const onbekendBegin: Diagnose<{ gevonden: string; bedoeld: readonly string[] }> = {
    code: 'NT0102',
    ernst: 'fout',
    bericht: ({ gevonden, bedoeld }) =>
        `Met ${gevonden} begint geen zin.${bedoelde(bedoeld) || ' Een zin begint met een kleur (rood op ...), een kop (dimensie, weging) of een ander beginwoord.'}`,
};
