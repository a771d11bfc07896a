// How far can tokens be read as one sentence, and what can follow there? All readings at once, by
// the grammar itself: exact where a parser that chooses one reading only knows where it stopped.
import type { Part, Rule, RulePart, TokenPart } from './grammar-parts.js';
import { createStarts, type Starts } from './starts.js';

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

/** What tokens are as a sentence of a kind. */
export interface Reader {
    reach(rule: string, tokens: readonly string[]): Reach;
    /** For tokens that are a whole sentence: which way to go at every fork of the grammar, the first that is possible. */
    choices(rule: string, tokens: readonly string[]): readonly number[];
}

/** A reader for the rules of a grammar; tokens go by the name of their type. */
export function createReader(rules: ReadonlyMap<string, Rule>): Reader {
    const starts = createStarts(rules);
    // Most sentences of a norm have the form of another, and nearly all that of their last reading.
    const memo = new Map<string, Form>();
    const formOf = (rule: string, tokens: readonly string[]) => {
        const key = `${rule}: ${tokens.join(' ')}`;
        let form = memo.get(key);
        if (!form) {
            form = new Form(rules, starts, rule, tokens);
            if (memo.size >= FORMS) memo.clear();
            memo.set(key, form);
        }
        return form;
    };
    return { reach: (rule, tokens) => formOf(rule, tokens), choices: (rule, tokens) => formOf(rule, tokens).choices };
}
const FORMS = 1000;

/** Tokens as a sentence of a kind. Where they are one, what else could have stood there is worked out when somebody asks. */
class Form implements Reach {
    readonly whole: boolean;
    private readonly quick: Reading | undefined;
    private found: Reach | undefined;
    private chosen: readonly number[] | undefined;

    constructor(private readonly rules: ReadonlyMap<string, Rule>, starts: Starts, private readonly rule: string, private readonly tokens: readonly string[]) {
        const quick = new Reading(rules, tokens, starts);
        this.whole = quick.read(rule).whole;
        if (this.whole) this.quick = quick;
    }

    get length(): number {
        return this.whole ? this.tokens.length : this.all.length;
    }

    get mayEnd(): boolean {
        return this.whole || this.all.mayEnd;
    }

    get expected(): readonly string[] {
        return this.all.expected;
    }

    get references(): readonly string[] {
        return this.all.references;
    }

    get choices(): readonly number[] {
        return (this.chosen ??= (this.quick ?? new Reading(this.rules, this.tokens)).choose(this.rule));
    }

    private get all(): Reach {
        return (this.found ??= new Reading(this.rules, this.tokens).read(this.rule));
    }
}

class Reading {
    private length = 0;
    private expected = new Set<string>();
    private readonly references = new Map<number, Set<string>>();
    private readonly ends = new Map<Part, Map<number, readonly number[]>>();

    /** With `starts` no part is entered that cannot begin with its token: what could have stood there is not seen then. */
    constructor(private readonly rules: ReadonlyMap<string, Rule>, private readonly tokens: readonly string[], private readonly starts?: Starts) {}

    read(rule: string): Reach {
        const ends = this.match(this.ruleOf(rule), 0);
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

    choose(rule: string): readonly number[] {
        const choices: number[] = [];
        this.follow(this.ruleOf(rule), 0, this.tokens.length, choices);
        return choices;
    }

    /** Where a part that begins at a token can end; what goes first in the grammar, and furthest, first. */
    private match(part: Part, at: number): readonly number[] {
        if (part.kind === 'token') return this.token(part.name, at);
        if (this.starts && !this.starts(part, this.tokens[at])) return NOWHERE;
        if (part.kind === 'rule') return this.match(this.ruleOf(part.name), at);
        if (part.kind === 'reference') return this.reference(part.type, part.part, at);
        let known = this.ends.get(part);
        if (!known) this.ends.set(part, (known = new Map<number, readonly number[]>()));
        let ends = known.get(at);
        if (!ends) known.set(at, (ends = this.matchForked(part, at)));
        return ends;
    }

    private matchForked(part: Exclude<Part, TokenPart | RulePart | { kind: 'reference' }>, at: number): readonly number[] {
        switch (part.kind) {
            case 'optional': return distinct([...this.match(part.part, at), at]);
            case 'choice': return distinct(part.parts.flatMap((each) => this.match(each, at)));
            case 'sequence': return this.along(part.parts, at).at(-1) as readonly number[];
            case 'many': {
                const all = new Set([at]);
                for (const end of all) for (const next of this.match(part.part, end)) all.add(next);
                return [...all].reverse();
            }
        }
    }

    /** Where each part of a sequence can end. */
    private along(parts: readonly Part[], at: number): (readonly number[])[] {
        let ends: readonly number[] = [at];
        const all: (readonly number[])[] = [ends];
        for (const part of parts) {
            const from = ends;
            ends = from.length === 1 ? this.match(part, from[0] as number) : distinct(from.flatMap((end) => this.match(part, end)));
            all.push(ends);
        }
        return all;
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

    private ruleOf(name: string): Part {
        return (this.rules.get(name) as Rule).part;
    }

    /** Goes through a part from a token up to another, which it can reach, and notes each choice on the way. */
    private follow(part: Part, from: number, to: number, choices: number[]): void {
        switch (part.kind) {
            case 'token': return;
            case 'rule': return this.follow(this.ruleOf(part.name), from, to, choices);
            case 'reference': return this.follow(part.part, from, to, choices);
            case 'optional': {
                const taken = this.match(part.part, from).includes(to);
                choices.push(taken ? 1 : 0);
                if (taken) this.follow(part.part, from, to, choices);
                return;
            }
            case 'choice': {
                const index = part.parts.findIndex((each) => this.match(each, from).includes(to));
                choices.push(index);
                return this.follow(part.parts[index] as Part, from, to, choices);
            }
            case 'sequence': return this.followAll(part.parts, from, to, choices);
            case 'many': {
                for (let at = from; at !== to;) {
                    const end = this.match(part.part, at).find((each) => each !== at && (each === to || this.match(part, each).includes(to))) as number;
                    choices.push(1);
                    this.follow(part.part, at, end, choices);
                    at = end;
                }
                choices.push(0);
                return;
            }
        }
    }

    private followAll(parts: readonly Part[], from: number, to: number, choices: number[]): void {
        const all = this.along(parts, from);
        if (all.every(({ length }) => length === 1)) {
            for (const [i, part] of parts.entries()) this.follow(part, all[i]?.[0] as number, all[i + 1]?.[0] as number, choices);
            return;
        }
        // Backwards: from which of the places that a part can begin at is the end reached?
        const ends = all.map((each) => [...each]);
        let wanted: readonly number[] = [to];
        for (let i = parts.length; i > 0; i--) {
            ends[i] = (ends[i] as number[]).filter((end) => wanted.includes(end));
            wanted = (ends[i - 1] as number[]).filter((start) => this.match(parts[i - 1] as Part, start).some((end) => ends[i]?.includes(end)));
        }
        let at = from;
        for (const [i, part] of parts.entries()) {
            const end = this.match(part, at).find((each) => ends[i + 1]?.includes(each)) as number;
            this.follow(part, at, end, choices);
            at = end;
        }
    }
}

const NOWHERE: readonly number[] = [];

const distinct = (ends: readonly number[]): readonly number[] => (ends.length < 2 ? ends : [...new Set(ends)]);
