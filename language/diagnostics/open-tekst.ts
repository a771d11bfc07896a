// Is deze tekst afgesloten?
import type { Diagnose } from './define.js';

export const openTekst: Diagnose<Record<string, never>> = {
    code: 'NT0104',
    ernst: 'fout',
    bericht: () => 'Deze tekst heeft geen sluitend aanhalingsteken. Zet " aan het eind van de tekst, op dezelfde regel.',
};
