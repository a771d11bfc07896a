// Zeggen de gegevens over een cel maar een ding?
import { vervangCel } from './cell-repairs.js';
import type { Celplaats, Diagnose, Hulp } from './define.js';

export interface TegenstrijdigeGegevens {
    readonly korps: string;
    readonly kolom: string;
    readonly eerste: string;
    readonly tweede: string;
    readonly eerder: Celplaats;
    /** The file of the first, when it is another file. */
    readonly bestand?: string;
}

export const tegenstrijdigeGegevens: Diagnose<TegenstrijdigeGegevens> = {
    code: 'NT0404',
    ernst: 'fout',
    bericht: {
        nl: ({ korps, kolom, eerste, tweede, eerder, bestand }) =>
            `${kolom} van ${korps} is hier ${tweede}, en in rij ${eerder.regel}${bestand === undefined ? '' : ` van ${bestand}`} ${eerste}. Houd er één over.`,
        en: ({ korps, kolom, eerste, tweede, eerder, bestand }) =>
            `${kolom} of ${korps} is ${tweede} here, and ${eerste} in row ${eerder.regel}${bestand === undefined ? '' : ` of ${bestand}`}. Keep one of them.`,
    },
    celreparaties: ({ eerste, tweede, eerder, bestand }, plaats) => [vervangCel(plaats, eerste), {
        titel: {
            nl: `Vervang in rij ${eerder.regel}${bestand === undefined ? '' : ` van ${bestand}`} door '${tweede}'`,
            en: `Replace in row ${eerder.regel}${bestand === undefined ? '' : ` of ${bestand}`} by '${tweede}'`,
        },
        wijzigingen: [{ plaats: eerder, tekst: tweede }],
    }],
    verwant: ({ korps, kolom, eerste, eerder }) => [{ plaats: eerder, tekst: { nl: `Hier is ${kolom} van ${korps} ${eerste}.`, en: `Here ${kolom} of ${korps} is ${eerste}.` } }],
};

export const hulp: Hulp = {
    titel: 'Twee verschillende oordelen over hetzelfde',
    uitleg: `Hetzelfde korps krijgt op dezelfde dimensie of indicator twee keer iets anders. Dat kan in één bestand zijn, of in twee bestanden die naast elkaar gelegd worden. Normtaal kiest niet.

Zoek uit welk oordeel klopt en haal het andere weg. Twee keer hetzelfde is geen probleem.`,
    fout: { norm: `korps Utrecht
dimensie Gedragscode
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;gedragscode\nUtrecht;groen\nUtrecht;geel\n' } },
    goed: { norm: `korps Utrecht
dimensie Gedragscode
gegevens "korpsen.csv"
`, bestanden: { 'korpsen.csv': 'korps;gedragscode\nUtrecht;groen\n' } },
};
