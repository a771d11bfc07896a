// Kan deze kleur hier iets betekenen?
import type { Diagnose, Hulp, Tweetalig } from './define.js';

const REASONS = {
    'blanco is geen kleur': { nl: 'blanco is het ontbreken van een oordeel, geen kleur om te geven of te weigeren. Noem een andere kleur', en: 'blanco is the absence of a judgement, not a colour to give or refuse. Name another colour' },
    'groen is de hoogste': { nl: 'een regel verlaagt een score, en groen is de hoogste kleur. Schrijf hoe laag de score wordt: geel of rood', en: 'a rule lowers a score, and groen is the highest colour. Write how low the score becomes: geel or rood' },
    'rood is de laagste': { nl: 'lager dan rood is er niet, dus de zin doet niets. Noem een andere kleur, of haal haar weg', en: 'nothing is lower than rood, so the sentence does nothing. Name another colour, or remove it' },
    'blanco telt als geel of rood': { nl: "zonder oordeel is niets in orde. Schrijf 'blanco telt niet mee', of laat blanco tellen als geel of rood", en: "without a judgement nothing is in order. Write 'blanco telt niet mee', or let blanco count as geel or rood" },
} satisfies Record<string, Tweetalig>;

export const onmogelijkeKleur: Diagnose<{ wat: string; waarom: keyof typeof REASONS }> = {
    code: 'NT0301',
    ernst: 'fout',
    bericht: {
        nl: ({ wat, waarom }) => `'${wat}' kan niet: ${REASONS[waarom].nl}.`,
        en: ({ wat, waarom }) => `'${wat}' is not possible: ${REASONS[waarom].en}.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een kleur die hier niets kan betekenen',
    uitleg: `Elke weegregel is een plafond: zij maakt een score hoogstens lager, nooit hoger. Daarom betekent "leidt tot groen" niets, net als "blokkeert rood": lager dan rood is er niet. En blanco is geen kleur die een regel kan geven.

Bedenk wat de regel moet tegenhouden. Meestal is dat "blokkeert groen" of "leidt tot rood".`,
    fout: `dimensie Gedragscode
weging
  groen op Gedragscode leidt tot groen
`,
    goed: `dimensie Gedragscode
weging
  groen op Gedragscode is voorwaarde voor groen
`,
};
