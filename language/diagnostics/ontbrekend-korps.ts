// Heeft elk korps een rij?
import type { Diagnose, Hulp } from './define.js';
import { opsomming } from './words.js';

export const ontbrekendKorps: Diagnose<{ korpsen: readonly string[] }> = {
    code: 'NT0407',
    ernst: 'waarschuwing',
    bericht: {
        nl: ({ korpsen }) => `De gegevens zeggen niets over ${opsomming(korpsen, 'en')}, dus de uitkomst mist ${korpsen.length === 1 ? 'dat korps' : 'die korpsen'}. Voeg een rij toe, zo nodig met lege cellen.`,
        en: ({ korpsen }) => `The data say nothing about ${opsomming(korpsen, 'and')}, so the result lacks ${korpsen.length === 1 ? 'that corps' : 'those corps'}. Add a row, with empty cells if need be.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een korps zonder rij in de gegevens',
    uitleg: `De norm geeft dit korps aan, maar geen enkel gegevensbestand heeft er een rij voor. In de scoretabel ontbreekt het dan, en tellingen over alle korpsen komen niet uit.

Voeg een rij toe. Is er nog geen oordeel, laat de cellen dan leeg. Hoort het korps niet bij deze editie, haal het dan uit de norm.`,
    fout: { norm: `korps Utrecht
korps Zeeland
dimensie Gedragscode
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;gedragscode\nUtrecht;groen\n' } },
    goed: { norm: `korps Utrecht
korps Zeeland
dimensie Gedragscode
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;gedragscode\nUtrecht;groen\nZeeland;\n' } },
};
