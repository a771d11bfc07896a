// What stands above a line: which corps a rule holds down, how the corps score on a dimension, whether an example comes out?
import type { CodeLens, Command } from 'vscode-languageserver';
import type { Taal } from '../diagnostics/index.js';
import { isDimensie, isEditie, isVerwachtGegevens, isVoorbeeld, isWeegregel, type Zin } from '../generated/ast.js';
import { OPDRACHT } from '../protocol.js';
import { dimensionIndex, dimensionOf, distribution, endDistribution, exampleIndex, ruleIndex } from './model-of.js';
import { ownersOf, titleOf } from './owners.js';
import { outcomesOf, outcomeWords } from './outcomes.js';
import { sentencesIn } from './places.js';
import { locationOf } from './ranges.js';
import { rulesOf } from './rules-of.js';
import { spreadLine } from './hover/parts.js';
import type { Snapshot, Workspace } from './snapshot.js';
import { named, ofCorps, say } from './texts.js';

/** Of so many norms that a file is a part of the scores are told above it. */
const MOST_NORMS = 3;

export function codeLens(workspace: Workspace, snapshot: Snapshot): CodeLens[] {
    const owners = ownersOf(workspace, snapshot);
    return [...sentencesIn(snapshot.document.parseResult.value)].flatMap((zin, i) => {
        const start = zin.$cstNode?.range.start;
        if (!start) return [];
        const above = i === 0 ? owners.slice(0, MOST_NORMS).flatMap((owner) => partLens(zin, workspace, owner)) : [];
        return [...above, ...commandsFor(zin, workspace, owners[0] ?? snapshot)].map((command) => ({ range: { start, end: start }, command }));
    });
}

/** Above a file that is a part of a norm: which norm, and what its scores are. */
const partLens = (zin: Zin, workspace: Workspace, owner: Snapshot): Command[] => editionLens(zin, workspace, owner).map((command, i) => (i === 0 ? { ...command, title: `${titleOf(owner)}: ${command.title}` } : command));

function commandsFor(zin: Zin, workspace: Workspace, snapshot: Snapshot): Command[] {
    if (isWeegregel(zin)) return ruleLens(zin, workspace, snapshot);
    if (isDimensie(zin)) return dimensionLens(zin, workspace, snapshot);
    if (isVoorbeeld(zin)) return exampleLens(zin, workspace, snapshot);
    if (isVerwachtGegevens(zin)) return outcomesOf(zin, snapshot).map((toets) => told(outcomeWords(toets, workspace.taal)));
    if (isEditie(zin)) return editionLens(zin, workspace, snapshot);
    return [];
}

function ruleLens(zin: Zin, { taal, opdrachten }: Workspace, snapshot: Snapshot): Command[] {
    const { rijen, uri } = snapshot;
    const index = ruleIndex(zin, snapshot);
    if (index === undefined || !rijen) return [];
    const korpsen = snapshot.treft[index] ?? [];
    const [first] = korpsen;
    const title = heldText(korpsen, rijen.length, taal);
    return [first !== undefined && opdrachten.has(OPDRACHT.explain) ? { title, command: OPDRACHT.explain, arguments: [uri, first] } : told(title)];
}

function heldText(korpsen: readonly string[], all: number, taal: Taal): string {
    if (korpsen.length === 0) return say(taal, 'treft geen korps', 'holds down no corps');
    return say(taal, `treft ${ofCorps(taal, korpsen.length, all)}: ${named(taal, korpsen)}`, `holds down ${ofCorps(taal, korpsen.length, all)}: ${named(taal, korpsen)}`);
}

function dimensionLens(zin: Zin, { taal, opdrachten }: Workspace, snapshot: Snapshot): Command[] {
    const dimensie = dimensionOf(zin, snapshot);
    if (!dimensie || !snapshot.decision) return [];
    const { leest, telt, verlaagt } = rulesOf(dimensie.naam, snapshot);
    const index = dimensionIndex(zin, snapshot);
    const weighs = index === undefined || snapshot.decision.dimensies[index]?.weegt !== false;
    const rules = [...new Set([...leest, ...telt, ...verlaagt])].sort((a, b) => a - b);
    const places = rules.flatMap((i) => snapshot.norm.regels[i]?.zin ?? []).map(({ herkomst }) => locationOf(herkomst));
    const words = say(taal, rules.length === 1 ? '1 regel' : `${rules.length} regels`, rules.length === 1 ? '1 rule' : `${rules.length} rules`);
    const lens = opdrachten.has(OPDRACHT.showPlaces) && places.length > 0 ? { title: words, command: OPDRACHT.showPlaces, arguments: [snapshot.uri, places] } : told(weighs ? words : say(taal, 'weegt niet mee', 'not weighed'));
    return snapshot.rijen ? [told(spreadLine(distribution(snapshot.rijen, dimensie.naam), taal)), lens] : [lens];
}

function exampleLens(zin: Zin, { taal, opdrachten }: Workspace, snapshot: Snapshot): Command[] {
    const outcomes = outcomesOf(zin, snapshot);
    const index = exampleIndex(zin, snapshot);
    const voorbeeld = index === undefined ? undefined : snapshot.norm.voorbeelden[index];
    if (outcomes.length === 0 || !voorbeeld) return [];
    const wrong = outcomes.filter(({ uitkomst }) => uitkomst === 'mislukt');
    const title = wrong.length === 0 ? say(taal, 'klopt', 'passes') : wrong.map((toets) => outcomeWords(toets, taal)).join('; ');
    const why = opdrachten.has(OPDRACHT.showTest) ? [{ title: say(taal, 'leg uit', 'explain'), command: OPDRACHT.showTest, arguments: [snapshot.uri, voorbeeld.titel] }] : [];
    return [told(title), ...why];
}

function editionLens(_: Zin, { taal, opdrachten }: Workspace, { uri, rijen }: Snapshot): Command[] {
    const scores = rijen ? [told(spreadLine(endDistribution(rijen), taal))] : [];
    return opdrachten.has(OPDRACHT.preview) ? [...scores, { title: say(taal, 'toon de scores', 'show the scores'), command: OPDRACHT.preview, arguments: [uri] }] : scores;
}

/** A lens that only tells: a command without a name does nothing. */
const told = (title: string): Command => ({ title, command: '' });
