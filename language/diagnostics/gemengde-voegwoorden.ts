// Is duidelijk wat bij elkaar hoort?
import type { Herkomst } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';
import { achter, voor } from './repairs.js';
import { opsomming, tussenTekens } from './words.js';

/** A way to read the mixture: its text, and the first and last part of each group that needs parentheses. */
export interface Lezing {
    readonly tekst: string;
    readonly groepen: readonly { readonly van: Herkomst; readonly tot: Herkomst }[];
}

export const gemengdeVoegwoorden: Diagnose<{ lezingen: readonly Lezing[] }> = {
    code: 'NT0302',
    ernst: 'fout',
    bericht: {
        nl: ({ lezingen }) => `Hier staan 'en' en 'of' door elkaar, en dat is op twee manieren te lezen. Zet haakjes: ${opsomming(tussenTekens(lezingen.map(({ tekst }) => tekst)))}.`,
        en: ({ lezingen }) => `'en' and 'of' are mixed here, which can be read in two ways. Use parentheses: ${opsomming(tussenTekens(lezingen.map(({ tekst }) => tekst)), 'or')}.`,
    },
    reparaties: ({ lezingen }) => lezingen.map(({ tekst, groepen }) => ({
        titel: { nl: `Lees als '${tekst}'`, en: `Read as '${tekst}'` },
        wijzigingen: groepen.flatMap(({ van, tot }) => [{ plaats: voor(van), tekst: '(' }, { plaats: achter(tot), tekst: ')' }]),
        veilig: false,
    })),
};

export const hulp: Hulp = {
    titel: "'en' en 'of' door elkaar",
    uitleg: `"A en B of C" kan betekenen: A, en daarbij B of C. Het kan ook betekenen: A en B samen, of anders C. Voor een korps kan dat een andere kleur zijn, dus Normtaal kiest niet.

Zet haakjes om wat bij elkaar hoort, of schrijf twee zinnen. Een opsomming van dimensies achter een kleur hoort al bij elkaar: daar zijn geen haakjes nodig.`,
    fout: `dimensie Mandaat
dimensie Weging
dimensie Toezicht
weging
  rood op Mandaat en rood op Weging of rood op Toezicht blokkeert groen
`,
    goed: `dimensie Mandaat
dimensie Weging
dimensie Toezicht
weging
  rood op Mandaat en (rood op Weging of rood op Toezicht) blokkeert groen
`,
};
