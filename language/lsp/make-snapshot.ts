// How does a loaded norm with its data become a snapshot? What costs time is made when it is first asked for.
import { type Databestand, type Gegevens, readData } from '../data/read-data.js';
import { type Schema, schemaOf } from '../data/schema.js';
import type { GeladenDocument } from '../load.js';
import { scoreRows } from '../result/score-table.js';
import type { Snapshot } from './snapshot.js';

export function makeSnapshot(loaded: GeladenDocument, version: number | null, databestanden: readonly Databestand[]): Snapshot {
    const { norm, decision } = loaded;
    const gegevens = lazily(() => (databestanden.length > 0 ? readOnce(schemaOf(norm), databestanden) : undefined));
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

interface Gelezen {
    readonly schema: string;
    readonly bestanden: readonly Databestand[];
    readonly gegevens: Gegevens;
}

/** What was read of the files that begin with this one, newest first: the norms that share it, and their comparisons. */
const known = new WeakMap<Databestand, readonly Gelezen[]>();
const MOST_KNOWN = 4;

/** While the weighing of a norm is typed its columns and corps stay as they are, and so does what the same files say. */
function readOnce(schema: Schema, bestanden: readonly Databestand[]): Gegevens {
    const first = bestanden[0] as Databestand;
    const key = JSON.stringify(schema);
    const before = known.get(first) ?? [];
    const same = before.find((each) => each.schema === key && each.bestanden.length === bestanden.length && each.bestanden.every((bestand, i) => bestand === bestanden[i]));
    const found = same ?? { schema: key, bestanden, gegevens: readData(schema, bestanden) };
    known.set(first, [found, ...before.filter((each) => each !== same)].slice(0, MOST_KNOWN));
    return found.gegevens;
}

function lazily<T>(make: () => T): () => T {
    let made: { readonly value: T } | undefined;
    return () => (made ??= { value: make() }).value;
}
