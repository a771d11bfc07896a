// Geeft de norm met deze gegevens een kleur?
import type { Diagnose, Hulp } from './define.js';

/** `reden`: a Dutch phrase, with the missing answers or the lines that clash. */
export const normGeeftGeenKleur: Diagnose<{ korps: string; dimensie: string; reden: string }> = {
    code: 'NT0408',
    ernst: 'informatie',
    bericht: {
        nl: ({ korps, dimensie, reden }) => `De norm van ${dimensie} geeft ${korps} geen kleur: ${reden}. Vul de gegevens aan, of geef een oordeel.`,
        en: ({ korps, dimensie }) => `The norm of ${dimensie} gives ${korps} no colour: an answer is missing, or its lines overlap or leave a gap. Complete the data, or give a judgement.`,
    },
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
