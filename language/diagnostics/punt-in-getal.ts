// Is dit getal Nederlands geschreven?
import type { Diagnose, Hulp } from './define.js';
import { vervang } from './repairs.js';

/** `12.5`, `1.500`. */
export const puntInGetal: Diagnose<{ gevonden: string }> = {
    code: 'NT0106',
    ernst: 'fout',
    bericht: {
        nl: ({ gevonden }) => `In een getal staat geen punt (${gevonden}). Schrijf 1500, en een breuk met een komma: 12,5.`,
        en: ({ gevonden }) => `A number has no point in it (${gevonden}). Write 1500, and a fraction with a comma: 12,5.`,
    },
    reparaties: ({ gevonden }, plaats) => {
        const comma = gevonden.replace('.', ',');
        // `1.500` may be fifteen hundred or one and a half; `12.5` can only be a fraction.
        if (!/\.\d{3}$/.test(gevonden)) return [vervang(plaats, comma, true)];
        return [vervang(plaats, gevonden.replace('.', '')), vervang(plaats, comma)];
    },
};

export const hulp: Hulp = {
    titel: 'Een punt in een getal',
    uitleg: `In het Nederlands scheidt een punt de duizendtallen, in het Engels begint er een breuk mee. Omdat 1.500 dus twee dingen kan zijn, kent Normtaal de punt niet.

Schrijf een groot getal zonder punt (1500) en een breuk met een komma (12,5).`,
    fout: `dimensie Toezicht
  indicator Controles: getal
  rood bij Controles minder dan 12.5
  anders groen
`,
    goed: `dimensie Toezicht
  indicator Controles: getal
  rood bij Controles minder dan 12,5
  anders groen
`,
};
