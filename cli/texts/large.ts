// What is said of tables of very many rows, in two languages?
import type { Taal } from '../../language/index.js';

export interface LargeTexts {
    /** `count`, `done` in per cent. */
    readonly progress: (count: number, done: number) => string;
    readonly total: (count: number) => string;
    /** Of so many corps the end score was published, and of so many it is another. */
    readonly published: (count: number, other: number) => string;
    readonly others: (count: number) => string;
    readonly rows: string;
    readonly onlyTotals: string;
    readonly format: (format: string) => string;
    /** Remarks that are not shown. */
    readonly more: (count: number) => string;
    readonly answers: string;
}

const number = (value: number, taal: Taal): string => value.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB');

export const LARGE_TEXTS: Readonly<Record<Taal, LargeTexts>> = {
    nl: {
        progress: (count, done) => `${number(count, 'nl')} rijen gelezen (${done}%)`,
        total: (count) => `Totaal van ${number(count, 'nl')} korpsen`,
        published: (count, other) => (other === 0 ? `Alle ${number(count, 'nl')} gepubliceerde eindscores zijn zoals berekend.` : `Van ${number(count, 'nl')} gepubliceerde eindscores ${other === 1 ? 'is er één' : `zijn er ${number(other, 'nl')}`} anders dan berekend:`),
        others: (count) => `en nog ${number(count, 'nl')}`,
        rows: 'Bij zo veel rijen staan hier alleen de totalen. Met --format csv --out BESTAND komt elke rij in een bestand.',
        onlyTotals: 'Bij zo veel rijen staan in de JSON alleen de totalen. Met --format csv --out BESTAND komt elke rij in een bestand.',
        format: (format) => `Bij zo veel rijen kan --format ${format} niet. Kies text of json voor de totalen, of csv voor elke rij.`,
        more: (count) => `En nog ${number(count, 'nl')} meldingen over dit bestand.`,
        answers: 'Antwoorden op vragen gaan niet samen met een tabel van zo veel rijen. Verbeter de cellen in die tabel, of laat de antwoorden weg: wat onzeker is, wordt als verzameling gerekend.',
    },
    en: {
        progress: (count, done) => `${number(count, 'en')} rows read (${done}%)`,
        total: (count) => `Total of ${number(count, 'en')} corps`,
        published: (count, other) => (other === 0 ? `All ${number(count, 'en')} published end scores are as computed.` : `Of ${number(count, 'en')} published end scores ${other === 1 ? 'one is' : `${number(other, 'en')} are`} not as computed:`),
        others: (count) => `and ${number(count, 'en')} more`,
        rows: 'Of so many rows only the totals stand here. With --format csv --out FILE every row goes to a file.',
        onlyTotals: 'Of so many rows the JSON has the totals only. With --format csv --out FILE every row goes to a file.',
        format: (format) => `Of so many rows --format ${format} cannot be made. Choose text or json for the totals, or csv for every row.`,
        more: (count) => `And ${number(count, 'en')} more remarks on this file.`,
        answers: 'Answers to questions do not go with a table of so many rows. Put the cells right in that table, or leave the answers out: what is not sure is computed as a set.',
    },
};
