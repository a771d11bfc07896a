// Heeft deze opsomming een voegwoord?
import type { Diagnose, Hulp, Wijziging } from './define.js';

/** The list with one joining word, and the changes that make it so. */
export interface Lijstlezing {
    readonly voeg: 'en' | 'of';
    readonly tekst: string;
    readonly wijzigingen: readonly Wijziging[];
}

/** `alleen`: the list can only mean all of them, so that only `en` can join it. */
export const onduidelijkeLijst: Diagnose<{ lezingen: readonly Lijstlezing[]; alleen?: 'en' }> = {
    code: 'NT0303',
    ernst: 'fout',
    bericht: {
        nl: ({ alleen }) => alleen ? "Deze zin gaat over alle namen samen. Zet 'en' voor de laatste: 'A, B en C'." : "Deze opsomming heeft één voegwoord nodig, voor de laatste naam: 'A, B en C' (alle) of 'A, B of C' (minstens één).",
        en: ({ alleen }) => alleen ? "This sentence is about all names together. Put 'en' before the last: 'A, B en C'." : "This list needs one joining word, before its last name: 'A, B en C' (all) or 'A, B of C' (at least one).",
    },
    reparaties: ({ lezingen }) => lezingen.map(({ voeg, tekst, wijzigingen }) => ({
        titel: { nl: `${voeg === 'en' ? 'Alle' : 'Minstens één'}: '${tekst}'`, en: `${voeg === 'en' ? 'All' : 'At least one'}: '${tekst}'` },
        wijzigingen,
        veilig: false,
    })),
};

export const hulp: Hulp = {
    titel: 'Een opsomming zonder voegwoord, of met twee',
    uitleg: `Een opsomming zegt met één woord wat zij bedoelt: met \`en\` moeten alle dimensies de kleur hebben, met \`of\` minstens één. "A, B" zegt geen van beide, en "A en B of C" zegt ze allebei.

Zet \`en\` of \`of\` voor de laatste naam, en komma's tussen de andere.`,
    fout: `dimensie Mandaat
dimensie Gedragscode
weging
  rood op Mandaat, Gedragscode blokkeert groen
`,
    goed: `dimensie Mandaat
dimensie Gedragscode
weging
  rood op Mandaat of Gedragscode blokkeert groen
`,
};
