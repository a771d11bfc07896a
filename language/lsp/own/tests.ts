// `normtaal/tests`: what is the outcome of every example and expectation, and what do they show of the rules?
import { TeGroot } from '../../analysis/diagram.js';
import type { Decision } from '../../decision/types.js';
import type { Dekking, Niets, TestsParams, Toets, Toetsen } from '../../protocol.js';
import { coverageOf } from '../../result/coverage.js';
import { testNorm } from '../../result/test-norm.js';
import type { Snapshot } from '../snapshot.js';
import type { NormWorkspace } from '../workspace.js';
import { append } from './append.js';
import { View } from './view.js';

export async function tests(workspace: NormWorkspace, { textDocument, dekking }: TestsParams): Promise<Toetsen | Niets> {
    const view = new View(workspace);
    const snapshot = await workspace.snapshot(workspace.texts.uriOf(textDocument.uri));
    if (!snapshot) return view.niets('Dit bestand is geen norm, of het is niet te lezen.', 'This file is no norm, or it cannot be read.');
    const { norm, decision, rijen } = snapshot;
    if (!decision) return { uri: textDocument.uri, toetsen: unknown(view, snapshot, view.niets('De norm heeft fouten.', 'The norm has errors.').reden, true) };
    const outcomes = testNorm(norm, decision, rijen).map(({ soort, naam, uitkomst, uitleg, zin }): Toets => ({
        id: `${soort} ${naam}`, soort, naam, zin: zin.tekst, uitkomst, plek: view.plek(zin.herkomst),
        ...(uitleg && { uitleg: uitleg[view.taal] }), ...(zin.bron !== undefined && { bron: zin.bron }),
    }));
    const withoutData = rijen ? [] : unknown(view, snapshot, view.niets('De gegevens zijn niet te lezen, of er zijn er geen.', 'The data cannot be read, or there is none.').reden, false);
    return { uri: textDocument.uri, toetsen: distinct([...outcomes, ...withoutData]), ...(dekking === true && { dekking: coverage(view, snapshot, decision) }) };
}

/** What cannot be told now still has its place in the list; without an error examples can be told. */
function unknown(view: View, { norm }: Snapshot, uitleg: string, examples: boolean): Toets[] {
    const told = { uitkomst: 'onbekend' as const, uitleg };
    return [
        ...(examples ? norm.voorbeelden.map(({ titel, zin }): Toets => ({ id: `voorbeeld "${titel}"`, soort: 'voorbeeld', naam: `"${titel}"`, zin: zin.tekst, plek: view.plek(zin.herkomst), ...told })) : []),
        ...norm.verwachtingen.map(({ zin }): Toets => ({ id: `gegevens ${zin.tekst}`, soort: 'gegevens', naam: zin.tekst, zin: zin.tekst, plek: view.plek(zin.herkomst), ...told })),
    ];
}

/** Two that say the same are told apart by their order. */
function distinct(toetsen: readonly Toets[]): Toets[] {
    const seen = new Map<string, number>();
    return toetsen.map((toets) => {
        const n = (seen.get(toets.id) ?? 0) + 1;
        seen.set(toets.id, n);
        return n === 1 ? toets : { ...toets, id: `${toets.id} (${n})` };
    });
}

function coverage(view: View, snapshot: Snapshot, decision: Decision): Dekking | Niets {
    try {
        const { regels, voorstel } = coverageOf(snapshot.norm, decision);
        return {
            regels: regels.map(({ zin, dimensie, doelen }) => ({ tekst: zin.tekst, plek: view.plek(zin.herkomst), doelen, ...(dimensie !== undefined && { dimensie }) })),
            voorstel,
            ...(voorstel.length > 0 && { toevoegen: append(snapshot, view, voorstel.join('\n\n')) }),
        };
    } catch (error) {
        if (!(error instanceof TeGroot)) throw error;
        return view.niets('De weging is te groot om te zeggen wat de voorbeelden laten zien.', 'The weighting is too large to tell what the examples show.');
    }
}
