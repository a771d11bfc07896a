// Hoort deze kolom bij de norm?
import { bedoelde, type Diagnose } from './define.js';

export const onbekendeKolom: Diagnose<{ kolom: string; bedoeld: readonly string[] }> = {
    code: 'NT0401',
    ernst: 'fout',
    bericht: ({ kolom, bedoeld }) =>
        `De kolom '${kolom}' is geen dimensie of indicator van de norm.${bedoelde(bedoeld) || ' Noem de kolom naar een dimensie of indicator, of haal haar weg.'}`,
};
