// Which piece of the text holds a property of a node? As Langium's GrammarUtils finds it, with what the grammar says of
// an element looked up once: it is asked for every name and colour of a norm.
import { AstUtils, type CstNode, GrammarAST, isCompositeCstNode } from 'langium';

const features = new WeakMap<object, string | null>();

function featureOf({ grammarSource }: CstNode): string | null {
    if (!grammarSource) return null;
    let feature = features.get(grammarSource);
    if (feature === undefined) {
        feature = AstUtils.getContainerOfType(grammarSource, GrammarAST.isAssignment)?.feature ?? null;
        features.set(grammarSource, feature);
    }
    return feature;
}

/** All values of a property, in their order. */
export function nodesOfProperty(node: CstNode | undefined, property: string): CstNode[] {
    const found: CstNode[] = [];
    const visit = (part: CstNode): void => {
        if (!isCompositeCstNode(part) || part.astNode !== node?.astNode) return;
        for (const child of part.content) {
            if (featureOf(child) === property) found.push(child);
            else visit(child);
        }
    };
    if (node) visit(node);
    return found;
}

/** One value of a property; without a number the first. */
export function nodeOfProperty(node: CstNode | undefined, property: string, index = 0): CstNode | undefined {
    const found = nodesOfProperty(node, property);
    return found[Math.min(index, found.length - 1)];
}
