// Begint hier een zin die Normtaal kent?
import type { Diagnose, Hulp } from './define.js';
import { keywordRepairs, type Spelfout } from './misspelt.js';
import { bedoelde, meant } from './words.js';

export const onbekendBegin: Diagnose<{ woord: string; spelfout?: Spelfout }> = {
    code: 'NT0102',
    ernst: 'fout',
    bericht: {
        nl: ({ woord, spelfout }) =>
            `Met '${woord}' begint geen zin.${bedoelde(spelfout?.bedoeld ?? [], 'Begin met een kleur (rood op ...), een kop (dimensie, weging) of een ander beginwoord.')}`,
        en: ({ woord, spelfout }) =>
            `No sentence begins with '${woord}'.${meant(spelfout?.bedoeld ?? [], "Begin with a colour ('rood op ...'), a heading ('dimensie', 'weging') or another first word.")}`,
    },
    reparaties: ({ spelfout }, plaats) => keywordRepairs(spelfout, plaats, true),
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
