// Where do the data name a dimension, indicator or field, at the head of a column or in a row, and what does a change of name leave alone?
import { type LangiumDocument, TextDocument } from 'langium';
import type { Range } from 'vscode-languageserver';
import { headingUnder } from '../../data/headings.js';
import { columnsByKey, type Kolom, schemaOf } from '../../data/schema.js';
import { readTable } from '../../data/table.js';
import { bestandsnaam } from '../../diagnostics/words.js';
import { isAandachtsveld, isDimensie, isIndicator } from '../../generated/ast.js';
import type { Norm } from '../../model/types.js';
import { dataKey } from '../../names.js';
import type { Naamdrager } from '../../scoping/declarations.js';
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

/** What gets another name, and the norms as they are then. */
export interface Naamswijziging {
    readonly node: Naamdrager;
    readonly nieuw: string;
    readonly norms: ReadonlyMap<string, Norm>;
}

/** The cells by which something is not found any more, in the data of every norm: of a field too, where they say it with the name of its dimensions. */
export function namesInData({ node, nieuw, norms }: Naamswijziging, workspace: Workspace, snapshots: readonly Snapshot[]): Datanaam[] {
    if (!isColumnName(node)) return [];
    const found = new Map<string, Datanaam>();
    for (const snapshot of new Set(snapshots)) {
        const columns = renamedColumns(snapshot.norm, norms.get(snapshot.uri));
        for (const { bestand: uri } of snapshot.norm.gegevens) {
            const sheet = sheetOf(workspace, uri);
            for (const { soort, range, tekst } of sheet ? cellsNaming(sheet, columns, { oud: node.name, nieuw }) : []) {
                found.set(`${uri} ${range.start.line} ${range.start.character}`, { soort, uri, range, tekst: quoted(tekst, sheet?.delimiter ?? ';') });
            }
        }
    }
    return [...found.values()];
}

/** Headings are made of the names of these. */
const isColumnName = (node: Naamdrager): boolean => isDimensie(node) || isIndicator(node) || isAandachtsveld(node);

interface Kolommen {
    readonly byKey: ReadonlyMap<string, readonly Kolom[]>;
    /** What each column is called then. */
    readonly then: ReadonlyMap<Kolom, Kolom>;
    readonly byKeyThen: ReadonlyMap<string, readonly Kolom[]>;
}

function renamedColumns(now: Norm, then: Norm | undefined): Kolommen {
    const [before, after] = [schemaOf(now), then && schemaOf(then)];
    // Of a norm that is read otherwise then, nobody can tell.
    const pairs = after && after.kolommen.length === before.kolommen.length ? before.kolommen.map((kolom, i) => [kolom, after.kolommen[i] as Kolom] as const) : [];
    return { byKey: columnsByKey(before), then: new Map(pairs), byKeyThen: after ? columnsByKey(after) : new Map() };
}

interface Namen {
    readonly oud: string;
    readonly nieuw: string;
}

/** The cells that stand for one column of the norm, and for no other, and would not then; as they are to be written. */
function cellsNaming({ text, cells }: Blad, { byKey, then, byKeyThen }: Kolommen, namen: Namen): Omit<Datanaam, 'uri'>[] {
    const tabel = readTable(text);
    if ('reden' in tabel) return [];
    const document = TextDocument.create('', '', 0, text);
    /** `above`: what stands over it, where they are one heading together. */
    const at = (soort: Datanaam['soort'], rij: number, kolom: number, cel: string, above = ''): Omit<Datanaam, 'uri'>[] => {
        const whole = `${above} ${cel}`.trim();
        const meant = byKey.get(dataKey(whole)) ?? [];
        const now = meant.length === 1 ? then.get(meant[0] as Kolom) : undefined;
        const isFound = (name: string): boolean => byKeyThen.get(dataKey(name))?.length === 1 && byKeyThen.get(dataKey(name))?.[0] === now;
        if (!now || isFound(whole)) return [];
        const own = written(cel, namen).find((each) => isFound(`${above} ${each}`.trim()));
        const over = own === undefined && above !== '' ? written(above, namen).find((each) => isFound(`${each} ${cel}`)) : undefined;
        if (over !== undefined) {
            // A text over several columns stands in the first of them.
            const first = tabel.groepen.findLastIndex((groep, i) => i <= kolom && groep === above && tabel.groepen[i - 1] !== above);
            const range = cells.find(rij - 1, first + 1);
            return range && document.getText(range).includes(above) ? [{ soort, range, tekst: over }] : [];
        }
        const range = cells.find(rij, kolom + 1);
        return range ? [{ soort, range, tekst: own ?? inStyleOf(cel, namen.oud, now.naam) }] : [];
    };
    return tabel.koppen.flatMap((kop, i) => {
        const above = tabel.groepen[i] ?? '';
        return [
            ...at('kop', tabel.koprij, i, kop, headingUnder(byKey, kop, above) === kop ? '' : above),
            ...(NAMING.has(dataKey(kop)) && !byKey.has(dataKey(kop)) ? tabel.rijen.flatMap(({ rij, cellen }) => at('rij', rij, i, cellen[i] ?? '')) : []),
        ];
    });
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const snake = (text: string): string => plain(text).replace(/[^a-z0-9]+/g, '_').replace(/^_|_$/g, '');
const isSnake = (cel: string, oud: string): boolean => /^[a-z0-9_]+$/.test(cel) && (cel.includes('_') || !oud.includes(' '));
const inStyleOf = (cel: string, oud: string, name: string): string => (isSnake(cel, oud) ? snake(name) : name);

/** A cell with the new name in the way in which the old was written: `toezicht_kwaliteit` keeps its field and its underscores. Where the old stands twice, either. */
function written(cel: string, { oud, nieuw }: Namen): string[] {
    const [old, name] = isSnake(cel, oud) ? [snake(oud), snake(nieuw)] : [plain(oud), nieuw];
    const text = plain(cel);
    if (text.length !== cel.length) return [];
    return [...new Set([text.lastIndexOf(old), text.indexOf(old)])].filter((at) => at >= 0).map((at) => cel.slice(0, at) + name + cel.slice(at + old.length));
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
    const files = isColumnName(node) ? [...new Set(all.flatMap(({ from }) => from.norm.gegevens.map(({ bestand }) => bestand)))] : [];
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
