// Noemt de zin een dimensie waarvan dit de andere zijn?
import type { Herkomst } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';
import { haalWeg } from './repairs.js';

/** `woord`: the place of the word `andere`, with the blank behind it. */
export const andereDanWat: Diagnose<{ woord?: Herkomst }> = {
    code: 'NT0306',
    ernst: 'fout',
    bericht: {
        nl: () => "'andere' zijn de dimensies die de zin niet noemt, maar deze zin noemt er geen. Laat 'andere' weg, of noem een dimensie.",
        en: () => "'andere' are the dimensions that the sentence does not name, but this one names none. Leave 'andere' out, or name a dimension.",
    },
    reparaties: ({ woord }) => (woord ? [haalWeg(woord, { nl: "Laat 'andere' weg", en: "Leave 'andere' out" })] : []),
};

export const hulp: Hulp = {
    titel: "'andere' zonder dat er een dimensie is genoemd",
    uitleg: `"Minstens 1 andere dimensie" telt de dimensies die de zin nog niet noemt. Noemt zij er geen, dan is niet te zeggen welke de andere zijn.

Laat \`andere\` weg als alle dimensies meetellen. Of noem de dimensie waar u aan dacht.`,
    fout: `dimensie Mandaat
dimensie Gedragscode
weging
  rood op minstens 1 andere dimensie leidt tot geel
`,
    goed: `dimensie Mandaat
dimensie Gedragscode
weging
  rood op Mandaat en rood op minstens 1 andere dimensie leidt tot geel
`,
};
