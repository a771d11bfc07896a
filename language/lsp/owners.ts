// Of which norms is a file a part that has no scores of its own: `korpsen.norm`, a file of one field?
import type { Taal } from '../diagnostics/index.js';
import { bestandsnaam } from '../diagnostics/words.js';
import type { Snapshot, Workspace } from './snapshot.js';
import { listed, say } from './texts.js';

/** A file without an edition and without data says nothing of corps by itself. */
export const isPart = ({ norm }: Snapshot): boolean => !norm.editie && norm.gegevens.length === 0;

/** The norms that use a part, those first that are open, then those without errors; none of a file that is a norm itself. */
export function ownersOf(workspace: Workspace, snapshot: Snapshot): readonly Snapshot[] {
    if (!isPart(snapshot)) return [];
    const owners = workspace.documents.flatMap((document) => workspace.snapshotOf(document.uri.toString()) ?? [])
        .filter((each) => each.uri !== snapshot.uri && !isPart(each) && each.visible.some(({ uri }) => uri.toString() === snapshot.uri));
    const rank = ({ version, decision }: Snapshot): number => (version === null ? 2 : 0) + (decision ? 0 : 1);
    return owners.sort((a, b) => rank(a) - rank(b) || (a.uri < b.uri ? -1 : 1));
}

/** The part as its norm sees it: with that norm's scores, seen from the file itself. */
export const seenFrom = (owner: Snapshot, { uri }: Snapshot): Snapshot => Object.create(owner, { uri: { value: uri, enumerable: true } }) as Snapshot;

export const titleOf = ({ norm, uri }: Snapshot): string => norm.editie?.titel ?? bestandsnaam(uri);

/** By which norm the scores are told, and which others use the file too. */
export function byWhichNorm(owners: readonly Snapshot[], taal: Taal): string {
    const [first, ...others] = owners.map(titleOf);
    const also = others.length === 0 ? '' : say(taal, `; dit bestand hoort ook bij ${listed(taal, others)}`, `; this file is part of ${listed(taal, others)} too`);
    return say(taal, `Scores volgens ${first}${also}`, `Scores by ${first}${also}`);
}
