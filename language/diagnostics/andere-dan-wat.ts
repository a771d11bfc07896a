// Noemt de zin een dimensie waarvan dit de andere zijn?
import type { Diagnose } from './define.js';

export const andereDanWat: Diagnose<Record<string, never>> = {
    code: 'NT0306',
    ernst: 'fout',
    bericht: () => "'andere' slaat op de dimensies die de zin niet noemt, maar deze zin noemt er geen. Laat 'andere' weg, of noem een dimensie.",
};
