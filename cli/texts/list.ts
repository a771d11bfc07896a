// How is a list read aloud: `a`, `a en b`, `a, b en c`?
export const listed = (parts: readonly string[], joiner: string): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${joiner} ${parts.at(-1)}`);
