// Is deze naam vrij?
import type { Diagnose, Hulp } from './define.js';

export const gereserveerdeNaam: Diagnose<{ naam: string }> = {
    code: 'NT0204',
    ernst: 'fout',
    bericht: {
        nl: ({ naam }) => `De kolom '${naam}' heeft in de gegevens al een vaste betekenis. Kies een andere naam.`,
        en: ({ naam }) => `The column '${naam}' already has a fixed meaning in the data. Choose another name.`,
    },
};

export const hulp: Hulp = {
    titel: 'Een naam die in de gegevens al iets betekent',
    uitleg: `In de gegevens heet een kolom naar haar dimensie of indicator. De kolommen korps, dimensie, oordeel en eindscore hebben al een eigen betekenis. Een dimensie met zo'n naam zou nooit gelezen worden.

Kies een andere naam, bijvoorbeeld met een woord erbij.`,
    fout: `dimensie Eindscore
`,
    goed: `dimensie Eindscore van de zelftoets
`,
};
