// Wat is verklaard en wijkt toch af?
import type { Diagnose, Hulp, Tweetalig, Verwant } from './define.js';

/** `cellen`: what it is about, where that is not all of a column. */
export const bekendeAfwijking: Diagnose<{ uitleg: Tweetalig; cellen: readonly Verwant[] }> = {
    code: 'NT0415',
    ernst: 'informatie',
    bericht: {
        nl: ({ uitleg }) => `Bekende afwijking: ${uitleg.nl.replace(/\.$/, '')}. Zij blijft in beeld zolang zij bestaat; er hoeft niets te gebeuren.`,
        en: ({ uitleg }) => `Known deviation: ${uitleg.en.replace(/\.$/, '')}. It stays in view while it exists; nothing needs to be done.`,
    },
    verwant: ({ cellen }) => cellen,
};

export const hulp: Hulp = {
    titel: 'Een bekende afwijking',
    uitleg: `De gegevens geven iets anders dan de norm verwacht, en de norm zegt erbij waarom. Dat is geen fout meer, maar wie de cijfers gebruikt wil het weten.

Er hoeft niets te gebeuren. Wordt het verschil later hersteld, dan meldt Normtaal dat \`wijkt af omdat\` weg kan.`,
    fout: { norm: `korps Utrecht
korps Zeeland
dimensie Toezicht
  indicator Controles: aantal
gegevens "cijfers.csv"
verwacht in de gegevens: totaal van Controles is 12
  wijkt af omdat "Het rapport telde een controle dubbel."
`, bestanden: { 'cijfers.csv': 'korps;controles\nUtrecht;4\nZeeland;7\n' } },
    goed: { norm: `korps Utrecht
korps Zeeland
dimensie Toezicht
  indicator Controles: aantal
gegevens "cijfers.csv"
verwacht in de gegevens: totaal van Controles is 11
`, bestanden: { 'cijfers.csv': 'korps;controles\nUtrecht;4\nZeeland;7\n' } },
};
