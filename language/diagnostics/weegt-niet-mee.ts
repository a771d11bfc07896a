// Weegt deze dimensie mee?
import type { Herkomst } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';
import { haalWeg } from './repairs.js';
import { type Elders, ginds, line, regel } from './words.js';

export interface WeegtNietMee {
    readonly naam: string;
    /** Where it is said that the dimension does not weigh. */
    readonly elders: Elders;
    /** The whole of the rule, with its clauses. */
    readonly weegregel: Herkomst;
    /** The whole of the sentence `weegt niet mee`, where it is about this dimension alone. */
    readonly uitzondering?: Herkomst;
}

export const weegtNietMee: Diagnose<WeegtNietMee> = {
    code: 'NT0310',
    ernst: 'fout',
    bericht: {
        nl: ({ naam, elders }) => `'${naam}' weegt niet mee (zie ${regel(elders)}), maar deze regel kijkt ernaar. Haal de dimensie hier weg, of laat haar meewegen.`,
        en: ({ naam, elders }) => `'${naam}' does not weigh (see ${line(elders)}), yet this rule looks at it. Remove the dimension here, or let it weigh.`,
    },
    reparaties: ({ naam, weegregel, uitzondering }) => [
        haalWeg(weegregel, { nl: 'Haal deze weegregel weg', en: 'Remove this rule' }),
        ...(uitzondering ? [haalWeg(uitzondering, { nl: `Laat '${naam}' meewegen: haal 'weegt niet mee' weg`, en: `Let '${naam}' weigh: remove 'weegt niet mee'` })] : []),
    ],
    verwant: ({ naam, elders }) => [ginds(elders.plaats, `Hier staat dat '${naam}' niet meeweegt.`, `Here it says that '${naam}' does not weigh.`)],
};

export const hulp: Hulp = {
    titel: 'Een weegregel over een dimensie die niet meeweegt',
    uitleg: `Van een dimensie die niet meeweegt, staat het oordeel wel in de tabel, maar het telt niet voor de eindscore. Een weegregel die er toch naar kijkt, spreekt dat tegen.

Kies: haal de dimensie uit de regel, of haal haar uit de zin met \`weegt niet mee\`.`,
    fout: `dimensie OM
dimensie Mandaat
weging
  rood op OM blokkeert groen
  rood op Mandaat blokkeert groen
OM weegt niet mee
`,
    goed: `dimensie OM
dimensie Mandaat
weging
  rood op Mandaat blokkeert groen
OM weegt niet mee
`,
};
