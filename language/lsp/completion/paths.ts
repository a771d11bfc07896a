// What can stand in this text in quotes: a file of the workspace, a source that was named before?
import { type LangiumDocument, UriUtils } from 'langium';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { isClausule, isGebruik, isGegevens, type Norm } from '../../generated/ast.js';
import { fold } from '../../nearest.js';
import { usedUri } from '../../scoping/declarations.js';
import { rangeBetween, sentencesIn } from '../places.js';
import type { Zinplek } from '../sentence-at.js';
import type { Linked, Workspace } from '../snapshot.js';
import { GROUP, itemOf } from './items.js';

const MOST_OFFERED = 100;

export function textItems(workspace: Workspace, linked: Linked, plek: Zinplek): CompletionItem[] {
    const { inText, words, base, offset, document } = plek;
    if (!inText) return [];
    const keyword = words.at(-1)?.tokenType.name;
    const offers = keyword === 'gebruik' || keyword === 'gegevens' ? pathsFor(keyword, workspace, document) : keyword === 'bron' ? sourcesIn(linked) : [];
    const begin = base + inText.startOffset + 1;
    const closed = inText.tokenType.name === 'TEKST';
    const range = rangeBetween(document, begin, begin + inText.image.length - (closed ? 2 : 1));
    const typed = document.textDocument.getText().slice(begin, offset);
    return offers.filter(({ tekst }) => fold(tekst).includes(fold(typed))).slice(0, MOST_OFFERED).map(({ tekst, detail }, rang) => itemOf({
        label: tekst, kind: keyword === 'bron' ? CompletionItemKind.Text : CompletionItemKind.File, groep: GROUP.name, rang, range, getypt: typed,
        tekst: closed ? tekst : `${tekst}"`, ...(detail !== undefined && { detail: detail[workspace.taal] }),
    }));
}

interface Tekst {
    readonly tekst: string;
    readonly detail?: { readonly nl: string; readonly en: string };
}

/** The files of a kind, as they are written from this file; what it uses already is left out, and it does not use itself. */
function pathsFor(keyword: 'gebruik' | 'gegevens', { files }: Workspace, document: LangiumDocument<Norm>): Tekst[] {
    const used = new Set(document.parseResult.value.zinnen.filter((zin) => isGebruik(zin) || isGegevens(zin)).flatMap(({ pad }) => (pad ? [usedUri(document, pad).toString()] : [])));
    const folder = UriUtils.dirname(document.uri);
    return files
        .filter((file) => file.endsWith('.norm') === (keyword === 'gebruik') && file !== document.uri.toString() && !used.has(file))
        .map((file) => ({ tekst: decodeURIComponent(UriUtils.relative(folder, file)) }))
        .sort((a, b) => steps(a.tekst) - steps(b.tekst) || a.tekst.localeCompare(b.tekst, 'nl'));
}
const steps = (path: string): number => path.split('/').length;

/** What `bron` says elsewhere, the most used first. */
function sourcesIn({ visible }: Linked): Tekst[] {
    const counts = new Map<string, number>();
    for (const document of visible) {
        for (const zin of sentencesIn(document.parseResult.value)) if (isClausule(zin) && zin.soort === 'bron' && zin.tekst) counts.set(zin.tekst, (counts.get(zin.tekst) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'nl', { numeric: true })).map(([tekst, aantal]) => ({ tekst, detail: { nl: `${aantal} keer genoemd`, en: `named ${aantal} times` } }));
}
