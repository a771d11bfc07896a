// Is dit getal Nederlands geschreven?
import type { Diagnose } from './define.js';

export const puntInGetal: Diagnose<{ gevonden: string }> = {
    code: 'NT0106',
    ernst: 'fout',
    bericht: ({ gevonden }) => `In een getal staat geen punt (${gevonden}). Schrijf 1500, en een breuk met een komma: 12,5.`,
};
