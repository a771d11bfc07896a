// Hoort deze regel bij de zin op de regel erboven?
import type { Herkomst } from '../decision/types.js';
import type { Diagnose, Hulp, Tweetalig } from './define.js';
import { voor } from './repairs.js';

export interface RegelHoortBijZin {
    readonly gevonden: Tweetalig;
    /** A deeper line would continue the sentence; a colour or a parenthesis must stand on its line. */
    readonly inspringen: boolean;
    /** Where the sentence above ends; absent where more than blanks stands between. */
    readonly achter?: Pick<Herkomst, 'regel' | 'kolom' | 'begin'>;
}

export const regelHoortBijZin: Diagnose<RegelHoortBijZin> = {
    code: 'NT0112',
    ernst: 'fout',
    bericht: {
        nl: ({ gevonden, inspringen }) =>
            `Met ${gevonden.nl} erbij klopt de zin hierboven. ${inspringen ? 'Laat deze regel verder inspringen dan die zin, zonder lege regel ertussen.' : 'Zet het op dezelfde regel als die zin.'}`,
        en: ({ gevonden, inspringen }) =>
            `With ${gevonden.en} the sentence above is whole. ${inspringen ? 'Indent this line deeper than that sentence, without a blank line between.' : 'Put it on the same line as that sentence.'}`,
    },
    reparaties: ({ achter }, plaats) => (achter ? [{ titel: { nl: 'Zet dit achter de zin erboven', en: 'Put this behind the sentence above' }, wijzigingen: [{ plaats: { ...voor(plaats), ...achter }, tekst: ' ' }], veilig: false }] : []),
};

export const hulp: Hulp = {
    titel: 'Een regel die bij de zin erboven hoort',
    uitleg: `Een zin mag op de volgende regel verdergaan, als die regel dieper inspringt. Deze regel doet dat niet, of er staat een lege regel voor. De zin erboven is dan niet af, en deze regel is geen zin.

Laat de regel verder inspringen dan de zin waar hij bij hoort, of zet hem erachter.`,
    fout: `dimensie Mandaat
weging
  rood op Mandaat
  blokkeert groen
`,
    goed: `dimensie Mandaat
weging
  rood op Mandaat
    blokkeert groen
`,
};
