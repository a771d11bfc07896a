// How does a norm come to know a corps that only the data name: as another spelling of one that it knows, or as a corps?
import { AstUtils } from 'langium';
import type { Melding } from '../../diagnostics/index.js';
import { isKorps, type Korps } from '../../generated/ast.js';
import { corpsName, nameKey } from '../../names.js';
import { nearest } from '../../nearest.js';
import { nodeOfProperty } from '../../parsing/property-nodes.js';
import { writtenAs } from '../../reader.js';
import { endOf } from '../places.js';
import { cellText, sheetOf } from '../sheet.js';
import type { Snapshot } from '../snapshot.js';
import { say } from '../texts.js';
import type { NormWorkspace } from '../workspace.js';
import { editOf, type Gebaar, indentAt } from './edits.js';

export function knowCorps({ plaats }: Melding, workspace: NormWorkspace, { declaraties }: Snapshot): Gebaar[] {
    const { taal } = workspace;
    const sheet = sheetOf(workspace, plaats.bestand);
    const name = sheet && corpsName(cellText(sheet, plaats.regel, plaats.kolom));
    const korpsen = declaraties.all.map(({ node }) => node).filter(isKorps);
    const last = korpsen.at(-1);
    if (!name || !last) return [];
    const written = writtenAs(name);
    const near = new Set(nearest(name, korpsen.flatMap((korps) => [korps.name, ...korps.aliassen])).map(nameKey));
    const meant = korpsen.filter((korps) => [korps.name, ...korps.aliassen].some((each) => near.has(nameKey(each))));
    return [
        ...meant.map((korps) => ({ titel: say(taal, `Laat de norm '${name}' kennen als ${korps.name}`, `Let the norm know '${name}' as ${korps.name}`), changes: alsoKnownAs(korps, written) })),
        { titel: say(taal, `Laat de norm '${name}' kennen als nieuw korps`, `Let the norm know '${name}' as a new corps`), changes: declaredBehind(last, written) },
    ];
}

function alsoKnownAs(korps: Korps, written: string): Gebaar['changes'] {
    const { $cstNode, aliassen } = korps;
    const behind = aliassen.length > 0 ? nodeOfProperty($cstNode, 'aliassen', aliassen.length - 1) : nodeOfProperty($cstNode, 'name');
    return inserted(korps, behind?.end ?? 0, `${aliassen.length > 0 ? ',' : ' ook bekend als'} ${written}`);
}

function declaredBehind(korps: Korps, written: string): Gebaar['changes'] {
    const text = AstUtils.getDocument(korps).textDocument.getText();
    return inserted(korps, endOf(korps)?.end ?? text.length, `\n${indentAt(text, korps.$cstNode?.offset ?? 0)}korps ${written}`);
}

const inserted = (korps: Korps, at: number, tekst: string): Gebaar['changes'] => editOf(AstUtils.getDocument(korps), [{ begin: at, eind: at, tekst }]).changes ?? {};
