// Which repairs do the remarks at a place have, and what are the safe ones of a whole file?
import { CodeActionKind, type CodeAction, type CodeActionParams, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import type { Melding } from '../../diagnostics/index.js';
import { veiligeWijzigingen } from '../../diagnostics/repairs.js';
import { overlaps } from '../places.js';
import type { Reparatiegegevens } from '../to-diagnostic.js';
import { rangeOf } from '../ranges.js';
import type { Snapshot, Workspace } from '../snapshot.js';
import { say } from '../texts.js';
import { editOfChanges } from './edits.js';

/** The kind of the action that makes all safe repairs of a file at once. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.normtaal`;

export function repairActions({ taal }: Workspace, snapshot: Snapshot, { range, context }: CodeActionParams): CodeAction[] {
    const own = snapshot.meldingen.filter(({ plaats }) => plaats.bestand === snapshot.uri && overlaps(rangeOf(plaats), range));
    const actions = own.flatMap((melding) => melding.reparaties.map(({ titel, wijzigingen, veilig }): CodeAction => {
        const diagnostics = context.diagnostics.filter((each) => isOf(each, melding));
        return {
            title: titel[taal], kind: CodeActionKind.QuickFix, edit: editOfChanges(wijzigingen),
            ...(diagnostics.length > 0 && { diagnostics }), ...(veilig && { isPreferred: true }),
        };
    }));
    // What analysis found carries its repairs with it.
    const others = context.diagnostics.filter((shown) => overlaps(shown.range, range) && !own.some((melding) => isOf(shown, melding)));
    return [...actions, ...others.flatMap((shown) => repairsWith(shown))];
}

function repairsWith(shown: Diagnostic): CodeAction[] {
    const { reparaties } = (shown.data ?? {}) as { readonly reparaties?: unknown };
    return (Array.isArray(reparaties) ? (reparaties as readonly Reparatiegegevens[]) : []).map(({ titel, veilig, changes }) => ({
        title: titel, kind: CodeActionKind.QuickFix, edit: { changes: changes as Record<string, TextEdit[]> }, diagnostics: [shown], ...(veilig && { isPreferred: true }),
    }));
}

export function fixAll({ taal }: Workspace, snapshot: Snapshot, _: CodeActionParams): CodeAction[] {
    const changes = veiligeWijzigingen(snapshot.meldingen).get(snapshot.uri) ?? [];
    return changes.length === 0 ? [] : [{ title: say(taal, 'Herstel alles wat maar op één manier bedoeld kan zijn', 'Repair all that can be meant in one way only'), kind: FIX_ALL, edit: editOfChanges(changes) }];
}

const isOf = ({ code, range }: Diagnostic, { code: own, plaats }: Melding): boolean => code === own && overlaps(range, rangeOf(plaats));
