// Is het genoemde bestand er?
import type { Diagnose, Hulp, Tweetalig } from './define.js';

export const ontbrekendBestand: Diagnose<{ pad: string; reden: Tweetalig }> = {
    code: 'NT0205',
    ernst: 'fout',
    bericht: {
        nl: ({ pad, reden }) => `Het bestand "${pad}" is niet te lezen: ${reden.nl}. Het pad geldt vanaf de map van deze norm.`,
        en: ({ pad, reden }) => `The file "${pad}" cannot be read: ${reden.en}. The path starts from the folder of this norm.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een bestand dat er niet is',
    uitleg: `Achter \`gebruik\` of \`gegevens\` staat een bestand dat niet te lezen is. Wat erin staat, ontbreekt dan: namen zijn onbekend, of er zijn geen oordelen.

Verbeter het pad. Het geldt vanaf de map van het normbestand zelf: \`korpsen.norm\` staat ernaast, \`../korpsen.norm\` een map hoger.`,
    fout: `gebruik "korpsn.norm"
dimensie Gedragscode
`,
    goed: { norm: `gebruik "korpsen.norm"
dimensie Gedragscode
`, bestanden: { 'korpsen.norm': 'korps Utrecht\n' } },
};
