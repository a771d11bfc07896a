// Heeft elk korps een rij?
import { opsomming, type Diagnose } from './define.js';

export const ontbrekendKorps: Diagnose<{ korpsen: readonly string[] }> = {
    code: 'NT0407',
    ernst: 'waarschuwing',
    bericht: ({ korpsen }) => `De gegevens zeggen niets over ${opsomming(korpsen, 'en')}. Voeg de rijen toe.`,
};
