// Hoort deze kolom bij de norm?
import { vervangCel } from './cell-repairs.js';
import type { Diagnose, Hulp } from './define.js';
import { bedoelde, daarinStaat, meant, withinStands } from './words.js';

export const onbekendeKolom: Diagnose<{ kolom: string; bedoeld: readonly string[] }> = {
    code: 'NT0401',
    ernst: 'fout',
    bericht: {
        nl: ({ kolom, bedoeld }) => `De norm heeft geen dimensie of indicator '${kolom}'.${daarinStaat(kolom)}${bedoelde(bedoeld, 'Noem de kolom naar een dimensie of indicator, of haal haar weg.')}`,
        en: ({ kolom, bedoeld }) => `The norm has no dimension or indicator '${kolom}'.${withinStands(kolom)}${meant(bedoeld, 'Name the column after a dimension or indicator, or remove it.')}`,
    },
    celreparaties: ({ bedoeld }, plaats) => bedoeld.map((naam) => vervangCel(plaats, naam)),
};

export const hulp: Hulp = {
    titel: 'Een kolom die de norm niet kent',
    uitleg: `Elke kolom heet naar een dimensie of indicator van de norm. Normtaal slaat geen kolom stil over: misschien staat er een oordeel in dat dan niet meetelt.

Verbeter de kop van de kolom, of haal de kolom weg. Hoofdletters, accenten, spaties en streepjes tellen niet. Hebben twee aandachtsvelden een dimensie met dezelfde naam, zet het veld er dan voor: \`toezicht_kwaliteit\`.`,
    fout: { norm: `korps Utrecht
dimensie Gedragscode
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;gedragcode\nUtrecht;groen\n' } },
    goed: { norm: `korps Utrecht
dimensie Gedragscode
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;gedragscode\nUtrecht;groen\n' } },
};
