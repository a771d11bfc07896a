// Hoort deze toevoeging bij deze zin?
import type { Diagnose, Hulp, Tweetalig } from './define.js';

const BELONGS = {
    definitie: { nl: 'een dimensie, aandachtsveld of indicator', en: 'a dimension, field or indicator' },
    'wijkt af omdat': { nl: "een zin 'verwacht in de gegevens'", en: "a sentence 'verwacht in de gegevens'" },
    'voorheen naam': { nl: 'een dimensie of indicator; onder een regel staat de oude zin tussen aanhalingstekens', en: 'a dimension or indicator; under a rule stands the old sentence, in quotes' },
    'voorheen zin': { nl: 'een dimensie, een indicator of een regel', en: 'a dimension, an indicator or a rule' },
} satisfies Record<string, Tweetalig>;
export type Toevoeging = keyof typeof BELONGS;

const woord = (soort: Toevoeging): string => soort.replace(/^voorheen .*/, 'voorheen');

export const clausuleHoortNiet: Diagnose<{ soort: Toevoeging }> = {
    code: 'NT0314',
    ernst: 'fout',
    bericht: {
        nl: ({ soort }) => `'${woord(soort)}' zegt hier niets: het hoort bij ${BELONGS[soort].nl}. Zet het daar, of haal het weg.`,
        en: ({ soort }) => `'${woord(soort)}' says nothing here: it belongs to ${BELONGS[soort].en}. Put it there, or remove it.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een toevoeging bij een zin waar zij niet bij hoort',
    uitleg: `\`bron\`, \`motivering\` en \`interpretatie\` mogen bij elke zin staan. Andere toevoegingen niet: een \`definitie\` hoort bij een dimensie, aandachtsveld of indicator, \`wijkt af omdat\` bij wat de gegevens moeten geven, en \`voorheen\` bij wat een vorige editie anders noemde.

Zet de toevoeging bij de goede zin, of gebruik \`motivering\`.`,
    fout: `dimensie Mandaat
weging
  rood op Mandaat blokkeert groen
    definitie "Zonder mandaat geen groen."
`,
    goed: `dimensie Mandaat
weging
  rood op Mandaat blokkeert groen
    motivering "Zonder mandaat geen groen."
`,
};
