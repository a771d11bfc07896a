// Which one word, put back a place or two, makes all names of a sentence known? Two swapped words spoil two names at once.
import type { IToken } from 'chevrotain';
import { COST, type Judged, replace } from './change.js';
import type { Repair } from './repair.js';

/** Further a word does not slip, and of more words it is not one slip that made their names unknown. */
const FURTHEST = 2;
const MOST_WORDS = 20;

interface Asked {
    /** A whole sentence, and its words; the names that are not known stand from `begin` up to `eind`. */
    readonly source: string;
    readonly words: readonly IToken[];
    readonly begin: number;
    readonly eind: number;
    /** Reads another wording of the sentence. */
    readonly read: (source: string) => Judged;
    readonly isKnown: (naam: string) => boolean;
}

/** `Vergunde Continuïteit, branche` -> `Continuïteit, Vergunde branche`: all names are known with it, and the sentence is still whole. */
export function movedWord({ source, words, begin, eind, read, isKnown }: Asked): Repair | undefined {
    const first = words.findIndex(({ startOffset }) => startOffset >= begin);
    const last = words.findLastIndex(({ startOffset }) => startOffset < eind);
    if (last - first >= MOST_WORDS) return undefined;
    for (const { from, order } of moves(words, first, last)) {
        const to = from + order.length;
        const write = written(order);
        const [before, after] = [source.slice(0, (words[from] as IToken).startOffset), source.slice(((words[to - 1] as IToken).endOffset as number) + 1)];
        const judged = read(before + write + after);
        const names = judged.tokens.filter(({ tokenType, startOffset, endOffset }) => tokenType.name === 'NAAM' && (endOffset as number) >= begin && startOffset < eind);
        if (judged.reach.whole && names.every(({ image }) => isKnown(image))) return { ...replace('verwisseld', words, from, to, [write], order, COST.verwisseld), judged };
    }
    return undefined;
}

/** Words in another order, one of them moved; the nearest moves first. */
function* moves(words: readonly IToken[], first: number, last: number): Generator<{ from: number; order: readonly IToken[] }> {
    for (let step = 1; step <= FURTHEST; step++) {
        for (let from = first; from + step <= last; from++) {
            const group = words.slice(from, from + step + 1);
            yield { from, order: [...group.slice(1), ...group.slice(0, 1)] };
            if (step > 1) yield { from, order: [...group.slice(-1), ...group.slice(0, -1)] };
        }
    }
}

const written = (words: readonly IToken[]): string => words.map(({ image }) => image).join(' ').replaceAll(' ,', ',');
