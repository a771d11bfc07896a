// How does the grammar that the build wrote as JSON become Langium's tree of it? As its own reader would make it,
// without the services of the grammar language, which would be wired for this one text at every start.
import type { AstNode, Grammar, Mutable } from 'langium';

type Node = Mutable<AstNode> & Record<string, unknown>;

export function loadGrammar(json: string): Grammar {
    const root = JSON.parse(json) as Node;
    const known = new Map<string, Reference>();
    const referTo = (path: string): Reference => known.get(path) ?? known.set(path, reference(path, root)).get(path) as Reference;
    link(root, referTo);
    return root as unknown as Grammar;
}

interface Reference {
    readonly ref: AstNode;
    readonly $refText: string;
}

/** Plain loops: this runs at every start, before anything is compiled. */
function link(node: Node, referTo: (path: string) => Reference): void {
    for (const property in node) {
        const value = node[property];
        if (typeof value !== 'object' || value === null) continue;
        if (Array.isArray(value)) {
            for (let index = 0; index < value.length; index++) {
                const item: unknown = value[index];
                if (typeof item !== 'object' || item === null) break; // a list of words
                value[index] = child(item as Node, node, property, referTo);
                if (value[index] === item) (item as Node).$containerIndex = index;
            }
        } else node[property] = child(value as Node, node, property, referTo);
    }
}

function child(value: Node, container: AstNode, property: string, referTo: (path: string) => Reference): unknown {
    if (typeof value.$ref === 'string') return referTo(value.$ref);
    link(value, referTo); // first: the way back up is no part of it
    value.$container = container;
    value.$containerProperty = property;
    return value;
}

/** `#/rules@12` */
function reference(path: string, root: Node): Reference {
    let at: unknown = root;
    for (const step of path.slice(path.indexOf('#/') + 2).split('/')) {
        const [property, index] = step.split('@') as [string, string | undefined];
        at = (at as Node)[property];
        if (index !== undefined) at = (at as unknown[])[Number(index)];
    }
    return { ref: at as AstNode, $refText: (at as { name?: string }).name ?? '' };
}
