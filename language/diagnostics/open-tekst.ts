// Is deze tekst afgesloten?
import type { Diagnose, Hulp } from './define.js';
import { achter } from './repairs.js';

export const openTekst: Diagnose<Record<string, never>> = {
    code: 'NT0104',
    ernst: 'fout',
    bericht: {
        nl: () => 'Deze tekst heeft geen sluitend aanhalingsteken. Zet " aan het eind van de tekst, op dezelfde regel.',
        en: () => 'This text has no closing quote. Put " at the end of the text, on the same line.',
    },
    reparaties: (_, plaats) => [{
        titel: { nl: 'Sluit de tekst aan het eind van de regel', en: 'Close the text at the end of the line' },
        wijzigingen: [{ plaats: achter(plaats), tekst: '"' }],
        veilig: false,
    }],
};

export const hulp: Hulp = {
    titel: 'Een tekst zonder sluitend aanhalingsteken',
    uitleg: `Een tekst staat tussen rechte aanhalingstekens en blijft op haar regel. Bij deze tekst ontbreekt het tweede teken, zodat niet te zien is waar zij ophoudt.

Sluit de tekst af. Wordt zij te lang, zet dan op de volgende regel, dieper ingesprongen, een tweede tekst: Normtaal maakt er één van.`,
    fout: `dimensie Gedragscode
  bron "§2.3.1
`,
    goed: `dimensie Gedragscode
  bron "§2.3.1"
`,
};
