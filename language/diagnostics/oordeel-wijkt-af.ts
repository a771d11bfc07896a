// Zeggen oordeel en norm hetzelfde?
import type { Zin } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';
import { ginds } from './words.js';

/** `regels`: the lines of the norm that it is about. */
export const oordeelWijktAf: Diagnose<{ korps: string; dimensie: string; oordeel: string; norm: string; regels: readonly Zin[] }> = {
    code: 'NT0409',
    ernst: 'informatie',
    bericht: {
        nl: ({ korps, dimensie, oordeel, norm }) => `${dimensie} van ${korps}: oordeel ${oordeel}, norm zegt ${norm}. Het oordeel geldt; leg vast waarom het afwijkt.`,
        en: ({ korps, dimensie, oordeel, norm }) => `${dimensie} of ${korps}: judged ${oordeel}, the norm says ${norm}. The judgement stands; record why it differs.`,
    },
    // A norm that leaves several colours open gives none to take over.
    celreparaties: ({ norm }, plaats) => (norm.includes('|') ? [] : [{ titel: { nl: `Neem over wat de norm zegt: ${norm}`, en: `Take over what the norm says: ${norm}` }, wijzigingen: [{ plaats, tekst: norm }] }]),
    verwant: ({ regels }) => regels.map(({ herkomst, tekst }) => ginds(herkomst, tekst)),
};

export const hulp: Hulp = {
    titel: 'Een oordeel dat van de norm afwijkt',
    uitleg: `De gegevens bevatten zowel een oordeel als de antwoorden waaruit de norm een kleur afleidt, en die twee verschillen. Het oordeel geldt, want mensen beslissen. Maar een lezer wil weten waarom.

Kijk of de antwoorden kloppen. Is het oordeel bewust anders, leg dan de reden vast bij de gegevens.`,
    fout: { norm: `korps Drenthe
dimensie Aanleveren EMM
  indicator Leveringen: aantal
  groen bij Leveringen minstens 12
  anders geel
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;aanleveren_emm;leveringen\nDrenthe;groen;10\n' } },
    goed: { norm: `korps Drenthe
dimensie Aanleveren EMM
  indicator Leveringen: aantal
  groen bij Leveringen minstens 10
  anders geel
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;aanleveren_emm;leveringen\nDrenthe;groen;10\n' } },
};
