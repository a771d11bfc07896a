// Voegt deze regel van een norm iets toe?
import type { Diagnose, Hulp } from './define.js';
import { type Elders, ginds, line, opsomming, regel, tussenTeken } from './words.js';

export const normregelZonderGevolg: Diagnose<{ dimensie: string; door: readonly { zin: string; elders: Elders }[] }> = {
    code: 'NT0505',
    ernst: 'informatie',
    bericht: {
        nl: ({ dimensie, door }) => `Deze regel van ${dimensie} voegt niets toe: voor elke waarde waarvoor hij geldt, ${door.length === 1 ? 'geldt' : 'gelden'} ook ${opsomming(door.map(({ zin, elders }) => `${tussenTeken(zin)} (${regel(elders)})`), 'en')}.`,
        en: ({ dimensie, door }) => `This line of ${dimensie} adds nothing: for every value for which it holds, ${opsomming(door.map(({ zin, elders }) => `${tussenTeken(zin)} (${line(elders)})`), 'and')} ${door.length === 1 ? 'holds' : 'hold'} too.`,
    },
    verwant: ({ door }) => door.map(({ zin, elders }) => ginds(elders.plaats, zin)),
};

export const hulp: Hulp = {
    titel: 'Een regel van een norm die niets toevoegt',
    uitleg: `Alle waarden waarvoor deze regel geldt, vallen ook onder andere regels van dezelfde kleur. Weghalen maakt geen verschil.

Fout is het niet. Was hij bedoeld om iets te veranderen, dan klopt een grens niet.`,
    fout: `dimensie Bereik
  indicator Aantal: aantal
  rood bij Aantal minder dan 6
  rood bij Aantal minder dan 3
  anders groen
`,
    goed: `dimensie Bereik
  indicator Aantal: aantal
  rood bij Aantal minder dan 6
  anders groen
`,
};
