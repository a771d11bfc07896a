// Zeggen de gegevens over een cel maar een ding?
import type { Diagnose, Hulp } from './define.js';

export interface TegenstrijdigeGegevens {
    readonly korps: string;
    readonly kolom: string;
    readonly eerste: string;
    readonly tweede: string;
    /** Where the first stands; the file is named when it is another file. */
    readonly rij: number;
    readonly bestand?: string;
}

export const tegenstrijdigeGegevens: Diagnose<TegenstrijdigeGegevens> = {
    code: 'NT0404',
    ernst: 'fout',
    bericht: {
        nl: ({ korps, kolom, eerste, tweede, rij, bestand }) =>
            `${kolom} van ${korps} is hier ${tweede}, en in rij ${rij}${bestand === undefined ? '' : ` van ${bestand}`} ${eerste}. Houd er één over.`,
        en: ({ korps, kolom, eerste, tweede, rij, bestand }) =>
            `${kolom} of ${korps} is ${tweede} here, and ${eerste} in row ${rij}${bestand === undefined ? '' : ` of ${bestand}`}. Keep one of them.`,
    },
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
