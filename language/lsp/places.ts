// Where does something stand in the terms of the protocol, and which word and sentence stand at a place of it?
import { type AstNode, AstUtils, type CompositeCstNode, type CstNode, CstUtils, isAstNode, isLeafCstNode, isReference, type LangiumDocument, type LeafCstNode, type Reference } from 'langium';
import type { Position, Range } from 'vscode-languageserver';
import type { Herkomst } from '../decision/types.js';
import { isZin, type Norm, type Zin } from '../generated/ast.js';
import type { Snapshot } from './snapshot.js';

/** A part of a text by its offsets. */
export const rangeBetween = ({ textDocument }: LangiumDocument, offset: number, end: number): Range => ({ start: textDocument.positionAt(offset), end: textDocument.positionAt(end) });

export const uriOf = (node: AstNode): string => AstUtils.getDocument(node).uri.toString();
/** The key by which a sentence of the tree is found in the model: both know where it begins. */
export const placeKey = (bestand: string, begin: number): string => `${begin} ${bestand}`;
export const keyOf = (zin: Zin): string => placeKey(uriOf(zin), zin.$cstNode?.offset ?? -1);
export const keyOfPlace = ({ bestand, begin }: Herkomst): string => placeKey(bestand, begin);

/** The word, name or text at an offset, or that ends there; no comment. */
export function leafAt(norm: Norm, offset: number): LeafCstNode | undefined {
    const root = norm.$cstNode;
    if (!root) return undefined;
    const at = CstUtils.findLeafNodeAtOffset(root, offset);
    if (at && !at.hidden && isWordy(at)) return at;
    const before = offset > 0 ? CstUtils.findLeafNodeAtOffset(root, offset - 1) : undefined;
    return before && !before.hidden && (!at || isWordy(before)) ? before : at && !at.hidden ? at : undefined;
}
const isWordy = ({ text }: LeafCstNode): boolean => /^["\p{L}\p{N}'’]/u.test(text);

export const sentenceOfLeaf = (leaf: LeafCstNode): Zin | undefined => AstUtils.getContainerOfType(leaf.astNode, isZin);

/** The sentence at a place, with the word there. */
export function standsAt({ document }: Snapshot, position: Position): { readonly leaf: LeafCstNode; readonly zin: Zin; readonly offset: number } | undefined {
    const offset = document.textDocument.offsetAt(position);
    const leaf = leafAt(document.parseResult.value, offset);
    const zin = leaf && sentenceOfLeaf(leaf);
    return leaf && zin ? { leaf, zin, offset } : undefined;
}

/** Every sentence of a file, each heading before what stands under it; clauses are sentences too. */
export function sentencesIn(owner: Norm | Zin): Zin[] {
    const found: Zin[] = [];
    const visit = (zin: Zin): void => {
        found.push(zin);
        for (const child of zin.zinnen) visit(child);
        for (const clausule of zin.clausules) visit(clausule);
    };
    for (const zin of owner.zinnen) visit(zin);
    if ('clausules' in owner) for (const clausule of owner.clausules) visit(clausule);
    return found;
}

/** The sentences that touch a part of a file. */
export function sentencesWithin({ parseResult, textDocument }: LangiumDocument<Norm>, { start, end }: Range): Zin[] {
    const [from, to] = [textDocument.offsetAt(start), textDocument.offsetAt(end)];
    return sentencesIn(parseResult.value).filter(({ $cstNode }) => $cstNode && $cstNode.offset <= to && from <= $cstNode.end);
}

/** The nodes of a sentence itself, without the sentences under it. */
export function nodesOf(zin: Zin): AstNode[] {
    const found: AstNode[] = [zin];
    for (let i = 0; i < found.length; i++) {
        for (const [key, value] of Object.entries(found[i] as AstNode)) {
            if (key.startsWith('$') || key === 'zinnen' || key === 'clausules') continue;
            for (const each of Array.isArray(value) ? (value as readonly unknown[]) : [value as unknown]) if (isAstNode(each)) found.push(each);
        }
    }
    return found;
}

/** The references of a node, with the properties that hold them. */
export function referencesOf(node: AstNode): { readonly reference: Reference; readonly property: string }[] {
    return Object.entries(node).flatMap(([property, value]) => {
        if (property.startsWith('$')) return [];
        return (Array.isArray(value) ? (value as readonly unknown[]) : [value as unknown]).filter(isReference).map((reference) => ({ reference, property }));
    });
}

/** The words and comments of a part of the tree, in their order. */
export function leavesOf(node: CstNode, found: LeafCstNode[] = []): LeafCstNode[] {
    if (isLeafCstNode(node)) found.push(node);
    else for (const child of (node as CompositeCstNode).content) leavesOf(child, found);
    return found;
}

export const overlaps = (a: Range, b: Range): boolean => !(before(a.end, b.start) || before(b.end, a.start));
const before = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);

/** The end of a sentence with all that stands under it: sentences stand in their order. */
export function endOf({ $cstNode, zinnen, clausules }: Zin): CstNode | undefined {
    const ends = [zinnen.at(-1), clausules.at(-1)].map((last) => last && endOf(last));
    return ends.reduce((last, node) => ((node?.end ?? 0) > (last?.end ?? 0) ? node : last), $cstNode);
}

export const rangeOfLeaf = (leaf: CstNode): Range => leaf.range;
