// Staat hier een woord te veel?
import type { Diagnose, Hulp, Tweetalig } from './define.js';
import { proposed, type Voorstel } from './proposals.js';

export const woordTeVeel: Diagnose<{ gevonden: Tweetalig; voorstellen?: readonly Voorstel[] }> = {
    code: 'NT0108',
    ernst: 'fout',
    bericht: {
        nl: ({ gevonden }) => `${gevonden.nl} past hier niet; zonder klopt de zin. Haal het weg.`,
        en: ({ gevonden }) => `${gevonden.en} does not fit here; without it the sentence is right. Remove it.`,
    },
    reparaties: ({ voorstellen = [] }, plaats) => proposed(voorstellen, plaats),
};

export const hulp: Hulp = {
    titel: 'Een woord te veel',
    uitleg: `Zonder dit woord is de zin goed. Misschien staat het er twee keer, of is een zin maar half veranderd.

Haal het woord weg. Wilde u er iets mee zeggen, vul dan aan wat erbij hoort.`,
    fout: `dimensie Mandaat
weging
  rood op Mandaat blokkeert groen groen
`,
    goed: `dimensie Mandaat
weging
  rood op Mandaat blokkeert groen
`,
};
