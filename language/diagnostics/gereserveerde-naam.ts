// Is deze naam vrij?
import type { Diagnose } from './define.js';

export const gereserveerdeNaam: Diagnose<{ naam: string }> = {
    code: 'NT0204',
    ernst: 'fout',
    bericht: ({ naam }) => `De naam '${naam}' heeft in de gegevens al een vaste betekenis. Kies een andere naam.`,
};
