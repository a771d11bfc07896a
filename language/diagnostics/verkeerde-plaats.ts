// Staat deze zin onder de kop waar zij hoort?
import type { Diagnose } from './define.js';

export const verkeerdePlaats: Diagnose<{ wat: string; waar: string }> = {
    code: 'NT0103',
    ernst: 'fout',
    bericht: ({ wat, waar }) => `Deze zin (${wat}) hoort onder ${waar}. Zet haar daar, dieper ingesprongen dan de kop.`,
};
