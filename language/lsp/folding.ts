// Which lines can an editor fold away? What stands under a heading.
import type { FoldingRange } from 'vscode-languageserver';
import type { Zin } from '../generated/ast.js';
import type { Snapshot, Workspace } from './snapshot.js';

export function foldingRange(_: Workspace, { document }: Snapshot): FoldingRange[] {
    const last = (zin: Zin): number => Math.max(zin.$cstNode?.range.end.line ?? 0, ...zin.zinnen.map(last));
    const visit = (zin: Zin): FoldingRange[] => {
        const startLine = zin.$cstNode?.range.start.line;
        const endLine = last(zin);
        return [...(startLine !== undefined && endLine > startLine ? [{ startLine, endLine }] : []), ...zin.zinnen.flatMap(visit)];
    };
    return document.parseResult.value.zinnen.flatMap(visit);
}
