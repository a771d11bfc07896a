// Kan deze regel van een norm voor enige waarde gelden?
import type { Diagnose, Hulp } from './define.js';

export const normregelGeldtNooit: Diagnose<{ dimensie: string }> = {
    code: 'NT0503',
    ernst: 'waarschuwing',
    bericht: {
        nl: ({ dimensie }) => `Deze regel van ${dimensie} geldt nooit: geen enkele waarde voldoet aan de voorwaarde. Wijzig de grenzen, of haal de regel weg.`,
        en: ({ dimensie }) => `This line of ${dimensie} never applies: no value at all meets the condition. Change the limits, or remove the line.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een regel van een norm die nooit geldt',
    uitleg: `Geen enkele waarde die de indicator kan hebben, voldoet aan deze voorwaarde. Een korps kan deze kleur zo niet krijgen.

Vaak staat er \`en\` waar \`of\` bedoeld is, of sluiten twee grenzen elkaar uit.`,
    fout: `dimensie Bereik
  indicator Aantal: aantal
  rood  bij Aantal minder dan 3 en Aantal meer dan 5
  anders groen
`,
    goed: `dimensie Bereik
  indicator Aantal: aantal
  rood  bij Aantal minder dan 3 of Aantal meer dan 5
  anders groen
`,
};
