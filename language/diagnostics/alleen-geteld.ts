// Noemt een weegregel deze dimensie, of telt zij alleen mee onder "andere"?
import type { Zin } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';
import { ginds } from './words.js';

/** `regels`: the rules that count it. */
export const alleenGeteld: Diagnose<{ naam: string; regels: readonly Zin[] }> = {
    code: 'NT0517',
    ernst: 'informatie',
    bericht: {
        nl: ({ naam }) => `Geen weegregel noemt ${naam}: zij telt alleen mee onder 'andere dimensies'. Is dat niet de bedoeling, schrijf dan een regel over haar.`,
        en: ({ naam }) => `No rule names ${naam}: it only counts among 'andere dimensies'. If that is not meant, write a rule about it.`,
    },
    verwant: ({ regels }) => regels.map(({ herkomst, tekst }) => ginds(herkomst, tekst)),
};

export const hulp: Hulp = {
    titel: 'Een dimensie zonder eigen weegregel',
    uitleg: `Over bijna elke dimensie zegt de weging iets, maar deze komt alleen voor als één van de "andere dimensies" in een telling. In §2.4.1 van de monitor 2011-2012 is dat zo bij Themakennis verspreid en Procesverantwoordelijkheid.

Dat kan de bedoeling zijn. Anders ontbreekt er een regel.`,
    fout: `dimensie Mandaat
dimensie Kwaliteit
dimensie Themakennis
weging
  rood op Mandaat of Kwaliteit blokkeert groen
  rood op Kwaliteit en geel of rood op minstens 1 andere dimensie leidt tot rood
`,
    goed: `dimensie Mandaat
dimensie Kwaliteit
dimensie Themakennis
weging
  rood op Mandaat, Kwaliteit of Themakennis blokkeert groen
  rood op Kwaliteit en geel of rood op minstens 1 andere dimensie leidt tot rood
`,
};
