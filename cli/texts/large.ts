// What is said of a table of very many rows, in two languages?
import type { Taal } from '../../language/index.js';

export interface LargeTexts {
    /** `count`, `done` in per cent. */
    readonly progress: (count: number, done: number) => string;
    readonly total: (count: number) => string;
    readonly rows: string;
    readonly format: (format: string) => string;
    readonly more: (count: number) => string;
}

const number = (value: number, taal: Taal): string => value.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB');

export const LARGE_TEXTS: Readonly<Record<Taal, LargeTexts>> = {
    nl: {
        progress: (count, done) => `${number(count, 'nl')} rijen gelezen (${done}%)`,
        total: (count) => `Totaal van ${number(count, 'nl')} korpsen`,
        rows: "Bij zo veel rijen staan hier alleen de totalen. Met --format csv --out BESTAND komt elke rij in een bestand.",
        format: (format) => `Bij zo veel rijen kan --format ${format} niet. Kies text of json voor de totalen, of csv voor elke rij.`,
        more: (count) => `Na ${count} meldingen is het lezen gestopt.`,
    },
    en: {
        progress: (count, done) => `${number(count, 'en')} rows read (${done}%)`,
        total: (count) => `Total of ${number(count, 'en')} corps`,
        rows: 'Of so many rows only the totals stand here. With --format csv --out FILE every row goes to a file.',
        format: (format) => `Of so many rows --format ${format} cannot be made. Choose text or json for the totals, or csv for every row.`,
        more: (count) => `Reading stopped after ${count} remarks.`,
    },
};
