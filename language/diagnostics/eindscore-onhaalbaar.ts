// Kan een korps elke eindscore krijgen?
import type { Kleur } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';

export const eindscoreOnhaalbaar: Diagnose<{ score: Kleur }> = {
    code: 'NT0514',
    ernst: 'informatie',
    bericht: {
        nl: ({ score }) => score === 'groen'
            ? 'Met deze weging kan geen enkel korps groen als eindscore krijgen: er geldt altijd een regel die lager uitkomt. Is dat niet de bedoeling, versoepel dan een regel.'
            : `Met deze weging kan geen enkel korps ${score} als eindscore krijgen. Is dat niet de bedoeling, voeg dan een regel toe die tot ${score} leidt, of wijzig er een.`,
        en: ({ score }) => score === 'groen'
            ? 'With this weighting no corps at all can get groen as its end score: some rule that ends lower always holds. If that is not meant, loosen a rule.'
            : `With this weighting no corps at all can get ${score} as its end score. If that is not meant, add a rule that leads to ${score}, or change one.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een eindscore die geen korps kan krijgen',
    uitleg: `Van alle denkbare korpsen krijgt er geen één deze kleur als eindscore. Dat kan de bedoeling zijn: een monitor die alleen groen en geel kent, bijvoorbeeld. Is groen niet te halen, dan is er vrijwel zeker iets mis.

Dit wordt alleen gezegd van een norm met een \`editie\`: een bestand zonder is een deel van een norm.`,
    fout: `editie "Proef"
dimensie Mandaat
weging
  rood op Mandaat blokkeert groen
`,
    goed: `editie "Proef"
dimensie Mandaat
weging
  geel op Mandaat blokkeert groen
  rood op Mandaat leidt tot rood
`,
};
