// What is a rule of the grammar made of? Plain parts, each with what it puts into the tree.
import { GrammarAST } from 'langium';

/** Where a value goes: into a property of the node at hand. */
export interface Put {
    readonly feature: string;
    readonly operator: '=' | '+=' | '?=';
    /** Whether the value is a name that stands for something. */
    readonly reference: boolean;
}

interface Source {
    /** The element of the grammar, as a node of Langium's tree names it. */
    readonly source: GrammarAST.AbstractElement;
    readonly put?: Put;
}

export type TokenPart = Source & { readonly kind: 'token'; readonly name: string };
export type RulePart = Source & { readonly kind: 'rule'; readonly name: string };
export type Part =
    | TokenPart
    | RulePart
    | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Part[] }
    | { readonly kind: 'optional' | 'many'; readonly part: Part }
    | { readonly kind: 'reference'; readonly type: string; readonly part: Part };

export interface Rule {
    readonly part: Part;
    /** What it makes: a node of a type, a text, or (a fragment) nothing of its own. */
    readonly makes: { readonly type: string } | 'text' | 'nothing';
}

export function rulesOf(grammar: GrammarAST.Grammar): ReadonlyMap<string, Rule> {
    const rules = new Map<string, Rule>();
    for (const rule of grammar.rules) if (GrammarAST.isParserRule(rule)) rules.set(rule.name, { part: partOf(rule.definition), makes: makes(rule) });
    return rules;
}

function makes({ name, fragment, dataType, returnType }: GrammarAST.ParserRule): Rule['makes'] {
    if (fragment) return 'nothing';
    if (dataType) return 'text';
    if (!returnType?.ref) throw new Error(`The rule ${name} does not say what it returns.`);
    return { type: returnType.ref.name };
}

function partOf(element: GrammarAST.AbstractElement, put?: Put): Part {
    const part = onePart(element, put);
    switch (element.cardinality) {
        case '?': return { kind: 'optional', part };
        case '*': return { kind: 'many', part };
        case '+': return { kind: 'sequence', parts: [part, { kind: 'many', part }] };
        default: return part;
    }
}

function onePart(element: GrammarAST.AbstractElement, put: Put | undefined): Part {
    if (GrammarAST.isAlternatives(element)) return { kind: 'choice', parts: element.elements.map((each) => partOf(each, put)) };
    if (GrammarAST.isGroup(element)) return { kind: 'sequence', parts: element.elements.map((each) => partOf(each, put)) };
    if (GrammarAST.isAssignment(element)) {
        return partOf(element.terminal, { feature: element.feature, operator: element.operator, reference: GrammarAST.isCrossReference(element.terminal) });
    }
    const source = { source: element, ...(put && { put }) };
    if (GrammarAST.isCrossReference(element)) {
        const called = element.terminal as GrammarAST.RuleCall;
        return { kind: 'reference', type: element.type.$refText, part: { ...source, ...calledBy(called) } };
    }
    if (GrammarAST.isKeyword(element)) return { kind: 'token', name: element.value, ...source };
    if (GrammarAST.isAction(element)) return { kind: 'sequence', parts: [] };
    if (GrammarAST.isRuleCall(element)) return { ...source, ...calledBy(element) };
    throw new Error(`The grammar uses ${element.$type}, which this reader does not know.`);
}

function calledBy(call: GrammarAST.RuleCall): { readonly kind: 'token' | 'rule'; readonly name: string } {
    const rule = call.rule.ref as GrammarAST.AbstractRule;
    return { kind: GrammarAST.isTerminalRule(rule) ? 'token' : 'rule', name: rule.name };
}
