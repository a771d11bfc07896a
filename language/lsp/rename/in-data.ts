// Where do the data name a dimension or indicator, at the head of a column or in a row, and what does a change of name leave alone?
import type { LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver';
import { headingUnder } from '../../data/headings.js';
import { columnsByKey, type Kolom, schemaOf } from '../../data/schema.js';
import { readTable } from '../../data/table.js';
import { bestandsnaam } from '../../diagnostics/words.js';
import { isDimensie, isIndicator } from '../../generated/ast.js';
import { dataKey } from '../../names.js';
import type { Naamdrager } from '../../scoping/declarations.js';
import { dimensionOf, indicatorOf } from '../model-of.js';
import { leavesOf } from '../places.js';
import { type Blad, quoted, sheetOf } from '../sheet.js';
import type { Snapshot, Workspace } from '../snapshot.js';
import { listed, say } from '../texts.js';
import type { Naamgebruik } from '../uses.js';

/** A cell of the data that holds the name. */
export interface Datanaam {
    readonly soort: 'kop' | 'rij';
    readonly uri: string;
    readonly range: Range;
    /** The cell with the new name, as it is to be written. */
    readonly tekst: string;
}

/** Under these headings cells name what their row is about: files of reasons and answers, and questionnaires. */
const NAMING: ReadonlySet<string> = new Set(['dimensie', 'indicator', 'vraag', 'kolom']);

/** The cells that name a dimension or indicator, in the data of every norm that has it. */
export function namesInData(node: Naamdrager, nieuw: string, workspace: Workspace, snapshots: readonly Snapshot[]): Datanaam[] {
    if (!isDimensie(node) && !isIndicator(node)) return [];
    const found = new Map<string, Datanaam>();
    for (const snapshot of new Set(snapshots)) {
        const naam = isDimensie(node) ? dimensionOf(node, snapshot)?.naam : indicatorOf(node, snapshot)?.indicator.naam;
        const columns = columnsByKey(schemaOf(snapshot.norm));
        for (const { bestand: uri } of snapshot.norm.gegevens) {
            const sheet = sheetOf(workspace, uri);
            for (const { soort, cel, range } of sheet ? cellsNaming(sheet, columns, naam) : []) {
                found.set(`${uri} ${range.start.line} ${range.start.character}`, { soort, uri, range, tekst: quoted(nameLike(cel, node.name, nieuw), sheet?.delimiter ?? ';') });
            }
        }
    }
    return [...found.values()];
}

interface Naamcel {
    readonly soort: Datanaam['soort'];
    readonly cel: string;
    readonly range: Range;
}

/** The cells that stand for one column of the norm, and for no other. */
function cellsNaming({ text, cells }: Blad, columns: ReadonlyMap<string, readonly Kolom[]>, naam: string | undefined): Naamcel[] {
    const tabel = readTable(text);
    if ('reden' in tabel) return [];
    const at = (soort: Naamcel['soort'], rij: number, kolom: number, cel: string, whole = cel): Naamcel[] => {
        const meant = columns.get(dataKey(whole)) ?? [];
        const range = meant.length === 1 && meant[0]?.naam === naam ? cells.find(rij, kolom + 1) : undefined;
        return range ? [{ soort, cel, range }] : [];
    };
    return tabel.koppen.flatMap((kop, i) => [
        ...at('kop', tabel.koprij, i, kop, headingUnder(columns, kop, tabel.groepen[i] ?? '')),
        ...(NAMING.has(dataKey(kop)) && !columns.has(dataKey(kop)) ? tabel.rijen.flatMap(({ rij, cellen }) => at('rij', rij, i, cellen[i] ?? '')) : []),
    ]);
}

/** The new name in the way in which the old was written: `toezicht_kwaliteit` keeps its field and its underscores. */
function nameLike(kop: string, oud: string, nieuw: string): string {
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
    readonly inData: readonly Datanaam[];
    readonly workspace: Workspace;
}

/** One sentence on what goes by the old name and stays; undefined when nothing does. */
export function leftAlone({ node, oud, all, named, inData, workspace }: Overgebleven): string | undefined {
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
    const unread = files.filter((file) => workspace.dataText(file) === undefined).map(bestandsnaam);
    if (unread.length > 0) parts.push(say(taal, `de gegevens in ${listed(taal, unread)}`, `the data in ${listed(taal, unread)}`));
    const filesWith = (soort: Datanaam['soort']): string => listed(taal, [...new Set(inData.filter((each) => each.soort === soort).map(({ uri }) => bestandsnaam(uri)))]);
    if (!workspace.bevestigt && filesWith('kop') !== '') parts.push(say(taal, `de kolomkop in ${filesWith('kop')}`, `the heading in ${filesWith('kop')}`));
    if (!workspace.bevestigt && filesWith('rij') !== '') parts.push(say(taal, `de rijen in ${filesWith('rij')}`, `the rows in ${filesWith('rij')}`));
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
