// Zeggen norm en gegevens hetzelfde over wat geldt?
import type { Diagnose } from './define.js';

export const geldtTochNiet: Diagnose<{ korps: string; dimensie: string; kleur: string }> = {
    code: 'NT0406',
    ernst: 'informatie',
    bericht: ({ korps, dimensie, kleur }) => `${dimensie} geldt niet voor ${korps}, maar de gegevens geven ${kleur}. De norm gaat voor: de cel telt als blanco.`,
};
