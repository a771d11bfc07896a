// Which `gebruik` sentences lead back to a file that leads to them?
import type { LangiumDocument, LangiumDocuments } from 'langium';
import { type Gebruik, isGebruik, type Norm } from '../generated/ast.js';
import { usedUri } from './declarations.js';

export interface Kring {
    /** The sentence that closes the circle, and the file that it stands in. */
    readonly zin: Gebruik;
    readonly bestand: string;
    /** The files from the first back to itself. */
    readonly bestanden: readonly string[];
}

/** Every circle among the files that a file uses, directly or not: each once, at the sentence that closes it. */
export function usedCircles(document: LangiumDocument, documents: LangiumDocuments): Kring[] {
    const found: Kring[] = [];
    const done = new Set<string>();
    const visit = (current: LangiumDocument, path: readonly string[]): void => {
        const uri = current.uri.toString();
        for (const zin of (current.parseResult.value as Norm).zinnen) {
            if (!isGebruik(zin) || !zin.pad) continue;
            const used = documents.getDocument(usedUri(current, zin.pad));
            const next = used?.uri.toString();
            if (!used || next === undefined) continue;
            const at = [...path, uri].indexOf(next);
            if (at >= 0) found.push({ zin, bestand: uri, bestanden: [...[...path, uri].slice(at), next] });
            else if (!done.has(next)) visit(used, [...path, uri]);
        }
        done.add(uri);
    };
    visit(document, []);
    return found;
}
