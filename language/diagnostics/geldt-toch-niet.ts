// Zeggen norm en gegevens hetzelfde over wat geldt?
import { maakCelLeeg } from './cell-repairs.js';
import type { Zin } from '../decision/types.js';
import type { Diagnose, Hulp } from './define.js';
import { ginds } from './words.js';

export const geldtTochNiet: Diagnose<{ korps: string; dimensie: string; kleur: string; zinnen: readonly Zin[] }> = {
    code: 'NT0406',
    ernst: 'informatie',
    bericht: {
        nl: ({ korps, dimensie, kleur }) => `${dimensie} geldt niet voor ${korps}, maar de gegevens geven ${kleur}. De norm gaat voor: de cel telt als blanco.`,
        en: ({ korps, dimensie, kleur }) => `${dimensie} does not apply to ${korps}, yet the data give ${kleur}. The norm goes first: the cell counts as blanco.`,
    },
    celreparaties: (_, plaats) => [maakCelLeeg(plaats)],
    verwant: ({ zinnen }) => zinnen.map(({ herkomst, tekst }) => ginds(herkomst, tekst)),
};

export const hulp: Hulp = {
    titel: 'Een oordeel over iets dat niet geldt',
    uitleg: `De norm zegt dat een dimensie niet geldt voor dit korps, en de gegevens geven er toch een kleur voor. De norm gaat voor: het oordeel telt niet mee, en de tabel toont blanco.

Klopt de norm, maak de cel dan leeg. Klopt het oordeel, pas dan de zin met \`geldt niet voor\` aan. Een onzekere cel waar blanco bij hoort, spreekt de norm niet tegen.`,
    fout: { norm: `korps Utrecht
korps KLPD
dimensie Mandaat
dimensie Vergunde branche
weging
  rood op Mandaat of Vergunde branche blokkeert groen
Vergunde branche geldt niet voor KLPD
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;mandaat;vergunde_branche\nUtrecht;groen;groen\nKLPD;groen;geel\n' } },
    goed: { norm: `korps Utrecht
korps KLPD
dimensie Mandaat
dimensie Vergunde branche
weging
  rood op Mandaat of Vergunde branche blokkeert groen
Vergunde branche geldt niet voor KLPD
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;mandaat;vergunde_branche\nUtrecht;groen;groen\nKLPD;groen;blanco|groen\n' } },
};
