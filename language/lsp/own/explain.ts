// `normtaal/explain`: why does a corps have this score, on a dimension or in the end?
import { holdsPartly } from '../../decision/derive.js';
import type { Decision, KorpsGegevens, Waarde } from '../../decision/types.js';
import { isUnsure } from '../../decision/unsure-values.js';
import { writeAnswer } from '../../data/write-answer.js';
import type { Norm } from '../../model/types.js';
import type { ExplainParams, Niets, Per, Uitleg, UitlegPlafond } from '../../protocol.js';
import { explainRow } from '../../result/explanation.js';
import { pointsText } from '../../result/points-text.js';
import type { Rij } from '../../result/score-table.js';
import { valueText } from '../../result/value-text.js';
import type { NormWorkspace } from '../workspace.js';
import { rowsOf } from './preview.js';
import { doelOf, judged, reasonsOf, View } from './view.js';

export async function explain(workspace: NormWorkspace, params: ExplainParams): Promise<Uitleg | Niets> {
    const view = new View(workspace);
    const { textDocument, korps, dimensie, per = 'korps' } = params;
    const found = await judged(workspace, view, params);
    if ('reden' in found) return found;
    const { snapshot, decision } = found;
    const rijen = rowsOf(snapshot, decision, per);
    const rij = rijen.find((each) => each.korps === korps);
    if (!rij) return view.niets(`Van '${korps}' zijn er geen gegevens.`, `There is no data of '${korps}'.`);
    return explanation(view, { norm: snapshot.norm, decision, uri: textDocument.uri, rijen, rij, per }, dimensie);
}

export interface Aanleiding {
    readonly norm: Norm;
    readonly decision: Decision;
    /** As the client writes it. */
    readonly uri: string;
    readonly rijen: readonly Rij[];
    readonly rij: Rij;
    readonly per: Per;
}

export function explanation(view: View, { norm, decision, uri, rijen, rij, per }: Aanleiding, dimensie?: string): Uitleg | Niets {
    const index = dimensie === undefined ? undefined : decision.dimensies.findIndex(({ naam }) => naam === dimensie);
    if (index !== undefined && index < 0) return view.niets(`De norm heeft geen dimensie '${dimensie}'.`, `The norm has no dimension '${dimensie}'.`);
    const { waaromNiet, wegen, alleen, omlaag, redenen } = explainRow(decision, rij);
    const ofEnd = index === undefined;
    const cel = ofEnd ? undefined : view.cel(rij, index, dimensie as string);
    const treft = decision.plafonds.map((_, i) => rijen.filter(({ plafonds }) => plafonds.some((each) => each.index === i)).map(({ korps }) => korps));
    return {
        uri, editie: norm.editie?.titel ?? '', concept: decision.concept, korps: rij.korps, per,
        doel: dimensie ?? 'eindscore',
        score: cel?.score ?? rij.eindscore,
        ...(ofEnd && rij.gepubliceerd && { gepubliceerd: rij.gepubliceerd }),
        ...(cel && { cel, ...derivation(view, decision, rij, index as number) }),
        plafonds: rij.plafonds.filter(({ plafond }) => plafond.doel === (index ?? 'eindscore')).map((geldend): UitlegPlafond => {
            const { zin } = geldend.plafond;
            const punten = redenen.find((reden) => reden.geldend === geldend)?.punten ?? [];
            return {
                ...view.plafond(decision, rij, geldend), tekst: zin.tekst, plek: view.plek(zin.herkomst),
                ...(zin.bron !== undefined && { bron: zin.bron }),
                ...(zin.motivering !== undefined && { motivering: zin.motivering }),
                ...(zin.interpretatie !== undefined && { interpretatie: zin.interpretatie }),
                scores: reasonsOf(decision, rij, geldend.plafond).map((i) => ({ dimensie: doelOf(decision, i), score: (rij.dimensies[i] as Rij['dimensies'][number]).score })),
                ...(punten.length > 0 && { punten: punten.map((stand) => pointsText(stand, view.taal)) }),
            };
        }),
        waaromNiet: ofEnd ? (['geel', 'groen'] as const).flatMap((kleur) => (waaromNiet[kleur] ? [{ kleur, regels: waaromNiet[kleur].map((each) => each.index) }] : [])) : [],
        ...(ofEnd && wegen && { wegen }),
        alleenDoor: ofEnd ? alleen : [],
        ...(ofEnd && omlaag && { omlaag }),
        beslissend: rij.beslissend,
        regels: view.regels(decision, treft),
    };
}

/** What the dimension's norm reads of this corps, and which of its lines hold. */
function derivation(view: View, decision: Decision, { gegevens, dimensies }: Rij, index: number): Pick<Uitleg, 'waarden' | 'normregels'> {
    const { norm, indicatoren } = decision.dimensies[index] as Decision['dimensies'][number];
    if (norm.length === 0) return {};
    const given: KorpsGegevens['waarden'] = gegevens?.waarden ?? new Map();
    const sure = new Map([...given].filter((each): each is [string, Waarde] => !isUnsure(each[1])));
    const holding = norm.map(({ als }) => als !== undefined && holdsPartly(als, sure) === true);
    const none = !holding.includes(true) && dimensies[index]?.norm !== undefined;
    return {
        waarden: indicatoren.map(({ naam, type }) => {
            const waarde = given.get(naam);
            const plaats = gegevens?.plaatsen.get(naam);
            return { indicator: naam, ...(waarde !== undefined && (isUnsure(waarde) ? { geschreven: writeAnswer(waarde) } : { waarde, geschreven: valueText(waarde, type, view.taal) })), ...(plaats && { cel: view.celplek(plaats) }) };
        }),
        normregels: norm.map(({ zin, kleur, als }, i) => ({ tekst: zin.tekst, kleur, plek: view.plek(zin.herkomst), geldt: als ? (holding[i] as boolean) : none })),
    };
}
