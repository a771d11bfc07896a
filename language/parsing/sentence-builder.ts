// How do the tokens of a sentence become its nodes, when it is known which way to go at every fork of the grammar? The nodes are
// those that Langium's own parser makes, without the engine under it, which would study the grammar at every start.
import type { IToken } from 'chevrotain';
import { type AstNode, type CompositeCstNodeImpl, type CstNode, GrammarAST, type LangiumCoreServices, type Mutable } from 'langium';
import type { Part, Put, Rule, RulePart, TokenPart } from './grammar-parts.js';
import { type Anchor, anchorAt, BEGIN_OF_FILE, SentenceLeaf, SentenceNode } from './leaves.js';

type Node = Mutable<AstNode> & Record<string, unknown>;

/** What is being made: a node, or the text of a rule that makes one. */
interface Making {
    node?: Node;
    text: string;
    readonly cst: SentenceNode;
}

/** A sentence as its tokens say it. */
export interface Guided {
    readonly kind: string;
    readonly tokens: readonly IToken[];
    /** At every fork which way to go, as `Reader.choices` gives them. */
    readonly choices: readonly number[];
    /** The comments between the tokens. */
    readonly comments: readonly IToken[];
}

export class SentenceBuilder {
    private guided: Guided = { kind: '', tokens: [], choices: [], comments: [] };
    private anchor: Anchor = BEGIN_OF_FILE;
    private at = 0;
    private next = 0;
    private comment = 0;
    private readonly defaults = new Map<string, readonly (readonly [property: string, value: unknown])[]>();

    constructor(private readonly rules: ReadonlyMap<string, Rule>, private readonly services: LangiumCoreServices) {}

    /** The node of a sentence; `root` is that of its file, in which the nodes find their text. */
    build(guided: Guided, root: CompositeCstNodeImpl): Mutable<AstNode> {
        Object.assign(this, { guided, anchor: anchorAt(guided.tokens[0] as IToken), at: 0, next: 0, comment: 0 });
        const cst = new SentenceNode(this.anchor);
        cst.container = root;
        const node = this.made(this.rules.get(guided.kind) as Rule, cst) as Node;
        cst.astNode = node;
        if (this.at !== guided.tokens.length || this.next !== guided.choices.length) throw new Error('The choices are not those of the tokens.');
        return node;
    }

    private follow(part: Part, making: Making): void {
        switch (part.kind) {
            case 'token': return this.token(part, making);
            case 'rule': return this.rule(part, making);
            case 'reference': return this.follow(part.part, making);
            case 'choice': return this.follow(part.parts[this.choose()] as Part, making);
            case 'sequence':
                for (const each of part.parts) this.follow(each, making);
                return;
            case 'optional':
                if (this.choose() === 1) this.follow(part.part, making);
                return;
            case 'many':
                while (this.choose() === 1) this.follow(part.part, making);
                return;
        }
    }

    private choose(): number {
        return this.guided.choices[this.next++] ?? -1;
    }

    private token({ name, source, put }: TokenPart, making: Making): void {
        const token = this.guided.tokens[this.at++];
        if (token?.tokenType.name !== name) throw new Error(`A choice led to ${name}, and ${token?.tokenType.name ?? 'the end'} stands there.`);
        this.commentsBefore(token, making.cst);
        const leaf = new SentenceLeaf(token, false, this.anchor);
        leaf.grammarSource = source;
        append(making.cst, leaf);
        const value = GrammarAST.isKeyword(source) ? token.image : this.services.parser.ValueConverter.convert(token.image, leaf);
        if (put) this.assign(making, put, value, leaf);
        else if (!making.node) making.text += String(value);
    }

    private rule({ name, source, put }: RulePart, making: Making): void {
        const rule = this.rules.get(name) as Rule;
        if (rule.makes === 'nothing') return this.follow(rule.part, making);
        const cst = new SentenceNode(this.anchor);
        cst.grammarSource = source;
        append(making.cst, cst);
        const value = this.made(rule, cst);
        if (put) this.assign(making, put, value, cst);
        else if (typeof value === 'string') making.text += value;
        else making.node = value; // a rule of several kinds: what stands there is one of them
    }

    private made({ part, makes }: Rule, cst: SentenceNode): Node | string {
        const making: Making = { text: '', cst, ...(typeof makes === 'object' && { node: { $type: makes.type } }) };
        this.follow(part, making);
        cst.content = cst.content.slice(); // no longer than it is: a tree has many
        const { node, text } = making;
        if (!node) return String(this.services.parser.ValueConverter.convert(text, cst));
        node.$cstNode = cst;
        for (const [property, value] of this.defaultsOf(node.$type)) node[property] ??= Array.isArray(value) ? [] : value;
        return node;
    }

    private assign({ node }: Making, { feature, operator, reference }: Put, value: unknown, cst: CstNode): void {
        if (!node) throw new Error(`A text has no ${feature}.`);
        const item = reference ? this.services.references.Linker.buildReference(node, feature, cst, value as string) : value;
        const list = operator === '+=' ? ((node[feature] ??= []) as unknown[]) : undefined;
        if (isNode(item)) {
            (item.$cstNode as CompositeCstNodeImpl).astNode = item;
            item.$container = node;
            item.$containerProperty = feature;
            if (list) item.$containerIndex = list.length;
        }
        if (list) list.push(item);
        else node[feature] = operator === '?=' ? true : item;
    }

    private defaultsOf(type: string): readonly (readonly [string, unknown])[] {
        let found = this.defaults.get(type);
        if (!found) {
            const { properties } = this.services.shared.AstReflection.getTypeMetaData(type);
            this.defaults.set(type, (found = Object.values(properties).flatMap(({ name, defaultValue }) => (defaultValue === undefined ? [] : [[name, defaultValue] as const]))));
        }
        return found;
    }

    /** Comments stand before the token that they stand before, as high in the tree as they can. */
    private commentsBefore({ startOffset }: IToken, at: CompositeCstNodeImpl): void {
        const { comments } = this.guided;
        const from = this.comment;
        while (this.comment < comments.length && (comments[this.comment] as IToken).startOffset < startOffset) this.comment++;
        if (this.comment === from) return;
        let cst = at;
        let index = cst.content.length;
        while (index === 0 && cst.container) [cst, index] = [cst.container as CompositeCstNodeImpl, cst.container.content.indexOf(cst)];
        const leaves = comments.slice(from, this.comment).map((comment) => new SentenceLeaf(comment, true, this.anchor));
        for (const leaf of leaves) leaf.container = cst;
        cst.content.splice(index, 0, ...leaves);
    }
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && '$type' in value;

function append(parent: CompositeCstNodeImpl, child: SentenceNode | SentenceLeaf): void {
    child.container = parent;
    parent.content.push(child);
}
