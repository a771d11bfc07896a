// How is emitted code laid out? Calls and lists on one line where they fit, else a part on each line.

/** Code: a text, or parts between an opening and a closing sign. */
export type Code = string | { readonly open: string; readonly parts: readonly Code[]; readonly close: string };

export const call = (name: string, ...parts: readonly Code[]): Code => ({ open: `${name}(`, parts, close: ')' });
export const list = (parts: readonly Code[]): Code => ({ open: '[', parts, close: ']' });

const WIDTH = 110;

/** `code` behind `before` columns of other code, in a block that is indented `indent` columns. */
export function print(code: Code, indent: number, before = 0): string {
    const flat = inline(code);
    if (typeof code === 'string' || indent + before + flat.length <= WIDTH) return flat;
    const inner = ' '.repeat(indent + 2);
    const lines = code.parts.map((part) => `${inner}${print(part, indent + 2)},\n`);
    return `${code.open}\n${lines.join('')}${' '.repeat(indent)}${code.close}`;
}

const inline = (code: Code): string => (typeof code === 'string' ? code : `${code.open}${code.parts.map(inline).join(', ')}${code.close}`);
