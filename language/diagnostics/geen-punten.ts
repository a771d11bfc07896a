// Zegt de norm hoeveel punten een kleur is?
import type { Diagnose } from './define.js';

export const geenPunten: Diagnose<{ wat: string }> = {
    code: 'NT0312',
    ernst: 'fout',
    bericht: ({ wat }) => `${wat} vraagt om punten, en de norm zegt niet hoeveel een kleur waard is. Schrijf bij de weging: 'punten groen 2, geel 1 en rood 0'.`,
};
