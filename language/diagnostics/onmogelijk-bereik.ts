// Kan deze indicator een waarde hebben?
import type { Herkomst } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';

/** The bounds as written, and where they stand. */
export interface OnmogelijkBereik {
    readonly reden: 'omgekeerd' | 'niet geheel';
    readonly van: { readonly tekst: string; readonly plaats: Herkomst };
    readonly tot: { readonly tekst: string; readonly plaats: Herkomst };
}

export const onmogelijkBereik: Diagnose<OnmogelijkBereik> = {
    code: 'NT0316',
    ernst: 'fout',
    bericht: {
        nl: ({ reden, van, tot }) => reden === 'omgekeerd'
            ? `Van ${van.tekst} tot en met ${tot.tekst} ligt geen enkele waarde. Begin met het kleinste getal.`
            : `Een aantal is een heel getal, en dit bereik (${van.tekst} tot en met ${tot.tekst}) niet. Schrijf hele getallen, of 'getal' in plaats van 'aantal'.`,
        en: ({ reden, van, tot }) => reden === 'omgekeerd'
            ? `No value lies from ${van.tekst} to ${tot.tekst}. Begin with the smallest number.`
            : `A count is a whole number, and this range (${van.tekst} to ${tot.tekst}) is not. Write whole numbers, or 'getal' instead of 'aantal'.`,
    },
    reparaties: ({ reden, van, tot }) => (reden === 'omgekeerd' ? [{
        titel: { nl: `Draai om: van ${tot.tekst} tot en met ${van.tekst}`, en: `Swap: from ${tot.tekst} to ${van.tekst}` },
        wijzigingen: [{ plaats: van.plaats, tekst: tot.tekst }, { plaats: tot.plaats, tekst: van.tekst }],
        veilig: false,
    }] : []),
};

export const hulp: Hulp = {
    titel: 'Een bereik waar geen waarde in past',
    uitleg: `Het bereik van een indicator zegt welke antwoorden kunnen. Staat het grootste getal voorop, dan past er geen enkel antwoord in. Een \`aantal\` is altijd een heel getal, dus ook zijn grenzen.

Zet het kleinste getal voorop. Zijn breuken mogelijk, schrijf dan \`getal\`.`,
    fout: `dimensie Toezicht
  indicator Controles: aantal van 10 tot en met 2
  rood bij Controles minder dan 6
  anders groen
`,
    goed: `dimensie Toezicht
  indicator Controles: aantal van 2 tot en met 10
  rood bij Controles minder dan 6
  anders groen
`,
};
