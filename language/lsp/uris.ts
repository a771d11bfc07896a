// Which file does a URI stand for? Clients write one file in several ways: `file:///C:/x`, `file:///c%3A/x`.
import { URI } from 'langium';

/** The one way in which the server writes it: drive letters in lower case, `:` encoded. What is no URI stays as it is. */
export function canonical(uri: string): string {
    try {
        return URI.parse(uri).toString();
    } catch {
        return uri;
    }
}

/** Whether a file stands in one of these folders. */
export const isWithin = (uri: string, folders: Iterable<string>): boolean =>
    [...folders].some((folder) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`));

const ending = (uri: string, ...endings: readonly string[]): boolean => endings.some((each) => uri.toLowerCase().endsWith(each));
export const isNormUri = (uri: string): boolean => ending(uri, '.norm');
export const isTextData = (uri: string): boolean => ending(uri, '.csv', '.tsv', '.txt');
export const isWorkbook = (uri: string): boolean => ending(uri, '.xlsx', '.xlsm');
/** What a norm can name with `gebruik` or `gegevens`. */
export const isKnownFile = (uri: string): boolean => ending(uri, '.norm', '.csv', '.tsv', '.json', '.xlsx');
