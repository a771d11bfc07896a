// Geeft de norm met deze gegevens een kleur?
import type { Diagnose } from './define.js';

export const normGeeftGeenKleur: Diagnose<{ korps: string; dimensie: string; reden: string }> = {
    code: 'NT0408',
    ernst: 'informatie',
    bericht: ({ korps, dimensie, reden }) => `De norm van ${dimensie} geeft voor ${korps} geen kleur: ${reden}.`,
};
