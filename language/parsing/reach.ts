// How far can tokens be read as one sentence, and what can follow there? All readings at once, by
// the grammar itself: exact where a parser that chooses one reading only knows where it stopped.
import { GrammarAST } from 'langium';

/** How far the tokens of a sentence can be read. */
export interface Reach {
    /** How many tokens can begin a sentence of this kind. */
    readonly length: number;
    /** The tokens that can follow them, in the order of the grammar. */
    readonly expected: readonly string[];
    /** What a name there can stand for: the types of the references that can begin. */
    readonly references: readonly string[];
    /** Whether the sentence may end there. */
    readonly mayEnd: boolean;
    /** Whether all tokens together are a sentence. */
    readonly whole: boolean;
}

type Part =
    | { readonly kind: 'token'; readonly name: string }
    | { readonly kind: 'rule'; readonly name: string }
    | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Part[] }
    | { readonly kind: 'optional' | 'many'; readonly part: Part }
    | { readonly kind: 'reference'; readonly type: string; readonly part: Part };

export type Reader = (rule: string, tokens: readonly string[]) => Reach;

/** A reader for the rules of a grammar; tokens go by the name of their type. */
export function createReader(grammar: GrammarAST.Grammar): Reader {
    const rules = new Map<string, Part>();
    for (const rule of grammar.rules) if (GrammarAST.isParserRule(rule)) rules.set(rule.name, partOf(rule.definition));
    // Most sentences of a norm have the form of another, and nearly all that of their last reading.
    const memo = new Map<string, Reach>();
    return (rule, tokens) => {
        const form = `${rule}: ${tokens.join(' ')}`;
        let reach = memo.get(form);
        if (!reach) {
            reach = new Reading(rules, tokens).read(rule);
            if (memo.size >= FORMS) memo.clear();
            memo.set(form, reach);
        }
        return reach;
    };
}
const FORMS = 5000;

class Reading {
    private length = 0;
    private expected = new Set<string>();
    private readonly references = new Map<number, Set<string>>();
    private readonly ends = new Map<string, readonly number[]>();

    constructor(private readonly rules: ReadonlyMap<string, Part>, private readonly tokens: readonly string[]) {}

    read(rule: string): Reach {
        const ends = this.rule(rule, 0);
        const last = Math.max(0, ...ends);
        if (last > this.length) {
            this.length = last;
            this.expected.clear();
        }
        return {
            length: this.length,
            expected: [...this.expected],
            references: [...(this.references.get(this.length) ?? [])],
            mayEnd: ends.includes(this.length),
            whole: ends.includes(this.tokens.length),
        };
    }

    private rule(name: string, at: number): readonly number[] {
        const key = `${name} ${at}`;
        const known = this.ends.get(key);
        if (known) return known;
        const ends = this.match(this.rules.get(name) as Part, at);
        this.ends.set(key, ends);
        return ends;
    }

    /** Where a part that begins at a token can end. */
    private match(part: Part, at: number): readonly number[] {
        switch (part.kind) {
            case 'token': return this.token(part.name, at);
            case 'rule': return this.rule(part.name, at);
            case 'reference': return this.reference(part.type, part.part, at);
            case 'optional': return distinct([...this.match(part.part, at), at]);
            case 'choice': return distinct(part.parts.flatMap((each) => this.match(each, at)));
            case 'sequence': {
                let ends: readonly number[] = [at];
                for (const each of part.parts) ends = ends.length === 1 ? this.match(each, ends[0] as number) : distinct(ends.flatMap((end) => this.match(each, end)));
                return ends;
            }
            case 'many': {
                const all = new Set([at]);
                for (const end of all) for (const next of this.match(part.part, end)) all.add(next);
                return [...all];
            }
        }
    }

    private reference(type: string, part: Part, at: number): readonly number[] {
        const types = this.references.get(at);
        if (types) types.add(type);
        else this.references.set(at, new Set([type]));
        return this.match(part, at);
    }

    private token(name: string, at: number): readonly number[] {
        if (at > this.length) {
            this.length = at;
            this.expected.clear();
        }
        if (at === this.length) this.expected.add(name);
        return this.tokens[at] === name ? [at + 1] : [];
    }
}

const distinct = (ends: readonly number[]): readonly number[] => (ends.length < 2 ? ends : [...new Set(ends)]);

function partOf(element: GrammarAST.AbstractElement): Part {
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
