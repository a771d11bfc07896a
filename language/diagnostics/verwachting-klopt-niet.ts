// Geven de gegevens wat de norm ervan verwacht?
import type { Diagnose, Hulp, Tweetalig, Verwant } from './define.js';

/** `cellen`: what it is about, where that is not all of a column. */
export const verwachtingKloptNiet: Diagnose<{ uitleg: Tweetalig; cellen: readonly Verwant[] }> = {
    code: 'NT0414',
    ernst: 'waarschuwing',
    bericht: {
        nl: ({ uitleg }) => `Deze verwachting komt niet uit: ${uitleg.nl.replace(/\.$/, '')}. Zoek uit wat er niet klopt; is het verschil verklaard, zet de reden dan achter 'wijkt af omdat'.`,
        en: ({ uitleg }) => `This expectation does not come out: ${uitleg.en.replace(/\.$/, '')}. Find out what is wrong; if the difference is explained, put the reason after 'wijkt af omdat'.`,
    },
    verwant: ({ cellen }) => cellen,
};

export const hulp: Hulp = {
    titel: 'Een verwachting die niet uitkomt',
    uitleg: `De norm zegt wat de gegevens samen moeten geven, bijvoorbeeld het totaal dat in een rapport staat. De gegevens geven iets anders. Dan klopt een cel niet, of het totaal.

Zoek uit welke van de twee fout is. Is het verschil verklaard en blijft het staan, schrijf dan \`wijkt af omdat "..."\` onder de verwachting: de reden staat daarna overal bij.`,
    fout: { norm: `korps Utrecht
korps Zeeland
dimensie Toezicht
  indicator Controles: aantal
gegevens "cijfers.csv"
verwacht in de gegevens: totaal van Controles is 12
`, bestanden: { 'cijfers.csv': 'korps;controles\nUtrecht;4\nZeeland;7\n' } },
    goed: { norm: `korps Utrecht
korps Zeeland
dimensie Toezicht
  indicator Controles: aantal
gegevens "cijfers.csv"
verwacht in de gegevens: totaal van Controles is 11
`, bestanden: { 'cijfers.csv': 'korps;controles\nUtrecht;4\nZeeland;7\n' } },
};
