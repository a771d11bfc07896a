// Which repairs do the remarks at a place have, and what are the safe ones of a whole file?
import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { analyse } from '../../analyse.js';
import type { Melding } from '../../diagnostics/index.js';
import { veiligeWijzigingen } from '../../diagnostics/repairs.js';
import { once } from '../model-of.js';
import { overlaps, rangeOf } from '../places.js';
import type { Snapshot, Workspace } from '../snapshot.js';
import { say } from '../texts.js';
import { editOfChanges } from './edits.js';

/** The kind of the action that makes all safe repairs of a file at once. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.normtaal`;

export function repairActions({ taal }: Workspace, snapshot: Snapshot, { range, context }: CodeActionParams): CodeAction[] {
    const own = remarksOn(snapshot, context.diagnostics).filter(({ plaats, reparaties }) => reparaties.length > 0 && plaats.bestand === snapshot.uri && overlaps(rangeOf(plaats), range));
    return own.flatMap((melding) => melding.reparaties.map(({ titel, wijzigingen, veilig }): CodeAction => {
        const diagnostics = context.diagnostics.filter((each) => isOf(each, melding));
        return {
            title: titel[taal], kind: CodeActionKind.QuickFix, edit: editOfChanges(wijzigingen),
            ...(diagnostics.length > 0 && { diagnostics }), ...(veilig && { isPreferred: true }),
        };
    }));
}

export function fixAll({ taal }: Workspace, snapshot: Snapshot, _: CodeActionParams): CodeAction[] {
    const changes = veiligeWijzigingen(snapshot.meldingen).get(snapshot.uri) ?? [];
    return changes.length === 0 ? [] : [{ title: say(taal, 'Herstel alles wat maar op één manier bedoeld kan zijn', 'Repair all that can be meant in one way only'), kind: FIX_ALL, edit: editOfChanges(changes) }];
}

/** Analysis is asked only where the editor shows a remark of it. */
function remarksOn(snapshot: Snapshot, shown: readonly Diagnostic[]): readonly Melding[] {
    const { norm, decision, meldingen } = snapshot;
    const asked = decision && shown.some(({ code }) => String(code).startsWith('NT05'));
    return asked ? [...meldingen, ...once(snapshot, 'analyse', () => analyse(norm, decision))] : meldingen;
}

const isOf = ({ code, range }: Diagnostic, { code: own, plaats }: Melding): boolean => code === own && overlaps(range, rangeOf(plaats));
