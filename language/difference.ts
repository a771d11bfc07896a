// Which part of a text is another than it was? All that lies between what both begin and both end with.

/** In letters: the old text from `from` to `oldTo` became the new one from `from` to `oldTo + offset`. */
export interface Difference {
    readonly from: number;
    readonly oldTo: number;
    readonly offset: number;
}

export function difference(old: string, text: string): Difference {
    const shortest = Math.min(old.length, text.length);
    // Pieces are compared as a whole: letter by letter only where they differ.
    let from = 0;
    while (from + PIECE <= shortest && old.slice(from, from + PIECE) === text.slice(from, from + PIECE)) from += PIECE;
    while (from < shortest && old.charCodeAt(from) === text.charCodeAt(from)) from++;
    const most = shortest - from;
    let same = 0;
    const end = (of: string): string => of.slice(of.length - same - PIECE, of.length - same);
    while (same + PIECE <= most && end(old) === end(text)) same += PIECE;
    while (same < most && old.charCodeAt(old.length - 1 - same) === text.charCodeAt(text.length - 1 - same)) same++;
    return { from, oldTo: old.length - same, offset: text.length - old.length };
}
const PIECE = 512;
