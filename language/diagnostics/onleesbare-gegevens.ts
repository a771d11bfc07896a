// Is dit bestand een tabel van korpsen?
import type { Celplaats, Diagnose, Hulp, Tweetalig } from './define.js';
import { ginds } from './words.js';

/** `zelfde`: the heading that is there twice, at its first place. */
export const onleesbareGegevens: Diagnose<{ reden: Tweetalig; zelfde?: Celplaats }> = {
    code: 'NT0405',
    ernst: 'fout',
    bericht: {
        nl: ({ reden }) => `Dit bestand is niet als tabel van korpsen te lezen: ${reden.nl}. Bewaar het als csv, met een kop boven elke kolom.`,
        en: ({ reden }) => `This file cannot be read as a table of corps: ${reden.en}. Save it as csv, with a heading above each column.`,
    },
    verwant: ({ zelfde }) => (zelfde ? [ginds(zelfde, 'Hier staat dezelfde kolom.', 'Here stands the same column.')] : []),
};

export const hulp: Hulp = {
    titel: 'Een bestand dat geen tabel van korpsen is',
    uitleg: `Normtaal leest een tabel met een kop boven elke kolom, waarvan er één \`korps\` heet. Dit bestand is zo niet te lezen; de melding zegt wat eraan schort. Er wordt dan niets van gebruikt.

Open het in een rekenblad, kijk naar de genoemde rij, en bewaar het als csv.`,
    fout: { norm: `dimensie Gedragscode
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'regio;gedragscode\nUtrecht;groen\n' } },
    goed: { norm: `dimensie Gedragscode
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;gedragscode\nUtrecht;groen\n' } },
};
