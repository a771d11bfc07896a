// Which headings of the data go by the old name, and what does a change of name leave alone?
import type { LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver';
import { schemaOf } from '../../data/schema.js';
import { bestandsnaam } from '../../diagnostics/words.js';
import { isDimensie, isIndicator } from '../../generated/ast.js';
import { dataKey } from '../../names.js';
import type { Naamdrager } from '../../scoping/declarations.js';
import { dimensionOf, indicatorOf } from '../model-of.js';
import { leavesOf } from '../places.js';
import type { Snapshot, Workspace } from '../snapshot.js';
import { listed, say } from '../texts.js';
import type { Naamgebruik } from '../uses.js';

export interface Kop {
    readonly uri: string;
    readonly range: Range;
    readonly tekst: string;
}

/** The headings that stand for a dimension or indicator, in the data of every norm that names it. */
export function headingsToRename(node: Naamdrager, nieuw: string, workspace: Workspace, snapshot: Snapshot, snapshots: readonly Snapshot[]): Kop[] {
    if (!isDimensie(node) && !isIndicator(node)) return [];
    const found = new Map<string, Kop>();
    for (const each of new Set([snapshot, ...snapshots])) {
        const naam = isDimensie(node) ? dimensionOf(node, each)?.naam : indicatorOf(node, each)?.indicator.naam;
        const kolom = schemaOf(each.norm).kolommen.find((column) => column.naam === naam);
        const keys = new Set(kolom?.namen.map(dataKey));
        for (const { bestand } of each.norm.gegevens) {
            for (const { naam: kop, range } of workspace.dataHeadings(bestand) ?? []) {
                if (keys.has(dataKey(kop))) found.set(`${bestand} ${range.start.character}`, { uri: bestand, range, tekst: headingLike(kop, node.name, nieuw) });
            }
        }
    }
    return [...found.values()];
}

/** The new name in the way in which the heading was written: `toezicht_kwaliteit` keeps its field and its underscores. */
function headingLike(kop: string, oud: string, nieuw: string): string {
    const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const isSnake = /^[a-z0-9_]+$/.test(kop) && (kop.includes('_') || !oud.includes(' '));
    const written = isSnake ? plain(nieuw).replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '') : nieuw;
    const old = isSnake ? plain(oud).replace(/[^a-z0-9]+/g, '_') : oud;
    const at = plain(kop).lastIndexOf(plain(old));
    return at < 0 || plain(kop).length !== kop.length ? written : kop.slice(0, at) + written + kop.slice(at + old.length);
}

export interface Overgebleven {
    readonly node: Naamdrager;
    readonly oud: string;
    readonly nieuw: string;
    readonly all: readonly { readonly use: Naamgebruik; readonly document: LangiumDocument; readonly from: Snapshot }[];
    readonly named: readonly Naamgebruik[];
    readonly headings: readonly Kop[];
    readonly workspace: Workspace;
}

/** One sentence on what goes by the old name and stays; undefined when nothing does. */
export function leftAlone({ node, oud, all, named, headings, workspace }: Overgebleven): string | undefined {
    const { taal } = workspace;
    const parts = [...new Set(all.map(({ document }) => document))].flatMap((document) => {
        const lines = mentions(document, oud, named);
        if (lines.length === 0) return [];
        const file = bestandsnaam(document.uri.toString());
        return [say(taal, `teksten en opmerkingen in ${file} (${lines.length === 1 ? 'regel' : 'regels'} ${listed(taal, lines.map(String))})`, `texts and comments in ${file} (${lines.length === 1 ? 'line' : 'lines'} ${listed(taal, lines.map(String))})`)];
    });
    const others = all.length - named.length;
    if (others > 0) parts.push(say(taal, `${others} keer een andere schrijfwijze`, `another spelling, ${others} times`));
    const isColumn = isDimensie(node) || isIndicator(node);
    const files = isColumn ? [...new Set(all.flatMap(({ from }) => from.norm.gegevens.map(({ bestand }) => bestand)))] : [];
    const unread = files.filter((file) => workspace.dataHeadings(file) === undefined).map(bestandsnaam);
    const long = files.filter((file) => isDimensie(node) && workspace.dataHeadings(file)?.some(({ naam }) => dataKey(naam) === 'dimensie')).map(bestandsnaam);
    if (unread.length > 0) parts.push(say(taal, `de gegevens in ${listed(taal, unread)}`, `the data in ${listed(taal, unread)}`));
    if (long.length > 0) parts.push(say(taal, `de rijen in ${listed(taal, long)}`, `the rows in ${listed(taal, long)}`));
    if (headings.length > 0 && !workspace.bevestigt) parts.push(say(taal, `de kolomkop in ${listed(taal, [...new Set(headings.map(({ uri }) => bestandsnaam(uri)))])}`, `the heading in ${listed(taal, [...new Set(headings.map(({ uri }) => bestandsnaam(uri)))])}`));
    return parts.length === 0 ? undefined : say(taal, `Niet aangeraakt, waar '${oud}' nog kan staan: ${parts.join('; ')}.`, `Not touched, where '${oud}' may still stand: ${parts.join('; ')}.`);
}

/** The lines of texts in quotes and of comments that hold the old name. */
function mentions({ parseResult, textDocument }: LangiumDocument, oud: string, named: readonly Naamgebruik[]): number[] {
    const root = parseResult.value.$cstNode;
    if (!root) return [];
    const sought = oud.toLowerCase();
    const begins = new Set(named.filter(({ zin }) => zin.$cstNode?.root === root).map(({ begin }) => begin));
    const lines = leavesOf(root)
        .filter(({ hidden, tokenType, text, offset }) => (hidden || tokenType.name === 'TEKST') && !begins.has(offset) && !begins.has(offset + 1) && text.toLowerCase().includes(sought))
        .map(({ offset }) => textDocument.positionAt(offset).line + 1);
    return [...new Set(lines)].sort((a, b) => a - b);
}
