// Wijst deze naam precies een ding aan?
import type { Herkomst } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';
import { vervang } from './repairs.js';
import { ginds, opsomming, type Soort, soortIn, tussenTekens } from './words.js';

export interface DubbelzinnigeNaam {
    readonly naam: string;
    readonly soorten: readonly Soort[];
    /** How each of them is said without doubt, as written in a sentence; empty when the language has no way. */
    readonly keuzes: readonly string[];
    /** Where each of them is declared, and what it is. */
    readonly aangegeven: readonly { readonly plaats: Herkomst; readonly soort: Soort; readonly naam: string }[];
}

export const dubbelzinnigeNaam: Diagnose<DubbelzinnigeNaam> = {
    code: 'NT0202',
    ernst: 'fout',
    bericht: {
        nl: ({ naam, soorten, keuzes }) => {
            if (keuzes.length > 0) return `'${naam}' kan meer dan één ding zijn. Schrijf ${opsomming(tussenTekens(keuzes))}.`;
            const wat = soorten.length > 1 ? `zowel een ${soorten.map((soort) => soortIn('nl', soort)).join(' als een ')}` : 'meer dan één keer aangegeven';
            return `'${naam}' is ${wat}. Geef een van beide een andere naam.`;
        },
        en: ({ naam, soorten, keuzes }) => {
            if (keuzes.length > 0) return `'${naam}' can be more than one thing. Write ${opsomming(tussenTekens(keuzes), 'or')}.`;
            const what = soorten.length > 1 ? `both a ${soorten.map((soort) => soortIn('en', soort)).join(' and a ')}` : 'declared more than once';
            return `'${naam}' is ${what}. Give one of them another name.`;
        },
    },
    reparaties: ({ keuzes }, plaats) => keuzes.map((keuze) => vervang(plaats, keuze)),
    verwant: ({ aangegeven }) => aangegeven.map(({ plaats, soort, naam }) => ginds(plaats, `Hier staat ${soort} '${naam}'.`, `Here stands ${soortIn('en', soort)} '${naam}'.`)),
};

export const hulp: Hulp = {
    titel: 'Een naam die meer dan één ding kan zijn',
    uitleg: `Twee aandachtsvelden mogen elk een dimensie Kwaliteit hebben. Wie dan alleen "Kwaliteit" schrijft, zegt niet welke. Normtaal kiest niet voor u.

Noem het aandachtsveld erbij: \`Kwaliteit van Toezicht\`. Heet een dimensie net zo als een aandachtsveld, schrijf dan \`dimensie X\` of \`aandachtsveld X\`.`,
    fout: `aandachtsveld Toezicht
  dimensie Kwaliteit
aandachtsveld Opsporing
  dimensie Kwaliteit
weging
  rood op Kwaliteit blokkeert groen
`,
    goed: `aandachtsveld Toezicht
  dimensie Kwaliteit
aandachtsveld Opsporing
  dimensie Kwaliteit
weging
  rood op Kwaliteit van Toezicht of Kwaliteit van Opsporing blokkeert groen
`,
};
