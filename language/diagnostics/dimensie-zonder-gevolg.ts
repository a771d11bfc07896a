// Doet deze dimensie iets voor de eindscore?
import type { Diagnose, Hulp } from './define.js';

export const dimensieZonderGevolg: Diagnose<{ naam: string }> = {
    code: 'NT0320',
    // A monitor may judge what it does not weigh; it is better said.
    ernst: 'informatie',
    bericht: {
        nl: ({ naam }) => `Geen weegregel kijkt naar ${naam}, en zij heeft geen norm. Zij doet dus niets voor de eindscore; schrijf een regel, of zeg '${naam} weegt niet mee'.`,
        en: ({ naam }) => `No rule looks at ${naam}, and it has no norm. So it does nothing for the end score; write a rule, or say '${naam} weegt niet mee'.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een dimensie zonder norm en zonder weegregel',
    uitleg: `Deze dimensie krijgt geen kleur uit indicatoren, en geen enkele weegregel of telling kijkt ernaar. Welke kleur zij ook heeft, de eindscore blijft dezelfde.

Dat kan de bedoeling zijn. Zeg het dan met \`weegt niet mee\`, zodat een lezer het ook weet. Anders ontbreekt er een weegregel.`,
    fout: `dimensie Mandaat
dimensie Themakennis
weging
  rood op Mandaat blokkeert groen
`,
    goed: `dimensie Mandaat
dimensie Themakennis
weging
  rood op Mandaat blokkeert groen
Themakennis weegt niet mee
`,
};
