// Weegt deze dimensie mee?
import type { Diagnose } from './define.js';

export const weegtNietMee: Diagnose<{ naam: string }> = {
    code: 'NT0310',
    ernst: 'fout',
    bericht: ({ naam }) => `'${naam}' weegt niet mee en kan dus niet in een weegregel staan. Haal de dimensie uit de regel, of de zin 'weegt niet mee' weg.`,
};
