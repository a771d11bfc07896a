// Which rules lead to which: a rule lowers a dimension, and other rules read that?
import { type CallHierarchyIncomingCall, type CallHierarchyIncomingCallsParams, type CallHierarchyItem, type CallHierarchyOutgoingCall, type CallHierarchyOutgoingCallsParams, type CallHierarchyPrepareParams, type Range, SymbolKind } from 'vscode-languageserver';
import { isDimensie, isWeegregel } from '../generated/ast.js';
import { bestandsnaam } from '../diagnostics/words.js';
import { simpleConditions } from '../model/rule-scope.js';
import { dimensionOf, once, ruleIndex } from './model-of.js';
import { keyOfPlace, standsAt } from './places.js';
import { rangeOf } from './ranges.js';
import { rulesAfter, rulesBefore, rulesOf } from './rules-of.js';
import type { Snapshot, Workspace } from './snapshot.js';
import { useAt } from './uses.js';

/** Of which norm an item was asked, and the sentence that it is. */
interface Itemdata {
    readonly uri: string;
    readonly plek: string;
}

/** A rule by its sentence; a dimension by its name. */
export function prepareCallHierarchy(_: Workspace, snapshot: Snapshot, { position }: CallHierarchyPrepareParams): CallHierarchyItem[] | null {
    const at = standsAt(snapshot, position);
    if (!at) return null;
    const use = useAt(at.zin, snapshot.declaraties, at.offset);
    const dimensie = use && isDimensie(use.node) ? dimensionOf(use.node, snapshot) : undefined;
    if (dimensie) return [itemOf(dimensie.zin, dimensie.naam, SymbolKind.Class, snapshot)];
    const index = isWeegregel(at.zin) ? ruleIndex(at.zin, snapshot) : undefined;
    return index === undefined ? null : [ruleItem(index, snapshot)];
}

/** The rules that lower what a rule reads; of a dimension the rules that lower it. */
export function incomingCalls(workspace: Workspace, { item }: CallHierarchyIncomingCallsParams): CallHierarchyIncomingCall[] | null {
    const found = find(workspace, item);
    if (!found) return null;
    const { snapshot, regel, dimensie } = found;
    const before = regel === undefined ? rulesOf(dimensie ?? '', snapshot).verlaagt.map((each) => ({ regel: each, dimensie: dimensie ?? '' })) : rulesBefore(regel, snapshot);
    return together(before).map(({ regel: from }) => ({ from: ruleItem(from, snapshot), fromRanges: [targetRange(from, snapshot)] }));
}

/** The rules that read what a rule lowers; of a dimension the rules that read it. */
export function outgoingCalls(workspace: Workspace, { item }: CallHierarchyOutgoingCallsParams): CallHierarchyOutgoingCall[] | null {
    const found = find(workspace, item);
    if (!found) return null;
    const { snapshot, regel, dimensie } = found;
    const { leest, telt } = rulesOf(dimensie ?? '', snapshot);
    const after = regel === undefined ? [...leest, ...telt].sort((a, b) => a - b).map((each) => ({ regel: each, dimensie: dimensie ?? '' })) : rulesAfter(regel, snapshot);
    const own = regel === undefined ? [item.selectionRange] : [targetRange(regel, snapshot)];
    return together(after).map(({ regel: to }) => ({ to: ruleItem(to, snapshot), fromRanges: own }));
}

/** Each rule once. */
const together = (steps: readonly { readonly regel: number; readonly dimensie: string }[]): { readonly regel: number }[] => [...new Set(steps.map(({ regel }) => regel))].sort((a, b) => a - b).map((regel) => ({ regel }));

function find(workspace: Workspace, { data }: CallHierarchyItem): { readonly snapshot: Snapshot; readonly regel?: number; readonly dimensie?: string } | undefined {
    const { uri, plek } = (data ?? {}) as Partial<Itemdata>;
    const snapshot = uri === undefined ? undefined : workspace.snapshotOf(uri);
    if (!snapshot || plek === undefined) return undefined;
    const regel = once(snapshot, 'plek van regels', () => new Map(snapshot.norm.regels.map(({ zin }, i) => [keyOfPlace(zin.herkomst), i]))).get(plek);
    if (regel !== undefined) return { snapshot, regel };
    const dimensie = snapshot.norm.dimensies.find(({ zin }) => keyOfPlace(zin.herkomst) === plek)?.naam;
    return dimensie === undefined ? undefined : { snapshot, dimensie };
}

const ruleItem = (index: number, snapshot: Snapshot): CallHierarchyItem => {
    const { zin } = snapshot.norm.regels[index] as Snapshot['norm']['regels'][number];
    return itemOf(zin, zin.tekst, SymbolKind.Function, snapshot);
};

function itemOf({ herkomst, bron }: Snapshot['norm']['regels'][number]['zin'], name: string, kind: SymbolKind, { uri }: Snapshot): CallHierarchyItem {
    const range = rangeOf(herkomst);
    return { name, kind, uri: herkomst.bestand, range, selectionRange: range, detail: bron ?? bestandsnaam(herkomst.bestand), data: { uri, plek: keyOfPlace(herkomst) } satisfies Itemdata };
}

/** Where a rule names its target, else its condition. */
function targetRange(index: number, { norm }: Snapshot): Range {
    const regel = norm.regels[index] as Snapshot['norm']['regels'][number];
    const [first] = simpleConditions(regel.als);
    return rangeOf(regel.doelHerkomst ?? first?.herkomst ?? regel.zin.herkomst);
}
