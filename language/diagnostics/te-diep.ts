// Staan de haakjes niet te diep?
import type { Diagnose } from './define.js';

export const teDiep: Diagnose<{ grens: number }> = {
    code: 'NT0105',
    ernst: 'fout',
    bericht: ({ grens }) => `Haakjes staan hier dieper dan ${grens} in elkaar. Schrijf de voorwaarde in meer zinnen.`,
};
