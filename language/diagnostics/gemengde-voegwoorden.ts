// Is duidelijk wat bij elkaar hoort?
import { opsomming, type Diagnose } from './define.js';

export const gemengdeVoegwoorden: Diagnose<{ lezingen: readonly string[] }> = {
    code: 'NT0302',
    ernst: 'fout',
    bericht: ({ lezingen }) => `Hier staan 'en' en 'of' door elkaar. Zet haakjes: ${opsomming(lezingen.map((lezing) => `'${lezing}'`))}.`,
};
