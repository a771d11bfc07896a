// `normtaal/preview` and `normtaal/totals`: what does a norm give all corps now, and what does the cursor stand in?
import type { Gegevens } from '../../data/read-data.js';
import type { Decision, Herkomst } from '../../decision/types.js';
import type { Licht, Niets, Normbestand, Positie, Preview, PreviewParams, PreviewVerschil, Totalen } from '../../protocol.js';
import type { Norm } from '../../model/types.js';
import { type Rij, scoreRows, scoreTable, totalsOf } from '../../result/score-table.js';
import { titleOf } from '../owners.js';
import type { Snapshot } from '../snapshot.js';
import type { NormWorkspace } from '../workspace.js';
import { type Ander, otherNorm } from './other-norm.js';
import { isSame } from './same.js';
import { judged, judgedBy, normFor, View } from './view.js';

const EMPTY: Gegevens = { korpsen: [], meldingen: [] };

export async function preview(workspace: NormWorkspace, params: PreviewParams): Promise<Omit<Preview, 'resultId'> | Niets> {
    const { textDocument, per = 'korps', position, tegen, metInterpretaties } = params;
    const view = new View(workspace);
    const uri = workspace.texts.uriOf(textDocument.uri);
    const { root, owners } = await normFor(workspace, params);
    const [found, other] = await Promise.all([judgedBy(workspace, view, root), tegen && otherNorm(workspace, view, { root, uri }, tegen)]);
    if ('reden' in found) return found;
    const { snapshot, decision, fouten } = found;
    const { norm } = snapshot;
    const rijen = rowsOf(snapshot, decision, per);
    const treft: string[][] = decision.plafonds.map(() => []);
    for (const { korps, plafonds } of rijen) for (const { index } of plafonds) treft[index]?.push(korps);
    return {
        uri: textDocument.uri,
        ...(owners.length > 0 && { volgens: { norm: view.uri(snapshot.uri), normen: owners.map((each) => ({ uri: view.uri(each.uri), titel: titleOf(each) })) } }),
        version: workspace.texts.get(uri)?.version ?? null,
        editie: norm.editie?.titel ?? '', concept: decision.concept, per, fouten,
        velden: norm.velden.map(({ naam, zin }) => ({ naam, plek: view.plek(zin.herkomst) })),
        dimensies: norm.dimensies.map(({ naam, kort, veld, definitie, zin }, i) => ({
            naam, kort, weegt: decision.dimensies[i]?.weegt ?? true, plek: view.plek(zin.herkomst),
            ...(veld !== undefined && { veld }), ...(definitie !== undefined && { definitie }), ...(zin.bron !== undefined && { bron: zin.bron }),
        })),
        regels: view.regels(decision, treft),
        rijen: rijen.map((rij) => view.rij(decision, rij)),
        totaal: totalsOf(rijen),
        ...(metInterpretaties && { interpretaties: scoreTable(norm, decision, dataOf(snapshot), per).interpretaties.map(({ tekst, zinnen, korpsen }) => ({ tekst, plekken: zinnen.map(({ herkomst }) => view.plek(herkomst)), korpsen })) }),
        gegevens: norm.gegevens.map(({ pad, bestand }) => ({
            pad, uri: view.uri(bestand), gelezen: snapshot.databestanden.some((each) => each.bestand === bestand),
            fouten: snapshot.gegevens?.meldingen.filter(({ ernst, plaats }) => ernst === 'fout' && plaats.bestand === bestand).length ?? 0,
        })),
        licht: position ? lightOf(norm, decision, uri, position) : { dimensies: [], regels: [] },
        ...(other && { verschil: 'reden' in other ? other : differences(other, per, rijen) }),
    };
}

export async function totals(workspace: NormWorkspace, params: Normbestand): Promise<Totalen | Niets> {
    const found = await judged(workspace, new View(workspace), params);
    if ('reden' in found) return found;
    const rijen = rowsOf(found.snapshot, found.decision, 'korps');
    return { editie: found.snapshot.norm.editie?.titel ?? '', fouten: found.fouten, totaal: totalsOf(rijen), rijen: rijen.length };
}

const dataOf = ({ gegevens, rijen }: Snapshot): Gegevens => (rijen && gegevens) ?? EMPTY;

/** Reckoned once per snapshot. */
const tables = new WeakMap<Snapshot, Map<Preview['per'], readonly Rij[]>>();

/** A row per corps or unit; none when the data cannot be read. */
export function rowsOf(snapshot: Snapshot, decision: Decision, per: Preview['per']): readonly Rij[] {
    const known = tables.get(snapshot) ?? new Map<Preview['per'], readonly Rij[]>();
    tables.set(snapshot, known);
    // Those of its corps a snapshot has itself, if it has a decision of its own.
    const own = per === 'korps' && snapshot.decision === decision ? snapshot.rijen : undefined;
    const rows = known.get(per) ?? own ?? scoreRows(snapshot.norm, decision, dataOf(snapshot), per);
    known.set(per, rows);
    return rows;
}

function differences(other: Ander, per: Preview['per'], rijen: readonly Rij[]): PreviewVerschil {
    const before = new Map(rowsOf(other.snapshot, other.snapshot.decision, per).map((rij) => [rij.korps, rij]));
    const now = new Set(rijen.map(({ korps }) => korps));
    return {
        naam: other.naam,
        rijen: rijen.flatMap((rij) => {
            const old = before.get(rij.korps);
            if (!old) return [];
            const dimensies = rij.dimensies.flatMap(({ naam, score }, i) => {
                const van = (old.dimensies[i]?.naam === naam ? old.dimensies[i] : old.dimensies.find((each) => each.naam === naam))?.score;
                return van === undefined || isSame(van, score) ? [] : [{ dimensie: naam, van, naar: score }];
            });
            return dimensies.length === 0 && isSame(old.eindscore, rij.eindscore) ? [] : [{ korps: rij.korps, van: old.eindscore, naar: rij.eindscore, dimensies }];
        }),
        nieuweKorpsen: [...now].filter((korps) => !before.has(korps)),
        vervallenKorpsen: [...before.keys()].filter((korps) => !now.has(korps)),
    };
}

/** The dimension whose lines the cursor is in, or the rule and the dimensions that it names. */
function lightOf(norm: Norm, decision: Decision, uri: string, { line }: Positie): Licht {
    /** A place that ends at the begin of a line is not on that line. */
    const on = ({ bestand, regel, eindregel, eindkolom }: Herkomst): boolean => bestand === uri && line + 1 >= regel && line + 1 <= (eindkolom === 1 && eindregel > regel ? eindregel - 1 : eindregel);
    const regels = norm.regels.flatMap(({ omvang }, i) => (on(omvang) ? [i] : []));
    if (regels.length > 0) {
        const named = new Set(regels.flatMap((i) => {
            const { als, doel } = decision.plafonds[i] as Decision['plafonds'][number];
            return [...dimensionsOf(als), ...(doel === 'eindscore' ? [] : [doel])];
        }));
        return { regels, dimensies: [...named].sort((a, b) => a - b).map((i) => (decision.dimensies[i] as Decision['dimensies'][number]).naam) };
    }
    const own = norm.dimensies.filter(({ zin }) => zin.herkomst.bestand === uri && zin.herkomst.regel <= line + 1);
    const nearest = own.reduce<Norm['dimensies'][number] | undefined>((last, each) => (!last || each.zin.herkomst.regel >= last.zin.herkomst.regel ? each : last), undefined);
    const lines = nearest && [nearest.zin.herkomst, ...nearest.indicatoren.map(({ herkomst }) => herkomst), ...nearest.norm.map(({ zin }) => zin.herkomst)];
    return { regels: [], dimensies: nearest && lines?.some(on) ? [nearest.naam] : [] };
}

function dimensionsOf(als: Decision['plafonds'][number]['als']): readonly number[] {
    if (als.soort === 'score') return [als.dimensie];
    return als.soort === 'en' || als.soort === 'of' ? als.delen.flatMap(dimensionsOf) : [];
}
