// Heeft deze naam of tekst aanhalingstekens nodig?
import type { Diagnose, Hulp, Tweetalig } from './define.js';
import { proposed, type Voorstel } from './proposals.js';

export interface ZonderAanhalingstekens {
    /** The sign or word that a name cannot have. */
    readonly gevonden: Tweetalig;
    readonly wat: 'naam' | 'tekst';
    readonly geciteerd: string;
    readonly voorstellen?: readonly Voorstel[];
}

export const zonderAanhalingstekens: Diagnose<ZonderAanhalingstekens> = {
    code: 'NT0110',
    ernst: 'fout',
    bericht: {
        nl: ({ gevonden, wat, geciteerd }) => wat === 'tekst' ? `Een tekst staat tussen aanhalingstekens. Schrijf ${geciteerd}.` : `Een naam met ${gevonden.nl} staat tussen aanhalingstekens. Schrijf ${geciteerd}.`,
        en: ({ gevonden, wat, geciteerd }) => wat === 'tekst' ? `A text stands in quotes. Write ${geciteerd}.` : `A name with ${gevonden.en} stands in quotes. Write ${geciteerd}.`,
    },
    reparaties: ({ voorstellen = [] }, plaats) => proposed(voorstellen, plaats),
};

export const hulp: Hulp = {
    titel: 'Een naam of tekst zonder aanhalingstekens',
    uitleg: `De meeste namen hoeven geen aanhalingstekens. Staat er een los woord \`en\`, \`of\` of \`is\` in, een kleur of een leesteken, dan ziet Normtaal niet waar de naam ophoudt. Een bron of motivering is een tekst, en staat er altijd tussen.

Zet er rechte aanhalingstekens omheen.`,
    fout: `dimensie Opvang en begeleiding
`,
    goed: `dimensie "Opvang en begeleiding"
`,
};
