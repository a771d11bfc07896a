// Kent de norm dit korps?
import { bedoelde, type Diagnose } from './define.js';

export const onbekendKorps: Diagnose<{ korps: string; bedoeld: readonly string[] }> = {
    code: 'NT0402',
    ernst: 'fout',
    bericht: ({ korps, bedoeld }) =>
        `De norm kent geen korps '${korps}'.${bedoelde(bedoeld) || ' Geef het aan met een zin korps, of als andere schrijfwijze: ook bekend als.'}`,
};
