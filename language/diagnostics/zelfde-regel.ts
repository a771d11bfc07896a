// Zegt deze regel iets wat een andere nog niet zei?
import type { Diagnose, Hulp } from './define.js';
import { type Elders, ginds, onLine, opRegel, tussenTeken } from './words.js';

export const zelfdeRegel: Diagnose<{ zin: string; elders: Elders }> = {
    code: 'NT0513',
    ernst: 'informatie',
    bericht: {
        nl: ({ zin, elders }) => `Deze regel zegt hetzelfde als ${tussenTeken(zin)}, ${opRegel(elders)}: zij gelden voor precies dezelfde korpsen, met hetzelfde gevolg. Eén van beide is genoeg.`,
        en: ({ zin, elders }) => `This rule says the same as ${tussenTeken(zin)}, ${onLine(elders)}: they hold for exactly the same corps, with the same consequence. One of them is enough.`,
    },
    verwant: ({ zin, elders }) => [ginds(elders.plaats, zin)],
};

export const hulp: Hulp = {
    titel: 'Twee weegregels die hetzelfde zeggen',
    uitleg: `Twee regels gelden voor precies dezelfde korpsen en verlagen dezelfde score even ver. De woorden kunnen verschillen: \`blokkeert groen\` en \`leidt tot geel\` zijn hetzelfde gevolg.

Fout is het niet. Maar wie er later één wijzigt en de andere vergeet, merkt geen verschil.`,
    fout: `dimensie Mandaat
dimensie Kwaliteit
weging
  rood op Mandaat of Kwaliteit blokkeert groen
  rood op minstens 1 dimensie leidt tot geel
`,
    goed: `dimensie Mandaat
dimensie Kwaliteit
weging
  rood op Mandaat of Kwaliteit blokkeert groen
`,
};
