// Heeft elk ding van een soort een eigen naam?
import type { Diagnose } from './define.js';

export const dubbeleNaam: Diagnose<{ naam: string; wat: string; elders: string }> = {
    code: 'NT0203',
    ernst: 'fout',
    bericht: ({ naam, wat, elders }) => `De naam '${naam}' is al van ${wat} op ${elders}. Geef een van beide een andere naam.`,
};
