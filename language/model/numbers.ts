// What number does a Dutch notation stand for?

/** `12,5` -> 12.5; `70 %` -> 70. The tokens guarantee the form. */
export const readNumber = (text: string): number => Number(text.replace('%', '').trim().replace(',', '.'));

/** 12.5 -> `12,5`. */
export const writeNumber = (value: number): string => String(value).replace('.', ',');
