// Ontbreekt er een woord in deze zin?
import { opsomming, type Diagnose } from './define.js';

export const ontbrekendWoord: Diagnose<{ ontbreekt: readonly string[]; na?: string; voor?: string }> = {
    code: 'NT0107',
    ernst: 'fout',
    bericht: ({ ontbreekt, na, voor }) => `${na === undefined ? `Vóór ${voor}` : `Na ${na}`} ontbreekt ${opsomming(ontbreekt)}.`,
};
