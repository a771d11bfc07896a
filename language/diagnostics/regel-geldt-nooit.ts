// Kan deze regel voor enig korps gelden?
import type { Diagnose, Hulp } from './define.js';

export const regelGeldtNooit: Diagnose<Record<never, never>> = {
    code: 'NT0511',
    ernst: 'waarschuwing',
    bericht: {
        nl: () => 'Deze regel geldt nooit: er is geen korps, ook geen denkbaar korps, dat aan de voorwaarde voldoet. Wijzig de voorwaarde, of haal de regel weg.',
        en: () => 'This rule never applies: there is no corps, not even an imaginable one, that meets the condition. Change the condition, or remove the rule.',
    },
};

export const hulp: Hulp = {
    titel: 'Een weegregel die nooit geldt',
    uitleg: `Aan deze voorwaarde kan geen enkel korps voldoen. Alle denkbare scores zijn bekeken, ook die van korpsen waarvoor dimensies niet gelden; het is dus zeker. De regel doet niets, maar wie de norm leest, denkt van wel.

Vaak staat er \`en\` waar \`of\` bedoeld is: één dimensie kan niet twee kleuren tegelijk hebben.`,
    fout: `dimensie Mandaat
dimensie Kwaliteit
weging
  rood op Mandaat en geel op Mandaat leidt tot rood
  rood op Mandaat of Kwaliteit blokkeert groen
`,
    goed: `dimensie Mandaat
dimensie Kwaliteit
weging
  rood op Mandaat en geel of rood op Kwaliteit leidt tot rood
  rood op Mandaat of Kwaliteit blokkeert groen
`,
};
