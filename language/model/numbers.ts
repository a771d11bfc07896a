// What number does a Dutch notation stand for?

/** `12,5` -> 12.5; `70 %` -> 70. The tokens guarantee the form. */
export const readNumber = (text: string): number => Number(text.replace('%', '').trim().replace(',', '.'));

/** 12.5 -> `12,5`; written out, for the notation has no exponents. */
export function writeNumber(value: number): string {
    const short = String(value);
    return (short.includes('e') ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 }) : short).replace('.', ',');
}
