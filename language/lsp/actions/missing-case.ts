// Which colour can a dimension's norm give where it gives none yet?
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { TeGroot } from '../../analysis/diagram.js';
import { examineNorm } from '../../analysis/norm-diagrams.js';
import { AstUtils } from 'langium';
import type { Dimensie as DimensieData } from '../../decision/types.js';
import { gatInNorm } from '../../diagnostics/index.js';
import { type Dimensie, isDimensie, isNormRegel } from '../../generated/ast.js';
import { dimensionIndex } from '../model-of.js';
import { endOf } from '../places.js';
import type { Snapshot, Workspace } from '../snapshot.js';
import { say } from '../texts.js';
import { editOf, indentAt } from './edits.js';
import { touched } from './subjects.js';

export function missingCase({ taal }: Workspace, snapshot: Snapshot, params: CodeActionParams): CodeAction[] {
    const { decision, document } = snapshot;
    if (!decision) return [];
    const dimensies = new Set(touched(snapshot, params).flatMap((zin) => AstUtils.getContainerOfType(zin, isDimensie) ?? []));
    return [...dimensies].flatMap((node) => {
        const index = dimensionIndex(node, snapshot);
        const dimensie = index === undefined ? undefined : decision.dimensies[index];
        const last = node.zinnen.findLast(isNormRegel);
        const end = last && endOf(last)?.end;
        if (!dimensie || !last?.$cstNode || end === undefined || hasElse(node) || !leavesGap(dimensie)) return [];
        const text = document.textDocument.getText();
        const indent = indentAt(text, last.$cstNode.offset);
        const diagnostics = params.context.diagnostics.filter(({ code }) => code === gatInNorm.code);
        return ['geel', 'rood', 'groen'].map((kleur): CodeAction => ({
            title: say(taal, `Voeg 'anders ${kleur}' toe`, `Add 'anders ${kleur}'`), kind: CodeActionKind.QuickFix,
            edit: editOf(document, [{ begin: end, eind: end, tekst: `\n${indent}anders ${kleur}` }]), ...(diagnostics.length > 0 && { diagnostics }),
        }));
    });
}

const hasElse = ({ zinnen }: Dimensie): boolean => zinnen.some((zin) => isNormRegel(zin) && zin.voorwaarde === undefined && !zin.gebroken);

function leavesGap(dimensie: DimensieData): boolean {
    try {
        return dimensie.norm.length > 0 && examineNorm(dimensie).gaten.length > 0;
    } catch (error) {
        if (error instanceof TeGroot) return false;
        throw error;
    }
}
