// Is deze naam wat het oog leest?
import type { Diagnose, Hulp, Tweetalig } from './define.js';

/** `door`: what should stand there; empty for a character that should go. */
export const vreemdTekenInNaam: Diagnose<{ naam: Tweetalig; door: string }> = {
    code: 'NT0207',
    ernst: 'waarschuwing',
    bericht: {
        nl: ({ naam, door }) => `Hier staat ${naam.nl}. Wie deze naam overtypt, schrijft een andere naam; ${door === '' ? 'haal het weg' : `vervang het door '${door}'`}.`,
        en: ({ naam, door }) => `Here stands ${naam.en}. Who retypes this name writes another name; ${door === '' ? 'remove it' : `replace it by '${door}'`}.`,
    },
    reparaties: ({ door }, plaats) => [{
        titel: door === '' ? { nl: 'Haal het teken weg', en: 'Remove the character' } : { nl: `Vervang het door '${door}'`, en: `Replace it by '${door}'` },
        wijzigingen: [{ plaats, tekst: door }],
        veilig: true,
    }],
};

export const hulp: Hulp = {
    titel: 'Een naam met een onzichtbaar of vreemd teken',
    uitleg: `Tussen aanhalingstekens mag in een naam alles staan, ook een teken dat u niet ziet of een Cyrillische letter die er net zo uitziet als de onze. Zo'n naam leest u goed, maar wie hem overtypt, schrijft iets anders: de naam is dan onbekend, of een kolom past niet.

Laat het teken weghalen of vervangen. Tekens die de leesrichting omdraaien, worden overal gemeld: zij kunnen een zin anders tonen dan zij is.`,
    fout: `korps "Gooi en V\u0435chtstreek"
`,
    goed: `korps "Gooi en Vechtstreek"
`,
};
