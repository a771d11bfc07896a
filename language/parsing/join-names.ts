// Which words form one name? Words are joined to one NAAM token, up to a word or sign that can
// follow a name. Keywords may stand inside a name, never first.
import type { IToken } from 'chevrotain';
import { inAllForms } from './second-forms.js';

/** What can follow a name, and therefore ends it (language.md, "Lines, words and names"). */
const ENDS_NAME = new Set(inAllForms([
    'en', 'of', 'is', 'is_voorwaarde_voor',
    'rood', 'geel', 'groen', 'blanco',
    'minder_dan', 'meer_dan', 'minstens', 'hoogstens',
    'blokkeert', 'leidt_tot', 'geldt_niet_voor', 'weegt_niet_mee', 'bestaat_uit', 'ook_bekend_als', 'tot_en_met', 'telt_voor',
    'bron', 'motivering', 'interpretatie', 'definitie', 'voorheen', 'want', 'wijkt_af_omdat', 'omdat', 'gewicht',
]));

export const isWord = (token: IToken): boolean => /^[a-z]/.test(token.tokenType.name) || ['NAAM', 'APOSTROF'].includes(token.tokenType.name);
const isNumber = (token: IToken | undefined): boolean =>
    token?.tokenType.name === 'GETAL' || token?.tokenType.name === 'PERCENTAGE';

/** Whether a word or sign ends the name before it. */
export const endsName = (token: IToken): boolean => ENDS_NAME.has(token.tokenType.name);

/** Whether `token`, standing after `previous` inside a name and before `next`, still belongs to it. */
function continuesName(previous: IToken, token: IToken, next: IToken | undefined): boolean {
    const type = token.tokenType.name;
    // `Midden- en West-Brabant`: a hyphen before `en` holds the name together.
    if (type === 'en') return /[-\u2010-\u2014]$/.test(previous.image) && next !== undefined && isWord(next);
    if (type === 'van') return next !== undefined && isWord(next) && !ENDS_NAME.has(next.tokenType.name);
    if (type === 'STREEP') return next !== undefined && (isWord(next) || isNumber(next));
    if (type === 'GETAL') return !token.image.includes(',');
    return isWord(token) && !ENDS_NAME.has(type);
}

/** Joins the words of names to single NAAM tokens; `text` is the source that the tokens point into. */
export function joinNames(text: string, tokens: readonly IToken[]): IToken[] {
    const joined: IToken[] = [];
    for (let i = 0; i < tokens.length; i++) {
        const first = tokens[i] as IToken;
        if (first.tokenType.name !== 'NAAM') {
            joined.push(first);
            continue;
        }
        let last = i;
        // `afwijking KORPS op D`: the corps ends at `op`, which elsewhere may stand inside a name.
        const endsAtOp = i === 1 && tokens[0]?.tokenType.name === 'afwijking';
        while (last + 1 < tokens.length && !(endsAtOp && tokens[last + 1]?.tokenType.name === 'op') && continuesName(tokens[last] as IToken, tokens[last + 1] as IToken, tokens[last + 2])) last++;
        joined.push(last === i ? first : span(text, first, tokens[last] as IToken));
        i = last;
    }
    return joined;
}

function span(text: string, first: IToken, last: IToken): IToken {
    const endOffset = last.endOffset as number;
    const token: IToken = { ...first, image: text.slice(first.startOffset, endOffset + 1), endOffset };
    if (last.endLine !== undefined) token.endLine = last.endLine;
    if (last.endColumn !== undefined) token.endColumn = last.endColumn;
    return token;
}
