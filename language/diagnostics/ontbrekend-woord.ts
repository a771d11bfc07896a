// Ontbreekt er een woord in deze zin?
import type { Diagnose, Hulp, Tweetalig } from './define.js';
import { proposed, type Voorstel } from './proposals.js';
import { opsomming } from './words.js';

export interface OntbrekendWoord {
    readonly ontbreekt: readonly Tweetalig[];
    readonly na?: Tweetalig;
    readonly voor?: Tweetalig;
    readonly voorstellen?: readonly Voorstel[];
}

export const ontbrekendWoord: Diagnose<OntbrekendWoord> = {
    code: 'NT0107',
    ernst: 'fout',
    bericht: {
        nl: ({ ontbreekt, na, voor }) => `${na ? `Na ${na.nl}` : `Vóór ${voor?.nl}`} ontbreekt ${opsomming(ontbreekt.map(({ nl }) => nl))}.`,
        en: ({ ontbreekt, na, voor }) => `${na ? `After ${na.en}` : `Before ${voor?.en}`} ${opsomming(ontbreekt.map(({ en }) => en), 'or')} is missing.`,
    },
    reparaties: ({ voorstellen = [] }, plaats) => proposed(voorstellen, plaats),
};

export const hulp: Hulp = {
    titel: 'Een woord dat ontbreekt',
    uitleg: `Deze zin is bijna goed: er ontbreekt één woord. De melding staat op de plaats waar het hoort, en zegt wat er kan staan.

Vul het woord aan. Een zin die niet af is, doet niet mee; de andere zinnen wel.`,
    fout: `dimensie Mandaat
weging
  rood op Mandaat blokkeert
`,
    goed: `dimensie Mandaat
weging
  rood op Mandaat blokkeert groen
`,
};
