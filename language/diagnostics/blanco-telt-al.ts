// Kan deze voorwaarde ooit gelden?
import type { Diagnose } from './define.js';

export const blancoTeltAl: Diagnose<{ als: string }> = {
    code: 'NT0311',
    ernst: 'fout',
    bericht: ({ als }) => `Deze editie telt blanco als ${als}; 'blanco op' geldt dan nooit. Schrijf '${als} op'.`,
};
