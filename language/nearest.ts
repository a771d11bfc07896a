// Which known words are nearest to a word that is not known? By edit distance, and by initials.

/** The words of `known` nearest to `word`: at most two, none when all are far off. */
export const nearest = (word: string, known: Iterable<string>): string[] => createNearest(known)(word);

/** The same for many words that are sought among the same known ones. */
export function createNearest(known: Iterable<string>): (word: string) => string[] {
    const candidates = [...known].map((candidate) => ({ candidate, folded: fold(candidate) }));
    return (word) => nearestOf(word, candidates);
}

function nearestOf(word: string, candidates: readonly { readonly candidate: string; readonly folded: string }[]): string[] {
    const wanted = fold(word);
    const limit = tolerance(wanted);
    let best = limit + 1;
    let found: string[] = [];
    for (const { candidate, folded } of candidates) {
        if (Math.abs(folded.length - wanted.length) >= best + 1) continue;
        const distance = folded === wanted ? 0 : editDistance(wanted, folded, best);
        if (distance < best) {
            best = distance;
            found = [candidate];
        } else if (distance === best && distance <= limit) found.push(candidate);
    }
    if (found.length === 0 && wanted.length >= 2) {
        for (const { candidate } of candidates) if (/\s/.test(candidate) && initials(candidate) === wanted) found.push(candidate);
    }
    return found.slice(0, 2);
}

/** Whether one slip of the pen turns one into the other. Digits are never a slip: `Team 1` is not `Team 2`. */
export function isOneSlip(a: string, b: string): boolean {
    const digits = (text: string): string => text.replace(/\D/g, '');
    return digits(a) === digits(b) && editDistance(fold(a), fold(b), 1) <= 1;
}

/** How many letters a word may be off and still be recognised. */
const tolerance = (word: string): number => (word.length <= 2 ? 0 : word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3);

/** A word without case and accents, as words are compared here. */
export const fold = (text: string): string => (PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();
/** Most words have no accents: those need no tables of Unicode. */
const PLAIN = /^[\0-\x7f]*$/;
const initials = (text: string): string => fold(text).split(/[^a-z0-9]+/).map((part) => part[0] ?? '').join('');

/** Optimal string alignment distance, or anything above `limit` when it is larger than that. */
export function editDistance(one: string, other: string, limit: number): number {
    if (Math.abs(one.length - other.length) > limit) return limit + 1;
    const [a, b] = withoutSame(one, other);
    if (a.length === 0 || b.length === 0) return a.length + b.length;
    // Only what lies within the limit of the diagonal can still be near; the rows are used again for every pair.
    const far = limit + 1;
    let [twoAgo, previous, row] = rows;
    for (let j = 0; j <= Math.min(b.length, limit); j++) previous[j] = j;
    previous[limit + 1] = far;
    for (let i = 1; i <= a.length; i++) {
        const first = Math.max(1, i - limit);
        const last = Math.min(b.length, i + limit);
        let best = (row[first - 1] = first === 1 ? i : far);
        for (let j = first; j <= last; j++) {
            const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
            let cost = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + (same ? 0 : 1));
            if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) cost = Math.min(cost, (twoAgo[j - 2] as number) + 1);
            row[j] = cost;
            if (cost < best) best = cost;
        }
        row[last + 1] = far;
        if (best > limit) return far;
        [twoAgo, previous, row] = [previous, row, twoAgo];
    }
    return previous[b.length] as number;
}
const rows: [number[], number[], number[]] = [[], [], []];

/** Two words without the letters that they begin and end with alike: those cost nothing. */
function withoutSame(a: string, b: string): [string, string] {
    let start = 0;
    while (start < a.length && a[start] === b[start]) start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
    return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
