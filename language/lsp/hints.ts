// What is shown within a line: how many corps a rule holds down, what another spelling stands for, which namesake is meant?
import { type InlayHint, InlayHintKind, type InlayHintParams } from 'vscode-languageserver';
import { isDimensie, isIndicator, isKorps, isWeegregel, type Zin } from '../generated/ast.js';
import { nameKey } from '../names.js';
import { ruleIndex } from './model-of.js';
import { ownersOf } from './owners.js';
import { sentencesWithin } from './places.js';
import type { Snapshot, Workspace } from './snapshot.js';
import { named, say } from './texts.js';
import { type Naamgebruik, plainName, rangeOfUse, usesOf } from './uses.js';

export function inlayHint(workspace: Workspace, snapshot: Snapshot, { range }: InlayHintParams): InlayHint[] {
    const { taal } = workspace;
    const [owner = snapshot] = ownersOf(workspace, snapshot);
    return sentencesWithin(snapshot.document, range).flatMap((zin) => [...ruleHint(zin, taal, owner), ...[...usesOf(zin, snapshot.declaraties)].flatMap((use) => nameHint(use, taal, snapshot))])
        .sort((a, b) => a.position.line - b.position.line || a.position.character - b.position.character);
}

/** Behind the sentence itself, before its clauses. */
function ruleHint(zin: Zin, taal: Workspace['taal'], snapshot: Snapshot): InlayHint[] {
    if (!isWeegregel(zin) || !snapshot.rijen) return [];
    const index = ruleIndex(zin, snapshot);
    const at = zin.gevolg.$cstNode?.range.end;
    const korpsen = index === undefined ? undefined : snapshot.treft[index];
    if (!at || !korpsen || korpsen.length === 0) return [];
    const label = say(taal, korpsen.length === 1 ? '1 korps' : `${korpsen.length} korpsen`, `${korpsen.length} corps`);
    return [{ position: at, label, paddingLeft: true, tooltip: named(taal, korpsen, 12) }];
}

function nameHint(use: Naamgebruik, taal: Workspace['taal'], { declaraties }: Snapshot): InlayHint[] {
    if (use.rol !== 'gebruik') return [];
    const { node } = use;
    const written = nameKey(plainName(use.tekst));
    const position = rangeOfUse(use).end;
    if (isKorps(node) && written !== nameKey(node.name)) return [{ position, label: `= ${node.name}`, paddingLeft: true, tooltip: say(taal, `een andere schrijfwijze van ${node.name}`, `another spelling of ${node.name}`) }];
    // A bare name with namesakes elsewhere: which one is meant.
    const place = node.$container;
    const isBare = use.geheel.begin === use.begin && use.geheel.eind === use.eind;
    const namesakes = isIndicator(node) ? declaraties.find(node.name).filter((each) => isIndicator(each.node)) : [];
    if (!isBare || namesakes.length < 2 || !isDimensie(place)) return [];
    return [{ position, label: say(taal, `van ${place.name}`, `of ${place.name}`), paddingLeft: true, kind: InlayHintKind.Type }];
}
