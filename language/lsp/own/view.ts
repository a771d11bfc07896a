// How are a norm and its rows said to a client: sentences, cells and ceilings, each with its place?
import type { KorpsRij } from '../../data/read-data.js';
import { becauseOf } from '../../decision/because.js';
import type { GeldendPlafond } from '../../decision/score.js';
import type { Decision, Herkomst, Score } from '../../decision/types.js';
import { meld, normGeeftGeenKleur, type Taal } from '../../diagnostics/index.js';
import type { Celplek, Niets, Plafond, Plek, PreviewCel, PreviewRegel, PreviewRij, Scorevraag } from '../../protocol.js';
import type { Rij } from '../../result/score-table.js';
import { type Cellen, rangeOf } from '../ranges.js';
import { isPart, ownersOf } from '../owners.js';
import type { Snapshot } from '../snapshot.js';
import type { NormWorkspace } from '../workspace.js';
import { isSame } from './same.js';

export class View {
    readonly taal: Taal;
    /** What is asked again for every cell. */
    private readonly uris = new Map<string, string>();
    private readonly cellen = new Map<string, Cellen>();

    constructor(private readonly workspace: NormWorkspace) {
        this.taal = workspace.taal;
    }

    uri(bestand: string): string {
        return kept(this.uris, bestand, () => this.workspace.texts.clientUriOf(bestand));
    }

    plek(herkomst: Herkomst): Plek {
        return { uri: this.uri(herkomst.bestand), range: rangeOf(herkomst) };
    }

    celplek({ bestand, regel, kolom, kop }: Herkomst & { readonly kop: string }): Celplek {
        const range = kept(this.cellen, bestand, () => this.workspace.cellsOf(bestand)).find(regel, kolom);
        return { uri: this.uri(bestand), rij: regel, kolom, kop, ...(range && { range }) };
    }

    regels(decision: Decision, treft: readonly (readonly string[])[]): PreviewRegel[] {
        return decision.plafonds.map(({ zin, doel, hoogstens }, i) => ({
            tekst: zin.tekst, doel: doelOf(decision, doel), hoogstens, plek: this.plek(zin.herkomst), treft: treft[i] ?? [],
            ...(zin.bron !== undefined && { bron: zin.bron }),
            ...(zin.motivering !== undefined && { motivering: zin.motivering }),
            ...(zin.interpretatie !== undefined && { interpretatie: zin.interpretatie }),
        }));
    }

    rij(decision: Decision, rij: Rij): PreviewRij {
        return {
            korps: rij.korps, eindscore: rij.eindscore,
            ...(rij.gepubliceerd && { gepubliceerd: rij.gepubliceerd }),
            cellen: this.cellenOf(rij),
            plafonds: rij.plafonds.map((geldend) => this.plafond(decision, rij, geldend)),
            beslissend: rij.beslissend,
        };
    }

    /** A cell that says what it said before is the same object: while a norm is typed nearly all are. */
    private cellenOf(rij: Rij): readonly PreviewCel[] {
        const before = rij.gegevens && shown.get(rij.gegevens);
        const isSaid = (i: number, naam: string): boolean => before?.taal === this.taal && isSame(before.rij.dimensies[i], rij.dimensies[i]) && before.rij.afwijkingen?.get(naam) === rij.afwijkingen?.get(naam);
        const cellen = rij.dimensies.map(({ naam }, i) => (isSaid(i, naam) ? (before?.cellen[i] as PreviewCel) : this.cel(rij, i, naam)));
        const all = before?.cellen.length === cellen.length && cellen.every((cel, i) => cel === before.cellen[i]) ? before.cellen : cellen;
        if (rij.gegevens) shown.set(rij.gegevens, { taal: this.taal, rij, cellen: all });
        return all;
    }

    cel(rij: Rij, index: number, naam: string): PreviewCel {
        const { score, eigen, oordeel, norm, reden, geldtNiet } = rij.dimensies[index] as Rij['dimensies'][number];
        const plaats = rij.gegevens?.plaatsen.get(naam);
        const afwijking = rij.afwijkingen?.get(naam);
        return {
            score, eigen,
            ...(oordeel && { oordeel }),
            ...(norm !== undefined && { norm }),
            ...(reden && { geenKleur: meld(normGeeftGeenKleur, NOWHERE, { korps: rij.korps, dimensie: naam, reden, regels: [] }).berichten[this.taal] }),
            ...(geldtNiet && { geldtNiet: true as const }),
            ...(afwijking !== undefined && { afwijking }),
            ...rij.gegevens?.toelichtingen.get(naam),
            ...(plaats && { cel: this.celplek(plaats) }),
        };
    }

    plafond(decision: Decision, rij: Rij, { index, plafond, onzeker }: GeldendPlafond): Plafond {
        return { regel: index, doel: doelOf(decision, plafond.doel), hoogstens: plafond.hoogstens, onzeker, door: reasonsOf(decision, rij, plafond).map((i) => (decision.dimensies[i] as Decision['dimensies'][number]).naam) };
    }

    niets(nl: string, en: string): Niets {
        return { reden: this.taal === 'nl' ? nl : en };
    }
}

/** The cells of a corps as they were last, by its data: read anew, these are another object. */
const shown = new WeakMap<KorpsRij, { readonly taal: Taal; readonly rij: Rij; readonly cellen: readonly PreviewCel[] }>();

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
}

const NOWHERE: Herkomst = { bestand: '', regel: 1, kolom: 1, eindregel: 1, eindkolom: 1, begin: 0, eind: 0 };

/** The dimensions (indices) whose scores make a ceiling hold. */
export function reasonsOf(decision: Decision, rij: Rij, { als }: GeldendPlafond['plafond']): readonly number[] {
    return becauseOf(als, decision, rij.dimensies.map(({ score, geldtNiet }): readonly Score[] | undefined => (geldtNiet ? undefined : score)));
}

export const doelOf = (decision: Decision, doel: GeldendPlafond['plafond']['doel']): string => (doel === 'eindscore' ? doel : (decision.dimensies[doel]?.naam ?? ''));

/** A norm with a decision and rows, as it is now or as it last was without errors; or why there is none. */
export interface Beoordeeld {
    readonly snapshot: Snapshot;
    readonly decision: Decision;
    readonly fouten: number;
}

/** The norm that tells the scores of a file: itself, or of a part the one that is asked for or the first of `owners`, all that use it. */
export async function normFor(workspace: NormWorkspace, { textDocument, norm }: Scorevraag): Promise<{ readonly root: string; readonly owners: readonly Snapshot[] }> {
    const uri = workspace.texts.uriOf(textDocument.uri);
    const own = await workspace.snapshot(uri);
    if (!own || !isPart(own)) return { root: uri, owners: [] };
    await workspace.loadAll();
    const owners = ownersOf(workspace, own);
    const asked = norm === undefined ? undefined : owners.find((each) => each.uri === workspace.texts.uriOf(norm));
    return { root: (asked ?? owners[0])?.uri ?? uri, owners };
}

export const judged = async (workspace: NormWorkspace, view: View, asked: Scorevraag): Promise<Beoordeeld | Niets> => judgedBy(workspace, view, (await normFor(workspace, asked)).root);

export async function judgedBy(workspace: NormWorkspace, view: View, uri: string): Promise<Beoordeeld | Niets> {
    const now = await workspace.snapshot(uri);
    if (!now) return view.niets('Dit bestand is geen norm, of het is niet te lezen.', 'This file is no norm, or it cannot be read.');
    const fouten = now.meldingen.filter(({ ernst }) => ernst === 'fout').length;
    const snapshot = now.decision ? now : workspace.lastGood(uri);
    if (!snapshot?.decision) return view.niets('De norm heeft fouten. Zonder fouten staan hier de scores.', 'The norm has errors. Without them the scores are here.');
    return { snapshot, decision: snapshot.decision, fouten };
}
