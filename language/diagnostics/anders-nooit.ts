// Blijft er voor `anders` iets over?
import type { Zin } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';
import { ginds } from './words.js';

/** `regels`: the lines that leave nothing. */
export const andersNooit: Diagnose<{ dimensie: string; regels: readonly Zin[] }> = {
    code: 'NT0504',
    ernst: 'informatie',
    bericht: {
        nl: ({ dimensie }) => `Voor 'anders' blijft niets over: de andere regels van ${dimensie} geven al voor elke waarde een kleur.`,
        en: ({ dimensie }) => `Nothing is left for 'anders': the other lines of ${dimensie} give a colour for every value already.`,
    },
    verwant: ({ regels }) => regels.map(({ herkomst, tekst }) => ginds(herkomst, tekst)),
};

export const hulp: Hulp = {
    titel: "Een 'anders' waarvoor niets overblijft",
    uitleg: `De regels met een voorwaarde dekken samen elke waarde. Geen korps krijgt de kleur van \`anders\`.

Dat kan geen kwaad, maar misschien zijn de grenzen anders bedoeld.`,
    fout: `dimensie Bereik
  indicator Aantal: aantal
  rood  bij Aantal minder dan 3
  groen bij Aantal minstens 3
  anders geel
`,
    goed: `dimensie Bereik
  indicator Aantal: aantal
  rood  bij Aantal minder dan 3
  groen bij Aantal minstens 6
  anders geel
`,
};
