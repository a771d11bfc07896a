// Kan deze telling uitkomen?
import type { Diagnose, Hulp } from './define.js';

export const onmogelijkAantal: Diagnose<{ aantal: string; hoogste: number }> = {
    code: 'NT0305',
    ernst: 'fout',
    bericht: {
        nl: ({ aantal, hoogste }) => {
            if (hoogste === 0) return 'Er is hier geen enkele dimensie om te tellen, dus deze voorwaarde geldt nooit. Noem een ander aandachtsveld, of haal de zin weg.';
            const tellen = hoogste === 1 ? 'Hier telt 1 dimensie mee' : `Hier tellen ${hoogste} dimensies mee`;
            return `${tellen}, dus '${aantal}' zegt niets. Noem ${hoogste === 1 ? '1' : `een geheel getal van 1 tot en met ${hoogste}`}.`;
        },
        en: ({ aantal, hoogste }) => {
            if (hoogste === 0) return 'There is no dimension at all to count here, so this condition never holds. Name another field, or remove the sentence.';
            const count = hoogste === 1 ? '1 dimension counts here' : `${hoogste} dimensions count here`;
            return `${count}, so '${aantal}' says nothing. Name ${hoogste === 1 ? '1' : `a whole number from 1 to ${hoogste}`}.`;
        },
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
