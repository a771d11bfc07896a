// Which WebAssembly is a weighting? A loop over vectors of 16 rows, 32 rows at a time: both halves share the addresses of
// the columns, and the ends of the loop.
import type { Decision } from '../../../decision/types.js';
import { type Bytes, op, type WasmFunction, wasmModule } from './binary.js';
import { layoutOf } from './layout.js';
import { NIET, type Plan, planOf, weigh } from './plan.js';
import { Locals, TooWide, Vectors } from './vectors.js';

const PAGE = 65_536;
/** Of one vector. */
const ROWS = 16;

/**
 * A module that reads `normtaal.geheugen`. Its functions take a number of rows and where every column that goes in
 * begins: `weeg` writes end scores and what rules lower, `plafonds` writes which rules hold. Both say what they saw, as
 * `weegRijen` does. Undefined for a norm that outgrows the vectors: more dimensions than a byte counts, points beyond 16 bits.
 */
export function kernelOf(decision: Decision): Uint8Array | undefined {
    const plan = planOf(decision);
    if (plan.dimensies.length > 127) return undefined;
    try {
        const functions = [false, true].map((masks) => ({ naam: masks ? 'plafonds' : 'weeg', ...loop(decision, plan, masks) }));
        return wasmModule(functions, { naam: 'geheugen', pages: Math.ceil(layoutOf(plan).bytes / PAGE) });
    } catch (error) {
        if (error instanceof TooWide) return undefined;
        throw error;
    }
}

/** A function in the making: its parameters are the number of rows and the beginnings of the columns, then come its locals. */
function loop(decision: Decision, plan: Plan, masks: boolean): Omit<WasmFunction, 'naam'> {
    const layout = layoutOf(plan);
    const row = 1 + layout.eindscore;
    const address = (kolom: number): number => row + 1 + kolom;
    const locals = new Locals(address(layout.eindscore));
    const [seen, partly] = [locals.fresh(), locals.fresh()];
    const half = (offset: number): Bytes => {
        const vectors = new Vectors(plan, locals, {
            load: (dimensie) => {
                const kolom = layout.dimensie(dimensie);
                const at = offset === 0 ? [op.get(1 + kolom), op.get(row), op.i32Add, op.tee(address(kolom))] : [op.get(address(kolom))];
                return [...at.flat(), ...op.load(offset)];
            },
            store: (kolom, value) => [...op.get(row), ...op.get(value), ...op.store(layout.plaats(kolom) + offset)],
        }, masks);
        weigh(decision, plan, masks, vectors);
        const also = (to: number, from: number): Bytes => [op.get(to), op.get(from), op.or, op.set(to)].flat();
        return [...vectors.code(), ...(masks ? [] : [...also(seen, vectors.seen), ...also(partly, vectors.partly)])];
    };
    const halves = [0, ROWS].flatMap(half);
    const none = [op.get(seen), op.i32Const(~3), op.i8Splat, op.and, op.get(partly), op.i32Const(~(3 | NIET)), op.i8Splat, op.and, op.or, op.anyTrue].flat();
    const outside = [op.get(partly), op.i32Const(NIET), op.i8Splat, op.and, op.anyTrue].flat();
    const code = [
        ...locals.before,
        ...op.loop,
        ...halves,
        ...[op.get(row), op.i32Const(2 * ROWS), op.i32Add, op.set(row)].flat(),
        // Until all rows are done: again, unless row >= rows.
        ...op.block, ...[op.get(row), op.get(0), op.i32GeU, op.brIf(0), op.br(1)].flat(), ...op.end,
        ...op.end,
        // 2 for what is no code, and 1 for what does not apply.
        ...none, ...op.i32Const(1), ...op.i32Shl, ...outside, ...op.i32Or,
    ];
    return { parameters: row, i32: 1 + layout.eindscore, v128: locals.count, code };
}
