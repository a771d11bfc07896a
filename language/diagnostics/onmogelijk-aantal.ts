// Kan deze telling uitkomen?
import type { Diagnose } from './define.js';

export const onmogelijkAantal: Diagnose<{ aantal: string; hoogste: number }> = {
    code: 'NT0305',
    ernst: 'fout',
    bericht: ({ aantal, hoogste }) =>
        hoogste === 0
            ? 'Er is hier geen enkele dimensie om te tellen.'
            : `Een telling gaat van 1 tot en met ${hoogste}: zo veel dimensies tellen hier mee. Hier staat ${aantal}.`,
};
