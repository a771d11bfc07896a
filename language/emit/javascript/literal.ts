// How does a text or value stand in emitted JavaScript, whatever is in it? Nothing of a norm reaches
// the code but through these functions, or as a name made of A-Z, 0-9 and _.

/** Line ends that JavaScript knows, other controls, and marks that turn the direction of text. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
const escaped = (sign: string): string => `\\u${(sign.codePointAt(0) as number).toString(16).padStart(4, '0')}`;

/** A string literal; safe inside an HTML script too. */
export const text = (value: string): string =>
    JSON.stringify(value).replace(UNSEEN, escaped).replace(/<(?=[/!])/g, '\\u003c');

/** The text of a comment, `//` or block: on one line, and it ends nothing. */
export const comment = (value: string): string =>
    value.replace(/[\n\t]/g, ' ').replace(UNSEEN, escaped).replace(/\p{Surrogate}/gu, '\ufffd').replace(/\*\//g, '* /').replace(/<(?=[/!])/g, '< ');

export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/** A literal on one line. Keys of objects come from this tool, never from a norm. */
export function literal(value: Plain): string {
    if (typeof value === 'string') return text(value);
    if (typeof value !== 'object') return String(value);
    if (isList(value)) return `[${value.map(literal).join(', ')}]`;
    const fields = Object.entries(value).filter(([, part]) => part !== undefined);
    return `{ ${fields.map(([key, part]) => `${key}: ${literal(part as Plain)}`).join(', ')} }`;
}

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);
