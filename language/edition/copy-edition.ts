// How does a new edition begin from an old one? As its copy: every name kept or renamed with `voorheen`,
// a concept again, and its files found from the new place.
import { AstUtils, GrammarUtils, type LangiumDocument, type URI, UriUtils } from 'langium';
import { type Dimensie, type Indicator, isDimensie, isEditie, isGebruik, isGegevens, isIndicator, isStatus, isVastgesteld, type Norm, type Zin } from '../generated/ast.js';
import { wholeOf } from '../model/places.js';
import { nameKey } from '../names.js';
import { writtenAs } from '../reader.js';
import { MetReden } from '../reasons.js';
import { type Declaraties, usedUri } from '../scoping/declarations.js';
import { readReference } from '../scoping/norm-linker.js';

export interface NewEdition {
    /** The file that the new edition will be. */
    readonly naar: URI;
    readonly titel: string;
    /** Old name of a dimension or indicator -> new name. */
    readonly hernoem: ReadonlyMap<string, string>;
}

interface Edit {
    readonly begin: number;
    readonly eind: number;
    readonly tekst: string;
}

/** The text of the new edition. @throws MetReden when a name to change is not there. */
export function copyEdition(document: LangiumDocument, declaraties: Declaraties, edition: NewEdition): string {
    const norm = document.parseResult.value as Norm;
    const text = document.textDocument.getText();
    const edits = [...editHead(norm, text, edition), ...editFiles(norm, document, edition.naar), ...norm.zinnen.flatMap(dropFormers)];
    for (const [oud, nieuw] of edition.hernoem) edits.push(...rename(document, find(declaraties, document, oud), nieuw));
    return apply(text, edits);
}

/** The title, and `status concept` in place of what was said of it. */
function editHead(norm: Norm, text: string, { titel }: NewEdition): Edit[] {
    const editie = norm.zinnen.find(isEditie);
    if (!editie) return [{ begin: 0, eind: 0, tekst: `editie ${quoted(titel)}\n  status concept\n\n` }];
    const title = GrammarUtils.findNodeForProperty(editie.$cstNode, 'titel');
    const said = editie.zinnen.filter((zin) => isStatus(zin) || isVastgesteld(zin));
    const edits: Edit[] = title ? [{ begin: title.offset, eind: title.end, tekst: quoted(titel) }] : [];
    for (const zin of said) edits.push({ begin: lineStart(text, zin.$cstNode?.offset ?? 0), eind: lineEnd(text, zin.$cstNode?.end ?? 0), tekst: '' });
    const end = lineEnd(text, editie.$cstNode?.end ?? 0);
    return [...edits, { begin: end, eind: end, tekst: '  status concept\n' }];
}

/** What was `voorheen` in the old edition is two editions ago in the new one. */
function dropFormers(zin: Zin): Edit[] {
    const own = zin.clausules.filter(({ soort }) => soort === 'voorheen').map((clausule) => wholeOf(clausule, ''));
    return [...own.map(({ begin, eind }) => ({ begin, eind, tekst: '' })), ...zin.zinnen.flatMap(dropFormers)];
}

function editFiles(norm: Norm, document: LangiumDocument, naar: URI): Edit[] {
    return norm.zinnen.flatMap((zin): Edit[] => {
        if (!isGebruik(zin) && !isGegevens(zin)) return [];
        const node = GrammarUtils.findNodeForProperty(zin.$cstNode, 'pad');
        const pad = UriUtils.relative(UriUtils.dirname(naar), usedUri(document, zin.pad));
        return node ? [{ begin: node.offset, eind: node.end, tekst: quoted(decodeURIComponent(pad)) }] : [];
    });
}

function find(declaraties: Declaraties, document: LangiumDocument, naam: string): Dimensie | Indicator {
    const found = declaraties.find(naam).map(({ node }) => node).filter((node) => isDimensie(node) || isIndicator(node));
    const [node] = found;
    if (found.length > 1) throw new MetReden({ nl: `'${naam}' is meer dan één ding; schrijf het voluit, zoals Kwaliteit van Toezicht`, en: `'${naam}' is more than one thing; write it in full, like Kwaliteit van Toezicht` });
    if (!node) throw new MetReden({ nl: `er is geen dimensie of indicator '${naam}'`, en: `there is no dimension or indicator '${naam}'` });
    if (AstUtils.getDocument(node) !== document) throw new MetReden({ nl: `'${naam}' staat in een ander bestand; hernoem het daar`, en: `'${naam}' stands in another file; rename it there` });
    return node;
}

/** Every place that names it, and `voorheen` where it is declared. */
function rename(document: LangiumDocument, node: Dimensie | Indicator, nieuw: string): Edit[] {
    const name = GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
    const oud = node.name;
    const edits: Edit[] = name ? [{ begin: name.offset, eind: name.end, tekst: writtenAs(nieuw) }] : [];
    const text = document.textDocument.getText();
    const end = lineEnd(text, node.$cstNode?.end ?? 0);
    const indent = ' '.repeat((node.$cstNode?.range.start.character ?? 0) + 2);
    edits.push({ begin: end, eind: end, tekst: `${indent}voorheen ${writtenAs(oud)}\n` });
    for (const reference of document.references) {
        if (!('ref' in reference) || reference.ref !== node || !reference.$refNode) continue;
        const { naam, soort } = readReference(reference.$refText);
        const place = nameKey(naam).startsWith(`${nameKey(oud)} van `) ? naam.slice(naam.toLowerCase().lastIndexOf(' van ')) : '';
        edits.push({ begin: reference.$refNode.offset, eind: reference.$refNode.end, tekst: `${soort ? `${soort.toLowerCase()} ` : ''}${writtenAs(nieuw)}${place}` });
    }
    return edits;
}

const quoted = (text: string): string => `"${text.replaceAll('"', "'")}"`;
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
function lineEnd(text: string, offset: number): number {
    const at = text.indexOf('\n', offset);
    return at < 0 ? text.length : at + 1;
}

function apply(text: string, edits: readonly Edit[]): string {
    return [...edits].sort((a, b) => b.begin - a.begin || b.eind - a.eind).reduce((result, { begin, eind, tekst }) => result.slice(0, begin) + tekst + result.slice(eind), text);
}
