// Which `gebruik` sentences lead back to a file that leads to them?
import type { LangiumDocument, LangiumDocuments } from 'langium';
import { type Gebruik, isGebruik, type Norm } from '../generated/ast.js';
import { usedUri } from './declarations.js';

/** A sentence that uses another file, and the file that it stands in. */
export interface Stap {
    readonly zin: Gebruik;
    readonly bestand: string;
}

/** By the sentence that closes it. */
export interface Kring extends Stap {
    /** The files from the first back to itself. */
    readonly bestanden: readonly string[];
    /** The other sentences, in their order. */
    readonly andere: readonly Stap[];
}

/** Every circle among the files that a file uses, directly or not: each once, at the sentence that closes it. */
export function usedCircles(document: LangiumDocument, documents: LangiumDocuments): Kring[] {
    const found: Kring[] = [];
    const done = new Set<string>();
    const visit = (current: LangiumDocument, path: readonly Stap[]): void => {
        const uri = current.uri.toString();
        for (const zin of (current.parseResult.value as Norm).zinnen) {
            if (!isGebruik(zin) || !zin.pad) continue;
            const used = documents.getDocument(usedUri(current, zin.pad));
            const next = used?.uri.toString();
            if (!used || next === undefined) continue;
            const steps: readonly Stap[] = [...path, { zin, bestand: uri }];
            const at = steps.findIndex(({ bestand }) => bestand === next);
            if (at >= 0) found.push({ zin, bestand: uri, bestanden: [...steps.slice(at).map(({ bestand }) => bestand), next], andere: steps.slice(at, -1) });
            else if (!done.has(next)) visit(used, steps);
        }
        done.add(uri);
    };
    visit(document, []);
    return found;
}
