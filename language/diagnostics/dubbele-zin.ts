// Staat dit maar een keer in de norm?
import type { Diagnose } from './define.js';

export const dubbeleZin: Diagnose<{ wat: string; elders: string }> = {
    code: 'NT0315',
    ernst: 'fout',
    bericht: ({ wat, elders }) => `${wat} staat er twee keer; de andere staat op ${elders}. Haal er een weg.`,
};
