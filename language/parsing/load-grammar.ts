// How does the grammar that the build wrote as JSON become Langium's tree of it? As its own reader would make it,
// without the services of the grammar language, which would be wired for this one text at every start.
import type { AstNode, Grammar, Mutable } from 'langium';

type Node = Mutable<AstNode> & Record<string, unknown>;

export function loadGrammar(json: string): Grammar {
    const root = JSON.parse(json) as Node;
    link(root, root);
    return root as unknown as Grammar;
}

function link(node: Node, root: Node): void {
    for (const [property, value] of Object.entries(node)) {
        if (Array.isArray(value)) {
            for (const [index, item] of value.entries()) if (isObject(item)) value[index] = child(item, node, property, root, index);
        } else if (isObject(value)) node[property] = child(value, node, property, root);
    }
}

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function child(value: Node, container: AstNode, property: string, root: Node, index?: number): unknown {
    if (typeof value.$ref === 'string') return referTo(value.$ref, root);
    link(value, root); // first: the way back up is no part of it
    value.$container = container;
    value.$containerProperty = property;
    if (index !== undefined) value.$containerIndex = index;
    return value;
}

/** `#/rules@12` */
function referTo(path: string, root: Node): { readonly ref: AstNode; readonly $refText: string } {
    let at: unknown = root;
    for (const step of path.slice(path.indexOf('#/') + 2).split('/')) {
        const [property, index] = step.split('@') as [string, string | undefined];
        at = (at as Node)[property];
        if (index !== undefined) at = (at as unknown[])[Number(index)];
    }
    return { ref: at as AstNode, $refText: (at as { name?: string }).name ?? '' };
}
