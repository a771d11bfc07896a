// Which functions of a corps are there, and are two of them the same? A multi-valued decision diagram.
// Every function is a node; variables (dimensions, indicators) have a level and a number of values.
// Guaranteed:
//  1. Canonical: two functions are equal exactly when they are the same node (ordered, reduced, shared).
//  2. Exact: counts are whole numbers over all assignments of all levels; a witness is the cheapest there is.
//  3. Bounded: no more than `MOST_NODES` nodes and `MOST_STEPS` steps are made; beyond that `TeGroot` is thrown.
// A node below `LEAVES` is a constant function: the number itself is its value.

export type Knoop = number;

/** Values of constant functions are 0 up to this number, exclusive. */
const LEAVES = 64;
const MOST_NODES = 50_000;
const MOST_STEPS = 6 * MOST_NODES;
/** Functions are followed level by level, one call in another. */
const MOST_LEVELS = 1_000;

/** The diagram outgrew its limit: nothing is said rather than something unsure. */
export class TeGroot extends Error {
    readonly limit = MOST_NODES;

    constructor() {
        super(`More than ${MOST_NODES} nodes.`);
    }
}

/** What of two values of functions makes the value of a third. */
export type Bewerking = (a: number, b: number) => number;

const PAIR = 0x4000000; // 2^26: two nodes make one whole number below 2^53

export class Diagram {
    private readonly levels: number[] = [];
    private readonly kids: (readonly Knoop[])[] = [];
    private readonly table = new Map<number, Knoop[]>();
    private readonly memos = new Map<object, Map<number, Knoop>>();
    /** Functions that were made before, by a key that names nodes: it stands for one function for ever. */
    readonly made = new Map<string, Knoop>();
    private steps = 0;

    /** How many assignments of all levels there are. */
    readonly assignments: bigint;

    /** @param arities how many values each level has, from the root down. @throws TeGroot above `MOST_LEVELS` levels. */
    constructor(readonly arities: readonly number[]) {
        if (arities.length > MOST_LEVELS) throw new TeGroot();
        this.assignments = arities.reduce((product, arity) => product * BigInt(arity), 1n);
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
        return this.level(knoop) === level ? (this.kidsOf(knoop)[value] as Knoop) : knoop;
    }

    /** The function that asks `level` and goes on as `kids` says, one per value; levels below it only. */
    node(level: number, kids: readonly Knoop[]): Knoop {
        const [first] = kids as readonly [Knoop];
        let hash = level;
        let varies = false;
        for (const kid of kids) {
            hash = Math.imul(hash ^ kid, 0x9e3779b1) ^ (hash >>> 15);
            if (kid !== first) varies = true;
        }
        if (!varies) return first;
        const alike = this.table.get(hash);
        if (alike) for (const knoop of alike) if (this.asks(knoop, level, kids)) return knoop;
        if (this.size === MOST_NODES) throw new TeGroot();
        const made = this.size + LEAVES;
        this.levels.push(level);
        this.kids.push(kids);
        if (alike) alike.push(made);
        else this.table.set(hash, [made]);
        return made;
    }

    private asks(knoop: Knoop, level: number, kids: readonly Knoop[]): boolean {
        if (this.level(knoop) !== level) return false;
        const own = this.kidsOf(knoop);
        for (let i = 0; i < kids.length; i++) if (own[i] !== kids[i]) return false;
        return true;
    }

    /** The function whose value is `leafOf(value)` of one variable. */
    test(level: number, leafOf: (value: number) => number): Knoop {
        return this.node(level, Array.from({ length: this.arities[level] as number }, (_, value) => leafOf(value)));
    }

    /** Works an operation out on two functions. The same operation object remembers what it found. */
    apply(op: Bewerking, a: Knoop, b: Knoop): Knoop {
        const memo = this.memo(op);
        const follow = (x: Knoop, y: Knoop): Knoop => {
            if (x < LEAVES && y < LEAVES) return op(x, y);
            const key = x * PAIR + y;
            const earlier = memo.get(key);
            if (earlier !== undefined) return earlier;
            this.step();
            const level = Math.min(this.level(x), this.level(y));
            const kids = new Array<Knoop>(this.arities[level] as number);
            for (let value = 0; value < kids.length; value++) kids[value] = follow(this.kid(x, level, value), this.kid(y, level, value));
            const made = this.node(level, kids);
            memo.set(key, made);
            return made;
        };
        return follow(a, b);
    }

    /** Replaces every value of a function by another. The same `leafOf` remembers what it found. */
    map(knoop: Knoop, leafOf: (value: number) => number): Knoop {
        const memo = this.memo(leafOf);
        const follow = (x: Knoop): Knoop => (x < LEAVES ? leafOf(x) : this.once(memo, x, () => this.node(this.level(x), this.kidsOf(x).map(follow))));
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
            return this.once(memo, `${t},${from.join()}`, () => {
                const level = Math.min(this.level(t), ...from.map((option) => this.level(option)));
                return this.node(level, Array.from({ length: this.arities[level] as number }, (_, value) =>
                    follow(this.kid(t, level, value), from.map((option) => this.kid(option, level, value)))));
            });
        };
        return follow(test, options);
    }

    /** What remains of a function when one variable has a value. */
    restrict(knoop: Knoop, level: number, value: number): Knoop {
        const memo = new Map<Knoop, Knoop>();
        const follow = (x: Knoop): Knoop => {
            const own = this.level(x);
            if (own >= level) return this.kid(x, level, value);
            return this.once(memo, x, () => this.node(own, this.kidsOf(x).map(follow)));
        };
        return follow(knoop);
    }

    /** What stands under a key, made the first time. @throws TeGroot when the steps are too many. */
    once<K>(memo: Map<K, Knoop>, key: K, make: () => Knoop): Knoop {
        const known = memo.get(key);
        if (known !== undefined) return known;
        this.step();
        const made = make();
        memo.set(key, made);
        return made;
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

    /** Per value how many assignments of all levels give it; a value that none gives is absent. */
    counts(root: Knoop): ReadonlyMap<number, bigint> {
        // From the root down: how many assignments come to a node? Each of its values takes as many of them.
        const ways = new Map<Knoop, bigint>([[root, this.assignments]]);
        for (const knoop of [...this.nodes(root)].reverse()) {
            if (knoop < LEAVES) continue;
            const kids = this.kidsOf(knoop);
            const share = (ways.get(knoop) as bigint) / BigInt(kids.length);
            for (const kid of kids) ways.set(kid, (ways.get(kid) ?? 0n) + share);
        }
        return new Map([...ways].filter(([knoop]) => knoop < LEAVES).sort(([a], [b]) => a - b));
    }

    /**
     * The assignment that gives a value, of which most levels have the first value in `order`; of as many the one that
     * has an earlier value at an earlier level. Undefined when none gives it.
     */
    nearest(root: Knoop, leaf: number, order?: readonly number[]): readonly number[] | undefined {
        const nodes = this.nodes(root);
        if (!nodes.includes(leaf)) return undefined;
        const orders = this.arities.map((arity) => order ?? Array.from({ length: arity }, (_, value) => value));
        const costs = new Map([[leaf, 0]]);
        const best = new Map<Knoop, number>();
        for (const knoop of nodes) {
            if (knoop < LEAVES) continue;
            const kids = this.kidsOf(knoop);
            let least = Number.POSITIVE_INFINITY;
            for (const [i, value] of (orders[this.level(knoop)] as readonly number[]).entries()) {
                const cost = (costs.get(kids[value] as Knoop) ?? Number.POSITIVE_INFINITY) + (i === 0 ? 0 : 1);
                if (cost >= least) continue;
                least = cost;
                best.set(knoop, value);
            }
            costs.set(knoop, least);
        }
        const values = orders.map(([first]) => first as number);
        for (let knoop = root; knoop >= LEAVES; ) {
            const level = this.level(knoop);
            values[level] = best.get(knoop) as number;
            knoop = this.kid(knoop, level, values[level]);
        }
        return values;
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
        return this.kids[knoop - LEAVES] as readonly Knoop[];
    }

    private step(): void {
        if (++this.steps > MOST_STEPS) throw new TeGroot();
    }

    private memo(op: object): Map<number, Knoop> {
        const known = this.memos.get(op);
        if (known) return known;
        const made = new Map<number, Knoop>();
        this.memos.set(op, made);
        return made;
    }
}

const AND: Bewerking = (a, b) => a & b;
const OR: Bewerking = (a, b) => a | b;
const WITHOUT: Bewerking = (a, b) => a & ~b;
