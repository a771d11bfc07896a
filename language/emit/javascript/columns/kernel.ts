// Which WebAssembly is a weighting? 16 rows at a time: one byte of a vector is one row, and a condition
// is a vector of bytes that are all ones where it holds.
import type { Decision, Vergelijker } from '../../../decision/types.js';
import { type Bytes, op, wasmModule } from './binary.js';
import { type Layout, layoutOf, offsetOf } from './layout.js';
import { type Algebra, type Ceilings, type Plan, planOf, reach, type Punten, weigh } from './plan.js';

const PAGE = 65_536;

/**
 * A module that reads `normtaal.geheugen`. Its functions take a number of rows and where every column that goes in
 * begins: `weeg` writes end scores and what rules lower and gives not 0 where a code is none, `plafonds` writes which
 * rules hold. Undefined for a norm that outgrows the vectors: more dimensions than a byte counts, points beyond 16 bits.
 */
export function kernelOf(decision: Decision): Uint8Array | undefined {
    const plan = planOf(decision);
    if (plan.dimensies.length > 127) return undefined;
    const layout = layoutOf(plan);
    try {
        const functions = [false, true].map((masks) => {
            const kernel = new Kernel(plan, layout, masks);
            weigh(decision, plan, masks, kernel);
            return { naam: masks ? 'plafonds' : 'weeg', parameters: 1 + layout.eindscore, i32: 1, v128: kernel.locals, code: kernel.code() };
        });
        return wasmModule(functions, { naam: 'geheugen', pages: Math.ceil(offsetOf(layout.kolommen) / PAGE) });
    } catch (error) {
        if (error instanceof TooWide) return undefined;
        throw error;
    }
}

class TooWide extends Error {}

/** Conditions and counts are the numbers of the locals that hold them; every value has a local of its own. */
class Kernel implements Algebra<number, number> {
    locals = 0;
    private readonly before: number[] = [];
    private readonly inside: number[] = [];
    private readonly known = new Map<string, number>();
    /** Final scores; -1 where a dimension does not apply. */
    private readonly scores = new Map<number, number>();
    private readonly bits = new Map<number, number>();
    private readonly row: number;
    private readonly seen: number;
    private readonly judged: number;

    constructor(private readonly plan: Plan, private readonly layout: Layout, private readonly masks: boolean) {
        this.row = 1 + layout.eindscore;
        this.seen = this.local();
        const judged: number[] = [];
        const partly = plan.groepen.map((): number[] => []);
        const outside = plan.groepen.map((_, i) => this.load(layout.groep(i)));
        for (const dimensie of plan.dimensies) {
            const groep = plan.groepVan(dimensie);
            const given = this.load(layout.dimensie(dimensie));
            this.scores.set(dimensie, groep === undefined ? given : this.make(op.get(given), op.get(outside[groep] as number), op.or));
            (groep === undefined ? judged : partly[groep] as number[]).push(given);
        }
        const own = partly.map((given) => this.any(given));
        judged.push(...own.map((given, i) => this.make(op.get(given), op.get(outside[i] as number), op.andNot)));
        this.judged = this.any(judged);
        if (!masks) this.put(op.get(this.any([this.seen, this.judged, ...own])), op.set(this.seen));
    }

    code(): Bytes {
        for (const [i, mask] of this.bits) this.store(this.layout.masker(i), mask);
        return [
            ...this.before,
            ...op.loop,
            ...this.inside,
            ...[op.get(this.row), op.i32Const(16), op.i32Add, op.set(this.row)].flat(),
            // Until all rows are done: again, unless row >= rows.
            ...op.block, ...[op.get(this.row), op.get(0), op.i32GeU, op.brIf(0), op.br(1)].flat(), ...op.end,
            ...op.end,
            ...[op.get(this.seen), op.i32Const(~3), op.i8Splat, op.and, op.anyTrue].flat(),
        ];
    }

    in(dimensie: number, codes: number): number {
        const score = this.scores.get(dimensie) as number;
        return this.once(`${score} in ${codes}`, () => {
            const single = [1, 2, 4, 8].indexOf(codes);
            if (single >= 0) return this.make(op.get(score), op.get(this.splat(single)), op.i8Eq);
            // A table of 16 answers; -1 lies outside and gets none.
            const table = Array.from({ length: 16 }, (_, code) => ((codes >> code) & 1 ? 0xff : 0));
            return this.make(op.get(this.constant(table)), op.get(score), op.swizzle);
        });
    }

    and = (parts: readonly number[]): number => this.fold(parts, op.and, -1);
    or = (parts: readonly number[]): number => this.any(parts);
    not = (part: number): number => this.make(op.get(part), op.not);

    /** What holds is -1: taking it away adds one. */
    count(dimensies: readonly number[], codes: number): number {
        return this.make(op.get(this.splat(0)), op.get(this.fold(dimensies.map((i) => this.in(i, codes)), op.i8Add, 0)), op.i8Sub);
    }

    less = (total: number, parts: readonly number[]): number => parts.reduce((sum, holds) => this.make(op.get(sum), op.get(holds), op.i8Add), total);
    atLeast = (total: number, least: number): number => this.make(op.get(total), op.get(this.splat(least - 1)), op.i8GtS);
    atMost = (total: number, most: number): number => this.make(op.get(this.splat(most + 1)), op.get(total), op.i8GtS);

    /** Sums of 16 bits: two vectors of 8 rows. */
    points(terms: readonly Punten[], sign: Vergelijker, limit: bigint): number {
        if (reach(terms, limit) > 32_767n) throw new TooWide();
        const sums = [0, 1].map((half) => terms.reduce((sum, { dimensie, perCode }) => this.make(op.get(sum), op.get(this.pointsOf(dimensie, perCode, half)), op.i16Add), this.splat(0)));
        const wide = this.once(`limit ${limit}`, () => this.makeBefore(op.i32Const(Number(limit)), op.i16Splat));
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
        const score = this.scores.get(dimensie) as number;
        const bytes = [0n, 8n].map((shift) => Array.from({ length: 16 }, (_, code) => Number(((perCode[code] ?? 0n) >> shift) & 0xffn)));
        const looked = bytes.map((table) => this.once(`${score} at ${table.join()}`, () => this.make(op.get(this.constant(table)), op.get(score), op.swizzle)));
        return this.make(...looked.map(op.get), op.shuffle(Array.from({ length: 8 }, (_, i) => [8 * half + i, 16 + 8 * half + i]).flat()));
    }

    rule(indexes: readonly number[], holds: number): number {
        for (const index of this.masks ? indexes : []) {
            const bit = this.make(op.get(holds), op.get(this.splat(1 << (index & 7))), op.and);
            const known = this.bits.get(index >> 3);
            this.bits.set(index >> 3, known === undefined ? bit : this.make(op.get(known), op.get(bit), op.or));
        }
        return holds;
    }

    /** blanco (0) and what does not apply (-1) are lower than every ceiling and stay as they are. */
    lower(dimensie: number, ceilings: Ceilings<number>): void {
        const final = this.make(op.get(this.scores.get(dimensie) as number), op.get(this.lowest(ceilings)), op.i8MinS);
        this.scores.set(dimensie, final);
        if (this.masks) return;
        const shown = this.plan.groepVan(dimensie) === undefined ? final : this.make(op.get(final), op.get(this.splat(0)), op.i8MaxS);
        this.store(this.layout.verlaagd(dimensie), shown);
    }

    end(ceilings: Ceilings<number>): void {
        if (this.masks) return;
        const judged = this.make(op.get(this.judged), op.get(this.splat(0)), op.i8GtS);
        this.store(this.layout.eindscore, this.make(op.get(this.lowest(ceilings)), op.get(judged), op.and));
    }

    /** groen (3), one less for a ceiling at all, and one more less for a ceiling of rood. */
    private lowest({ geel, rood }: Ceilings<number>): number {
        const red = rood.length === 0 ? [] : [this.any(rood)];
        return [this.any([...geel, ...red]), ...red].reduce((score, one) => this.make(op.get(score), op.get(one), op.i8Add), this.splat(3));
    }

    private any = (parts: readonly number[]): number => this.fold(parts, op.or, 0);

    private fold(parts: readonly number[], code: Bytes, none: number): number {
        const [first, ...rest] = parts;
        return first === undefined ? this.splat(none) : rest.reduce((sum, part) => this.make(op.get(sum), op.get(part), code), first);
    }

    /** Column by column a parameter says where it begins. */
    private load = (kolom: number): number => this.make(op.get(1 + kolom), op.get(this.row), op.i32Add, op.load(0));
    private store = (kolom: number, value: number): void => this.put(op.get(this.row), op.get(value), op.store(offsetOf(kolom)));
    private splat = (value: number): number => this.once(`all ${value & 0xff}`, () => this.makeBefore(op.i32Const(value), op.i8Splat));
    private constant = (bytes: Bytes): number => this.once(`table ${bytes.join()}`, () => this.makeBefore(op.v128Const(bytes)));

    private once(key: string, make: () => number): number {
        const local = this.known.get(key) ?? make();
        this.known.set(key, local);
        return local;
    }

    private put(...code: readonly Bytes[]): void {
        for (const part of code) this.inside.push(...part);
    }

    private make(...code: readonly Bytes[]): number {
        const local = this.local();
        this.put(...code, op.set(local));
        return local;
    }

    /** For what is the same in every row. */
    private makeBefore(...code: readonly Bytes[]): number {
        const local = this.local();
        this.before.push(...code.flat(), ...op.set(local));
        return local;
    }

    /** Behind the rows, where the columns begin, and the row. */
    private local(): number {
        this.locals += 1;
        return this.row + this.locals;
    }
}
