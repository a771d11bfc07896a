// Where does something stand in the terms of the protocol, and which word and sentence stand at a place of it?
import { type AstNode, AstUtils, type CstNode, CstUtils, type LangiumDocument, type LeafCstNode } from 'langium';
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
export function* sentencesIn(owner: Norm | Zin): Generator<Zin> {
    for (const zin of owner.zinnen) {
        yield zin;
        yield* sentencesIn(zin);
    }
    if (isZin(owner)) for (const clausule of owner.clausules) yield* [clausule, ...sentencesIn(clausule)];
}

/** The nodes of a sentence itself, without the sentences under it. */
export function* nodesOf(node: AstNode): Generator<AstNode> {
    yield node;
    for (const child of AstUtils.streamContents(node)) if (!isZin(child)) yield* nodesOf(child);
}

export const overlaps = (a: Range, b: Range): boolean => !(before(a.end, b.start) || before(b.end, a.start));
const before = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character < b.character);

/** The end of a sentence with all that stands under it. */
export function endOf(zin: Zin): CstNode | undefined {
    let last = zin.$cstNode;
    for (const child of sentencesIn(zin)) if ((child.$cstNode?.end ?? 0) > (last?.end ?? 0)) last = child.$cstNode;
    return last;
}

export const rangeOfLeaf = (leaf: CstNode): Range => leaf.range;
