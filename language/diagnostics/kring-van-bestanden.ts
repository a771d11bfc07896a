// Gebruiken de bestanden elkaar niet in een kring?
import type { Diagnose, Hulp } from './define.js';

export const kringVanBestanden: Diagnose<{ pad: readonly string[] }> = {
    code: 'NT0206',
    // A file that is reached twice counts once, so nothing is computed otherwise: worth knowing, no more.
    ernst: 'informatie',
    bericht: {
        nl: ({ pad }) => `Deze bestanden gebruiken elkaar in een kring: ${pad.join(' → ')}. Zij zien dus precies dezelfde namen; één van deze zinnen kan weg.`,
        en: ({ pad }) => `These files use each other in a circle: ${pad.join(' → ')}. So they see exactly the same names; one of these sentences can go.`,
    },
};

export const hulp: Hulp = {
    titel: 'Bestanden die elkaar in een kring gebruiken',
    uitleg: `Een bestand gebruikt een ander, dat, direct of met een omweg, weer het eerste gebruikt. Dat mag: wat twee keer bereikt wordt, telt één keer, dus de uitkomst is dezelfde. Daarom is dit informatie en geen fout.

Meestal is het wel onbedoeld. Wat edities delen, zoals de korpsen, hoort in een bestand dat zelf geen editie gebruikt. Haal de zin weg die de kring sluit.`,
    fout: { norm: `gebruik "korpsen.norm"
dimensie Gedragscode
`, bestanden: { 'korpsen.norm': 'gebruik "hoofd.norm"\nkorps Utrecht\n' } },
    goed: { norm: `gebruik "korpsen.norm"
dimensie Gedragscode
`, bestanden: { 'korpsen.norm': 'korps Utrecht\n' } },
};
