// Is dit een voorwaarde van een kleur op dimensies?
import type { Herkomst } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';
import { vervang } from './repairs.js';

/** `laagste`: the one colour that says the same, and where the colours stand. */
export interface VormVanVoorwaarde {
    readonly reden: 'samengesteld' | 'kleuren';
    readonly laagste?: { readonly plaats: Herkomst; readonly kleur: string };
}

export const vormVanVoorwaarde: Diagnose<VormVanVoorwaarde> = {
    code: 'NT0308',
    ernst: 'fout',
    bericht: {
        nl: ({ reden }) => reden === 'kleuren'
            ? 'Een voorwaarde heeft één kleur. Noem alleen de laagste die genoeg is.'
            : "Een voorwaarde is één kleur op een of meer dimensies. Maak er meer zinnen van, of schrijf wat niet mag met 'blokkeert'.",
        en: ({ reden }) => reden === 'kleuren'
            ? 'A precondition has one colour. Name only the lowest that is enough.'
            : "A precondition is one colour on one or more dimensions. Make it several sentences, or write what is not allowed with 'blokkeert'.",
    },
    reparaties: ({ laagste }) => (laagste ? [vervang(laagste.plaats, laagste.kleur, true)] : []),
};

export const hulp: Hulp = {
    titel: 'Een voorwaarde die geen voorwaarde is',
    uitleg: `"Groen op D is voorwaarde voor groen" betekent: scoort D lager dan groen, dan is de eindscore niet groen. Daarin past één kleur, op één dimensie of op een opsomming. Een telling of een samengestelde voorwaarde kan niet lager scoren dan iets.

Noem de laagste kleur die genoeg is. Wilt u meer zeggen, schrijf dan een zin met \`blokkeert\` of \`leidt tot\`.`,
    fout: `dimensie Mandaat
weging
  geel of groen op Mandaat is voorwaarde voor groen
`,
    goed: `dimensie Mandaat
weging
  geel op Mandaat is voorwaarde voor groen
`,
};
