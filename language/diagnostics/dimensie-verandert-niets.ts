// Maakt een ander oordeel op deze dimensie ooit verschil?
import type { Diagnose, Hulp } from './define.js';

export const dimensieVerandertNiets: Diagnose<{ naam: string }> = {
    code: 'NT0515',
    ernst: 'informatie',
    bericht: {
        nl: ({ naam }) => `Welk oordeel ${naam} ook krijgt, geen enkele andere score verandert ervan. Schrijf een regel die ernaar kijkt, of zeg '${naam} weegt niet mee'.`,
        en: ({ naam }) => `Whatever judgement ${naam} gets, no other score changes by it. Write a rule that looks at it, or say '${naam} weegt niet mee'.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een dimensie die niets verandert',
    uitleg: `Deze dimensie weegt mee, maar voor geen enkel denkbaar korps maakt het uit welk oordeel zij krijgt: geen regel kijkt ernaar, of wat de regels erover zeggen volgt al uit andere. (Of een korps überhaupt een oordeel heeft, telt wel: zonder één oordeel is de eindscore blanco.)

Moet zij wel tellen, dan ontbreekt er een regel. Is zij alleen om te laten zien, zeg dan \`weegt niet mee\`.`,
    fout: `dimensie Mandaat
dimensie Bereik
  indicator Aantal bezoeken: aantal
  groen bij Aantal bezoeken minstens 6
  anders rood
weging
  rood op Mandaat blokkeert groen
`,
    goed: `dimensie Mandaat
dimensie Bereik
  indicator Aantal bezoeken: aantal
  groen bij Aantal bezoeken minstens 6
  anders rood
weging
  rood op Mandaat of Bereik blokkeert groen
`,
};
