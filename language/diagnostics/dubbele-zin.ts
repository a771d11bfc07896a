// Staat dit maar een keer in de norm?
import type { Herkomst } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';
import { haalWeg } from './repairs.js';
import { type Elders, ginds, onLine, opRegel } from './words.js';

/** `wat`: the words that can stand only once; `weg`: the whole of the second sentence. */
export const dubbeleZin: Diagnose<{ wat: string; elders: Elders; weg?: Herkomst }> = {
    code: 'NT0315',
    ernst: 'fout',
    bericht: {
        nl: ({ wat, elders }) => `'${wat}' staat er al, ${opRegel(elders)}. Het kan maar één keer gelden; haal er een weg.`,
        en: ({ wat, elders }) => `'${wat}' is already there, ${onLine(elders)}. It can hold only once; remove one.`,
    },
    reparaties: ({ weg }) => (weg ? [haalWeg(weg, { nl: 'Haal deze zin weg', en: 'Remove this sentence' })] : []),
    verwant: ({ elders }) => [ginds(elders.plaats, 'Hier staat de eerste.', 'Here stands the first.')],
};

export const hulp: Hulp = {
    titel: 'Iets dat maar één keer kan, staat er twee keer',
    uitleg: `Een norm heeft één editie, één periode, één manier om blanco te tellen en één tabel van punten. Een dimensie heeft één gewicht en één regel \`anders\`. Staat zoiets er twee keer, dan is niet te zien welke geldt.

Haal er een weg.`,
    fout: `dimensie Aanleveren EMM
  indicator Leveringen per jaar: aantal
  rood bij Leveringen per jaar minder dan 6
  anders geel
  anders groen
`,
    goed: `dimensie Aanleveren EMM
  indicator Leveringen per jaar: aantal
  rood bij Leveringen per jaar minder dan 6
  groen bij Leveringen per jaar minstens 12
  anders geel
`,
};
