// What stands in a data file, whatever its kind? CSV and JSON go on as bytes; workbooks and Parquet as sheets of texts.
import { type Blad, type Databestand, MetReden, readWorkbook } from '../language/index.js';
import { readParquet } from './duckdb.js';
import { readBytes, toPath } from './files.js';

export type Bestandslezing = Databestand & { readonly inhoud: Uint8Array };

/** @throws Unreadable, or MetReden when the file is not what its name says. */
export async function readDataFile(bestand: string): Promise<Bestandslezing> {
    const inhoud = await readBytes(bestand);
    const bladen = await sheetsOf(bestand, inhoud);
    return bladen ? { bestand, bladen, inhoud } : { bestand, bytes: inhoud, inhoud };
}

/** By the ending of the name; undefined for a text. */
async function sheetsOf(bestand: string, bytes: Uint8Array): Promise<readonly Blad[] | undefined> {
    const ending = /\.([a-z0-9]+)$/i.exec(bestand)?.[1]?.toLowerCase();
    switch (ending) {
        case 'xlsx':
        case 'xlsm': // its macros are never looked at
            return readWorkbook(bytes);
        case 'xls':
        case 'ods':
            throw new MetReden({ nl: `een .${ending} leest Normtaal niet; bewaar het als .xlsx of .csv`, en: `Normtaal does not read .${ending}; save it as .xlsx or .csv` });
        case 'parquet':
            return [{ naam: '', rijen: await readParquet(toPath(bestand)) }];
        default:
            return undefined;
    }
}
