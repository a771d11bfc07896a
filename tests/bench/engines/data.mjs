// Which rows are scored? The same for every engine: mostly groen, some of everything else, no corps.

/** Weighed dimensions of the 2012 norm, in its order. */
export const WIDTH = 17;

/** Columns in one buffer; their beginnings are no multiple of 4 KiB apart, or they would drive each other from the cache. */
export function makeData(rows) {
    const stride = Math.ceil((rows + 16) / 4096) * 4096 + 192;
    const bytes = new Uint8Array(WIDTH * stride);
    let seed = 1;
    for (let i = 0; i < WIDTH; i++) {
        for (let r = 0; r < rows; r++) {
            seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
            bytes[i * stride + r] = seed >>> 24 < 230 ? 3 : (seed >>> 20) & 3;
        }
    }
    const columns = Array.from({ length: WIDTH }, (_, i) => bytes.subarray(i * stride, i * stride + rows));
    return { rows, stride, bytes, columns };
}

/** One row of codes. */
export const rowOf = ({ columns }, r) => columns.map((column) => column[r]);
