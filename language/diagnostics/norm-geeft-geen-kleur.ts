// Geeft de norm met deze gegevens een kleur?
import type { GeenKleur } from '../decision/derive.js';
import type { Zin } from '../decision/types.js';
import type { Diagnose, Hulp, Taal } from './define.js';
import { ginds, opsomming } from './words.js';

const REDEN: Readonly<Record<Taal, (reden: GeenKleur) => string>> = {
    nl: (reden) => {
        switch (reden.soort) {
            case 'ontbreekt': return `zonder ${opsomming(reden.indicatoren, 'en')} ${reden.scores.length > 1 ? `kan het ${opsomming(reden.scores)} zijn` : 'staat er geen kleur vast'}`;
            case 'overlap': return `de regels voor ${opsomming(reden.scores, 'en')} gelden allebei`;
            case 'gat': return 'geen regel van de norm geldt, en er is geen anders';
        }
    },
    en: (reden) => {
        switch (reden.soort) {
            case 'ontbreekt': return `without ${opsomming(reden.indicatoren, 'and')} ${reden.scores.length > 1 ? `it can be ${opsomming(reden.scores, 'or')}` : 'no colour is certain'}`;
            case 'overlap': return `its lines for ${opsomming(reden.scores, 'and')} hold together`;
            case 'gat': return 'no line of the norm holds, and there is no anders';
        }
    },
};

/** `regels`: the lines of the norm that it is about. */
export const normGeeftGeenKleur: Diagnose<{ korps: string; dimensie: string; reden: GeenKleur; regels: readonly Zin[] }> = {
    code: 'NT0408',
    ernst: 'informatie',
    bericht: {
        nl: ({ korps, dimensie, reden }) => `De norm van ${dimensie} geeft ${korps} geen kleur: ${REDEN.nl(reden)}. Vul de gegevens aan, of geef een oordeel.`,
        en: ({ korps, dimensie, reden }) => `The norm of ${dimensie} gives ${korps} no colour: ${REDEN.en(reden)}. Complete the data, or give a judgement.`,
    },
    verwant: ({ regels }) => regels.map(({ herkomst, tekst }) => ginds(herkomst, tekst)),
};

export const hulp: Hulp = {
    titel: 'Een norm die met deze antwoorden geen kleur geeft',
    uitleg: `Er zijn antwoorden, maar de norm komt er niet uit. Meestal ontbreekt een antwoord dat het verschil maakt tussen twee kleuren. Het kan ook dat twee regels van de norm allebei gelden, of geen enkele. De dimensie blijft dan blanco; \`anders\` vangt een ontbrekend antwoord niet op.

Vul het antwoord aan, of zet een oordeel in de gegevens. Ligt het aan de norm, pas die dan aan.`,
    fout: { norm: `korps Utrecht
dimensie Aanleveren EMM
  indicator Leveringen: aantal
  indicator Gespreid: ja/nee
  groen bij Leveringen minstens 12 en Gespreid is ja
  anders geel
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;leveringen\nUtrecht;14\n' } },
    goed: { norm: `korps Utrecht
dimensie Aanleveren EMM
  indicator Leveringen: aantal
  indicator Gespreid: ja/nee
  groen bij Leveringen minstens 12 en Gespreid is ja
  anders geel
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;leveringen;gespreid\nUtrecht;14;ja\n' } },
};
