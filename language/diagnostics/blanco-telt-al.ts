// Kan deze voorwaarde ooit gelden?
import type { Herkomst } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';
import { ginds } from './words.js';

export interface BlancoTeltAl {
    readonly als: string;
    /** The sentence that says so. */
    readonly elders?: Herkomst;
    /** The colours of the condition without blanco, and where they stand. */
    readonly zonder: { readonly plaats: Herkomst; readonly kleuren: readonly string[] };
}

export const blancoTeltAl: Diagnose<BlancoTeltAl> = {
    code: 'NT0311',
    ernst: 'fout',
    bericht: {
        nl: ({ als }) => `In deze editie telt blanco als ${als}, dus blanco komt hier niet voor. Schrijf ${als} in plaats van blanco.`,
        en: ({ als }) => `In this edition blanco counts as ${als}, so blanco does not occur here. Write ${als} instead of blanco.`,
    },
    reparaties: ({ als, zonder: { plaats, kleuren } }) => {
        const tekst = (kleuren.includes(als) ? kleuren : [...kleuren, als]).join(' of ');
        // With the colour already there, leaving blanco out changes nothing.
        return [{ titel: { nl: `Schrijf '${tekst}'`, en: `Write '${tekst}'` }, wijzigingen: [{ plaats, tekst }], veilig: kleuren.includes(als) }];
    },
    verwant: ({ als, elders }) => (elders ? [ginds(elders, `Hier staat dat blanco telt als ${als}.`, `Here it says that blanco counts as ${als}.`)] : []),
};

export const hulp: Hulp = {
    titel: "'blanco op' terwijl blanco als een kleur telt",
    uitleg: `Deze editie zegt \`blanco telt als geel\` (of rood). Elke voorwaarde ziet een blanco dan als geel, dus \`blanco op\` geldt nooit.

Schrijf de kleur zelf. Wilt u blanco en geel uit elkaar houden, laat de editie dan zeggen: \`blanco telt niet mee\`.`,
    fout: `editie "Proef"
  blanco telt als geel
dimensie Mandaat
weging
  blanco op Mandaat blokkeert groen
`,
    goed: `editie "Proef"
  blanco telt als geel
dimensie Mandaat
weging
  geel op Mandaat leidt tot geel
  rood op Mandaat leidt tot rood
`,
};
