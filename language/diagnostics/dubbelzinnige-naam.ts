// Wijst deze naam precies een ding aan?
import { opsomming, type Diagnose } from './define.js';

export const dubbelzinnigeNaam: Diagnose<{ naam: string; keuzes: readonly string[] }> = {
    code: 'NT0202',
    ernst: 'fout',
    bericht: ({ naam, keuzes }) => `'${naam}' kan meer dan één ding zijn. Schrijf ${opsomming(keuzes.map((keuze) => `'${keuze}'`))}.`,
};
