// Staat deze zin onder de kop waar zij hoort?
import type { Diagnose, Hulp } from './define.js';

type Kop = { readonly nl: string; readonly en: string };

const DIMENSIE: Kop = { nl: 'een dimensie', en: 'a dimension' };
const VOORBEELD: Kop = { nl: 'een voorbeeld', en: 'an example' };
const ZIN: Kop = { nl: 'de zin waar het over gaat', en: 'the sentence that it is about' };
const EDITIE: Kop = { nl: 'de editie', en: 'the edition' };

const KOPPEN: Readonly<Record<string, Kop>> = {
    Indicator: DIMENSIE, NormRegel: DIMENSIE, Gewicht: DIMENSIE, Verwacht: VOORBEELD, VoorbeeldScore: VOORBEELD, VoorbeeldWaarde: VOORBEELD, Clausule: ZIN,
};
const headingOf = (kind: string): Kop => KOPPEN[kind] ?? EDITIE;

/** `wat` is the first word of the sentence, `kind` its grammar rule. */
export const verkeerdePlaats: Diagnose<{ wat: string; kind: string }> = {
    code: 'NT0103',
    ernst: 'fout',
    bericht: {
        nl: ({ wat, kind }) => `'${wat}' hoort onder ${headingOf(kind).nl}. Zet deze zin daar, verder ingesprongen dan de regel erboven.`,
        en: ({ wat, kind }) => `'${wat}' belongs under ${headingOf(kind).en}. Put this sentence there, indented deeper than the line above it.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een zin op een plaats waar zij niet hoort',
    uitleg: `Een regel hoort bij de regel erboven die minder ver inspringt. Zo hoort een indicator bij haar dimensie, en een bron bij haar zin. Deze zin staat onder niets, of onder iets waar zij niet bij kan horen.

Zet de zin op haar plaats, twee spaties verder ingesprongen dan de kop.`,
    fout: `dimensie Aanleveren EMM
indicator Leveringen per jaar: aantal
`,
    goed: `dimensie Aanleveren EMM
  indicator Leveringen per jaar: aantal
  rood bij Leveringen per jaar minder dan 6
  anders groen
`,
};
