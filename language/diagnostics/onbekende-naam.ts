// Is deze naam ergens aangegeven?
import type { Diagnose, Hulp } from './define.js';
import { vervang } from './repairs.js';
import { bedoelde, meant, opsomming, type Soort, soortIn } from './words.js';

export interface OnbekendeNaam {
    readonly naam: string;
    readonly soorten: readonly Soort[];
    /** Near names, as they are written in a sentence. */
    readonly bedoeld: readonly string[];
    /** One slip of the pen away from a single name. */
    readonly zeker: boolean;
}

export const onbekendeNaam: Diagnose<OnbekendeNaam> = {
    code: 'NT0201',
    ernst: 'fout',
    bericht: {
        nl: ({ naam, soorten, bedoeld }) =>
            `Er is geen ${opsomming(soorten.map((soort) => soortIn('nl', soort)))} '${naam}'.${bedoelde(bedoeld, 'Geef de naam eerst aan, in dit bestand of in een bestand dat het gebruikt.')}`,
        en: ({ naam, soorten, bedoeld }) =>
            `There is no ${opsomming(soorten.map((soort) => soortIn('en', soort)), 'or')} '${naam}'.${meant(bedoeld, 'Declare the name first, in this file or in a file that it uses.')}`,
    },
    reparaties: ({ bedoeld, zeker }, plaats) => bedoeld.map((naam) => vervang(plaats, naam, zeker)),
};

export const hulp: Hulp = {
    titel: 'Een naam die er niet is',
    uitleg: `Deze zin noemt een dimensie, aandachtsveld, indicator of korps dat nergens is aangegeven. Zonder die naam betekent de zin niets, dus doet zij niet mee.

Verbeter de spelling, of geef de naam aan. Een bestand kent zijn eigen namen en die van de bestanden die het met \`gebruik\` noemt, niet die van andere bestanden in de map. Hoofdletters en dubbele spaties maken geen verschil, accenten wel.`,
    fout: `dimensie Aanleveren EMM
weging
  rood op Aanlevern EMM blokkeert groen
`,
    goed: `dimensie Aanleveren EMM
weging
  rood op Aanleveren EMM blokkeert groen
`,
};
