// Zegt de norm hoeveel punten een kleur is?
import type { Diagnose, Hulp } from './define.js';

export const geenPunten: Diagnose<{ wat: 'voorwaarde' | 'gewicht' }> = {
    code: 'NT0312',
    ernst: 'fout',
    bericht: {
        nl: ({ wat }) => `${wat === 'gewicht' ? 'Dit gewicht' : 'Deze voorwaarde'} rekent met punten, maar de norm zegt niet hoeveel een kleur waard is. Schrijf bij de weging bijvoorbeeld 'punten groen 2, geel 1 en rood 0'.`,
        en: ({ wat }) => `This ${wat === 'gewicht' ? 'weight' : 'condition'} counts points, but the norm does not say what a colour is worth. Write at the weighting for example 'punten groen 2, geel 1 en rood 0'.`,
    },
};

export const hulp: Hulp = {
    titel: 'Punten zonder dat de norm ze kent',
    uitleg: `Een gewicht en een voorwaarde met punten zijn voor monitors die optellen. Dan moet de norm zeggen hoeveel punten elke kleur is, anders valt er niets op te tellen.

Zet bij de weging een zin als \`punten groen 2, geel 1 en rood 0\`. Telt uw monitor niet op, haal het gewicht dan weg.`,
    fout: `dimensie Mandaat
  gewicht 3
`,
    goed: `dimensie Mandaat
  gewicht 3
weging
  punten groen 2, geel 1 en rood 0
  minder dan 3 punten blokkeert groen
`,
};
