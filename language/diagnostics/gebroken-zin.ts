// Past dit woord hier in de zin?
import { bedoelde, opsomming, type Diagnose } from './define.js';

export const gebrokenZin: Diagnose<{ gevonden: string; verwacht: readonly string[]; bedoeld: readonly string[] }> = {
    code: 'NT0101',
    ernst: 'fout',
    bericht: ({ gevonden, verwacht, bedoeld }) =>
        `Hier past ${gevonden} niet${verwacht.length > 0 ? `; verwacht: ${opsomming(verwacht)}` : ''}.${bedoelde(bedoeld)}`,
};
