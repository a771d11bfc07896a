// Zeggen oordeel en norm hetzelfde?
import type { Diagnose } from './define.js';

export const oordeelWijktAf: Diagnose<{ korps: string; dimensie: string; oordeel: string; norm: string }> = {
    code: 'NT0409',
    ernst: 'informatie',
    bericht: ({ korps, dimensie, oordeel, norm }) => `${dimensie} van ${korps}: oordeel ${oordeel}, norm zegt ${norm}. Het oordeel staat.`,
};
