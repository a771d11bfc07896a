// `normtaal/dataTable`: what do the rows and cells of a data file say, what is wrong with them, and which ask for attention?
import { expectedAnswer, readScores } from '../../data/cells.js';
import { schemaOf } from '../../data/schema.js';
import { scoreKorps } from '../../decision/score.js';
import type { Decision, KorpsGegevens } from '../../decision/types.js';
import { dataRemarks, differs } from '../../result/data-remarks.js';
import type { Rij } from '../../result/score-table.js';
import type { Aandacht, DataTableParams, Gegevenscel, Gegevenstabel, Kop, Niets, Probleem } from '../../protocol.js';
import type { Cellen } from '../ranges.js';
import type { Snapshot } from '../snapshot.js';
import { isNormUri } from '../uris.js';
import type { NormWorkspace } from '../workspace.js';
import { dataTableOf, type Datatabel, noNorm, normsOf, readBy, WHY } from './data-file.js';
import { View } from './view.js';

export async function dataTable(workspace: NormWorkspace, params: DataTableParams): Promise<Gegevenstabel | Niets> {
    const view = new View(workspace);
    const asked = workspace.texts.uriOf(params.textDocument.uri);
    const norms = await normsOf(workspace, asked);
    const [snapshot] = await readBy(workspace, params);
    if (!snapshot) return noNorm(view);
    const uri = isNormUri(asked) ? snapshot.norm.gegevens[0]?.bestand : asked;
    if (uri === undefined) return view.niets("De norm noemt geen gegevens. Noem ze met gegevens \"bestand.csv\".", 'The norm names no data. Name them with gegevens "file.csv".');
    const read = await workspace.readData(uri);
    if (!('text' in read) || read.text === undefined) return view.niets('Dit bestand is hier niet als tabel te tonen; open het in een rekenblad.', 'This file cannot be shown as a table here; open it in a spreadsheet.');
    const table = dataTableOf(read.text, schemaOf(snapshot.norm));
    const problems = problemsOf(view, snapshot, uri, workspace.cellsOf(uri));
    if (!table) return { ...base(), koppen: [], rijen: [], problemen: problems, aandacht: [] };
    return { ...base(), koppen: table.tabel.koppen.map((tekst, i) => headingOf(view, table, tekst, i)), rijen: rowsOf(table, workspace.cellsOf(uri), problems, snapshot), problemen: problems, aandacht: attention(view, snapshot) };

    function base(): Pick<Gegevenstabel, 'uri' | 'norm' | 'normen' | 'version'> {
        return { uri: view.uri(uri as string), norm: view.uri((snapshot as Snapshot).uri), normen: norms.map((each) => view.uri(each.uri)), version: workspace.texts.get(uri as string)?.version ?? null };
    }
}

function headingOf(view: View, { keys, lang, kolomOf }: Datatabel, tekst: string, i: number): Kop {
    const key = keys[i] as string;
    if (key === 'korps' || (!lang && key === 'eindscore')) return { tekst, soort: key };
    if (lang) return { tekst, soort: key === 'dimensie' || key === 'oordeel' || WHY.some((each) => each === key) ? (key as Kop['soort']) : 'onbekend' };
    const kolom = kolomOf(tekst);
    if (!kolom) return { tekst, soort: 'onbekend' };
    if (!kolom.type) return { tekst, soort: 'dimensie', naam: kolom.naam };
    const keuzes = kolom.type.soort === 'ja/nee' ? ['ja', 'nee'] : kolom.type.soort === 'keuze' ? kolom.type.keuzes : undefined;
    return { tekst, soort: 'indicator', naam: kolom.naam, verwacht: expectedAnswer(kolom.type)[view.taal], ...(keuzes && { keuzes }) };
}

function rowsOf({ tabel, keys, lang, korpsOf, kolomOf }: Datatabel, cells: Cellen, problems: readonly Probleem[], { gegevens }: Snapshot): Gegevenstabel['rijen'] {
    // A table with a column per dimension has its reasons in another file.
    const told = new Map(gegevens?.korpsen.map((each) => [each.korps, each.toelichtingen]));
    const byCell = new Map<string, number[]>();
    for (const [i, { rij, kolom }] of problems.entries()) byCell.set(`${rij} ${kolom}`, [...(byCell.get(`${rij} ${kolom}`) ?? []), i]);
    const at = (key: string): number => keys.indexOf(key);
    const columns = tabel.koppen.map((kop) => kolomOf(kop));
    return tabel.rijen.map(({ rij, cellen }) => {
        const korps = korpsOf(cellen[at('korps')] ?? '');
        return {
            rij, ...(korps !== undefined && { korps }),
            cellen: tabel.koppen.map((_, i): Gegevenscel => {
                const tekst = cellen[i] ?? '';
                const range = cells.find(rij, i + 1);
                const problemen = byCell.get(`${rij} ${i + 1}`);
                const judges = lang ? keys[i] === 'oordeel' : keys[i] === 'eindscore' || (columns[i] && !columns[i].type);
                const scores = judges && tekst !== '' ? readScores(tekst) : undefined;
                const why = lang && keys[i] === 'oordeel' ? Object.fromEntries(WHY.flatMap((key) => (cellen[at(key)] ? [[key, cellen[at(key)]]] : []))) : told.get(korps ?? '')?.get(columns[i]?.naam ?? '');
                return { tekst, ...(range && { range }), ...(problemen && { problemen }), ...(scores && { scores }), ...why };
            }),
        };
    });
}

function problemsOf(view: View, { norm, gegevens, decision, rijen }: Snapshot, uri: string, cells: Cellen): Probleem[] {
    const all = [...(gegevens?.meldingen ?? []), ...(decision && rijen ? dataRemarks(norm, decision, rijen) : [])];
    return all.filter(({ plaats, cel }) => cel !== undefined && plaats.bestand === uri).map(({ code, ernst, berichten, plaats }) => {
        const range = cells.find(plaats.regel, plaats.kolom);
        return { code, ernst, tekst: berichten[view.taal], rij: plaats.regel, kolom: plaats.kolom, ...(range && { range }) };
    });
}

/** Cells that decide an end score first; then what is unsure, then where norm and judgement differ. */
function attention(view: View, { decision, rijen = [] }: Snapshot): Aandacht[] {
    if (!decision) return [];
    const found = rijen.flatMap((rij) => rij.dimensies.flatMap(({ naam, score, eigen, oordeel, norm, reden, geldtNiet }, i): Aandacht[] => {
        const { cel, geenKleur } = view.cel(rij, i, naam);
        const why = (waarom: Aandacht['waarom'], beslist: boolean): Aandacht[] => [{
            korps: rij.korps, dimensie: naam, waarom, ...(beslist && { beslist }), ...(norm !== undefined && { norm }), ...(oordeel && { oordeel }), ...(geenKleur !== undefined && { uitleg: geenKleur }), ...(cel && { cel }),
        }];
        if (geldtNiet) return oordeel && !oordeel.includes('blanco') ? why('geldt niet', false) : [];
        if (eigen.length > 1) return rij.beslissend.includes(naam) ? why('beslist', true) : why('onzeker', false);
        if (reden !== undefined) return why('geen kleur', false);
        const other = norm && differs({ naam, score, eigen, geldtNiet, norm, ...(oordeel && { oordeel }) }) && !rij.afwijkingen?.has(naam);
        return other ? why('wijkt af', decides(decision, rij, naam, norm)) : [];
    }));
    const rank = ({ beslist, waarom }: Aandacht): number => (beslist ? 0 : 10) + ['beslist', 'onzeker', 'wijkt af', 'geen kleur', 'geldt niet'].indexOf(waarom);
    return found.sort((a, b) => rank(a) - rank(b));
}

/** Whether the end score would be another if the judgement were what the norm gives. */
function decides(decision: Decision, { gegevens, eindscore }: Rij, naam: string, norm: NonNullable<Aandacht['norm']>): boolean {
    if (!gegevens) return false;
    const otherwise: KorpsGegevens = { ...gegevens, oordelen: new Map(gegevens.oordelen).set(naam, norm) };
    return scoreKorps(decision, otherwise).eindscore.join() !== eindscore.join();
}
