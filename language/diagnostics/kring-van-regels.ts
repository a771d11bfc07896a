// Leiden de regels niet in een kring?
import type { Diagnose } from './define.js';

export const kringVanRegels: Diagnose<{ pad: readonly string[] }> = {
    code: 'NT0309',
    ernst: 'fout',
    bericht: ({ pad }) => `Deze regel maakt een kring: ${pad.join(' → ')}. Een dimensie kan niet van zichzelf afhangen.`,
};
