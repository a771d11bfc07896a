// With which tokens can a part of the grammar begin? What cannot is not tried.
import type { Part, Rule } from './grammar-parts.js';

/** Whether a part can begin with a token, or can be nothing at all; `token` is undefined behind the last. */
export type Starts = (part: Part, token: string | undefined) => boolean;

interface First {
    readonly tokens: ReadonlySet<string>;
    /** Whether the part can be no token at all. */
    readonly empty: boolean;
}

export function createStarts(rules: ReadonlyMap<string, Rule>): Starts {
    const known = new Map<Part, First>();
    const firstOf = (part: Part): First => {
        let first = known.get(part);
        if (!first) known.set(part, (first = find(part)));
        return first;
    };
    const find = (part: Part): First => {
        switch (part.kind) {
            case 'token': return { tokens: new Set([part.name]), empty: false };
            case 'rule': return firstOf((rules.get(part.name) as Rule).part);
            case 'reference': return firstOf(part.part);
            case 'optional':
            case 'many': return { tokens: firstOf(part.part).tokens, empty: true };
            case 'choice': {
                const all = part.parts.map(firstOf);
                return { tokens: new Set(all.flatMap(({ tokens }) => [...tokens])), empty: all.some(({ empty }) => empty) };
            }
            case 'sequence': {
                const tokens = new Set<string>();
                for (const each of part.parts) {
                    const first = firstOf(each);
                    for (const token of first.tokens) tokens.add(token);
                    if (!first.empty) return { tokens, empty: false };
                }
                return { tokens, empty: true };
            }
        }
    };
    return (part, token) => {
        const { tokens, empty } = firstOf(part);
        return empty || (token !== undefined && tokens.has(token));
    };
}
