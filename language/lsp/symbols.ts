// What does a file hold, as an outline; and which names and sentences of all files match what is sought?
import { GrammarUtils } from 'langium';
import { type DocumentSymbol, SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { isAandachtsveld, isDimensie, isEditie, isEenheid, isGebruik, isGegevens, isGeldtNiet, isGroep, isIndicator, isKorps, isNormRegel, isVerwachtGegevens, isVoorbeeld, isWeegregel, isWeegtNiet, isWeging, type Zin } from '../generated/ast.js';
import { sentenceOf } from '../model/places.js';
import { fold } from '../nearest.js';
import { endOf, uriOf } from './places.js';
import type { Snapshot, Workspace } from './snapshot.js';
import { isNaamdrager, plainName } from './uses.js';

export const documentSymbol = (_: Workspace, { document }: Snapshot): DocumentSymbol[] => document.parseResult.value.zinnen.flatMap(symbolOf);

function symbolOf(zin: Zin): DocumentSymbol[] {
    const label = labelOf(zin);
    const { $cstNode } = zin;
    const end = endOf(zin)?.range.end;
    if (!label || !$cstNode || !end) return zin.zinnen.flatMap(symbolOf);
    const name = GrammarUtils.findNodeForProperty($cstNode, 'name') ?? GrammarUtils.findNodeForProperty($cstNode, 'titel') ?? GrammarUtils.findNodeForProperty($cstNode, 'pad');
    const children = zin.zinnen.flatMap(symbolOf);
    return [{
        name: label.naam, kind: label.kind, range: { start: $cstNode.range.start, end }, selectionRange: (name ?? $cstNode).range,
        ...(label.soort !== undefined && { detail: label.soort }), ...(children.length > 0 && { children }),
    }];
}

/** How a sentence is called in an outline; what is too small is left out. */
function labelOf(zin: Zin): { readonly naam: string; readonly kind: SymbolKind; readonly soort?: string } | undefined {
    const text = (): string => sentenceOf(zin, '').tekst || plainName(zin.$cstNode?.text ?? '') || '…';
    if (isNaamdrager(zin)) return { naam: zin.name || '…', kind: KIND_OF[zin.$type], soort: zin.$type.toLowerCase() };
    if (isEditie(zin)) return { naam: zin.titel || '…', kind: SymbolKind.Package, soort: 'editie' };
    if (isVoorbeeld(zin)) return { naam: zin.titel || '…', kind: SymbolKind.Event, soort: 'voorbeeld' };
    if (isWeging(zin)) return { naam: 'weging', kind: SymbolKind.Module };
    if (isGebruik(zin) || isGegevens(zin)) return { naam: zin.pad || '…', kind: SymbolKind.File, soort: zin.$type.toLowerCase() };
    if (isWeegregel(zin) || isGeldtNiet(zin) || isWeegtNiet(zin)) return { naam: text(), kind: SymbolKind.Function };
    if (isNormRegel(zin)) return { naam: text(), kind: SymbolKind.EnumMember };
    return isVerwachtGegevens(zin) ? { naam: text(), kind: SymbolKind.Event } : undefined;
}

const KIND_OF = {
    Aandachtsveld: SymbolKind.Namespace, Dimensie: SymbolKind.Class, Indicator: SymbolKind.Property, Korps: SymbolKind.Object, Groep: SymbolKind.Array, Eenheid: SymbolKind.Array,
} as const;

/** So many answers an author looks through. */
const MOST_FOUND = 200;

export function workspaceSymbol({ documents }: Workspace, { query }: WorkspaceSymbolParams): WorkspaceSymbol[] {
    const found: { readonly symbol: WorkspaceSymbol; readonly rank: number }[] = [];
    const visit = (zin: Zin, owner: string | undefined): void => {
        const label = sought(zin) ? labelOf(zin) : undefined;
        if (label && zin.$cstNode) {
            const rank = matchRank(query, [label.naam, ...(isKorps(zin) ? zin.aliassen : [])]);
            const name = GrammarUtils.findNodeForProperty(zin.$cstNode, 'name') ?? zin.$cstNode;
            if (rank !== undefined) found.push({ rank, symbol: { name: label.naam, kind: label.kind, location: { uri: uriOf(zin), range: name.range }, ...(owner !== undefined && { containerName: owner }) } });
        }
        const next = isAandachtsveld(zin) || isDimensie(zin) ? zin.name : owner;
        for (const child of zin.zinnen) visit(child, next);
    };
    for (const document of documents) for (const zin of document.parseResult.value.zinnen) visit(zin, undefined);
    return found.sort((a, b) => a.rank - b.rank || a.symbol.name.localeCompare(b.symbol.name, 'nl')).slice(0, MOST_FOUND).map(({ symbol }) => symbol);
}

const sought = (zin: Zin): boolean => isNaamdrager(zin) || isEditie(zin) || isVoorbeeld(zin) || isWeegregel(zin) || isGeldtNiet(zin) || isWeegtNiet(zin) || isIndicator(zin) || isGroep(zin) || isEenheid(zin);

/** The lower the nearer; undefined when the letters do not occur in their order. */
function matchRank(query: string, names: readonly string[]): number | undefined {
    const wanted = fold(query).replace(/\s+/g, '');
    const ranks = names.map((name) => rankOf(wanted, fold(name))).filter((rank) => rank !== undefined);
    return ranks.length > 0 ? Math.min(...ranks) : undefined;
}

function rankOf(wanted: string, name: string): number | undefined {
    const tight = name.replace(/\s+/g, '');
    if (wanted === '' || tight.startsWith(wanted)) return 0;
    if (name.split(/[^\p{L}\p{N}]+/u).map((word) => word[0] ?? '').join('').startsWith(wanted)) return 1;
    if (tight.includes(wanted)) return 2;
    let at = 0;
    for (const letter of tight) if (letter === wanted[at]) at++;
    return at === wanted.length ? 3 : undefined;
}
