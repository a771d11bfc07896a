// How is a corps kept as a test of the norm: the smallest that a rule holds down, or one of the data?
import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import { evaluate } from '../../decision/evaluate.js';
import type { Score } from '../../decision/types.js';
import { isKorps, isVoorbeeld, isWeegregel } from '../../generated/ast.js';
import { corpsExample } from '../../result/coverage.js';
import type { Rij } from '../../result/score-table.js';
import { ruleIndex } from '../model-of.js';
import { endOf } from '../places.js';
import type { Snapshot, Workspace } from '../snapshot.js';
import { say } from '../texts.js';
import { editOf } from './edits.js';
import { smallestCorps } from './smallest-corps.js';
import { touched } from './subjects.js';

/** Of so many corps of a rule an example is offered. */
const MOST_CORPS = 3;

export function exampleActions({ taal }: Workspace, snapshot: Snapshot, params: CodeActionParams): CodeAction[] {
    const { decision, rijen, treft, norm } = snapshot;
    if (!decision || !norm.editie) return []; // a file without an edition is a part of a norm
    const [zin] = touched(snapshot, params);
    const index = isWeegregel(zin) ? ruleIndex(zin, snapshot) : undefined;
    const smallest = index === undefined ? undefined : smallestCorps(index, decision);
    const korpsen = index !== undefined ? (treft[index] ?? []).slice(0, MOST_CORPS) : isKorps(zin) ? [zin.name] : [];
    return [
        ...(smallest ? [action(say(taal, 'Maak een voorbeeld van deze regel', 'Make an example of this rule'), example(smallest, snapshot), snapshot)] : []),
        ...korpsen.flatMap((korps) => {
            const rij = rijen?.find((each) => each.korps === korps);
            const eigen = rij && ownScores(rij, snapshot);
            return eigen ? [action(say(taal, `Maak een voorbeeld van ${korps}`, `Make an example of ${korps}`), example(eigen, snapshot, say('nl', `zoals ${korps}`, '')), snapshot)] : [];
        }),
    ];
}

const action = (title: string, text: string, { document }: Snapshot): CodeAction => {
    const norm = document.parseResult.value;
    const last = norm.zinnen.findLast(isVoorbeeld);
    const source = document.textDocument.getText();
    const at = (last && endOf(last)?.end) ?? source.trimEnd().length;
    return { title, kind: CodeActionKind.Refactor, edit: editOf(document, [{ begin: at, eind: at, tekst: `\n\n${text}` }]) };
};

function example(eigen: readonly Score[], { norm, decision }: Snapshot, title?: string): string {
    const titles = new Set(norm.voorbeelden.map(({ titel }) => titel));
    return corpsExample(eigen, norm, decision as NonNullable<typeof decision>, (text) => {
        const own = (title ?? text).replaceAll('"', "'");
        let free = own;
        for (let n = 2; titles.has(free); n++) free = `${own} (${n})`;
        return free;
    });
}

/** The own scores of a corps; undefined where an example cannot say them, or would say something else of it. */
function ownScores({ dimensies, eindscore }: Rij, { decision }: Snapshot): readonly Score[] | undefined {
    if (!decision || dimensies.some(({ eigen, geldtNiet }) => eigen.length !== 1 && !geldtNiet)) return undefined;
    const scores = dimensies.map(({ eigen, geldtNiet }) => (geldtNiet ? 'blanco' : (eigen[0] as Score)));
    return eindscore.length === 1 && evaluate(decision, scores).eindscore === eindscore[0] ? scores : undefined;
}
