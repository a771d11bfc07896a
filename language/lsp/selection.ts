// What grows around a place: the word, the name, the part of the sentence, the sentence, what it stands under, the file?
import type { CstNode, LangiumDocument } from 'langium';
import type { Position, Range, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { isZin, type Norm, type Zin } from '../generated/ast.js';
import { endOf, leafAt, sentenceOfLeaf } from './places.js';
import type { Snapshot, Workspace } from './snapshot.js';

export const selectionRange = (_: Workspace, { document }: Snapshot, { positions }: SelectionRangeParams): SelectionRange[] => positions.map((position) => grow(document, position));

function grow(document: LangiumDocument<Norm>, position: Position): SelectionRange {
    const { textDocument } = document;
    const offset = textDocument.offsetAt(position);
    const leaf = leafAt(document.parseResult.value, offset);
    const spans: [number, number][] = leaf ? [wordIn(leaf, offset), ...insideQuotes(leaf), [leaf.offset, leaf.end]] : [];
    for (let node: CstNode | undefined = leaf?.container; node && node.container; node = node.container) spans.push([node.offset, node.end]);
    const zin = leaf && sentenceOfLeaf(leaf);
    if (zin?.$cstNode) spans.push([zin.$cstNode.offset, zin.$cstNode.end]);
    for (let owner: Zin | undefined = zin; owner; owner = isZin(owner.$container) ? owner.$container : undefined) {
        if (owner.$cstNode) spans.push([owner.$cstNode.offset, endOf(owner)?.end ?? owner.$cstNode.end]);
    }
    spans.push([0, textDocument.getText().length]);
    return spans.reverse().reduce<SelectionRange | undefined>((parent, [begin, eind]) => {
        const range: Range = { start: textDocument.positionAt(begin), end: textDocument.positionAt(eind) };
        return parent && (same(parent.range, range) || !holds(parent.range, range)) ? parent : { range, ...(parent && { parent }) };
    }, undefined) ?? { range: { start: position, end: position } };
}

/** The word of a name or a text that the offset is in. */
function wordIn({ text, offset: start }: CstNode, offset: number): [number, number] {
    const at = offset - start;
    const from = at - (/[\p{L}\p{N}'’-]*$/u.exec(text.slice(0, at))?.[0].length ?? 0);
    const to = at + (/^[\p{L}\p{N}'’-]*/u.exec(text.slice(at))?.[0].length ?? 0);
    return to > from ? [start + from, start + to] : [start, start + text.length];
}

const insideQuotes = ({ text, offset, end }: CstNode): [number, number][] => (/^".*"$/s.test(text) && text.length > 2 ? [[offset + 1, end - 1]] : []);
const order = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;
const same = (a: Range, b: Range): boolean => order(a.start, b.start) === 0 && order(a.end, b.end) === 0;
const holds = (outer: Range, inner: Range): boolean => order(outer.start, inner.start) <= 0 && order(inner.end, outer.end) <= 0;
