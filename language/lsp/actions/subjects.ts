// Which weighing sentences does a selection touch, and is one of them named by an example?
import type { CodeActionParams } from 'vscode-languageserver';
import { isKleurvoorwaarde, isHaakjes, isWeegregel, type Voorwaarde, type Weegregel, type Zin } from '../../generated/ast.js';
import { meaningOf, wantedCeiling } from '../../result/test-norm.js';
import { once, ruleIndex } from '../model-of.js';
import { endOf, sentencesWithin } from '../places.js';
import type { Snapshot } from '../snapshot.js';

/** Whole sentences that a selection touches, in their order. */
export const touched = ({ document }: Snapshot, { range }: CodeActionParams): Zin[] =>
    sentencesWithin(document, range).filter(({ gebroken }) => !gebroken);

/** A sentence with an error says nothing yet that another way of saying it could keep. */
export function isSound(zin: Zin, { uri, meldingen }: Snapshot): boolean {
    const [begin, eind] = [zin.$cstNode?.offset ?? 0, endOf(zin)?.end ?? 0];
    return !meldingen.some(({ ernst, plaats }) => ernst === 'fout' && plaats.bestand === uri && plaats.begin <= eind && begin <= plaats.eind);
}

/** `andere` says: not what the sentence names; another sentence names other ones. */
export function countsOthers(voorwaarde: Voorwaarde): boolean {
    return voorwaarde.delen.some((deel) => (isHaakjes(deel) ? countsOthers(deel.binnen) : isKleurvoorwaarde(deel) && deel.telling?.andere === true));
}

/** Whether an example says behind `want` what a rule says: as another sentence it would not be found. */
export function isWanted(zin: Zin, snapshot: Snapshot): boolean {
    const { norm, decision } = snapshot;
    const index = isWeegregel(zin) ? ruleIndex(zin, snapshot) : undefined;
    const plafond = index === undefined ? undefined : decision?.plafonds[index];
    if (!decision || !plafond) return false;
    const wanted = once(snapshot, 'want', () => new Set(norm.voorbeelden.flatMap(({ verwacht }) => verwacht).flatMap(({ want }) => {
        const ceiling = want && wantedCeiling(norm, decision, want);
        return ceiling ? [meaningOf(ceiling)] : [];
    })));
    return wanted.has(meaningOf(plafond));
}

export const isPrecondition = ({ gevolg }: Weegregel): boolean => gevolg.soort.startsWith('is ');
