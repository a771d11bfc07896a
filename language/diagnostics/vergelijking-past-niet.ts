// Past deze waarde bij de indicator?
import type { Herkomst } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';
import { vervang } from './repairs.js';
import { ginds, opsomming } from './words.js';

/** Why a value does not fit; numbers as they are written. */
export type Misfit =
    | { readonly soort: 'ja/nee' | 'tekst' | 'zonder %' | 'met %' | 'boven 100%' | 'geen getal' | 'niet geheel' | 'omgekeerd' | 'niet op te tellen' }
    | { readonly soort: 'keuze'; readonly keuzes: readonly string[] }
    | { readonly soort: 'bereik'; readonly van: string; readonly tot: string };

export interface VergelijkingPastNiet {
    readonly indicator: string;
    readonly reden: Misfit;
    /** Where the indicator is declared. */
    readonly aangegeven: Herkomst | undefined;
    readonly door: readonly { readonly plaats: Herkomst; readonly tekst: string; readonly veilig: boolean }[];
}

function waarom(reden: Misfit): string {
    switch (reden.soort) {
        case 'ja/nee': return "het antwoord is ja of nee. Schrijf 'is ja' of 'is nee'";
        case 'tekst': return "het antwoord is een tekst, en daar rekent een norm niet mee. Maak er 'keuze uit' van";
        case 'zonder %': return 'dat is een percentage. Zet % achter het getal';
        case 'met %': return 'dat is geen percentage. Schrijf het getal zonder %';
        case 'boven 100%': return 'een percentage gaat van 0% tot en met 100%';
        case 'geen getal': return 'dat is een getal. Vergelijk het met een getal';
        case 'niet geheel': return 'dat is een aantal. Schrijf een heel getal';
        case 'niet op te tellen': return "dat is geen getal. Tel hoeveel korpsen het opgaven: 'aantal van'";
        case 'omgekeerd': return 'het eerste getal is groter dan het tweede. Draai ze om';
        case 'keuze': return `schrijf 'is' met ${opsomming(reden.keuzes)}`;
        case 'bereik': return `de waarde gaat van ${reden.van} tot en met ${reden.tot}`;
    }
}

function why(reden: Misfit): string {
    switch (reden.soort) {
        case 'ja/nee': return "the answer is ja or nee. Write 'is ja' or 'is nee'";
        case 'tekst': return "the answer is a text, and a norm does not judge texts. Make it 'keuze uit'";
        case 'zonder %': return 'it is a percentage. Put % behind the number';
        case 'met %': return 'it is no percentage. Write the number without %';
        case 'boven 100%': return 'a percentage goes from 0% to 100%';
        case 'geen getal': return 'it is a number. Compare it with a number';
        case 'niet geheel': return 'it is a count. Write a whole number';
        case 'niet op te tellen': return "it is no number. Count how many corps supplied it: 'aantal van'";
        case 'omgekeerd': return 'the first number is greater than the second. Swap them';
        case 'keuze': return `write 'is' with ${opsomming(reden.keuzes, 'or')}`;
        case 'bereik': return `the value goes from ${reden.van} to ${reden.tot}`;
    }
}

export const vergelijkingPastNiet: Diagnose<VergelijkingPastNiet> = {
    code: 'NT0313',
    ernst: 'fout',
    bericht: {
        nl: ({ indicator, reden }) => `Deze waarde past niet bij '${indicator}': ${waarom(reden)}.`,
        en: ({ indicator, reden }) => `This value does not fit '${indicator}': ${why(reden)}.`,
    },
    reparaties: ({ door }) => door.map(({ plaats, tekst, veilig }) => vervang(plaats, tekst, veilig)),
    verwant: ({ indicator, aangegeven }) => (aangegeven ? [ginds(aangegeven, `Hier staat wat '${indicator}' vraagt.`, `Here it says what '${indicator}' asks.`)] : []),
};

export const hulp: Hulp = {
    titel: 'Een vergelijking die niet bij de indicator past',
    uitleg: `Een indicator heeft een soort antwoord: een aantal, een getal, een percentage, ja of nee, of een keuze. Deze zin vergelijkt met iets anders. Zij zou nooit gelden, of iets anders betekenen dan er staat.

Schrijf een percentage met %, een ja/nee-vraag met \`is ja\` of \`is nee\`, een keuze precies zoals zij is aangegeven, en een waarde binnen het bereik.`,
    fout: `dimensie Referentiekader
  indicator Geborgde referenties: percentage
  rood bij Geborgde referenties minder dan 70
  anders groen
`,
    goed: `dimensie Referentiekader
  indicator Geborgde referenties: percentage
  rood bij Geborgde referenties minder dan 70%
  anders groen
`,
};
