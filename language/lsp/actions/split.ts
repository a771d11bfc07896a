// How does one sentence become several that say the same together?
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import type { AstNode } from 'langium';
import { isGeldtNiet, isHaakjes, isKleurvoorwaarde, isWeegregel, isWeegtNiet, type GeldtNiet, type Weegregel, type WeegtNiet, type Zin } from '../../generated/ast.js';
import { endOf } from '../places.js';
import type { Snapshot, Workspace } from '../snapshot.js';
import { say } from '../texts.js';
import { editOf, indentAt } from './edits.js';
import { countsOthers, isPrecondition, isSound, isWanted, touched } from './subjects.js';

const SINGULAR: Readonly<Record<string, string>> = { blokkeren: 'blokkeert', 'leiden tot': 'leidt tot', 'gelden niet voor': 'geldt niet voor', 'wegen niet mee': 'weegt niet mee' };

export function splitActions({ taal }: Workspace, snapshot: Snapshot, params: CodeActionParams): CodeAction[] {
    const { document } = snapshot;
    const text = document.textDocument.getText();
    return touched(snapshot, params).flatMap((zin): CodeAction[] => {
        const heads = isSound(zin, snapshot) ? headsOf(zin, text) : [];
        const cst = zin.$cstNode;
        const end = endOf(zin)?.end;
        if (heads.length < 2 || !cst || end === undefined) return [];
        const behind = text.slice(headEnd(zin) ?? cst.end, end);
        const rest = withoutFormer(zin, behind, text);
        const indent = indentAt(text, cst.offset);
        const tekst = heads.map((head, i) => head + (i === 0 ? behind : rest)).join(`\n${indent}`);
        const title = say(taal, `Splits in ${heads.length} zinnen`, `Split into ${heads.length} sentences`);
        const does = isWanted(zin, snapshot)
            ? { disabled: { reason: say(taal, 'een voorbeeld noemt deze zin achter want', 'an example names this sentence behind want') } }
            : { edit: editOf(document, [{ begin: cst.offset, eind: end, tekst }]) };
        return [{ title, kind: CodeActionKind.RefactorRewrite, ...does }];
    });
}

/** The sentences without their clauses; fewer than two when there is nothing to split. */
function headsOf(zin: Zin, text: string): string[] {
    if (isWeegregel(zin)) return ruleHeads(zin);
    return isGeldtNiet(zin) || isWeegtNiet(zin) ? subjectHeads(zin, text) : [];
}

function ruleHeads(zin: Weegregel): string[] {
    const { voorwaarde, gevolg } = zin;
    const consequence = singular(textOf(gevolg));
    const [only] = voorwaarde.delen;
    if (countsOthers(voorwaarde) || !only) return [];
    if (voorwaarde.delen.length > 1) {
        if (isPrecondition(zin) || voorwaarde.voegen.some((voeg) => voeg !== 'of')) return [];
        return voorwaarde.delen.map((deel) => `${isHaakjes(deel) ? textOf(deel.binnen) : textOf(deel)} ${consequence}`);
    }
    const lijst = isKleurvoorwaarde(only) ? only.lijst : undefined;
    if (!isKleurvoorwaarde(only) || !lijst || lijst.delen.length < 2) return [];
    // At least one of them, or for a precondition all of them: each by itself says it.
    const word = isPrecondition(zin) ? 'en' : 'of';
    if (lijst.voegen.some((voeg) => voeg !== ',' && voeg !== word)) return [];
    return lijst.delen.map(({ $refNode }) => `${only.kleuren.join(' of ')} op ${oneLine($refNode?.text ?? '')} ${consequence}`);
}

function subjectHeads(zin: GeldtNiet | WeegtNiet, text: string): string[] {
    const last = zin.onderwerpen.at(-1)?.$refNode;
    const end = headEnd(zin);
    if (zin.onderwerpen.length < 2 || !last || end === undefined) return [];
    return zin.onderwerpen.map(({ $refNode }) => `${oneLine($refNode?.text ?? '')} ${singular(oneLine(text.slice(last.end, end)).trim())}`);
}

/** Where the sentence itself ends and its clauses begin. */
function headEnd(zin: Zin): number | undefined {
    if (isWeegregel(zin)) return zin.gevolg.$cstNode?.end;
    if (isGeldtNiet(zin)) return zin.korpsen.at(-1)?.$refNode?.end;
    const clause = Math.min(...zin.clausules.map(({ $cstNode }) => $cstNode?.offset ?? Number.POSITIVE_INFINITY));
    const { $cstNode } = zin;
    if (!$cstNode) return undefined;
    const end = Math.min(clause, $cstNode.end);
    return end - (/[\s,]*$/.exec($cstNode.root.fullText.slice($cstNode.offset, end))?.[0].length ?? 0);
}

/** What a sentence was before is said once. */
function withoutFormer(zin: Zin, behind: string, text: string): string {
    return zin.clausules.filter(({ soort }) => soort === 'voorheen').reduce((rest, { $cstNode }) => {
        const said = $cstNode ? text.slice($cstNode.offset, $cstNode.end) : '';
        const at = rest.indexOf(said);
        return said === '' || at < 0 ? rest : rest.slice(0, at).trimEnd() + rest.slice(at + said.length);
    }, behind);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const textOf = ({ $cstNode }: AstNode): string => oneLine($cstNode?.text ?? '');
const singular = (text: string): string => text.replace(/^(blokkeren|leiden tot|gelden niet voor|wegen niet mee)/, (words) => SINGULAR[words] as string);
