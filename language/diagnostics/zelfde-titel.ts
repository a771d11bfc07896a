// Heeft elk voorbeeld een eigen titel?
import type { Diagnose, Hulp } from './define.js';
import { type Elders, ginds, onLine, opRegel } from './words.js';

export const zelfdeTitel: Diagnose<{ titel: string; elders: Elders }> = {
    code: 'NT0318',
    ernst: 'waarschuwing',
    bericht: {
        nl: ({ titel, elders }) => `Het voorbeeld ${opRegel(elders)} heet ook "${titel}". Mislukt er een, dan ziet u niet welke; geef dit voorbeeld een eigen titel.`,
        en: ({ titel, elders }) => `The example ${onLine(elders)} is called "${titel}" too. If one fails, you cannot tell which; give this example a title of its own.`,
    },
    verwant: ({ elders }) => [ginds(elders.plaats, 'Hier staat het andere voorbeeld.', 'Here stands the other example.')],
};

export const hulp: Hulp = {
    titel: 'Twee voorbeelden met dezelfde titel',
    uitleg: `De titel van een voorbeeld staat in elk verslag van de voorbeelden. Met twee gelijke titels is niet te zien welk voorbeeld mislukt.

Geef elk voorbeeld een titel die zegt wat het laat zien.`,
    fout: `dimensie Mandaat
weging
  rood op Mandaat blokkeert groen
voorbeeld "mandaat"
  rood op Mandaat
  verwacht geel
voorbeeld "mandaat"
  geel op Mandaat
  verwacht groen
`,
    goed: `dimensie Mandaat
weging
  rood op Mandaat blokkeert groen
voorbeeld "mandaat rood"
  rood op Mandaat
  verwacht geel
voorbeeld "mandaat geel"
  geel op Mandaat
  verwacht groen
`,
};
