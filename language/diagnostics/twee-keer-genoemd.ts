// Staat elke naam een keer in de opsomming?
import type { Herkomst } from '../decision/types.js';
import type { Diagnose, Hulp, Wijziging } from './define.js';
import { ginds } from './words.js';

/** `weg`: the changes that take this mention out of the list, where that is possible. */
export const tweeKeerGenoemd: Diagnose<{ naam: string; eerder: Herkomst; weg: readonly Wijziging[] }> = {
    code: 'NT0304',
    ernst: 'fout',
    bericht: {
        nl: ({ naam }) => `'${naam}' staat twee keer in deze opsomming. Haal er een weg, of noem wat u hier bedoelde.`,
        en: ({ naam }) => `'${naam}' stands in this list twice. Remove one, or name what you meant here.`,
    },
    reparaties: ({ naam, weg }) => (weg.length === 0 ? [] : [{ titel: { nl: `Haal dit '${naam}' weg`, en: `Remove this '${naam}'` }, wijzigingen: weg, veilig: false }]),
    verwant: ({ naam, eerder }) => [ginds(eerder, `Hier staat '${naam}' al.`, `Here '${naam}' stands already.`)],
};

export const hulp: Hulp = {
    titel: 'Twee keer hetzelfde in een opsomming',
    uitleg: `In een opsomming staat iets twee keer. Dat verandert niets aan de uitkomst, maar vaak is een van beide een vergissing voor een andere naam. Daarom is het een fout.

Haal er een weg, of schrijf de naam die u bedoelde. Twee schrijfwijzen van één korps tellen als hetzelfde.`,
    fout: `dimensie Mandaat
dimensie Gedragscode
weging
  rood op Mandaat, Gedragscode of Mandaat blokkeert groen
`,
    goed: `dimensie Mandaat
dimensie Gedragscode
weging
  rood op Mandaat of Gedragscode blokkeert groen
`,
};
