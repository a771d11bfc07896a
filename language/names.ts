// When are two names the same? Without regard to case, blanks, Unicode composition and the kind of dash.

/** The form by which names of a norm are compared (language.md, "Lines, words and names"). */
export const nameKey = (name: string): string =>
    name.normalize('NFC').toLowerCase().replaceAll('\u2019', "'").replace(/\s*[-\u2010-\u2014]\s*/g, '-').replace(/\s+/g, ' ').trim();

/** The looser form by which data is matched to names: letters and digits only, without accents. */
export const dataKey = (name: string): string =>
    name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
