// Staat elke naam een keer in de opsomming?
import type { Diagnose } from './define.js';

export const tweeKeerGenoemd: Diagnose<{ naam: string }> = {
    code: 'NT0304',
    ernst: 'fout',
    bericht: ({ naam }) => `'${naam}' staat twee keer in deze opsomming. Haal er een weg.`,
};
