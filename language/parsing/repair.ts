// Which one small change makes a broken sentence whole? The change is what its message proposes.
import type { IToken } from 'chevrotain';
import { type Change, COST, DECLARES, type Judged, type Workshop } from './change.js';
import { changes } from './changes.js';
import { misspelt } from './misspelt.js';
import { CASE_ONLY, WORD_MISSING } from './near-keywords.js';
import { SECOND_FORMS } from './second-forms.js';

/** A change with how its sentence is read then. */
export interface Repair extends Change {
    readonly judged: Judged;
}

/** Said in another form already: proposing them too would only make a list longer. */
const SECOND_CHOICE = new Set([
    ...SECOND_FORMS, 'voorheen', 'wijkt_af_omdat', 'TEKST', '(', ',',
]);

/** The nearest change that makes the sentence whole; else one that is surely meant and helps it on. */
export function findRepair(words: readonly IToken[], broken: Judged, workshop: Workshop): Repair | undefined {
    const fault = faultIndex(words, broken);
    const judged = [...changes(words, fault, broken, workshop)].map((change) => ({ ...change, judged: workshop.judge(change.words) }));
    const whole = judged.filter((repair) => repair.judged.kind !== undefined && repair.judged.reach.whole && Number.isFinite(repair.judged.awkward) && !mergesNames(repair, words));
    const cost = (repair: Repair): number => repair.cost + repair.judged.awkward;
    const cheapest = Math.min(...whole.map(cost));
    const best = whole.filter((repair) => cost(repair) === cheapest);
    const [first] = best;
    if (first) return { ...first, write: proposals(best, first) };
    const offset = offsetOfFault(broken);
    return judged
        .filter((repair) => repair.soort === 'verschreven' && repair.cost < COST.ontbreekt && helpsOn(repair, offset, words))
        .sort((a, b) => a.cost - b.cost)[0];
}

/** A change that only makes another name: two names become one without the word between them, or a word slips into one. */
function mergesNames({ soort, from, to, write, words: changed, judged }: Repair, words: readonly IToken[]): boolean {
    if (soort !== 'te veel' && soort !== 'verwisseld' && soort !== 'ontbreekt') return false;
    if (soort === 'verwisseld' && judged.tokens.some(({ tokenType, image }) => tokenType.name === 'NAAM' && image.includes(write[0] as string))) return true;
    const first = (soort === 'ontbreekt' ? changed[from] : words[from]) as IToken;
    if (soort === 'ontbreekt' && first.tokenType.name !== 'NAAM') return false;
    const last = (soort === 'ontbreekt' ? first : words[to - 1]) as IToken;
    return judged.tokens.some(({ tokenType, startOffset, endOffset, image }) => {
        if (tokenType.name !== 'NAAM' || image === '') return false;
        const before = soort === 'te veel' ? startOffset < first.startOffset : startOffset <= first.startOffset;
        return before && (endOffset as number) >= (last.endOffset as number) && (endOffset as number) >= first.startOffset;
    });
}

/** What equally good changes of one kind at one place propose. */
function proposals(best: readonly Repair[], { soort, from, to }: Repair): string[] {
    const all = [...new Set(best.filter((each) => each.soort === soort && each.from === from && each.to === to).flatMap(({ write }) => write))];
    const preferred = all.filter((name) => !SECOND_CHOICE.has(name));
    return preferred.length > 0 ? preferred : all;
}

/** Whether the sentence can be read further with this keyword; of one that swallowed its keywords, beyond it. */
function helpsOn({ judged, to }: Repair, offset: number, words: readonly IToken[]): boolean {
    const reached = offsetOfFault(judged);
    return reached > (words[to - 1] as IToken).startOffset && (reached > offset || !Number.isFinite(offset));
}

const offsetOfFault = ({ tokens, reach }: Judged): number => tokens[reach.length]?.startOffset ?? Number.POSITIVE_INFINITY;

/** The first word that cannot stand there; the number of words when the sentence stops too early. */
function faultIndex(words: readonly IToken[], judged: Judged): number {
    const offset = offsetOfFault(judged);
    const found = words.findIndex((word) => word.startOffset >= offset);
    return found < 0 ? words.length : found;
}

/**
 * A keyword of several words, misspelt inside a name that a sentence declares: `korps A ook bekent als B` would
 * declare an odd name, and fail where the real one is used.
 */
export function misspeltName(words: readonly IToken[], { kind, tokens }: Judged, workshop: Workshop): Repair | undefined {
    const name = tokens[1];
    if (!DECLARES.has(kind ?? '') || name?.tokenType.name !== 'NAAM' || !/\s/.test(name.image)) return undefined;
    const first = words.findIndex(({ startOffset }) => startOffset > name.startOffset);
    const last = words.findLastIndex(({ endOffset }) => (endOffset as number) <= (name.endOffset as number));
    for (const change of misspelt(words, last, { ...workshop, findNear: workshop.findNearPhrase }, first, last + 1)) {
        const from = words[change.from] as IToken;
        const isFarOff = change.cost > 2 || (change.cost === WORD_MISSING && change.to - change.from < 2);
        if (isFarOff) continue;
        const judged = workshop.judge(change.words);
        if (judged.reach.whole && isKeywordAt(from, change, judged) && judged.awkward < Number.POSITIVE_INFINITY) return { ...change, judged };
    }
    return undefined;
}

/** The nearest keyword to words between two offsets, with which the sentence is whole; a capital makes a word a name. */
export function misspeltWithin(words: readonly IToken[], begin: number, eind: number, workshop: Workshop): Repair | undefined {
    let best: Repair | undefined;
    for (const change of misspelt(words, words.length, workshop)) {
        const [from, to] = [words[change.from] as IToken, words[change.to - 1] as IToken];
        if (from.startOffset < begin || (to.endOffset as number) >= eind || change.cost === CASE_ONLY || change.cost >= (best?.cost ?? COST.ontbreekt)) continue;
        const judged = workshop.judge(change.words);
        if (judged.reach.whole && isKeywordAt(from, change, judged)) best = { ...change, judged };
    }
    return best;
}

/** Whether the keyword stands by itself then, and did not become a word of a name. */
const isKeywordAt = (from: IToken, { write }: Change, { tokens }: Judged): boolean =>
    tokens.some(({ tokenType, startOffset }) => startOffset === from.startOffset && tokenType.name === write[0]);
