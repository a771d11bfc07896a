// Staan de haakjes niet te diep?
import type { Diagnose, Hulp } from './define.js';

export const teDiep: Diagnose<{ grens: number }> = {
    code: 'NT0105',
    ernst: 'fout',
    bericht: {
        nl: ({ grens }) => `Haakjes staan hier dieper dan ${grens} in elkaar. Schrijf de voorwaarde in meer zinnen.`,
        en: ({ grens }) => `Parentheses are nested deeper than ${grens} here. Write the condition in several sentences.`,
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
