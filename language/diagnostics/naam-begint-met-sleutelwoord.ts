// Begint deze naam met een woord dat in de taal iets anders betekent?
import type { Diagnose, Hulp } from './define.js';
import { proposed, type Voorstel } from './proposals.js';

export interface NaamBegintMetSleutelwoord {
    readonly woord: string;
    readonly hoofdletter: string;
    readonly naam: string;
    readonly voorstellen?: readonly Voorstel[];
}

export const naamBegintMetSleutelwoord: Diagnose<NaamBegintMetSleutelwoord> = {
    code: 'NT0109',
    ernst: 'fout',
    bericht: {
        nl: ({ woord, hoofdletter, naam }) =>
            `Een naam begint niet met '${woord}': dat woord heeft in een norm een eigen betekenis. Schrijf het met een hoofdletter ('${hoofdletter}'), of zet de naam tussen aanhalingstekens ("${naam}").`,
        en: ({ woord, hoofdletter, naam }) =>
            `A name does not begin with '${woord}': that word has a meaning of its own in a norm. Write it with a capital ('${hoofdletter}'), or put the name in quotes ("${naam}").`,
    },
    reparaties: ({ voorstellen = [] }, plaats) => proposed(voorstellen, plaats),
};

export const hulp: Hulp = {
    titel: 'Een naam die begint met een woord van de taal',
    uitleg: `Woorden als \`punten\`, \`weging\` en \`korps\` hebben in een norm een eigen betekenis, als zij met een kleine letter beginnen. Een naam mag er daarom niet mee beginnen; verderop in de naam mag het wel.

Schrijf de naam met een hoofdletter: \`Weging\` is een gewone naam. Of zet haar tussen aanhalingstekens.`,
    fout: `dimensie punten
`,
    goed: `dimensie Punten
`,
};
