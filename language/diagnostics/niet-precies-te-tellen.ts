// Zijn deze punten precies op te tellen?
import type { Diagnose, Hulp } from './define.js';

/** `fijn`: the number, or the two whose product, is finer than a millionth; without, all points together are too many. */
export const nietPreciesTeTellen: Diagnose<{ fijn?: readonly string[] }> = {
    code: 'NT0322',
    ernst: 'fout',
    bericht: {
        nl: ({ fijn }) => (fijn === undefined
            ? 'Alle dimensies samen kunnen hier meer dan een miljard punten verdienen, en zo ver wordt niet precies geteld. Noem kleinere punten of gewichten.'
            : `Punten worden geteld tot op een miljoenste, en ${fijn.join(' keer ')} is fijner. Rond af tot hoogstens zes cijfers achter de komma.`),
        en: ({ fijn }) => (fijn === undefined
            ? 'All dimensions together can earn more than a thousand million points here, and so far no exact count is kept. Name smaller points or weights.'
            : `Points are counted to a millionth, and ${fijn.join(' times ')} is finer. Round to six digits behind the comma at most.`),
    },
};

export const hulp: Hulp = {
    titel: 'Punten die niet precies op te tellen zijn',
    uitleg: `Punten worden precies opgeteld: drie keer 0,3 is 0,9, en niet iets wat er vlakbij ligt. Daarvoor telt Normtaal in miljoensten, tot een miljard punten samen. Punten maal een gewicht, en de grens in een voorwaarde, hebben dus hoogstens zes cijfers achter de komma.

Rond af, of noem kleinere getallen: punten 2, 1 en 0 met gewichten 1 en 3 zeggen hetzelfde als 2000, 1000 en 0.`,
    fout: `dimensie Mandaat
  gewicht 0,0001
weging
  punten groen 0,001, geel 0 en rood 0
  minder dan 50% van de punten blokkeert groen
`,
    goed: `dimensie Mandaat
  gewicht 0,001
weging
  punten groen 0,001, geel 0 en rood 0
  minder dan 50% van de punten blokkeert groen
`,
};
