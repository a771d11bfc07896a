// What is to be known of the word at a place: of a name what it stands for, of a word of the language what it does?
import type { Hover, HoverParams } from 'vscode-languageserver';
import { isClausule, isEditie, isVerwachtGegevens, isVoorbeeld, isWeegregel, type Zin } from '../../generated/ast.js';
import { helpFor } from '../keyword-help.js';
import { byWhichNorm, ownersOf, seenFrom } from '../owners.js';
import { rangeOfLeaf, standsAt } from '../places.js';
import type { Snapshot, Workspace } from '../snapshot.js';
import { rangeOfUse, useAt } from '../uses.js';
import { hoverDimension, hoverField, hoverIndicator } from './dimension.js';
import { hoverCorps, hoverGroup } from './corps.js';
import { plain } from './parts.js';
import { hoverEdition, hoverExample, hoverExpectation, hoverReading, hoverRule } from './rule.js';
import type { Naamdrager } from '../../scoping/declarations.js';
import type { Taal } from '../../diagnostics/index.js';

export function hover(workspace: Workspace, snapshot: Snapshot, { position }: HoverParams): Hover | null {
    const { taal } = workspace;
    const at = standsAt(snapshot, position);
    if (!at) return null;
    const { leaf, zin, offset } = at;
    const use = useAt(zin, snapshot.declaraties, offset);
    const owners = ownersOf(workspace, snapshot);
    const whole = owners[0] ? seenFrom(owners[0], snapshot) : snapshot;
    const by = owners[0]?.rijen ? [plain(byWhichNorm(owners, taal))] : [];
    if (use) return shown([hoverName(use.node, whole, taal), ...by].join('\n\n'), rangeOfUse(use));
    const keyword = leaf.tokenType.name;
    const sentence = hoverSentence(zin, keyword, whole, taal);
    const help = helpFor(keyword)?.[taal];
    const parts = [...(help === undefined ? [] : [help]), ...(sentence === undefined ? [] : [[sentence, ...by].join('\n\n')])];
    return parts.length === 0 ? null : shown(parts.join('\n\n---\n\n'), rangeOfLeaf(leaf));
}

const shown = (value: string, range: Hover['range']): Hover => ({ contents: { kind: 'markdown', value }, ...(range && { range }) });

export function hoverName(node: Naamdrager, snapshot: Snapshot, taal: Taal): string {
    switch (node.$type) {
        case 'Dimensie': return hoverDimension(node, snapshot, taal);
        case 'Aandachtsveld': return hoverField(node, snapshot, taal);
        case 'Indicator': return hoverIndicator(node, snapshot, taal);
        case 'Korps': return hoverCorps(node, snapshot, taal);
        case 'Groep':
        case 'Eenheid': return hoverGroup(node, snapshot, taal);
    }
}

/** What the whole sentence does; on the words that make it that sentence. */
function hoverSentence(zin: Zin, keyword: string, snapshot: Snapshot, taal: Taal): string | undefined {
    if (isWeegregel(zin)) return hoverRule(zin, snapshot, taal);
    if (isVoorbeeld(zin)) return hoverExample(zin, snapshot, taal);
    if (isVerwachtGegevens(zin)) return hoverExpectation(zin, snapshot, taal);
    if (isEditie(zin) && keyword === 'editie') return hoverEdition(snapshot, taal);
    if (isClausule(zin) && zin.soort === 'interpretatie') return hoverReading(zin, snapshot, taal);
    return undefined;
}
