// Hoort deze toevoeging bij deze zin?
import type { Diagnose } from './define.js';

export const clausuleHoortNiet: Diagnose<{ soort: string; waar: string }> = {
    code: 'NT0314',
    ernst: 'fout',
    bericht: ({ soort, waar }) => `'${soort}' hoort bij ${waar}, niet bij deze zin.`,
};
