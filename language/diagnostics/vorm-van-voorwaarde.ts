// Is dit een voorwaarde van een kleur op dimensies?
import type { Diagnose } from './define.js';

export const vormVanVoorwaarde: Diagnose<{ reden: string }> = {
    code: 'NT0308',
    ernst: 'fout',
    bericht: ({ reden }) => `'is voorwaarde voor' verwacht één kleur op een dimensie of een opsomming: ${reden}.`,
};
