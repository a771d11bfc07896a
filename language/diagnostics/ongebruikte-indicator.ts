// Doet het antwoord op deze vraag ertoe?
import type { Diagnose, Hulp } from './define.js';

export const ongebruikteIndicator: Diagnose<{ indicator: string; dimensie: string }> = {
    code: 'NT0319',
    // A questionnaire may well ask what only the judging team reads.
    ernst: 'informatie',
    bericht: {
        nl: ({ indicator, dimensie }) => `Geen enkele norm kijkt naar '${indicator}', dus het antwoord geeft ${dimensie} geen kleur. Is dat niet de bedoeling, noem de indicator dan in een regel met 'bij'.`,
        en: ({ indicator, dimensie }) => `No norm looks at '${indicator}', so the answer gives ${dimensie} no colour. If that is not meant, name the indicator in a line with 'bij'.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een indicator die geen norm gebruikt',
    uitleg: `Een indicator is een vraag van de vragenlijst. Geen regel met \`bij\` kijkt naar het antwoord, dus het verandert geen enkele kleur.

Dat kan de bedoeling zijn: de weegploeg kan het antwoord lezen en zelf oordelen. Daarom is dit informatie. Is het een vergissing, noem de indicator dan in de norm, of haal haar weg.`,
    fout: `dimensie Aanleveren EMM
  indicator Leveringen per jaar: aantal
  indicator Gespreid over het jaar: ja/nee
  rood bij Leveringen per jaar minder dan 6
  anders groen
`,
    goed: `dimensie Aanleveren EMM
  indicator Leveringen per jaar: aantal
  indicator Gespreid over het jaar: ja/nee
  rood bij Leveringen per jaar minder dan 6 of Gespreid over het jaar is nee
  anders groen
`,
};
