// Which rules do the examples show? As the editor shows coverage: a rule is a statement, what is to be shown of it its branches.
import * as vscode from 'vscode';
import type { Dekking } from '../../language/protocol.js';
import { rangeOf } from '../client/documents.js';

type Regel = Dekking['regels'][number];
const details = new WeakMap<vscode.FileCoverage, vscode.StatementCoverage[]>();

export function coverageOf({ regels }: Dekking): vscode.FileCoverage[] {
    const files = new Map<string, Regel[]>();
    for (const regel of regels) {
        const known = files.get(regel.plek.uri);
        if (known) known.push(regel);
        else files.set(regel.plek.uri, [regel]);
    }
    return [...files].map(([uri, own]) => {
        const statements = own.map(statementOf);
        const file = vscode.FileCoverage.fromDetails(vscode.Uri.parse(uri), statements);
        details.set(file, statements);
        return file;
    });
}

export const detailsOf = (file: vscode.FileCoverage): vscode.StatementCoverage[] => details.get(file) ?? [];

/** What is impossible needs no showing. */
function statementOf({ doelen, plek }: Regel): vscode.StatementCoverage {
    const range = rangeOf(plek.range);
    const possible = doelen.filter(({ stand }) => stand !== 'onmogelijk');
    const branches = possible.map(({ soort, deel, stand }) => new vscode.BranchCoverage(stand === 'gedekt', range, deel === undefined ? soort : `${deel}: ${soort}`));
    return new vscode.StatementCoverage(possible.some(({ stand }) => stand === 'gedekt'), range, branches);
}
