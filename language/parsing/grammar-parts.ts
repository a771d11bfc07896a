// What is a rule of the grammar made of? Plain parts: what a token, a fork or a repetition assigns is left out.
import { GrammarAST } from 'langium';

export type Part =
    | { readonly kind: 'token'; readonly name: string }
    | { readonly kind: 'rule'; readonly name: string }
    | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Part[] }
    | { readonly kind: 'optional' | 'many'; readonly part: Part }
    | { readonly kind: 'reference'; readonly type: string; readonly part: Part };

export function partOf(element: GrammarAST.AbstractElement): Part {
    const part = onePart(element);
    switch (element.cardinality) {
        case '?': return { kind: 'optional', part };
        case '*': return { kind: 'many', part };
        case '+': return { kind: 'sequence', parts: [part, { kind: 'many', part }] };
        default: return part;
    }
}

function onePart(element: GrammarAST.AbstractElement): Part {
    if (GrammarAST.isAlternatives(element)) return { kind: 'choice', parts: element.elements.map(partOf) };
    if (GrammarAST.isGroup(element)) return { kind: 'sequence', parts: element.elements.map(partOf) };
    if (GrammarAST.isAssignment(element)) return partOf(element.terminal);
    if (GrammarAST.isCrossReference(element)) return { kind: 'reference', type: element.type.$refText, part: partOf(element.terminal as GrammarAST.AbstractElement) };
    if (GrammarAST.isKeyword(element)) return { kind: 'token', name: element.value };
    if (GrammarAST.isAction(element)) return { kind: 'sequence', parts: [] };
    if (GrammarAST.isRuleCall(element)) {
        const rule = element.rule.ref as GrammarAST.AbstractRule;
        return { kind: GrammarAST.isTerminalRule(rule) ? 'token' : 'rule', name: rule.name };
    }
    throw new Error(`The grammar uses ${element.$type}, which this reader does not know.`);
}
