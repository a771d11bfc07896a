// To which numbers of a column may the figure of a footnote be stuck? `10814` among hundreds is 108 with footnote 14, or it is not: a question.

/** How many times larger than the rest of its column a number is before it is doubted. */
export const JUMP = 10;
/** Of fewer numbers it cannot be said what is usual. */
export const FEWEST = 5;
/** Smaller numbers are never doubted. */
export const LEAST_DOUBTED = 1000;

/** Per doubted cell all that it can be, itself included, by its index. Only numbers written as plain figures are doubted. */
export function stuckFootnotes(cellen: readonly string[]): ReadonlyMap<number, readonly number[]> {
    const numbers = cellen.flatMap((cel, index) => (/^\d+$/.test(cel) ? [{ index, cel, value: Number(cel) }] : [])).sort((a, b) => a.value - b.value);
    const found = new Map<number, readonly number[]>();
    // Only the lowest jump can part the usual numbers from those that a footnote made large.
    const jump = numbers.findIndex(({ value }, i) => i >= FEWEST && value >= LEAST_DOUBTED && value > JUMP * Math.max(1, numbers[i - 1]?.value ?? 0));
    if (jump < 0) return found;
    const largest = numbers[jump - 1]?.value ?? 0;
    for (const { index, cel, value } of numbers.slice(jump)) {
        const kan = [2, 1].flatMap((figures) => {
            const [number, footnote] = [cel.slice(0, -figures), cel.slice(-figures)];
            return /^[1-9]/.test(footnote) && Number(number) <= JUMP * Math.max(1, largest) ? [Number(number)] : [];
        });
        if (kan.length > 0) found.set(index, [...kan, value]);
    }
    return found;
}
