// Which norm is another compared with: its own file as saved, a text that the client has, or another file?
import type { Databestand } from '../../data/read-data.js';
import type { GeladenDocument } from '../../load.js';
import { MetReden } from '../../reasons.js';
import type { Niets, Tegenhanger } from '../../protocol.js';
import { makeSnapshot } from '../make-snapshot.js';
import type { Snapshot } from '../snapshot.js';
import type { NormWorkspace } from '../workspace.js';
import type { View } from './view.js';

export interface Ander {
    readonly naam: string;
    readonly snapshot: Snapshot & { readonly decision: NonNullable<Snapshot['decision']> };
}

/** The last one of a workspace: while a norm is typed, what it is compared with stays as it is. */
const last = new WeakMap<NormWorkspace, { readonly key: string; readonly answer: Ander | Niets }>();

export async function otherNorm(workspace: NormWorkspace, view: View, uri: string, tegen: Tegenhanger): Promise<Ander | Niets> {
    const text = tegen.soort === 'opgeslagen' ? await workspace.readSaved(uri).catch(() => undefined) : undefined;
    const key = JSON.stringify([uri, tegen, text, workspace.changesBeside(uri), view.taal]);
    const known = last.get(workspace);
    if (known?.key === key) return known.answer;
    const answer = await readOther(workspace, view, uri, tegen);
    last.set(workspace, { key, answer });
    return answer;
}

async function readOther(workspace: NormWorkspace, view: View, uri: string, tegen: Tegenhanger): Promise<Ander | Niets> {
    try {
        const loaded = await load(workspace, uri, tegen);
        if ('reden' in loaded) return { reden: loaded.reden[view.taal] };
        const { decision } = loaded;
        if (!decision) return view.niets('De andere norm heeft fouten, en is daarom niet te vergelijken.', 'The other norm has errors, so it cannot be compared.');
        const databestanden: Databestand[] = [];
        for (const { bestand } of loaded.norm.gegevens) {
            const read = await workspace.readData(bestand);
            if ('databestand' in read) databestanden.push(read.databestand);
        }
        return { naam: nameOf(loaded, tegen, view), snapshot: { ...lazy(makeSnapshot(loaded, null, databestanden)), decision } };
    } catch (error) {
        if (error instanceof MetReden) return { reden: error.reden[view.taal] };
        throw error;
    }
}

function load(workspace: NormWorkspace, uri: string, tegen: Tegenhanger): ReturnType<NormWorkspace['loadApart']> {
    if (tegen.soort === 'bestand') return workspace.loadApart(workspace.texts.uriOf(tegen.uri));
    if (tegen.soort === 'tekst') return workspace.loadApart(uri, tegen.tekst);
    return workspace.readSaved(uri).then((text) => workspace.loadApart(uri, text));
}

function nameOf({ norm }: GeladenDocument, tegen: Tegenhanger, view: View): string {
    if (tegen.soort === 'opgeslagen') return view.taal === 'nl' ? 'zoals opgeslagen' : 'as saved';
    if (tegen.soort === 'tekst' && tegen.naam !== undefined) return tegen.naam;
    return norm.editie?.titel ?? '';
}

/** A spread would make all that waits to be asked for: this keeps it waiting. */
const lazy = (snapshot: Snapshot): Snapshot => Object.defineProperties({}, Object.getOwnPropertyDescriptors(snapshot)) as Snapshot;
