// What may be said of a file outside the folders that the user opened? That it has errors, where it is
// named; not what stands in it.
import type { Herkomst } from '../decision/types.js';
import type { Melding } from '../diagnostics/index.js';
import { bestandsnaam } from '../diagnostics/words.js';
import { isGebruik } from '../generated/ast.js';
import { placeOf } from '../model/places.js';
import { usedUri } from '../scoping/declarations.js';
import type { Snapshot } from './snapshot.js';

/** One remark per hidden file with errors, at the sentence of this norm that leads to it. */
export function outsideRemarks({ visible, norm }: Pick<Snapshot, 'visible' | 'norm'>, meldingen: readonly Melding[], isShown: (uri: string) => boolean): readonly Melding[] {
    const counts = new Map<string, number>();
    for (const { ernst, plaats } of meldingen) if (ernst === 'fout' && !isShown(plaats.bestand)) counts.set(plaats.bestand, (counts.get(plaats.bestand) ?? 0) + 1);
    return [...counts].map(([hidden, n]) => ({
        code: '', ernst: 'fout', plaats: wayTo(hidden), reparaties: [],
        berichten: {
            nl: `In '${bestandsnaam(hidden)}' ${n === 1 ? 'staat een fout' : `staan ${n} fouten`}. Dat bestand ligt buiten de geopende map; open het om ze te zien.`,
            en: `'${bestandsnaam(hidden)}' has ${n === 1 ? 'an error' : `${n} errors`}. That file is outside the opened folder; open it to see them.`,
        },
    }));

    function wayTo(hidden: string): Herkomst {
        const data = norm.gegevens.find(({ bestand, herkomst }) => bestand === hidden && isShown(herkomst.bestand));
        if (data) return data.herkomst;
        // From the hidden file back over who uses it, to a sentence that is shown.
        const seen = new Set<string>();
        for (let targets = [hidden]; targets.length > 0;) {
            const next: string[] = [];
            for (const document of visible) {
                for (const zin of document.parseResult.value.zinnen) {
                    if (!isGebruik(zin) || zin.pad === undefined || !targets.includes(usedUri(document, zin.pad).toString())) continue;
                    const user = document.uri.toString();
                    if (isShown(user)) return placeOf(zin.$cstNode, user);
                    if (!seen.has(user)) next.push(user);
                    seen.add(user);
                }
            }
            targets = next;
        }
        return placeOf(undefined, norm.bestand);
    }
}
