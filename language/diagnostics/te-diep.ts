// Staan de haakjes niet te diep?
import type { Diagnose, Hulp } from './define.js';

export const teDiep: Diagnose<{ grens: number }> = {
    code: 'NT0105',
    ernst: 'fout',
    bericht: {
        nl: ({ grens }) => `Hier staan meer dan ${grens} haakjes in elkaar; dat leest niemand meer. Maak er meer zinnen van.`,
        en: ({ grens }) => `More than ${grens} parentheses are nested here, which nobody can read. Make it several sentences.`,
    },
};

export const hulp: Hulp = {
    titel: 'Te veel haakjes in elkaar',
    uitleg: `Haakjes zeggen wat bij elkaar hoort. Meer dan twintig in elkaar kan niemand volgen, en Normtaal leest ze niet.

Haal overbodige haakjes weg. Is de voorwaarde echt zo ingewikkeld, schrijf haar dan als meer zinnen: elke weegregel is een plafond, dus "A of B blokkeert groen" is hetzelfde als twee zinnen.`,
    fout: `dimensie Mandaat
weging
  (((((((((((((((((((((rood op Mandaat))))))))))))))))))))) blokkeert groen
`,
    goed: `dimensie Mandaat
weging
  (rood op Mandaat) blokkeert groen
`,
};
