// Is deze grens te halen?
import type { Diagnose, Hulp } from './define.js';

/** `grens`: the percentage as written. */
export const onmogelijkeGrens: Diagnose<{ grens: string }> = {
    code: 'NT0321',
    ernst: 'fout',
    bericht: {
        nl: ({ grens }) => `Meer dan 100% van de punten is niet te halen; hier staat ${grens}. Noem een percentage van 0% tot en met 100%.`,
        en: ({ grens }) => `No more than 100% of the points can be earned; here stands ${grens}. Name a percentage from 0% to 100%.`,
    },
};

export const hulp: Hulp = {
    titel: 'Meer dan 100% van de punten',
    uitleg: `"Minder dan 60% van de punten" vergelijkt met wat de beoordeelde dimensies hadden kunnen halen. Meer dan 100% daarvan kan niet, dus met zo'n grens geldt de voorwaarde altijd of nooit.

Noem een percentage van 0% tot en met 100%.`,
    fout: `dimensie Mandaat
weging
  punten groen 2, geel 1 en rood 0
  minder dan 160% van de punten blokkeert groen
`,
    goed: `dimensie Mandaat
weging
  punten groen 2, geel 1 en rood 0
  minder dan 60% van de punten blokkeert groen
`,
};
