// How is a WebAssembly module written down? The few parts of the binary format (WebAssembly Core
// Specification, chapter 5) that a kernel needs: one memory from outside, functions of numbers, code as bytes.

/** Instructions in sequence, encoded. */
export type Bytes = readonly number[];

export interface WasmFunction {
    /** The name that it is exported under. */
    readonly naam: string;
    /** Its parameters and its one result are i32. */
    readonly parameters: number;
    /** Locals behind the parameters: so many i32, then so many v128. */
    readonly i32: number;
    readonly v128: number;
    readonly code: Bytes;
}

const I32 = 0x7f;
const V128 = 0x7b;

/** The memory is imported as `normtaal.<naam>`, of so many pages of 64 KiB at least. */
export function wasmModule(functions: readonly WasmFunction[], memory: { readonly naam: string; readonly pages: number }): Uint8Array {
    return Uint8Array.from([
        ...[0x00, 0x61, 0x73, 0x6d], // \0asm
        ...[1, 0, 0, 0], // version 1
        ...section(1, functions.map(({ parameters }) => [0x60, ...vector(Array.from({ length: parameters }, () => [I32])), ...vector([[I32]])])),
        ...section(2, [[...text('normtaal'), ...text(memory.naam), 0x02, 0x00, ...unsigned(memory.pages)]]),
        ...section(3, functions.map((_, i) => unsigned(i))),
        ...section(7, functions.map(({ naam }, i) => [...text(naam), 0x00, ...unsigned(i)])),
        ...section(10, functions.map(body)),
    ]);
}

function body({ i32, v128, code }: WasmFunction): Bytes {
    const bytes = [...vector([[...unsigned(i32), I32], [...unsigned(v128), V128]]), ...code, 0x0b];
    return [...unsigned(bytes.length), ...bytes];
}

function section(id: number, items: readonly Bytes[]): Bytes {
    const bytes = vector(items);
    return [id, ...unsigned(bytes.length), ...bytes];
}

const vector = (items: readonly Bytes[]): Bytes => [...unsigned(items.length), ...items.flat()];

const text = (value: string): Bytes => vector([...new TextEncoder().encode(value)].map((byte) => [byte]));

/** LEB128, for sizes, indexes and offsets. */
function unsigned(value: number): Bytes {
    return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(Math.floor(value / 0x80))];
}

/** LEB128, for constants. */
function signed(value: number): Bytes {
    const low = value & 0x7f;
    const rest = value >> 7;
    return (rest === 0 && low < 0x40) || (rest === -1 && low >= 0x40) ? [low] : [low | 0x80, ...signed(rest)];
}

const simd = (opcode: number, ...immediate: readonly number[]): Bytes => [0xfd, ...unsigned(opcode), ...immediate];

/** Instructions by their names in the specification. */
export const op = {
    block: [0x02, 0x40], loop: [0x03, 0x40], end: [0x0b],
    br: (depth: number): Bytes => [0x0c, ...unsigned(depth)],
    brIf: (depth: number): Bytes => [0x0d, ...unsigned(depth)],
    get: (local: number): Bytes => [0x20, ...unsigned(local)],
    set: (local: number): Bytes => [0x21, ...unsigned(local)],
    i32Const: (value: number): Bytes => [0x41, ...signed(value)],
    tee: (local: number): Bytes => [0x22, ...unsigned(local)],
    i32GeU: [0x4f], i32Add: [0x6a], i32Or: [0x72], i32Shl: [0x74],
    /** At any address: an alignment of 1. */
    load: (offset: number): Bytes => simd(0, 0, ...unsigned(offset)),
    store: (offset: number): Bytes => simd(11, 0, ...unsigned(offset)),
    v128Const: (bytes: Bytes): Bytes => simd(12, ...bytes),
    shuffle: (lanes: Bytes): Bytes => simd(13, ...lanes),
    swizzle: simd(14), i8Splat: simd(15), i16Splat: simd(16),
    i8Eq: simd(35), i8GtS: simd(39),
    i16Eq: simd(45), i16LtS: simd(47), i16GtS: simd(49),
    not: simd(77), and: simd(78), or: simd(80), anyTrue: simd(83),
    /** Two vectors of 16-bit masks become one of 8-bit masks. */
    i8NarrowS: simd(101),
    i8Add: simd(110), i8Sub: simd(113), i8MinS: simd(118),
    i16Add: simd(142),
} as const;
