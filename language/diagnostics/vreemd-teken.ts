// Staat er in deze zin een teken dat het oog bedriegt?
import type { Herkomst } from '../decision/types.js';
import type { Diagnose, Hulp, Tweetalig } from './define.js';

/** `naam`: what the character is; `plekken`: all such characters of the sentence, with what should stand there. */
export interface VreemdTeken {
    readonly naam: Tweetalig;
    readonly plekken: readonly (Omit<Herkomst, 'bestand'> & { readonly door: string })[];
}

export const vreemdTeken: Diagnose<VreemdTeken> = {
    code: 'NT0111',
    ernst: 'fout',
    bericht: {
        nl: ({ naam }) => `Hier staat ${naam.nl}. Dat ziet u niet, maar Normtaal kan de zin er niet door lezen; vervang het.`,
        en: ({ naam }) => `Here stands ${naam.en}. You do not see it, but Normtaal cannot read the sentence because of it; replace it.`,
    },
    reparaties: ({ plekken }, { bestand }) => [{
        titel: { nl: 'Vervang de vreemde tekens in deze zin', en: 'Replace the strange characters in this sentence' },
        wijzigingen: plekken.map(({ door, ...plek }) => ({ plaats: { bestand, ...plek }, tekst: door })),
        veilig: true,
    }],
};

export const hulp: Hulp = {
    titel: 'Een onzichtbaar of vreemd teken in een zin',
    uitleg: `Bij plakken uit een pdf of webpagina komen soms tekens mee die u niet ziet, of letters uit een ander alfabet die er net zo uitzien als de onze. Voor de computer is het dan een ander woord.

De melding noemt het teken. Laat het vervangen, of typ het woord opnieuw.`,
    fout: `dimensie Gedrags\u200bcode
`,
    goed: `dimensie Gedragscode
`,
};
