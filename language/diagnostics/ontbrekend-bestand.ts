// Is het gebruikte bestand er?
import type { Diagnose } from './define.js';

export const ontbrekendBestand: Diagnose<{ pad: string; reden: string }> = {
    code: 'NT0205',
    ernst: 'fout',
    bericht: ({ pad, reden }) => `Het bestand "${pad}" is niet te lezen: ${reden}. Het pad geldt vanaf de map van dit bestand.`,
};
