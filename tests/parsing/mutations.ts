// Which slips of the pen can an author make in one line? A word left out, two swapped, one misspelt.

export interface Mutation {
    readonly soort: 'weggelaten' | 'verwisseld' | 'letter te weinig' | 'letter te veel';
    readonly regel: number;
    readonly tekst: string;
}

/** The words of a line: a text with its quotes is one, comments and blanks are none. */
function wordsOf(line: string): { at: number; word: string }[] {
    return [...line.matchAll(/"[^"]*"|\/\/.*|[^\s"]+/g)].filter(([word]) => !word.startsWith('//')).map(({ index, 0: word }) => ({ at: index, word }));
}

/** Every single slip in one line, in a fixed order. */
export function* mutationsOf(line: string, regel: number): Generator<Mutation> {
    const words = wordsOf(line);
    for (const [i, { at, word }] of words.entries()) {
        const [before, after] = [line.slice(0, at), line.slice(at + word.length)];
        yield { soort: 'weggelaten', regel, tekst: before + after.replace(/^ /, '') };
        const next = words[i + 1];
        if (next) yield { soort: 'verwisseld', regel, tekst: before + next.word + line.slice(at + word.length, next.at) + word + line.slice(next.at + next.word.length) };
        if (!/^[\p{L}-]+$/u.test(word)) continue;
        const middle = Math.floor(word.length / 2);
        if (word.length > 1) yield { soort: 'letter te weinig', regel, tekst: before + word.slice(0, middle) + word.slice(middle + 1) + after };
        yield { soort: 'letter te veel', regel, tekst: before + word.slice(0, middle + 1) + word.slice(middle) + after };
    }
}

/** Whether a slip hit the name that a line declares, or the file that it uses: then its uses are rightly unknown. */
export function hitsDeclaration(line: string, mutated: string): boolean {
    const declared = /^\s*(?:aandachtsveld|dimensie|indicator)\s+([^:/]*[^:/\s])|^\s*gebruik\s+(".*")/.exec(line);
    const name = declared?.[1] ?? declared?.[2];
    return name !== undefined && !` ${mutated.replace(/[:\s]+/g, ' ')} `.includes(` ${name} `);
}
