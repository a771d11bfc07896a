// Geeft de norm van een dimensie voor elke waarde hoogstens één kleur?
import type { Score, Zin } from '../decision/types.js';
import type { Diagnose, Hulp, Tweetalig } from './define.js';
import { atRegions } from './gat-in-norm.js';
import { ginds, opsomming } from './words.js';

/** `regels`: the other lines that hold too. */
export const overlapInNorm: Diagnose<{ dimensie: string; kleuren: readonly Score[]; gebieden: readonly Tweetalig[]; regels: readonly Zin[] }> = {
    code: 'NT0502',
    ernst: 'waarschuwing',
    bericht: {
        nl: ({ dimensie, kleuren, gebieden }) => `In de norm van ${dimensie} gelden ${opsomming(kleuren, 'en')} ${kleuren.length === 2 ? 'allebei' : 'alle drie'} ${atRegions(gebieden, 'nl')}. Een korps met die waarde krijgt geen kleur; laat er één gelden.`,
        en: ({ dimensie, kleuren, gebieden }) => `In the norm of ${dimensie} ${opsomming(kleuren, 'and')} ${kleuren.length === 2 ? 'both' : 'all'} hold ${atRegions(gebieden, 'en')}. A corps with that value gets no colour; let one of them hold.`,
    },
    verwant: ({ regels }) => regels.map(({ herkomst, tekst }) => ginds(herkomst, tekst)),
};

export const hulp: Hulp = {
    titel: 'Een norm die twee kleuren tegelijk geeft',
    uitleg: `Voor de genoemde waarden gelden regels van verschillende kleuren. Welke kleur het wordt, zegt de norm dan niet; het korps krijgt blanco.

Verschuif een grens, zodat elke waarde bij één kleur hoort. De volgorde van de regels doet er niet toe: de eerste gaat niet voor.`,
    fout: `dimensie Bereik
  indicator Aantal: aantal van 0 tot en met 20
  rood  bij Aantal hoogstens 5
  geel  bij Aantal van 3 tot en met 8
  groen bij Aantal meer dan 8
`,
    goed: `dimensie Bereik
  indicator Aantal: aantal van 0 tot en met 20
  rood  bij Aantal minder dan 3
  geel  bij Aantal van 3 tot en met 8
  groen bij Aantal meer dan 8
`,
};
