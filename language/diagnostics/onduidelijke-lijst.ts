// Heeft deze opsomming een voegwoord?
import type { Diagnose } from './define.js';

export const onduidelijkeLijst: Diagnose<Record<string, never>> = {
    code: 'NT0303',
    ernst: 'fout',
    bericht: () => "Deze opsomming heeft één voegwoord nodig, voor de laatste naam: 'A, B en C' (alle) of 'A, B of C' (ten minste één).",
};
