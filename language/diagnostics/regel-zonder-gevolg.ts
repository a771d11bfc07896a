// Verandert deze regel ooit een score?
import type { Diagnose, Hulp } from './define.js';
import { type Elders, ginds, line, opsomming, regel, tussenTeken } from './words.js';

/** `door`: the rules that already set the score as low; none when only corps without a judgement meet the condition. */
export const regelZonderGevolg: Diagnose<{ door: readonly { zin: string; elders: Elders }[] }> = {
    code: 'NT0512',
    // A norm repeats itself on purpose; that is no fault.
    ernst: 'informatie',
    bericht: {
        nl: ({ door }) => door.length === 0
            ? 'Deze regel verandert geen score: hij geldt alleen voor een korps zonder één oordeel, en dat blijft blanco. Wijzig de voorwaarde, of haal de regel weg.'
            : `Deze regel verandert geen score: steeds als hij geldt, ${door.length === 1 ? 'legt' : 'leggen samen'} ${opsomming(door.map(({ zin, elders }) => `${tussenTeken(zin)} (${regel(elders)})`), 'en')} de score al minstens zo laag. Dat mag; weghalen maakt geen verschil.`,
        en: ({ door }) => door.length === 0
            ? 'This rule changes no score: it holds only for a corps without a single judgement, and that stays blanco. Change the condition, or remove the rule.'
            : `This rule changes no score: whenever it holds, ${opsomming(door.map(({ zin, elders }) => `${tussenTeken(zin)} (${line(elders)})`), 'and')} ${door.length === 1 ? 'sets' : 'together set'} the score at least as low. That is allowed; removing it makes no difference.`,
    },
    verwant: ({ door }) => door.map(({ zin, elders }) => ginds(elders.plaats, zin)),
};

export const hulp: Hulp = {
    titel: 'Een weegregel die geen score verandert',
    uitleg: `Steeds als deze regel geldt, is er een andere die de score minstens zo laag maakt. Voor geen enkel denkbaar korps maakt het uit of deze regel er staat.

Dat is geen fout: een norm zegt soms iets twee keer, omdat het dan duidelijker is. Was de regel bedoeld om iets te veranderen, dan klopt de voorwaarde of de kleur niet.`,
    fout: `dimensie Mandaat
dimensie Kwaliteit
weging
  rood op Mandaat of Kwaliteit blokkeert groen
  rood op Mandaat en geel op Kwaliteit blokkeert groen
`,
    goed: `dimensie Mandaat
dimensie Kwaliteit
weging
  rood op Mandaat of Kwaliteit blokkeert groen
  rood op Mandaat en geel of rood op Kwaliteit leidt tot rood
`,
};
