// Hoort deze regel bij de zin op de regel erboven?
import type { Diagnose } from './define.js';

export const regelHoortBijZin: Diagnose<{ gevonden: string; inspringen: boolean }> = {
    code: 'NT0112',
    ernst: 'fout',
    bericht: ({ gevonden, inspringen }) =>
        `Met ${gevonden} erbij klopt de zin hierboven. ${inspringen ? 'Laat deze regel verder inspringen dan die zin, zonder lege regel ertussen.' : 'Zet het op dezelfde regel als die zin.'}`,
};
