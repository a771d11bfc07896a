// Which words have which meaning: names by what they stand for, colours, words of the language?
import { type CstNode, isLeafCstNode, type LeafCstNode } from 'langium';
import type { SemanticTokens, SemanticTokensDelta, SemanticTokensDeltaParams, SemanticTokensEdit, SemanticTokensLegend, SemanticTokensRangeParams } from 'vscode-languageserver';
import type { Range } from 'vscode-languageserver';
import { isGevolg } from '../generated/ast.js';
import type { Naamdrager } from '../scoping/declarations.js';
import { leavesOf, sentencesIn, sentencesWithin } from './places.js';
import type { Snapshot, Workspace } from './snapshot.js';
import { usesOf } from './uses.js';

/** Ours -> the standard type that every editor knows. */
const TYPES = {
    aandachtsveld: 'namespace', dimensie: 'class', indicator: 'property', korps: 'variable', groep: 'struct', eenheid: 'struct', kleur: 'enumMember',
    woord: 'keyword', tekst: 'string', getal: 'number', vergelijking: 'operator', toelichting: 'comment',
} as const;
type Soort = keyof typeof TYPES;

/** Standard ones first; the colours tell a theme which colour it is. */
const MODIFIERS = ['declaration', 'modification', 'rood', 'geel', 'groen', 'blanco'] as const;

const STANDARD = [...new Set(Object.values(TYPES))];
export const LEGEND: SemanticTokensLegend = { tokenTypes: STANDARD, tokenModifiers: [...MODIFIERS] };

const COLOURS = new Set(['rood', 'geel', 'groen', 'blanco']);
/** Signs alone: themes give operators the colour of plain text, and `minstens` is a word of the language as any other. */
const COMPARING = new Set(['<', '<=', '=', '>=', '>']);
const KIND: Readonly<Record<Naamdrager['$type'], Soort>> = { Aandachtsveld: 'aandachtsveld', Dimensie: 'dimensie', Indicator: 'indicator', Korps: 'korps', Groep: 'groep', Eenheid: 'eenheid' };

interface Woord {
    readonly begin: number;
    readonly eind: number;
    readonly soort: Soort;
    readonly kenmerken: readonly (typeof MODIFIERS)[number][];
}

/** The last answer per file: a next one is told as what differs. */
const given = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
const MOST_REMEMBERED = 200;
let count = 0;

export function semanticTokensFull(_: Workspace, snapshot: Snapshot): SemanticTokens {
    return remember(snapshot.uri, encode(snapshot, wordsIn(snapshot)));
}

export const semanticTokensRange = (_: Workspace, snapshot: Snapshot, { range }: SemanticTokensRangeParams): SemanticTokens => ({ data: encode(snapshot, wordsIn(snapshot, range)) });

export function semanticTokensDelta(_: Workspace, snapshot: Snapshot, { previousResultId }: SemanticTokensDeltaParams): SemanticTokens | SemanticTokensDelta {
    const known = given.get(snapshot.uri);
    const next = remember(snapshot.uri, encode(snapshot, wordsIn(snapshot)));
    return known?.id === previousResultId ? { ...(next.resultId !== undefined && { resultId: next.resultId }), edits: difference(known.data, next.data) } : next;
}

function remember(uri: string, data: number[]): SemanticTokens {
    const id = String(++count);
    given.delete(uri);
    given.set(uri, { id, data });
    for (const oldest of given.keys()) {
        if (given.size <= MOST_REMEMBERED) break;
        given.delete(oldest);
    }
    return { resultId: id, data };
}

/** One edit: what is the same before and behind stays. */
function difference(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
    let start = 0;
    while (start < before.length && start < after.length && before[start] === after[start]) start++;
    let end = 0;
    while (end < Math.min(before.length, after.length) - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
    if (start === before.length && start === after.length) return [];
    return [{ start, deleteCount: before.length - end - start, data: after.slice(start, after.length - end) }];
}

function wordsIn({ document, declaraties }: Snapshot, range?: Range): Woord[] {
    const norm = document.parseResult.value;
    const words: Woord[] = [];
    const isIn = (node: CstNode): boolean => !range || (node.range.start.line <= range.end.line && node.range.end.line >= range.start.line);
    for (const zin of range ? sentencesWithin(document, range) : sentencesIn(norm)) {
        const cst = zin.$cstNode;
        if (!cst || !isIn(cst)) continue;
        for (const use of usesOf(zin, declaraties)) {
            const isTarget = use.eigenschap === 'doel' && isGevolg('gevolg' in zin ? zin.gevolg : undefined);
            words.push({ begin: use.begin, eind: use.eind, soort: KIND[use.node.$type], kenmerken: use.rol === 'declaratie' || use.rol === 'alias' ? ['declaration'] : isTarget ? ['modification'] : [] });
        }
        // What stands behind it on the line is a sentence of its own, and comes by itself.
        if (cst.container === cst.root) for (const leaf of leavesOf(cst)) words.push(...wordOf(leaf));
    }
    for (const leaf of (norm.$cstNode as (CstNode & { readonly content: readonly CstNode[] }) | undefined)?.content ?? []) if (isLeafCstNode(leaf) && isIn(leaf)) words.push(...wordOf(leaf));
    return withoutOverlap(words);
}

function wordOf(leaf: LeafCstNode): Woord[] {
    const name = leaf.tokenType.name;
    const at = { begin: leaf.offset, eind: leaf.end };
    if (leaf.hidden) return [{ ...at, soort: 'toelichting', kenmerken: [] }];
    if (COLOURS.has(name)) return [{ ...at, soort: 'kleur', kenmerken: [name as 'rood'] }];
    if (name === 'TEKST' || name === 'OPEN_TEKST') return [{ ...at, soort: 'tekst', kenmerken: [] }];
    if (name === 'GETAL' || name === 'PERCENTAGE') return [{ ...at, soort: 'getal', kenmerken: [] }];
    if (COMPARING.has(name)) return [{ ...at, soort: 'vergelijking', kenmerken: [] }];
    return /^[a-z]/.test(name) ? [{ ...at, soort: 'woord', kenmerken: [] }] : [];
}

/** Names come before the text in quotes that they stand in. */
function withoutOverlap(words: readonly Woord[]): Woord[] {
    const kept: Woord[] = [];
    for (const word of [...words].sort((a, b) => a.begin - b.begin || a.eind - b.eind)) {
        const last = kept.at(-1);
        if (last && word.begin < last.eind) {
            if (last.soort !== 'tekst' || word.soort === 'tekst') continue;
            kept.pop();
        }
        kept.push(word);
    }
    return kept;
}

/** Five numbers a word, relative to the one before; a word on several lines is one word on each. */
function encode({ document: { textDocument } }: Snapshot, words: readonly Woord[]): number[] {
    const text = textDocument.getText();
    const data: number[] = [];
    let [line, character] = [0, 0];
    for (const { begin, eind, soort, kenmerken } of words) {
        const bits = kenmerken.reduce((sum, each) => sum | (1 << MODIFIERS.indexOf(each)), 0);
        let from = begin;
        for (const piece of text.slice(begin, eind).split(/(\r\n|\r|\n)/)) {
            const length = piece.trimEnd().length;
            if (length > 0 && !/^[\r\n]/.test(piece)) {
                const lead = piece.length - piece.trimStart().length;
                const start = textDocument.positionAt(from + lead);
                data.push(start.line - line, start.line === line ? start.character - character : start.character, length - lead, STANDARD.indexOf(TYPES[soort]), bits);
                line = start.line;
                character = start.character;
            }
            from += piece.length;
        }
    }
    return data;
}
