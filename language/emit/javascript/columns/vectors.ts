// Which instructions weigh 16 rows? One byte of a vector is one row, and a condition is a vector of bytes that are all
// ones where it holds.
import type { Vergelijker } from '../../../decision/types.js';
import { type Bytes, op } from './binary.js';
import { type Layout, layoutOf } from './layout.js';
import { type Algebra, type Ceilings, NIET, type Plan, reach, type Punten } from './plan.js';

/** Points outgrow 16 bits. */
export class TooWide extends Error {}

/** The vectors of a function, and those of them that are the same in every row. */
export class Locals {
    count = 0;
    /** Makes what is the same in every row. */
    readonly before: number[] = [];
    private readonly same = new Map<string, number>();

    constructor(private readonly first: number) {}

    fresh(): number {
        this.count += 1;
        return this.first + this.count - 1;
    }

    splat = (value: number): number => this.fixed(`all ${value & 0xff}`, [...op.i32Const(value), ...op.i8Splat]);
    splat16 = (value: number): number => this.fixed(`all ${value} in 16 bits`, [...op.i32Const(value), ...op.i16Splat]);
    table = (bytes: Bytes): number => this.fixed(`table ${bytes.join()}`, op.v128Const(bytes));

    private fixed(key: string, code: Bytes): number {
        const known = this.same.get(key);
        if (known !== undefined) return known;
        const local = this.fresh();
        this.before.push(...code, ...op.set(local));
        this.same.set(key, local);
        return local;
    }
}

/** Where the cells of these rows are, and where what comes out goes. */
export interface Place {
    readonly load: (dimensie: number) => Bytes;
    readonly store: (kolom: number, value: number) => Bytes;
}

/** Conditions and counts are the numbers of the locals that hold them; every value has a local of its own. */
export class Vectors implements Algebra<number, number> {
    /** All codes of dimensions that apply to every corps together, and of the others. */
    readonly seen: number;
    readonly partly: number;
    private readonly inside: number[] = [];
    private readonly known = new Map<string, number>();
    /** Final scores; NIET where a dimension does not apply. */
    private readonly scores = new Map<number, number>();
    private readonly bits = new Map<number, number>();
    private readonly layout: Layout;

    constructor(private readonly plan: Plan, private readonly locals: Locals, private readonly place: Place, private readonly masks: boolean) {
        this.layout = layoutOf(plan);
        for (const dimensie of plan.dimensies) this.scores.set(dimensie, this.make(place.load(dimensie)));
        const together = (dimensies: readonly number[]): number => this.any(dimensies.map(this.score));
        this.seen = together(plan.dimensies.filter((dimensie) => !plan.deels(dimensie)));
        this.partly = together(plan.dimensies.filter(plan.deels));
    }

    code(): Bytes {
        for (const [i, mask] of this.bits) this.put(this.place.store(this.layout.masker(i), mask));
        return this.inside;
    }

    in(dimensie: number, codes: number): number {
        const score = this.score(dimensie);
        return this.once(`${score} in ${codes}`, () => {
            const most = this.plan.deels(dimensie) ? NIET : NIET - 1;
            const [low, high] = [31 - Math.clz32(codes & -codes), 31 - Math.clz32(codes)];
            if (codes === 0) return this.locals.splat(0);
            if (low === high) return this.make(op.get(score), op.get(this.locals.splat(low)), op.i8Eq);
            if (codes !== (2 << high) - (1 << low)) {
                const table = Array.from({ length: 16 }, (_, code) => ((codes >> code) & 1 ? 0xff : 0));
                return this.make(op.get(this.locals.table(table)), op.get(score), op.swizzle);
            }
            if (low === 0) return this.make(op.get(this.locals.splat(high + 1)), op.get(score), op.i8GtS);
            // Moved until the highest of them is the highest of all: then one comparison tells all of them.
            const up = high === most ? 0 : 127 - high;
            const moved = up === 0 ? score : this.once(`${score} + ${up}`, () => this.make(op.get(score), op.get(this.locals.splat(up)), op.i8Add));
            return this.make(op.get(moved), op.get(this.locals.splat(low + up - 1)), op.i8GtS);
        });
    }

    and = (parts: readonly number[]): number => this.fold(parts, op.and, -1);
    or = (parts: readonly number[]): number => this.any(parts);
    not = (part: number): number => this.make(op.get(part), op.not);

    /** What holds is -1: taking it away adds one. */
    count(dimensies: readonly number[], codes: number): number {
        return this.make(op.get(this.locals.splat(0)), op.get(this.fold(dimensies.map((i) => this.in(i, codes)), op.i8Add, 0)), op.i8Sub);
    }

    less = (total: number, parts: readonly number[]): number => parts.reduce((sum, holds) => this.make(op.get(sum), op.get(holds), op.i8Add), total);
    atLeast = (total: number, least: number): number => this.make(op.get(total), op.get(this.locals.splat(least - 1)), op.i8GtS);
    atMost = (total: number, most: number): number => this.make(op.get(this.locals.splat(most + 1)), op.get(total), op.i8GtS);

    /** Sums of 16 bits: two vectors of 8 rows. */
    points(terms: readonly Punten[], sign: Vergelijker, limit: bigint): number {
        if (reach(terms, limit) > 32_767n) throw new TooWide();
        const sums = [0, 1].map((half) => terms.reduce((sum, { dimensie, perCode }) => this.make(op.get(sum), op.get(this.pointsOf(dimensie, perCode, half)), op.i16Add), this.locals.splat(0)));
        const wide = this.locals.splat16(Number(limit));
        const test = (sum: number, code: Bytes): number => this.make(op.get(sum), op.get(wide), code);
        const holds = sums.map((sum) => {
            switch (sign) {
                case '<': return test(sum, op.i16LtS);
                case '>': return test(sum, op.i16GtS);
                case '=': return test(sum, op.i16Eq);
                case '>=': return this.not(test(sum, op.i16LtS));
                case '<=': return this.not(test(sum, op.i16GtS));
            }
        });
        return this.make(...holds.map(op.get), op.i8NarrowS);
    }

    /** The low and the high bytes of 16 rows' points looked up, and put together for the first or the last 8. */
    private pointsOf(dimensie: number, perCode: readonly bigint[], half: number): number {
        const score = this.score(dimensie);
        const bytes = [0n, 8n].map((shift) => Array.from({ length: 16 }, (_, code) => Number(((perCode[code] ?? 0n) >> shift) & 0xffn)));
        const looked = bytes.map((table) => this.once(`${score} at ${table.join()}`, () => this.make(op.get(this.locals.table(table)), op.get(score), op.swizzle)));
        return this.make(...looked.map(op.get), op.shuffle(Array.from({ length: 8 }, (_, i) => [8 * half + i, 16 + 8 * half + i]).flat()));
    }

    rule(indexes: readonly number[], holds: number): number {
        for (const index of this.masks ? indexes : []) {
            const bit = this.make(op.get(holds), op.get(this.locals.splat(1 << (index & 7))), op.and);
            const known = this.bits.get(index >> 3);
            this.bits.set(index >> 3, known === undefined ? bit : this.make(op.get(known), op.get(bit), op.or));
        }
        return holds;
    }

    /** blanco (0) is lower than every ceiling, and what does not apply stays as it is. */
    lower(dimensie: number, ceilings: Ceilings<number>): void {
        const score = this.score(dimensie);
        const deels = this.plan.deels(dimensie);
        const most = this.lowest(ceilings);
        const outside = (): number => this.make(op.get(score), op.get(this.locals.splat(NIET)), op.and);
        const final = this.make(op.get(score), op.get(deels ? this.any([most, outside()]) : most), op.i8MinS);
        this.scores.set(dimensie, final);
        if (!this.masks) this.put(this.place.store(this.layout.verlaagd(dimensie), deels ? this.code3(final) : final));
    }

    end(ceilings: Ceilings<number>): void {
        if (this.masks) return;
        const all = this.any([this.seen, this.partly]);
        const judged = this.make(op.get(this.plan.groepen.length > 0 ? this.code3(all) : all), op.get(this.locals.splat(0)), op.i8GtS);
        this.put(this.place.store(this.layout.eindscore, this.make(op.get(this.lowest(ceilings)), op.get(judged), op.and)));
    }

    /** Without what does not apply. */
    private code3 = (codes: number): number => this.make(op.get(codes), op.get(this.locals.splat(3)), op.and);

    /** groen (3), one less for a ceiling at all, and one more less for a ceiling of rood. */
    private lowest({ geel, rood }: Ceilings<number>): number {
        const red = rood.length === 0 ? [] : [this.any(rood)];
        return [this.any([...geel, ...red]), ...red].reduce((score, one) => this.make(op.get(score), op.get(one), op.i8Add), this.locals.splat(3));
    }

    private any = (parts: readonly number[]): number => this.fold(parts, op.or, 0);

    private fold(parts: readonly number[], code: Bytes, none: number): number {
        const [first, ...rest] = parts;
        return first === undefined ? this.locals.splat(none) : rest.reduce((sum, part) => this.make(op.get(sum), op.get(part), code), first);
    }

    private score = (dimensie: number): number => this.scores.get(dimensie) as number;

    private once(key: string, make: () => number): number {
        const local = this.known.get(key) ?? make();
        this.known.set(key, local);
        return local;
    }

    private put(...code: readonly Bytes[]): void {
        for (const part of code) this.inside.push(...part);
    }

    private make(...code: readonly Bytes[]): number {
        const local = this.locals.fresh();
        this.put(...code, op.set(local));
        return local;
    }
}
