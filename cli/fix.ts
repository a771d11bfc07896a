// What does `check --fix` write? The safe repairs of every file, made together.
import { type Melding, pasToe, veiligeWijzigingen } from '../language/index.js';

/** The files that change, by URI, with their new text; a file whose text is not known is left alone. */
export function fixedTexts(meldingen: readonly Melding[], teksten: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    const fixed = new Map<string, string>();
    for (const [uri, wijzigingen] of veiligeWijzigingen(meldingen)) {
        const text = teksten.get(uri);
        if (text !== undefined) fixed.set(uri, pasToe(text, wijzigingen));
    }
    return fixed;
}
