// Heeft een aandachtsveld een kleur?
import type { Herkomst } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';
import { vervang } from './repairs.js';

export interface VeldAlsDimensie {
    readonly veld: string;
    readonly kleur: string;
    /** Where the field stands: a condition may count; the others must name dimensions. */
    readonly waar: 'telling' | 'dimensies' | 'doel';
    /** What to write instead, and where. */
    readonly door?: { readonly plaats: Herkomst; readonly tekst: string };
}

export const veldAlsDimensie: Diagnose<VeldAlsDimensie> = {
    code: 'NT0307',
    ernst: 'fout',
    bericht: {
        nl: ({ veld, kleur, waar }) => `'${veld}' is een aandachtsveld en heeft zelf geen kleur. ${{
            telling: `Schrijf '${kleur} op minstens 1 dimensie van ${veld}', of noem de dimensies.`,
            dimensies: 'Noem de dimensies.',
            doel: 'Een regel verlaagt een dimensie of de eindscore; noem een dimensie.',
        }[waar]}`,
        en: ({ veld, kleur, waar }) => `'${veld}' is a field and has no colour itself. ${{
            telling: `Write '${kleur} op minstens 1 dimensie van ${veld}', or name the dimensions.`,
            dimensies: 'Name the dimensions.',
            doel: 'A rule lowers a dimension or the end score; name a dimension.',
        }[waar]}`,
    },
    reparaties: ({ door }) => (door ? [vervang(door.plaats, door.tekst)] : []),
};

export const hulp: Hulp = {
    titel: 'Een aandachtsveld waar een dimensie hoort',
    uitleg: `Een aandachtsveld bundelt dimensies en krijgt zelf geen kleur. "Rood op Toezicht" zegt dus niet hoeveel dimensies van Toezicht rood moeten zijn.

Tel de dimensies van het veld, met \`minstens 1\`, \`alle\` of een ander aantal. Of noem de dimensies bij naam.`,
    fout: `aandachtsveld Toezicht
  dimensie Kwaliteit
  dimensie Continuïteit
weging
  rood op Toezicht blokkeert groen
`,
    goed: `aandachtsveld Toezicht
  dimensie Kwaliteit
  dimensie Continuïteit
weging
  rood op minstens 1 dimensie van Toezicht blokkeert groen
`,
};
