// Past dit woord hier in de zin?
import type { Diagnose, Hulp } from './define.js';
import { keywordRepairs, type Spelfout } from './misspelt.js';
import { bedoelde, meant, opsomming } from './words.js';

export interface GebrokenZin {
    /** The word that does not fit; absent at the end of the sentence. */
    readonly gevonden?: string;
    /** Keywords, and names of terminals (`NAAM`, `GETAL`). */
    readonly verwacht: readonly string[];
    readonly spelfout?: Spelfout;
}

const SIGNS = {
    nl: { NAAM: 'een naam', TEKST: 'een tekst tussen aanhalingstekens', GETAL: 'een getal', PERCENTAGE: 'een percentage' },
    en: { NAAM: 'a name', TEKST: 'a text in quotes', GETAL: 'a number', PERCENTAGE: 'a percentage' },
} as const;
const expected = (signs: Readonly<Record<string, string>>, verwacht: readonly string[]): string[] => verwacht.map((name) => signs[name] ?? `'${name}'`);

export const gebrokenZin: Diagnose<GebrokenZin> = {
    code: 'NT0101',
    ernst: 'fout',
    bericht: {
        nl: ({ gevonden, verwacht, spelfout }) => {
            const what = verwacht.length > 0 ? `verwacht: ${opsomming(expected(SIGNS.nl, verwacht))}` : '';
            const zin = gevonden === undefined ? `Deze zin is niet af${what && `; ${what}`}.` : `Hier past '${gevonden}' niet${what && `; ${what}`}.`;
            return zin + bedoelde(spelfout?.bedoeld ?? [], 'Maak de zin af, of schrijf haar als twee zinnen.');
        },
        en: ({ gevonden, verwacht, spelfout }) => {
            const what = verwacht.length > 0 ? `expected: ${opsomming(expected(SIGNS.en, verwacht), 'or')}` : '';
            const zin = gevonden === undefined ? `This sentence is not finished${what && `; ${what}`}.` : `'${gevonden}' does not fit here${what && `; ${what}`}.`;
            return zin + meant(spelfout?.bedoeld ?? [], 'Finish the sentence, or write it as two sentences.');
        },
    },
    reparaties: ({ spelfout }, plaats) => keywordRepairs(spelfout, plaats, false),
};

export const hulp: Hulp = {
    titel: 'Een zin die niet af is, of een woord dat er niet past',
    uitleg: `Normtaal leest zinnen met een vaste bouw, zoals "rood op Aanleveren EMM blokkeert groen". Deze zin wijkt daarvan af. De melding staat bij het eerste woord dat niet past, of aan het eind als er nog iets moet volgen.

Een zin die niet te lezen is, doet niet mee. De zinnen eromheen worden gewoon nagekeken.

Kijk of er een woord ontbreekt, te veel staat of verkeerd gespeld is. Let ook op hoofdletters: \`Groen\` is een naam, \`groen\` een kleur.`,
    fout: `dimensie Aanleveren EMM
weging
  rood op Aanleveren EMM blokeert groen
`,
    goed: `dimensie Aanleveren EMM
weging
  rood op Aanleveren EMM blokkeert groen
`,
};
