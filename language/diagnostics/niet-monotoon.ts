// Kan een beter oordeel hier een slechtere score geven?
import type { Kleur } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';

/**
 * Two corps that differ in `dimensie` only. `overige`: their other judgements that are not groen, as a
 * sentence (`rood op A en geel op B`); `doel`: the dimension whose score it is, without: the end score.
 */
interface Feiten {
    readonly dimensie: string;
    readonly laag: Kleur;
    readonly hoog: Kleur;
    readonly overige: string;
    readonly scoreBijLaag: Kleur;
    readonly scoreBijHoog: Kleur;
    readonly doel?: string;
}

export const nietMonotoon: Diagnose<Feiten> = {
    code: 'NT0516',
    ernst: 'waarschuwing',
    bericht: {
        nl: ({ dimensie, laag, hoog, overige, scoreBijLaag, scoreBijHoog, doel }) =>
            `Door deze regel geeft een beter oordeel een slechtere score. ${overige === '' ? 'Als verder alles groen is,' : `Met ${overige} (verder alles groen)`} is ${doel ?? 'de eindscore'} bij ${laag} op ${dimensie} nog ${scoreBijLaag}, en bij ${hoog} op ${dimensie} ${scoreBijHoog}. Laat de regel ook voor ${laag} gelden, of zeg in een motivering waarom dit zo bedoeld is.`,
        en: ({ dimensie, laag, hoog, overige, scoreBijLaag, scoreBijHoog, doel }) =>
            `By this rule a better judgement gives a worse score. ${overige === '' ? 'With all else groen' : `With ${overige} (all else groen)`} ${doel ?? 'the end score'} is ${scoreBijLaag} at ${laag} op ${dimensie}, and ${scoreBijHoog} at ${hoog} op ${dimensie}. Let the rule hold for ${laag} too, or say in a motivering why it is meant so.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een beter oordeel dat een slechtere score geeft',
    uitleg: `Er zijn twee korpsen die in één oordeel verschillen. Het korps met het betere oordeel krijgt de lagere score, en deze regel is de reden: hij geldt voor de hogere kleur en niet voor de lagere.

Vaak telt een regel alleen geel, waar geel of rood bedoeld is. De melding noemt het kleinste voorbeeld dat er is; het is met de norm zelf nagerekend. blanco is geen lager oordeel dan rood en doet hier niet mee.`,
    fout: `dimensie Mandaat
dimensie Kwaliteit
weging
  rood op Mandaat of Kwaliteit blokkeert groen
  rood op Mandaat en geel op Kwaliteit leidt tot rood
`,
    goed: `dimensie Mandaat
dimensie Kwaliteit
weging
  rood op Mandaat of Kwaliteit blokkeert groen
  rood op Mandaat en geel of rood op Kwaliteit leidt tot rood
`,
};
