// Leiden de regels niet in een kring?
import type { Zin } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';
import { ginds } from './words.js';

/** `andere`: the other rules of the circle. */
export const kringVanRegels: Diagnose<{ pad: readonly string[]; andere: readonly Zin[] }> = {
    code: 'NT0309',
    ernst: 'fout',
    bericht: {
        nl: ({ pad }) => `Deze regel maakt een kring: ${pad.join(' → ')}. Een dimensie kan niet van zichzelf afhangen; haal een van de regels weg.`,
        en: ({ pad }) => `This rule makes a circle: ${pad.join(' → ')}. A dimension cannot depend on itself; remove one of the rules.`,
    },
    verwant: ({ andere }) => andere.map(({ herkomst, tekst }) => ginds(herkomst, tekst)),
};

export const hulp: Hulp = {
    titel: 'Regels die in een kring lopen',
    uitleg: `Een regel die een dimensie verlaagt, gaat voor de regels die naar die dimensie kijken. Verlaagt A de dimensie B, en B weer A, dan is er geen eerste: de uitkomst is niet te zeggen.

De melding toont de weg, en staat bij een van de regels die erin zitten. Haal een van die regels weg. Let op tellingen: "minstens 1 dimensie" kijkt naar alle dimensies die meewegen.`,
    fout: `dimensie Mandaat
dimensie Kwaliteit
weging
  rood op Mandaat blokkeert groen op Kwaliteit
  rood op Kwaliteit blokkeert groen op Mandaat
`,
    goed: `dimensie Mandaat
dimensie Kwaliteit
weging
  rood op Mandaat blokkeert groen op Kwaliteit
  rood op Kwaliteit blokkeert groen
`,
};
