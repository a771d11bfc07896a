// Is dit bestand een norm die te lezen is?
import type { Diagnose, Hulp, Tweetalig } from './define.js';

export const onleesbareNorm: Diagnose<{ reden: Tweetalig }> = {
    code: 'NT0208',
    ernst: 'fout',
    bericht: {
        nl: ({ reden }) => `Dit bestand is niet als norm te lezen: ${reden.nl}. Er is niets van nagekeken; herstel het, of haal het weg.`,
        en: ({ reden }) => `This file cannot be read as a norm: ${reden.en}. Nothing of it was checked; mend it, or remove it.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een normbestand dat niet te lezen is',
    uitleg: `De naam van dit bestand eindigt op \`.norm\`, maar er staat geen norm in: het is geen platte tekst, het is veel te groot, of u mag het niet lezen. De andere bestanden in de map worden gewoon nagekeken.

Bewaar het bestand als platte tekst (UTF-8). Hoort het niet bij de normen, haal het dan uit de map of geef het een andere naam.`,
    fout: '\u0000\u0001PNG\n',
    goed: `dimensie Gedragscode
`,
};
