// Which functions of a corps are there, and are two of them the same? A multi-valued decision diagram.
// Every function is a node; variables (dimensions, indicators) have a level and a number of values.
// Guaranteed:
//  1. Canonical: two functions are equal exactly when they are the same node (ordered, reduced, shared).
//  2. Exact: counts are whole numbers over all assignments of all levels; a witness is the cheapest there is.
//  3. Bounded: no more than `limit` nodes and four times as many steps are made; beyond that `TeGroot` is thrown.
// A node below `LEAVES` is a constant function: the number itself is its value.

export type Knoop = number;

/** Values of constant functions are 0 up to this number, exclusive. */
const LEAVES = 64;
const MOST_NODES = 50_000;
/** Functions are followed level by level, one call in another. */
const MOST_LEVELS = 1_000;

/** The diagram outgrew its limit: nothing is said rather than something unsure. */
export class TeGroot extends Error {
    constructor(readonly limit: number) {
        super(`More than ${limit} nodes.`);
    }
}

/** A function of two values, worked out on every pair of leaves; `known` may answer before that. */
export interface Bewerking {
    readonly leaf: (a: number, b: number) => number;
    readonly known?: (a: Knoop, b: Knoop) => Knoop | undefined;
}

const PAIR = 0x4000000; // 2^26: two nodes make one whole number below 2^53

export class Diagram {
    private readonly levels: number[] = [];
    private readonly starts: number[] = [];
    private readonly kids: Knoop[] = [];
    private table = new Int32Array(1 << 10).fill(-1);
    private readonly memos = new Map<object, Map<number, Knoop>>();
    private readonly made = new Map<string, Knoop>();
    private steps = 0;

    /** @param arities how many values each level has, from the root down. @throws TeGroot above `MOST_LEVELS` levels. */
    constructor(readonly arities: readonly number[], readonly limit = MOST_NODES) {
        if (arities.length > MOST_LEVELS) throw new TeGroot(limit);
    }

    /** Inner nodes made so far. */
    get size(): number {
        return this.levels.length;
    }

    isLeaf(knoop: Knoop): boolean {
        return knoop < LEAVES;
    }

    /** The level that a node asks; past the last level for a leaf. */
    level(knoop: Knoop): number {
        return knoop < LEAVES ? this.arities.length : (this.levels[knoop - LEAVES] as number);
    }

    /** What remains of a function when the variable of `level` (at or above its own) has a value. */
    kid(knoop: Knoop, level: number, value: number): Knoop {
        if (knoop < LEAVES || this.levels[knoop - LEAVES] !== level) return knoop;
        return this.kids[(this.starts[knoop - LEAVES] as number) + value] as Knoop;
    }

    private kidAt(knoop: Knoop, value: number): Knoop {
        return this.kids[(this.starts[knoop - LEAVES] as number) + value] as Knoop;
    }

    /** The function that asks `level` and goes on as `kids` says, one per value; levels below it only. */
    node(level: number, kids: readonly Knoop[]): Knoop {
        const first = kids[0] as Knoop;
        let same = 1;
        while (same < kids.length && kids[same] === first) same++;
        if (same === kids.length) return first;
        let place = hash(level, kids) & (this.table.length - 1);
        for (let index = this.table[place] as number; index >= 0; index = this.table[place] as number) {
            if (this.isSame(index, level, kids)) return index + LEAVES;
            place = (place + 1) & (this.table.length - 1);
        }
        const index = this.levels.length;
        if (index >= this.limit) throw new TeGroot(this.limit);
        this.levels.push(level);
        this.starts.push(this.kids.length);
        for (const kid of kids) this.kids.push(kid);
        this.table[place] = index;
        if (index * 2 > this.table.length) this.grow();
        return index + LEAVES;
    }

    /** The function whose value is `leafOf(value)` of one variable. */
    test(level: number, leafOf: (value: number) => number): Knoop {
        return this.node(level, Array.from({ length: this.arities[level] as number }, (_, value) => leafOf(value)));
    }

    /** Works an operation out on two functions. The same operation object remembers what it found. */
    apply(op: Bewerking, a: Knoop, b: Knoop): Knoop {
        const memo = this.memo(op);
        const follow = (x: Knoop, y: Knoop): Knoop => {
            if (x < LEAVES && y < LEAVES) return op.leaf(x, y);
            const early = op.known?.(x, y);
            if (early !== undefined) return early;
            const key = x * PAIR + y;
            const earlier = memo.get(key);
            if (earlier !== undefined) return earlier;
            this.spend();
            const [left, right] = [this.level(x), this.level(y)];
            const level = left < right ? left : right;
            const arity = this.arities[level] as number;
            const kids: Knoop[] = [];
            for (let value = 0; value < arity; value++) kids.push(follow(left === level ? this.kidAt(x, value) : x, right === level ? this.kidAt(y, value) : y));
            const made = this.node(level, kids);
            memo.set(key, made);
            return made;
        };
        return follow(a, b);
    }

    /** Replaces every value of a function by another. The same `leafOf` remembers what it found. */
    map(knoop: Knoop, leafOf: (value: number) => number): Knoop {
        const memo = this.memo(leafOf);
        const follow = (x: Knoop): Knoop => {
            if (x < LEAVES) return leafOf(x);
            const earlier = memo.get(x);
            if (earlier !== undefined) return earlier;
            this.spend();
            const level = this.level(x);
            const made = this.node(level, this.kidsOf(x).map(follow));
            memo.set(x, made);
            return made;
        };
        return follow(knoop);
    }

    and = (a: Knoop, b: Knoop): Knoop => this.apply(AND, a, b);
    or = (a: Knoop, b: Knoop): Knoop => this.apply(OR, a, b);
    /** Where some of them hold; from the last level up, so that each is laid on what is there in few steps. */
    some = (all: readonly Knoop[]): Knoop => [...all].sort((a, b) => this.level(b) - this.level(a)).reduce(this.or, 0);
    /** `a` where it holds and `b` does not. */
    without = (a: Knoop, b: Knoop): Knoop => this.apply(WITHOUT, a, b);

    /** `options[v]` where `test` has the value v: with two options, what holds if not and if so. */
    pick(test: Knoop, options: readonly Knoop[]): Knoop {
        const memo = new Map<string, Knoop>();
        const follow = (t: Knoop, from: readonly Knoop[]): Knoop => {
            if (t < LEAVES) return from[t] as Knoop;
            const own = this.level(t);
            let level = own;
            for (const option of from) level = Math.min(level, this.level(option));
            const kids = this.kidsOf(t);
            // Mostly one variable is asked that comes before all others: its values are the answer.
            if (own === level && kids.every((kid) => kid < LEAVES) && from.every((option) => this.level(option) > own)) {
                return this.node(own, kids.map((kid) => from[kid] as Knoop));
            }
            const key = `${t},${from.join()}`;
            const earlier = memo.get(key);
            if (earlier !== undefined) return earlier;
            this.spend();
            const made = this.node(level, Array.from({ length: this.arities[level] as number }, (_, value) =>
                follow(this.kid(t, level, value), from.map((option) => this.kid(option, level, value)))));
            memo.set(key, made);
            return made;
        };
        return follow(test, options);
    }

    /** The function that was made under a key before; a key names nodes, so it stands for one function for ever. */
    remember(key: string, make: () => Knoop): Knoop {
        const known = this.made.get(key);
        if (known !== undefined) return known;
        const knoop = make();
        this.made.set(key, knoop);
        return knoop;
    }

    /** What remains of a function when one variable has a value. */
    restrict(knoop: Knoop, level: number, value: number): Knoop {
        const memo = new Map<Knoop, Knoop>();
        const follow = (x: Knoop): Knoop => {
            const own = this.level(x);
            if (own > level) return x;
            if (own === level) return this.kid(x, level, value);
            const earlier = memo.get(x);
            if (earlier !== undefined) return earlier;
            this.spend();
            const made = this.node(own, this.kidsOf(x).map(follow));
            memo.set(x, made);
            return made;
        };
        return follow(knoop);
    }

    /** All nodes of a function, the leaves among them, children before parents. */
    nodes(root: Knoop): readonly Knoop[] {
        const seen = new Set<Knoop>();
        const visit = (knoop: Knoop): void => {
            if (seen.has(knoop)) return;
            if (knoop >= LEAVES) for (const kid of this.kidsOf(knoop)) visit(kid);
            seen.add(knoop);
        };
        visit(root);
        return [...seen];
    }

    /** The levels that a function depends on, in order. */
    support(root: Knoop): readonly number[] {
        return [...new Set(this.nodes(root).filter((knoop) => knoop >= LEAVES).map((knoop) => this.level(knoop)))].sort((a, b) => a - b);
    }

    /** Per value how many assignments of all levels give it; a value that none gives is absent. */
    counts(root: Knoop): ReadonlyMap<number, bigint> {
        const below = [1n]; // assignments of the last n levels
        for (let n = 1; n <= this.arities.length; n++) below.push((below[n - 1] as bigint) * BigInt(this.arities[this.arities.length - n] as number));
        const between = (from: number, to: number): bigint => (below[this.arities.length - from] as bigint) / (below[this.arities.length - to] as bigint);
        // From the root down: in how many ways is a node come to?
        const ways = new Map<Knoop, bigint>([[root, between(0, this.level(root))]]);
        for (const knoop of [...this.nodes(root)].reverse()) {
            if (knoop < LEAVES) continue;
            const own = ways.get(knoop) as bigint;
            const level = this.level(knoop);
            for (const kid of this.kidsOf(knoop)) {
                const skipped = this.level(kid) - level - 1;
                const more = skipped === 0 ? own : own * between(level + 1, this.level(kid));
                ways.set(kid, (ways.get(kid) ?? 0n) + more);
            }
        }
        return new Map([...ways].filter(([knoop]) => knoop < LEAVES).sort(([a], [b]) => a - b));
    }

    /**
     * Per value the cheapest assignment that gives it: a value per level. `costs(level, value)` is what a
     * value costs; a level that does not matter has the cheapest value, the first in `order` of equal cost.
     */
    cheapest(root: Knoop, leaves: readonly number[], costOf: (level: number, value: number) => number, order: readonly number[]): ReadonlyMap<number, readonly number[]> {
        const nodes = this.nodes(root);
        const ordered = this.arities.map((arity, level) => {
            const values = [...order.filter((value) => value < arity), ...Array.from({ length: arity }, (_, value) => value).filter((value) => !order.includes(value))];
            return values.map((value) => ({ value, cost: costOf(level, value) }));
        });
        const idle = ordered.map((values) => values.reduce((best, each) => (each.cost < best.cost ? each : best)));
        const upTo = [0]; // what the first n levels cost when they do not matter
        for (const [n, { cost }] of idle.entries()) upTo.push((upTo[n] as number) + cost);
        const skipped = (from: number, to: number): number => (upTo[to] as number) - (upTo[from] as number);
        const found = new Map<number, readonly number[]>();
        for (const leaf of leaves) {
            const cost = new Map<Knoop, number>();
            const best = new Map<Knoop, number>();
            for (const knoop of nodes) {
                if (knoop < LEAVES) {
                    if (knoop === leaf) cost.set(knoop, 0);
                    continue;
                }
                const level = this.level(knoop);
                let least = Number.POSITIVE_INFINITY;
                for (const option of ordered[level] as readonly { value: number; cost: number }[]) {
                    const kid = this.kid(knoop, level, option.value);
                    const total = option.cost + skipped(level + 1, this.level(kid)) + (cost.get(kid) ?? Number.POSITIVE_INFINITY);
                    if (total < least) {
                        least = total;
                        best.set(knoop, option.value);
                    }
                }
                if (least < Number.POSITIVE_INFINITY) cost.set(knoop, least);
            }
            if (!cost.has(root)) continue;
            const values = idle.map(({ value }) => value);
            for (let knoop = root; knoop >= LEAVES; ) {
                const level = this.level(knoop);
                const value = best.get(knoop) as number;
                values[level] = value;
                knoop = this.kid(knoop, level, value);
            }
            found.set(leaf, values);
        }
        return found;
    }

    /** What a function gives for a value per level. */
    valueOf(root: Knoop, values: readonly number[]): number {
        let knoop = root;
        while (knoop >= LEAVES) {
            const level = this.level(knoop);
            knoop = this.kid(knoop, level, values[level] as number);
        }
        return knoop;
    }

    kidsOf(knoop: Knoop): readonly Knoop[] {
        const start = this.starts[knoop - LEAVES] as number;
        return this.kids.slice(start, start + (this.arities[this.levels[knoop - LEAVES] as number] as number));
    }

    /** One more step of work; @throws TeGroot when there were too many. */
    spend(): void {
        if (++this.steps > this.limit * 4) throw new TeGroot(this.limit);
    }

    private memo(op: object): Map<number, Knoop> {
        const known = this.memos.get(op);
        if (known) return known;
        const made = new Map<number, Knoop>();
        this.memos.set(op, made);
        return made;
    }

    private isSame(index: number, level: number, kids: readonly Knoop[]): boolean {
        if (this.levels[index] !== level) return false;
        const start = this.starts[index] as number;
        for (let i = 0; i < kids.length; i++) if (this.kids[start + i] !== kids[i]) return false;
        return true;
    }

    private grow(): void {
        this.table = new Int32Array(this.table.length * 4).fill(-1);
        for (const [index, level] of this.levels.entries()) {
            let place = hash(level, this.kidsOf(index + LEAVES)) & (this.table.length - 1);
            while ((this.table[place] as number) >= 0) place = (place + 1) & (this.table.length - 1);
            this.table[place] = index;
        }
    }
}

function hash(level: number, kids: readonly Knoop[]): number {
    let h = level + 1;
    for (let i = 0; i < kids.length; i++) h = Math.imul(h ^ (kids[i] as Knoop), 0x9e3779b1) ^ (h >>> 15);
    return h ^ (h >>> 13);
}

const AND: Bewerking = { leaf: (a, b) => a & b, known: (a, b) => (a === 0 || b === 0 ? 0 : a === 1 || a === b ? b : b === 1 ? a : undefined) };
const OR: Bewerking = { leaf: (a, b) => a | b, known: (a, b) => (a === 1 || b === 1 ? 1 : a === 0 || a === b ? b : b === 0 ? a : undefined) };
const WITHOUT: Bewerking = { leaf: (a, b) => (a === 1 && b === 0 ? 1 : 0), known: (a, b) => (a === 0 || b === 1 || a === b ? 0 : b === 0 ? a : undefined) };
