// Zeggen de gegevens over een cel maar een ding?
import type { Diagnose } from './define.js';

export const tegenstrijdigeGegevens: Diagnose<{ wat: string; eerste: string; tweede: string; elders: string }> = {
    code: 'NT0404',
    ernst: 'fout',
    bericht: ({ wat, eerste, tweede, elders }) => `${wat} is hier ${tweede}, en op ${elders} ${eerste}. Houd er één over.`,
};
