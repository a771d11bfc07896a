// Is elk blad van een werkmap gelezen?
import type { Diagnose, Hulp } from './define.js';

export const bladOvergeslagen: Diagnose<{ blad: string }> = {
    code: 'NT0413',
    ernst: 'informatie',
    bericht: {
        nl: ({ blad }) => `Het blad '${blad}' heeft geen kolom 'korps' en is overgeslagen. Horen er cijfers in te staan, zet dan boven de namen van de korpsen 'korps'.`,
        en: ({ blad }) => `The sheet '${blad}' has no column 'korps' and was skipped. If it should hold figures, put 'korps' above the names of the corps.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een blad dat geen tabel van korpsen is',
    uitleg: `Een werkmap mag bladen met uitleg hebben: alleen bladen met een kolom \`korps\` worden gelezen. Opdat geen cijfers ongemerkt wegvallen, noemt Normtaal de bladen die het oversloeg.

Horen er cijfers op dit blad, zet dan \`korps\` boven de kolom met de namen.`,
    fout: { norm: `korps Utrecht
dimensie Gedragscode
gegevens "korpsen.xlsx"
`, bestanden: { 'korpsen.xlsx': '[Blad1]\nkorps;gedragscode\nUtrecht;groen\n[Uitleg]\nIngevuld door de contactpersoon\n' } },
    goed: { norm: `korps Utrecht
dimensie Gedragscode
gegevens "korpsen.xlsx"
`, bestanden: { 'korpsen.xlsx': '[Blad1]\nkorps;gedragscode\nUtrecht;groen\n' } },
};
