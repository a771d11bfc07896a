// How does a test load a norm from a text, with other files beside it?
import { type GeladenNorm, NormLoader } from '../../language/index.js';

export const MAIN = 'file:///norm/hoofd.norm';

let files = new Map<string, string>();
/** What was asked for, also in vain: another text may have a file there. */
const asked = new Set<string>([MAIN]);
/** One for all texts: making the services takes longer than reading most norms. */
const loader = new NormLoader(async (uri) => {
    asked.add(uri);
    const found = files.get(uri);
    if (found === undefined) throw new Error('het bestaat niet');
    return new TextEncoder().encode(found);
});
let turn: Promise<unknown> = Promise.resolve();

/** Loads `text` as the file `hoofd.norm`; `others` are files in the same folder, by name. */
export function loadText(text: string, others: Readonly<Record<string, string>> = {}): Promise<GeladenNorm> {
    const loading = turn.then(async () => {
        for (const uri of asked) loader.forget(uri);
        asked.clear();
        asked.add(MAIN);
        files = new Map([[MAIN, text], ...Object.entries(others).map(([name, content]) => [`file:///norm/${name}`, content] as const)]);
        const { teksten, ...loaded } = await loader.load(MAIN);
        return { ...loaded, teksten: new Map(teksten) };
    });
    turn = loading.catch(() => undefined);
    return loading;
}
