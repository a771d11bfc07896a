// Is wat iets vroeger was, van één ding alleen?
import type { Diagnose, Hulp, Wijziging } from './define.js';
import { haalWeg } from './repairs.js';
import { type Elders, ginds, onLine, opRegel } from './words.js';

const WAT = { Dimensie: { nl: 'dimensie', en: 'dimension' }, Indicator: { nl: 'indicator', en: 'indicator' }, zin: { nl: 'zin', en: 'sentence' } } as const;

export interface ZelfdeVoorheen {
    readonly wat: keyof typeof WAT;
    readonly oud: string;
    readonly elders: Elders;
    /** The other one is still what it was, and does not say otherwise. */
    readonly bestaat: boolean;
    readonly weg: readonly Wijziging[];
}

export const zelfdeVoorheen: Diagnose<ZelfdeVoorheen> = {
    code: 'NT0209',
    ernst: 'fout',
    bericht: {
        nl: ({ wat, oud, elders, bestaat }) => (bestaat
            ? `De ${WAT[wat].nl} '${oud}' bestaat nog (${opRegel(elders)}), en die was dus zelf voorheen '${oud}'. Haal dit weg, of zeg daar ook wat die voorheen was.`
            : `De ${WAT[wat].nl} ${opRegel(elders)} zegt ook voorheen '${oud}' te zijn. Wat er vroeger één was, wordt met één vergeleken; haal een van beide weg.`),
        en: ({ wat, oud, elders, bestaat }) => (bestaat
            ? `The ${WAT[wat].en} '${oud}' is still there (${onLine(elders)}), so that one was '${oud}' before. Remove this, or say there too what it was before.`
            : `The ${WAT[wat].en} ${onLine(elders)} says that it was '${oud}' before too. What was one then is compared with one now; remove one of the two.`),
    },
    reparaties: ({ weg }) => weg.map(({ plaats }) => haalWeg(plaats, { nl: "Haal 'voorheen' weg", en: "Remove 'voorheen'" })),
    verwant: ({ oud, elders, bestaat }) => [bestaat ? ginds(elders.plaats, `Hier staat '${oud}' nog.`, `Here '${oud}' still stands.`) : ginds(elders.plaats, `Hier staat ook voorheen '${oud}'.`, `Here stands voorheen '${oud}' too.`)],
};

export const hulp: Hulp = {
    titel: 'Twee keer hetzelfde voorheen',
    uitleg: `\`voorheen\` zegt wat een dimensie, indicator of regel in de vorige editie was. Daarmee worden twee edities vergeleken, dus bij één ding van vroeger hoort er één van nu. Hier maken er twee aanspraak op. Dat is ook zo als wat \`voorheen\` noemt, nog gewoon bestaat en zelf niet zegt dat het voorheen anders was.

Haal een van beide weg. Twee namen omwisselen mag: dan staat er bij allebei een \`voorheen\`.`,
    fout: `dimensie Mandaat van de expert
  voorheen Korpsexpert
dimensie Kwaliteit van de expert
  voorheen Korpsexpert
weging
  rood op Mandaat van de expert blokkeert groen
  rood op Kwaliteit van de expert blokkeert groen
`,
    goed: `dimensie Mandaat van de expert
  voorheen Korpsexpert
dimensie Kwaliteit van de expert
weging
  rood op Mandaat van de expert blokkeert groen
  rood op Kwaliteit van de expert blokkeert groen
`,
};
