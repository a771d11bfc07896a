// Which parts of a text are comments, and which stand in quotes? Each letter is looked at once: a pattern would look for the end
// of a comment from every sign that could begin one.

export interface TextPiece {
    readonly kind: 'comment' | 'quoted' | 'other';
    readonly begin: number;
    /** Behind the last letter. */
    readonly end: number;
}

const OPENS = /"|\/\/|\/\*/g;

/** In their order, and together the whole text. What opens a text or comment that nothing ends is a sign like any other. */
export function piecesOf(text: string): TextPiece[] {
    const pieces: TextPiece[] = [];
    let done = 0;
    const add = (kind: TextPiece['kind'], begin: number, end: number): void => {
        if (done < begin) pieces.push({ kind: 'other', begin: done, end: begin });
        pieces.push({ kind, begin, end });
        done = end;
    };
    const lastClose = text.lastIndexOf('*/');
    OPENS.lastIndex = 0;
    for (let found = OPENS.exec(text); found; found = OPENS.exec(text)) {
        const begin = found.index;
        const end = found[0] === '"' ? endOfQuoted(text, begin) : found[0] === '//' ? endOfLine(text, begin) : lastClose < begin + 2 ? -1 : text.indexOf('*/', begin + 2) + 2;
        if (end < 0) continue;
        add(found[0] === '"' ? 'quoted' : 'comment', begin, end);
        OPENS.lastIndex = end;
    }
    if (done < text.length) pieces.push({ kind: 'other', begin: done, end: text.length });
    return pieces;
}

const BREAK = /[\n\r]/g;
function endOfLine(text: string, from: number): number {
    BREAK.lastIndex = from;
    return BREAK.exec(text)?.index ?? text.length;
}

const QUOTED = /"[^"\n\r]*"/y;
function endOfQuoted(text: string, from: number): number {
    QUOTED.lastIndex = from;
    return QUOTED.test(text) ? QUOTED.lastIndex : -1;
}
