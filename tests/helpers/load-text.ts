// How does a test load a norm from a text, with other files beside it?
import { type GeladenNorm, NormLoader } from '../../language/index.js';

export const MAIN = 'file:///norm/hoofd.norm';

/** Loads `text` as the file `hoofd.norm`; `others` are files in the same folder, by name. */
export async function loadText(text: string, others: Readonly<Record<string, string>> = {}): Promise<GeladenNorm> {
    const files = new Map([[MAIN, text], ...Object.entries(others).map(([name, content]) => [`file:///norm/${name}`, content] as const)]);
    const loader = new NormLoader(async (uri) => {
        const found = files.get(uri);
        if (found === undefined) throw new Error('het bestaat niet');
        return new TextEncoder().encode(found);
    });
    return loader.load(MAIN);
}
