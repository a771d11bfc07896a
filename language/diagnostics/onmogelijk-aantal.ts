// Kan deze telling uitkomen?
import type { Diagnose, Hulp } from './define.js';

export const onmogelijkAantal: Diagnose<{ aantal: string; hoogste: number }> = {
    code: 'NT0305',
    ernst: 'fout',
    bericht: {
        nl: ({ aantal, hoogste }) => hoogste === 0
            ? 'Er is hier geen enkele dimensie om te tellen, dus deze voorwaarde geldt nooit. Noem een ander aandachtsveld, of haal de zin weg.'
            : `Hier tellen ${hoogste} dimensies mee, dus '${aantal}' zegt niets. Noem een geheel getal van 1 tot en met ${hoogste}.`,
        en: ({ aantal, hoogste }) => hoogste === 0
            ? 'There is no dimension at all to count here, so this condition never holds. Name another field, or remove the sentence.'
            : `${hoogste} dimensions count here, so '${aantal}' says nothing. Name a whole number from 1 to ${hoogste}.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een telling die niet kan uitkomen',
    uitleg: `Een telling loopt over de dimensies die meewegen, zonder het doel van de zin zelf. Met \`andere\` vallen ook de dimensies weg die de zin noemt. "Minstens 0" geldt altijd, en meer dan er zijn geldt nooit: de zin doet dan niet wat er staat.

Noem een aantal dat kan. De melding zegt hoeveel dimensies er zijn.`,
    fout: `dimensie Mandaat
dimensie Gedragscode
weging
  rood op minstens 3 dimensies leidt tot rood
`,
    goed: `dimensie Mandaat
dimensie Gedragscode
weging
  rood op minstens 2 dimensies leidt tot rood
`,
};
