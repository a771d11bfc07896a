// How does a test load a norm from a text, with other files beside it?
import { type GeladenNorm, NormLoader } from '../../language/index.js';

export const MAIN = 'file:///norm/hoofd.norm';

let files = new Map<string, string>();
/** One for all texts of a test file: making the services takes longer than reading most norms. */
const loader = new NormLoader(async (uri) => {
    const found = files.get(uri);
    if (found === undefined) throw new Error('het bestaat niet');
    return new TextEncoder().encode(found);
});
let turn: Promise<unknown> = Promise.resolve();

/** Loads `text` as the file `hoofd.norm`; `others` are files in the same folder, by name. */
export function loadText(text: string, others: Readonly<Record<string, string>> = {}): Promise<GeladenNorm> {
    const loading = turn.then(async () => {
        for (const uri of files.keys()) loader.forget(uri);
        files = new Map([[MAIN, text], ...Object.entries(others).map(([name, content]) => [`file:///norm/${name}`, content] as const)]);
        const { teksten, ...loaded } = await loader.load(MAIN);
        return { ...loaded, teksten: new Map(teksten) };
    });
    turn = loading.catch(() => undefined);
    return loading;
}
