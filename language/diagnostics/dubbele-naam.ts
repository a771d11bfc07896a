// Heeft elk ding van een soort een eigen naam?
import type { Diagnose, Hulp } from './define.js';
import { type Elders, ginds, onLine, opRegel, type Soort, soortIn } from './words.js';

export const dubbeleNaam: Diagnose<{ naam: string; soort: Soort; elders: Elders }> = {
    code: 'NT0203',
    ernst: 'fout',
    bericht: {
        nl: ({ naam, soort, elders }) => `De naam '${naam}' is al van een ${soortIn('nl', soort)} ${opRegel(elders)}. Geef een van beide een andere naam.`,
        en: ({ naam, soort, elders }) => `The name '${naam}' already belongs to a ${soortIn('en', soort)} ${onLine(elders)}. Give one of them another name.`,
    },
    verwant: ({ naam, elders }) => [ginds(elders.plaats, `Hier staat '${naam}' ook.`, `Here '${naam}' stands too.`)],
};

export const hulp: Hulp = {
    titel: 'Een naam die twee keer is aangegeven',
    uitleg: `Twee dingen van dezelfde soort hebben dezelfde naam. Dan is niet te zien welke een zin of een kolom bedoelt. De melding staat bij allebei.

Geef een van beide een andere naam, of haal er een weg. Ook andere schrijfwijzen (\`ook bekend als\`) en namen uit bestanden na \`gebruik\` tellen mee. Dimensies met dezelfde naam mogen wel in verschillende aandachtsvelden staan.`,
    fout: `korps Fryslân ook bekend als Friesland
korps Friesland
`,
    goed: `korps Fryslân ook bekend als Friesland
`,
};
