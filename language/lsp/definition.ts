// Where is declared what stands at a place; and of what kind is it, and what decides it?
import { type AstNode, AstUtils, GrammarUtils } from 'langium';
import type { Definition, DefinitionParams, Location, LocationLink } from 'vscode-languageserver';
import { isAandachtsveld, isDimensie, isEenheid, isGebruik, isGegevens, isGeldtNiet, isGroep, isIndicator, isKorps, isVerwacht, isWant, type Want, type Zin } from '../generated/ast.js';
import { meaningOf, wantedCeiling } from '../result/test-norm.js';
import { type Naamdrager, usedUri } from '../scoping/declarations.js';
import { dimensionOf, indicatorOf } from './model-of.js';
import { endOf, sentencesIn, standsAt, uriOf } from './places.js';
import { locationOf } from './ranges.js';
import { rulesOf } from './rules-of.js';
import type { Snapshot, Workspace } from './snapshot.js';
import { rangeOfUse, useAt } from './uses.js';

export function definition(_: Workspace, snapshot: Snapshot, { position }: DefinitionParams): LocationLink[] | null {
    const at = standsAt(snapshot, position);
    if (!at) return null;
    const { zin, offset, leaf } = at;
    const use = useAt(zin, snapshot.declaraties, offset);
    if (use) return [{ ...linkOf(use.node), originSelectionRange: rangeOfUse(use) }];
    const path = (isGebruik(zin) || isGegevens(zin)) && leaf.tokenType.name === 'TEKST' && zin.pad ? usedUri(snapshot.document, zin.pad).toString() : undefined;
    if (path !== undefined) return [{ targetUri: path, targetRange: START, targetSelectionRange: START, originSelectionRange: leaf.range }];
    const want = AstUtils.getContainerOfType(leaf.astNode, isWant) ?? (isVerwacht(zin) && leaf.tokenType.name === 'want' ? zin.want : undefined);
    const rules = want ? rulesLike(want, zin, snapshot) : [];
    return rules.length > 0 ? rules : null;
}

export const declaration = definition;

/** Indicator -> its dimension, dimension -> its field, corps -> its units and groups. */
export function typeDefinition(_: Workspace, snapshot: Snapshot, { position }: DefinitionParams): Definition | null {
    const node = nameAt(snapshot, position);
    if (!node) return null;
    if (isIndicator(node) || isDimensie(node)) {
        const owner = isIndicator(node) ? AstUtils.getContainerOfType(node.$container, isDimensie) : AstUtils.getContainerOfType(node.$container, isAandachtsveld);
        return owner ? [locationOfName(owner)] : null;
    }
    if (!isKorps(node)) return null;
    const sets = snapshot.declaraties.all.map((each) => each.node).filter((each) => (isEenheid(each) || isGroep(each)) && each.leden.some(({ ref }) => ref === node));
    return sets.length > 0 ? sets.map(locationOfName) : null;
}

/** Which sentences decide this: the rules and norm lines that read or lower it, and what it does not apply to. */
export function implementation(_: Workspace, snapshot: Snapshot, { position }: DefinitionParams): Definition | null {
    const node = nameAt(snapshot, position);
    if (!node) return null;
    const found = decidersOf(node, snapshot);
    return found.length > 0 ? found : null;
}

function decidersOf(node: Naamdrager, snapshot: Snapshot): Location[] {
    const { norm } = snapshot;
    if (isDimensie(node)) {
        const dimensie = dimensionOf(node, snapshot);
        if (!dimensie) return [];
        const { leest, telt, verlaagt } = rulesOf(dimensie.naam, snapshot);
        const rules = [...new Set([...leest, ...telt, ...verlaagt])].sort((a, b) => a - b).flatMap((i) => norm.regels[i]?.zin ?? []);
        const others = [...norm.geldtNiet, ...norm.weegtNiet].filter(({ dimensies }) => dimensies.includes(dimensie.naam)).map(({ zin }) => zin);
        return [...dimensie.norm.map(({ zin }) => zin), ...rules, ...others].map(({ herkomst }) => locationOf(herkomst));
    }
    if (isAandachtsveld(node)) {
        const seen = new Map(node.zinnen.filter(isDimensie).flatMap((each) => decidersOf(each, snapshot)).map((each) => [JSON.stringify(each), each]));
        return [...seen.values()];
    }
    if (isIndicator(node)) {
        const found = indicatorOf(node, snapshot);
        const lines = found?.dimensie.norm.filter(({ als }) => als && JSON.stringify(als).includes(JSON.stringify(found.indicator.naam))) ?? [];
        return lines.map(({ zin }) => locationOf(zin.herkomst));
    }
    return corpsDeciders(node, snapshot);
}

/** Of a corps: what does not apply to it, and the rules that hold it down. */
function corpsDeciders(node: Naamdrager, { norm, treft, visible }: Snapshot): Location[] {
    const rules = norm.regels.filter((_, i) => treft[i]?.includes(node.name)).map(({ zin }) => locationOf(zin.herkomst));
    const not = visible.flatMap((document) => [...sentencesIn(document.parseResult.value)]).filter((zin) => isGeldtNiet(zin) && zin.korpsen.some(({ ref }) => ref === node));
    return [...rules, ...not.map(locationOfSentence)];
}

function nameAt(snapshot: Snapshot, position: DefinitionParams['position']): Naamdrager | undefined {
    const at = standsAt(snapshot, position);
    if (!at) return undefined;
    return useAt(at.zin, snapshot.declaraties, at.offset)?.node;
}

/** The rules that say what stands behind `want`, however they are written. */
function rulesLike(want: Want, zin: Zin, snapshot: Snapshot): LocationLink[] {
    const { norm, decision } = snapshot;
    const { $cstNode } = want;
    if (!decision || !$cstNode) return [];
    const said = norm.voorbeelden.flatMap(({ verwacht }) => verwacht).find((each) => each.zin.herkomst.begin === zin.$cstNode?.offset && each.zin.herkomst.bestand === uriOf(zin))?.want;
    const wanted = said && wantedCeiling(norm, decision, said);
    if (!wanted) return [];
    return decision.plafonds.flatMap((plafond, i) => {
        const regel = norm.regels[i];
        if (!regel || meaningOf(plafond) !== meaningOf(wanted)) return [];
        const { uri, range } = locationOf(regel.zin.herkomst);
        return [{ targetUri: uri, targetRange: range, targetSelectionRange: range, originSelectionRange: $cstNode.range }];
    });
}

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function linkOf(node: Naamdrager): LocationLink {
    const name = locationOfName(node);
    const start = node.$cstNode?.range.start ?? name.range.start;
    return { targetUri: name.uri, targetRange: { start, end: endOf(node)?.range.end ?? name.range.end }, targetSelectionRange: name.range };
}

const locationOfName = (node: AstNode): Location => ({ uri: uriOf(node), range: GrammarUtils.findNodeForProperty(node.$cstNode, 'name')?.range ?? node.$cstNode?.range ?? START });
const locationOfSentence = (zin: Zin): Location => ({ uri: uriOf(zin), range: zin.$cstNode?.range ?? START });
