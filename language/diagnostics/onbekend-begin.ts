// Begint hier een zin die Normtaal kent?
import type { Diagnose, Hulp, Tweetalig } from './define.js';
import { proposed, type Voorstel } from './proposals.js';
import { bedoelde, meant } from './words.js';

export const onbekendBegin: Diagnose<{ gevonden: Tweetalig; bedoeld: readonly string[]; voorstellen?: readonly Voorstel[] }> = {
    code: 'NT0102',
    ernst: 'fout',
    bericht: {
        nl: ({ gevonden, bedoeld }) =>
            `Met ${gevonden.nl} begint geen zin.${bedoelde(bedoeld, 'Een zin begint met een kleur (rood op ...), een kop (dimensie, weging) of een woord als indicator, korps, gebruik of voorbeeld.')}`,
        en: ({ gevonden, bedoeld }) =>
            `No sentence begins with ${gevonden.en}.${meant(bedoeld, "A sentence begins with a colour ('rood op ...'), a heading ('dimensie', 'weging') or a word like 'indicator', 'korps', 'gebruik' or 'voorbeeld'.")}`,
    },
    reparaties: ({ voorstellen = [] }, plaats) => proposed(voorstellen, plaats),
};

export const hulp: Hulp = {
    titel: 'Een zin met een onbekend begin',
    uitleg: `Aan het eerste woord ziet Normtaal wat voor zin er komt: een kleur begint een weegregel, \`dimensie\` een dimensie, \`korps\` een korps. Met dit woord begint geen enkele zin, dus wordt zij overgeslagen.

Verbeter het eerste woord. Hoort de regel nog bij de zin erboven, laat haar dan verder inspringen dan die zin. Is het een opmerking voor uzelf, zet er dan \`//\` voor.`,
    fout: `dimensie Gedragscode
weging
  roood op Gedragscode blokkeert groen
`,
    goed: `dimensie Gedragscode
weging
  rood op Gedragscode blokkeert groen
`,
};
