// Past dit woord hier in de zin?
import type { Diagnose, Hulp, Tweetalig } from './define.js';
import { proposed, type Voorstel } from './proposals.js';
import { didYouMean, bedoeldeU, opsomming } from './words.js';

export interface GebrokenZin {
    /** What does not fit, as it is said in a sentence. */
    readonly gevonden: Tweetalig;
    readonly verwacht: readonly Tweetalig[];
    readonly bedoeld: readonly string[];
    readonly voorstellen?: readonly Voorstel[];
}

export const gebrokenZin: Diagnose<GebrokenZin> = {
    code: 'NT0101',
    ernst: 'fout',
    bericht: {
        nl: ({ gevonden, verwacht, bedoeld }) => `Hier past ${gevonden.nl} niet${verwacht.length > 0 ? `; verwacht: ${opsomming(verwacht.map(({ nl }) => nl))}` : ''}.${bedoeldeU(bedoeld)}`,
        en: ({ gevonden, verwacht, bedoeld }) => `Here ${gevonden.en} does not fit${verwacht.length > 0 ? `; expected: ${opsomming(verwacht.map(({ en }) => en), 'or')}` : ''}.${didYouMean(bedoeld)}`,
    },
    reparaties: ({ voorstellen = [] }, plaats) => proposed(voorstellen, plaats),
};

export const hulp: Hulp = {
    titel: 'Een zin die niet af is, of een woord dat er niet past',
    uitleg: `Normtaal leest zinnen met een vaste bouw, zoals "rood op Aanleveren EMM blokkeert groen". Deze zin wijkt daarvan af. De melding staat bij het eerste woord dat niet past, of aan het eind als er nog iets moet volgen.

Een zin die niet te lezen is, doet niet mee. De zinnen eromheen worden gewoon nagekeken.

Kijk of er een woord ontbreekt, te veel staat of verkeerd gespeld is. Let ook op hoofdletters: \`Groen\` is een naam, \`groen\` een kleur.`,
    fout: `dimensie Aanleveren EMM
weging
  rood op Aanleveren EMM blokeert groen
`,
    goed: `dimensie Aanleveren EMM
weging
  rood op Aanleveren EMM blokkeert groen
`,
};
