// Is deze naam ergens aangegeven?
import { bedoelde, type Diagnose } from './define.js';

export const onbekendeNaam: Diagnose<{ naam: string; wat: string; bedoeld: readonly string[] }> = {
    code: 'NT0201',
    ernst: 'fout',
    bericht: ({ naam, wat, bedoeld }) =>
        `Er is geen ${wat} '${naam}'.${bedoelde(bedoeld) || ' Geef de naam eerst aan, in dit bestand of in een bestand dat het gebruikt.'}`,
};
