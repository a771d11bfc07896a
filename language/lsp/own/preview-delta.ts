// Which part of a preview has the client already? While a norm is typed most of it stays as it is, and what is sent to a panel at every key is to be small.
import type { Niets, Preview, PreviewDelta, PreviewParams } from '../../protocol.js';
import type { NormWorkspace } from '../workspace.js';
import { preview } from './preview.js';
import { isSame } from './same.js';

/** An answer that a change overtakes never comes to the client, which then goes on from the one that it has. */
const MOST = 4;
const given = new WeakMap<NormWorkspace, { last: number; previews: readonly Preview[] }>();

export async function answerPreview(workspace: NormWorkspace, params: PreviewParams): Promise<Preview | PreviewDelta | Niets> {
    const made = await preview(workspace, params);
    if ('reden' in made) return made;
    const known = given.get(workspace) ?? { last: 0, previews: [] };
    given.set(workspace, known);
    const now: Preview = { resultId: String(++known.last), ...made };
    const before = known.previews.find(({ resultId }) => resultId === params.previousResultId);
    const others = known.previews.filter((each) => each !== before);
    known.previews = [...others, ...(before ? [before] : []), now].slice(-MOST);
    return (before && deltaOf(before, now)) ?? now;
}

/** Undefined where they are not of the same rows and parts: then all is sent. */
function deltaOf(before: Preview, now: Preview): PreviewDelta | undefined {
    const keys = Object.keys(now) as (keyof Preview)[];
    if (keys.join() !== Object.keys(before).join() || before.rijen.map(({ korps }) => korps).join('\n') !== now.rijen.map(({ korps }) => korps).join('\n')) return undefined;
    const others = keys.filter((key) => key !== 'resultId' && key !== 'rijen' && !isSame(before[key], now[key]));
    return {
        resultId: now.resultId, previousResultId: before.resultId,
        anders: Object.fromEntries(others.map((key) => [key, now[key]])),
        rijen: now.rijen.flatMap((rij, index) => (isSame(before.rijen[index], rij) ? [] : [{ index, rij }])),
    };
}
