// Which norms name a data file, and what is in its rows and columns by the names of a norm?
import { readTable, type Tabel } from '../../data/table.js';
import type { Kolom, Schema } from '../../data/schema.js';
import { dataKey } from '../../names.js';
import type { Niets } from '../../protocol.js';
import type { Snapshot } from '../snapshot.js';
import { isNormUri } from '../uris.js';
import type { NormWorkspace } from '../workspace.js';
import type { View } from './view.js';

/** The norms that name a data file, those that are open first; of a norm file itself. */
export async function normsOf(workspace: NormWorkspace, uri: string): Promise<readonly Snapshot[]> {
    if (isNormUri(uri)) {
        const own = await workspace.snapshot(uri);
        return own ? [own] : [];
    }
    await workspace.loadAll();
    const found = workspace.norms.flatMap((norm) => workspace.snapshotOf(norm) ?? []).filter(({ norm }) => norm.gegevens.some(({ bestand }) => bestand === uri));
    return found.sort((a, b) => Number(b.version !== null) - Number(a.version !== null));
}

/** The same with the norm first by which the client reads the file. */
export async function readBy(workspace: NormWorkspace, { textDocument, norm }: { readonly textDocument: { readonly uri: string }; readonly norm?: string }): Promise<readonly Snapshot[]> {
    const norms = await normsOf(workspace, workspace.texts.uriOf(textDocument.uri));
    const asked = norm === undefined ? undefined : workspace.texts.uriOf(norm);
    return [...norms].sort((a, b) => Number(b.uri === asked) - Number(a.uri === asked));
}

export const noNorm = (view: View): Niets => view.niets('Geen norm in de geopende mappen noemt dit bestand met gegevens.', 'No norm in the opened folders names this file with data.');

const LONG = ['korps', 'dimensie', 'oordeel'] as const;
export const WHY = ['reden', 'bron', 'status'] as const;

export interface Datatabel {
    readonly tabel: Tabel;
    readonly keys: readonly string[];
    /** One judgement a row, with why. */
    readonly lang: boolean;
    readonly korpsOf: (cel: string) => string | undefined;
    readonly kolomOf: (kop: string) => Kolom | undefined;
}

/** Undefined when the text is no table of corps. */
export function dataTableOf(text: string, { kolommen, korpsen }: Schema): Datatabel | undefined {
    const tabel = readTable(text);
    if ('reden' in tabel) return undefined;
    const keys = tabel.koppen.map(dataKey);
    if (!keys.includes('korps')) return undefined;
    const names = new Map(korpsen.flatMap(({ naam, aliassen }) => [naam, ...aliassen].map((each) => [dataKey(each), naam] as const)));
    const columns = new Map<string, Kolom | undefined>();
    for (const kolom of kolommen) for (const key of new Set(kolom.namen.map(dataKey))) columns.set(key, columns.has(key) ? undefined : kolom);
    return {
        tabel, keys, lang: LONG.every((key) => keys.includes(key)),
        korpsOf: (cel) => (korpsen.length === 0 ? (cel === '' ? undefined : cel) : names.get(dataKey(cel))),
        kolomOf: (kop) => columns.get(dataKey(kop)),
    };
}
