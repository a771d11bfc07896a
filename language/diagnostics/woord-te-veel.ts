// Staat hier een woord te veel?
import type { Diagnose } from './define.js';

export const woordTeVeel: Diagnose<{ gevonden: string }> = {
    code: 'NT0108',
    ernst: 'fout',
    bericht: ({ gevonden }) => `${gevonden} past hier niet; zonder klopt de zin. Haal het weg.`,
};
