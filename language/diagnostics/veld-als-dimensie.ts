// Heeft een aandachtsveld een kleur?
import type { Diagnose } from './define.js';

export const veldAlsDimensie: Diagnose<{ veld: string; kleur: string }> = {
    code: 'NT0307',
    ernst: 'fout',
    bericht: ({ veld, kleur }) =>
        `'${veld}' is een aandachtsveld en heeft zelf geen kleur. Schrijf '${kleur} op minstens 1 dimensie van ${veld}'.`,
};
