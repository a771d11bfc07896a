// Staat deze zin onder de kop waar zij hoort?
import type { Diagnose, Hulp, Tweetalig } from './define.js';

const DIMENSIE: Tweetalig = { nl: 'een dimensie', en: 'a dimension' };
const VOORBEELD: Tweetalig = { nl: 'een voorbeeld', en: 'an example' };
const EDITIE: Tweetalig = { nl: 'de editie', en: 'the edition' };
const ZIN: Tweetalig = { nl: 'de zin die zij toelicht', en: 'the sentence that it explains' };
const WEGING: Tweetalig = { nl: 'de weging', en: 'the weighting' };

const KOPPEN: Readonly<Record<string, Tweetalig>> = {
    Indicator: DIMENSIE, NormRegel: DIMENSIE, Gewicht: DIMENSIE, Verwacht: VOORBEELD, VoorbeeldScore: VOORBEELD, VoorbeeldWaarde: VOORBEELD,
    Periode: EDITIE, BlancoTelt: EDITIE, EenhedenScoren: EDITIE, Status: EDITIE, Vastgesteld: EDITIE, Clausule: ZIN,
};
const headingOf = (kind: string): Tweetalig => KOPPEN[kind] ?? WEGING;

/** `wat` is how the sentence begins, `kind` its grammar rule. */
export const verkeerdePlaats: Diagnose<{ wat: string; kind: string }> = {
    code: 'NT0103',
    ernst: 'fout',
    bericht: {
        nl: ({ wat, kind }) => `Deze zin (${wat}) hoort onder ${headingOf(kind).nl}. Zet haar daar, dieper ingesprongen dan de kop.`,
        en: ({ wat, kind }) => `This sentence (${wat}) belongs under ${headingOf(kind).en}. Put it there, indented deeper than the heading.`,
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
