// What is to be said of one norm: first of its sentences, later of all possible corps and of its data?
import { analyse } from '../analyse.js';
import { type Melding, meld, onleesbareNorm } from '../diagnostics/index.js';
import type { GeladenDocument, Onleesbaar } from '../load.js';
import { placeOf } from '../model/places.js';
import { dataRemarks } from '../result/data-remarks.js';
import { missingFile } from '../result/missing-file.js';
import type { GelezenBestand } from './workspace.js';
import type { Snapshot } from './snapshot.js';

/** Syntax, names and types. */
export const firstRemarks = (uri: string, loaded: GeladenDocument | Onleesbaar): readonly Melding[] =>
    'reden' in loaded ? [meld(onleesbareNorm, placeOf(undefined, uri), loaded)] : loaded.meldingen;

/** Analysis and data; a data file that cannot be read is remarked on where it is named. */
export function laterRemarks(snapshot: Snapshot, read: ReadonlyMap<string, GelezenBestand>): readonly Melding[] {
    const { norm, decision, gegevens, rijen } = snapshot;
    const missing = norm.gegevens.flatMap(({ pad, bestand, herkomst }) => {
        const found = read.get(bestand);
        return found && 'fout' in found ? [missingFile(pad, found.fout, herkomst)] : [];
    });
    return [...missing, ...(decision ? analyse(norm, decision) : []), ...(gegevens?.meldingen ?? []), ...(decision && rijen ? dataRemarks(norm, decision, rijen) : [])];
}
