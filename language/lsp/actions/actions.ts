// What can be done with one gesture at a place: put right what is wrong, split or join sentences, add the missing case, keep a corps as an example?
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import type { Snapshot, Workspace } from '../snapshot.js';
import { exampleActions } from './examples.js';
import { joinActions } from './join.js';
import { missingCase } from './missing-case.js';
import { FIX_ALL, fixAll, repairActions } from './repairs.js';
import { splitActions } from './split.js';

export const ACTION_KINDS = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, CodeActionKind.Refactor, FIX_ALL];

type Maker = (workspace: Workspace, snapshot: Snapshot, params: CodeActionParams) => CodeAction[];
const MAKERS: readonly { readonly kind: string; readonly make: Maker }[] = [
    { kind: CodeActionKind.QuickFix, make: repairActions },
    { kind: CodeActionKind.QuickFix, make: missingCase },
    { kind: CodeActionKind.RefactorRewrite, make: splitActions },
    { kind: CodeActionKind.RefactorRewrite, make: joinActions },
    { kind: CodeActionKind.Refactor, make: exampleActions },
    { kind: FIX_ALL, make: fixAll },
];

/** Of the kinds that are asked for; a whole file is put right only when that is asked. */
export const isWanted = (kind: string, only: readonly string[] | undefined): boolean => (only ? only.some((each) => kind === each || kind.startsWith(`${each}.`)) : kind !== FIX_ALL);

export function codeAction(workspace: Workspace, snapshot: Snapshot, params: CodeActionParams): CodeAction[] {
    return MAKERS.filter(({ kind }) => isWanted(kind, params.context.only)).flatMap(({ make }) => make(workspace, snapshot, params));
}
