// Gebruiken de bestanden elkaar niet in een kring?
import type { Herkomst } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';
import { ginds } from './words.js';

/** `andere`: the other sentences of the circle. */
export const kringVanBestanden: Diagnose<{ pad: readonly string[]; andere: readonly { readonly plaats: Herkomst; readonly zin: string }[] }> = {
    code: 'NT0206',
    // A file that is reached twice counts once, so nothing is computed otherwise: worth knowing, no more.
    ernst: 'informatie',
    bericht: {
        nl: ({ pad }) => `Deze bestanden gebruiken elkaar in een kring: ${pad.join(' → ')}. Dat mag: elk telt één keer, en zij zien precies dezelfde namen.`,
        en: ({ pad }) => `These files use each other in a circle: ${pad.join(' → ')}. That is allowed: each counts once, and they see exactly the same names.`,
    },
    verwant: ({ andere }) => andere.map(({ plaats, zin }) => ginds(plaats, zin)),
};

export const hulp: Hulp = {
    titel: 'Bestanden die elkaar in een kring gebruiken',
    uitleg: `Een bestand gebruikt een ander, dat, direct of met een omweg, weer het eerste gebruikt. Dat mag: wat twee keer bereikt wordt, telt één keer, dus de uitkomst is dezelfde. Daarom is dit informatie en geen fout.

Bij een bestand met afwijkingen hoort het zo: dat noemt korpsen en dimensies van de norm, en de norm leest het weer in. Anders is het meestal onbedoeld: wat edities delen, zoals de korpsen, hoort in een bestand dat zelf geen editie gebruikt. Haal dan de zin weg die de kring sluit.`,
    fout: { norm: `gebruik "korpsen.norm"
dimensie Gedragscode
`, bestanden: { 'korpsen.norm': 'gebruik "hoofd.norm"\nkorps Utrecht\n' } },
    goed: { norm: `gebruik "korpsen.norm"
dimensie Gedragscode
`, bestanden: { 'korpsen.norm': 'korps Utrecht\n' } },
};
