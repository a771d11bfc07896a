// Past deze waarde bij de indicator?
import type { Diagnose } from './define.js';

export const vergelijkingPastNiet: Diagnose<{ indicator: string; reden: string }> = {
    code: 'NT0313',
    ernst: 'fout',
    bericht: ({ indicator, reden }) => `Deze vergelijking past niet bij '${indicator}': ${reden}.`,
};
