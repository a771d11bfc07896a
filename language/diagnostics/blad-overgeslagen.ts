// Is elk blad van een werkmap gelezen?
import type { Diagnose, Hulp } from './define.js';
import { opsomming } from './words.js';

export const bladOvergeslagen: Diagnose<{ bladen: readonly string[] }> = {
    code: 'NT0413',
    ernst: 'informatie',
    bericht: {
        nl: ({ bladen }) => `${quoted(bladen, 'nl')} en ${bladen.length > 1 ? 'zijn' : 'is'} overgeslagen. Horen er cijfers in te staan, zet dan boven de namen van de korpsen 'korps'.`,
        en: ({ bladen }) => `${quoted(bladen, 'en')} and ${bladen.length > 1 ? 'were' : 'was'} skipped. If ${bladen.length > 1 ? 'they' : 'it'} should hold figures, put 'korps' above the names of the corps.`,
    },
};

function quoted(bladen: readonly string[], taal: 'nl' | 'en'): string {
    const names = bladen.map((blad) => `'${blad}'`);
    const several = bladen.length > 1;
    if (taal === 'nl') return `${several ? 'De bladen' : 'Het blad'} ${opsomming(names, 'en')} ${several ? 'hebben' : 'heeft'} geen kolom 'korps'`;
    return `The ${several ? 'sheets' : 'sheet'} ${opsomming(names, 'and')} ${several ? 'have' : 'has'} no column 'korps'`;
}

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
