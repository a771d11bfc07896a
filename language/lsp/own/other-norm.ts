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

/** What is looked at: the file, and the norm that tells its scores (of a part another file). */
export interface Bekeken {
    readonly root: string;
    readonly uri: string;
}

export async function otherNorm(workspace: NormWorkspace, view: View, of: Bekeken, tegen: Tegenhanger): Promise<Ander | Niets> {
    const texts = tegen.soort === 'opgeslagen' ? await Promise.all([...new Set([of.root, of.uri])].map((uri) => workspace.readSaved(uri).catch(() => undefined))) : [];
    // Another norm may use the same part.
    const changes = tegen.soort === 'bestand' && of.root !== of.uri ? workspace.generation : workspace.changesBeside(of.uri);
    const key = JSON.stringify([of, tegen, texts, changes, view.taal]);
    const known = last.get(workspace);
    if (known?.key === key) return known.answer;
    const answer = await readOther(workspace, view, of, tegen);
    last.set(workspace, { key, answer });
    return answer;
}

async function readOther(workspace: NormWorkspace, view: View, of: Bekeken, tegen: Tegenhanger): Promise<Ander | Niets> {
    try {
        const loaded = await load(workspace, of, tegen);
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

async function load(workspace: NormWorkspace, { root, uri }: Bekeken, tegen: Tegenhanger): ReturnType<NormWorkspace['loadApart']> {
    if (tegen.soort === 'bestand') return workspace.loadApart(workspace.texts.uriOf(tegen.uri));
    if (tegen.soort === 'tekst') return workspace.loadApart(root, new Map([[uri, tegen.tekst]]));
    const files = [...new Set([root, uri])];
    const texts = await Promise.all(files.map((file) => workspace.readSaved(file)));
    return workspace.loadApart(root, new Map(files.map((file, i) => [file, texts[i] as string])));
}

function nameOf({ norm }: GeladenDocument, tegen: Tegenhanger, view: View): string {
    if (tegen.soort === 'opgeslagen') return view.taal === 'nl' ? 'zoals opgeslagen' : 'as saved';
    if (tegen.soort === 'tekst' && tegen.naam !== undefined) return tegen.naam;
    return norm.editie?.titel ?? '';
}

/** A spread would make all that waits to be asked for: this keeps it waiting. */
const lazy = (snapshot: Snapshot): Snapshot => Object.defineProperties({}, Object.getOwnPropertyDescriptors(snapshot)) as Snapshot;
