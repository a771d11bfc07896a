// Which files can a norm name? By their endings, so that no norm makes a tool read another kind of file and tell what stands in it.
import type { Tweetalig } from './diagnostics/define.js';

/** What data can be; of the last two it is said that they are to be saved otherwise. */
const DATA = ['.csv', '.tsv', '.txt', '.json', '.xlsx', '.xlsm', '.parquet', '.xls', '.ods'];

const endingOf = (path: string): string => /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? '';

/** Why `gegevens` cannot name this; a phrase that follows a colon. */
export const whyNoData = (pad: string): Tweetalig | undefined => (DATA.includes(endingOf(pad)) ? undefined : NO_DATA);

const NO_DATA: Tweetalig = { nl: 'de naam van gegevens eindigt op .csv, .tsv, .txt, .json, .xlsx of .parquet', en: 'the name of data ends in .csv, .tsv, .txt, .json, .xlsx or .parquet' };

/** What a file system tells of a path. */
export interface Padinfo {
    isFile(): boolean;
    isDirectory(): boolean;
}

/** Why what stands at a path is not opened. `real`: where it is once every link is followed. */
export function whyNotOpened(path: string, real: string, info: Padinfo): Tweetalig | undefined {
    if (info.isDirectory()) return { nl: 'het is een map', en: 'it is a folder' };
    if (!info.isFile()) return { nl: 'het is geen gewoon bestand, maar een apparaat of een pijp', en: 'it is no ordinary file but a device or a pipe' };
    return endingOf(path) === endingOf(real) ? undefined : { nl: 'het is een verwijzing naar een ander soort bestand', en: 'it is a link to another kind of file' };
}
