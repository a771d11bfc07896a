// Kan deze kleur hier iets betekenen?
import type { Diagnose } from './define.js';

export const onmogelijkeKleur: Diagnose<{ wat: string; waarom: string }> = {
    code: 'NT0301',
    ernst: 'fout',
    bericht: ({ wat, waarom }) => `'${wat}' kan niet: ${waarom}.`,
};
