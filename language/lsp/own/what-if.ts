// `normtaal/whatIf`: what would a corps score if some of its judgements or values were otherwise?
import { scoreKorps } from '../../decision/score.js';
import type { KorpsRij } from '../../data/read-data.js';
import type { Antwoord, Decision } from '../../decision/types.js';
import type { Niets, WatAls, WhatIfParams } from '../../protocol.js';
import { exampleText } from '../../result/example-text.js';
import type { Rij } from '../../result/score-table.js';
import type { NormWorkspace } from '../workspace.js';
import { append } from './append.js';
import { explanation } from './explain.js';
import { rowsOf } from './preview.js';
import { judged, View } from './view.js';

export async function whatIf(workspace: NormWorkspace, params: WhatIfParams): Promise<WatAls | Niets> {
    const view = new View(workspace);
    const { textDocument, korps } = params;
    const found = await judged(workspace, view, params);
    if ('reden' in found) return found;
    const { snapshot, decision } = found;
    const { norm } = snapshot;
    const rijen = rowsOf(snapshot, decision, 'korps');
    const before = rijen.find((each) => each.korps === korps);
    if (!before?.gegevens) return view.niets(`Van '${korps}' zijn er geen gegevens.`, `There is no data of '${korps}'.`);
    const strange = unknownName(decision, params);
    if (strange !== undefined) return view.niets(`De norm kent geen '${strange}'.`, `The norm knows no '${strange}'.`);
    const gegevens = changed(before.gegevens, params);
    // What was published is about the data as they are.
    const { gepubliceerd: _, ...rest } = before;
    const after: Rij = { ...rest, ...scoreKorps(decision, gegevens), gegevens };
    const uitleg = explanation(view, { norm, decision, uri: textDocument.uri, rijen, rij: after, per: 'korps' });
    if ('reden' in uitleg) return uitleg;
    const titles = new Set(norm.voorbeelden.map(({ titel }) => titel));
    const voorbeeld = exampleText(norm, decision, gegevens, freeTitle(view.taal === 'nl' ? `Wat als: ${korps}` : `What if: ${korps}`, titles));
    return {
        eerst: view.rij(decision, before), dan: view.rij(decision, after), uitleg,
        ...(voorbeeld !== undefined && { voorbeeld, toevoegen: append(snapshot, view, voorbeeld) }),
    };
}

function unknownName({ dimensies }: Decision, { oordelen = {}, waarden = {} }: WhatIfParams): string | undefined {
    const indicatoren = dimensies.flatMap((dimensie) => dimensie.indicatoren);
    return Object.keys(oordelen).find((naam) => !dimensies.some((each) => each.naam === naam)) ?? Object.keys(waarden).find((naam) => !indicatoren.some((each) => each.naam === naam));
}

function changed(gegevens: KorpsRij, { oordelen = {}, waarden = {} }: WhatIfParams): KorpsRij {
    const judgements = new Map(gegevens.oordelen);
    for (const [naam, scores] of Object.entries(oordelen)) {
        if (scores.length > 0) judgements.set(naam, scores);
        else judgements.delete(naam);
    }
    const values = new Map<string, Antwoord>(gegevens.waarden);
    for (const [naam, waarde] of Object.entries(waarden)) {
        if (waarde === null) values.delete(naam);
        else values.set(naam, waarde);
    }
    return { ...gegevens, oordelen: judgements, waarden: values };
}

function freeTitle(title: string, taken: ReadonlySet<string>): string {
    let free = title;
    for (let n = 2; taken.has(free); n++) free = `${title} (${n})`;
    return free;
}
