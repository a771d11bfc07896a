// Kent de norm dit korps?
import { haalRijWeg, vervangCel } from './cell-repairs.js';
import type { Diagnose, Hulp } from './define.js';
import { bedoelde, daarinStaat, meant, withinStands } from './words.js';

export const onbekendKorps: Diagnose<{ korps: string; bedoeld: readonly string[] }> = {
    code: 'NT0402',
    ernst: 'fout',
    bericht: {
        nl: ({ korps, bedoeld }) => korps === ''
            ? 'Deze rij noemt geen korps. Vul het korps in, of haal de rij weg.'
            : `De norm kent geen korps '${korps}'.${daarinStaat(korps)}${bedoelde(bedoeld, "Geef het aan met 'korps', of als andere schrijfwijze met 'ook bekend als'.")}`,
        en: ({ korps, bedoeld }) => korps === ''
            ? 'This row names no corps. Fill in the corps, or remove the row.'
            : `The norm knows no corps '${korps}'.${withinStands(korps)}${meant(bedoeld, "Declare it with 'korps', or as another spelling with 'ook bekend als'.")}`,
    },
    celreparaties: ({ korps, bedoeld }, plaats) => (korps === '' ? [haalRijWeg(plaats)] : bedoeld.map((naam) => vervangCel(plaats, naam))),
};

export const hulp: Hulp = {
    titel: 'Een korps dat de norm niet kent',
    uitleg: `De norm geeft haar korpsen aan, en dit korps is daar niet bij. De hele rij zou anders buiten de uitkomst vallen zonder dat iemand het merkt.

Verbeter de naam. Is het een gangbare schrijfwijze, geef die dan in de norm aan met \`ook bekend als\`. Geeft de norm geen enkel korps aan, dan is elke rij een korps.`,
    fout: { norm: `korps Fryslân
dimensie Gedragscode
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;gedragscode\nFryslân;groen\nFriesland;groen\n' } },
    goed: { norm: `korps Fryslân ook bekend als Friesland
dimensie Gedragscode
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;gedragscode\nFriesland;groen\n' } },
};
