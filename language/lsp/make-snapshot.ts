// How does a loaded norm with its data become a snapshot? What costs time is made when it is first asked for.
import { type Databestand, readData } from '../data/read-data.js';
import { schemaOf } from '../data/schema.js';
import type { GeladenDocument } from '../load.js';
import { scoreRows } from '../result/score-table.js';
import type { Snapshot } from './snapshot.js';

export function makeSnapshot(loaded: GeladenDocument, version: number | null, databestanden: readonly Databestand[]): Snapshot {
    const { norm, decision } = loaded;
    const gegevens = lazily(() => (databestanden.length > 0 ? readData(schemaOf(norm), databestanden) : undefined));
    const rijen = lazily(() => {
        const data = decision && gegevens();
        const readable = data && data.korpsen.length > 0 && !data.meldingen.some(({ ernst }) => ernst === 'fout');
        return readable ? scoreRows(norm, decision, data) : undefined;
    });
    const treft = lazily(() => {
        const held: string[][] = (decision?.plafonds ?? []).map(() => []);
        for (const { korps, plafonds } of rijen() ?? []) for (const { index } of plafonds) held[index]?.push(korps);
        return held;
    });
    return {
        ...loaded, version, databestanden,
        uri: loaded.document.uri.toString(),
        get gegevens() { return gegevens(); },
        get rijen() { return rijen(); },
        get treft() { return treft(); },
    };
}

function lazily<T>(make: () => T): () => T {
    let made: { readonly value: T } | undefined;
    return () => (made ??= { value: make() }).value;
}
