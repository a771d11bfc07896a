// Which lines can an editor fold away: what stands under a heading or a sentence, long comments, lists of files and corps?
import { type CstNode, isLeafCstNode, type LeafCstNode } from 'langium';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Norm, Zin } from '../generated/ast.js';
import { endOf } from './places.js';
import type { Snapshot, Workspace } from './snapshot.js';

export function foldingRange(_: Workspace, { document }: Snapshot): FoldingRange[] {
    const norm = document.parseResult.value;
    return [...norm.zinnen.flatMap(under), ...runs(norm), ...comments(norm)].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

function under(zin: Zin): FoldingRange[] {
    const startLine = zin.$cstNode?.range.start.line;
    const endLine = endOf(zin)?.range.end.line;
    return [...(startLine !== undefined && endLine !== undefined && endLine > startLine ? [{ startLine, endLine }] : []), ...zin.zinnen.flatMap(under)];
}

/** Lists at the edge: the files that are used, the corps, the units. */
const LISTS: Readonly<Record<string, string>> = { Gebruik: 'bestanden', Gegevens: 'bestanden', Korps: 'korpsen', Groep: 'groepen', Eenheid: 'eenheden', VerwachtGegevens: 'verwachtingen' };

function runs({ zinnen }: Norm): FoldingRange[] {
    const found: FoldingRange[] = [];
    for (let i = 0; i < zinnen.length; i++) {
        const first = zinnen[i] as Zin;
        const list = LISTS[first.$type];
        let last = i;
        while (list !== undefined && LISTS[(zinnen[last + 1]?.$type ?? '')] === list) last++;
        const startLine = first.$cstNode?.range.start.line;
        const endLine = endOf(zinnen[last] as Zin)?.range.end.line;
        if (last > i && startLine !== undefined && endLine !== undefined && endLine > startLine) {
            found.push({ startLine, endLine, ...(list === 'bestanden' && { kind: FoldingRangeKind.Imports }) });
        }
        i = last;
    }
    // A sentence of two lines that begins such a list folds by itself already.
    return found;
}

function comments({ $cstNode }: Norm): FoldingRange[] {
    const leaves = ((($cstNode as { readonly content?: readonly CstNode[] } | undefined)?.content) ?? []).filter((node): node is LeafCstNode => isLeafCstNode(node) && node.hidden);
    const found: { startLine: number; endLine: number }[] = [];
    for (const { range } of leaves) {
        const last = found.at(-1);
        if (last && range.start.line === last.endLine + 1) last.endLine = range.end.line;
        else found.push({ startLine: range.start.line, endLine: range.end.line });
    }
    return found.filter(({ startLine, endLine }) => endLine > startLine).map((each) => ({ ...each, kind: FoldingRangeKind.Comment }));
}
