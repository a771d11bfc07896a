// How is a text kept from being a formula in a spreadsheet that opens a CSV? By an apostrophe before it, which is no part of the text.

/** What a spreadsheet would take for a formula, or for one that is kept from being it. */
export const AS_FORMULA = /^'*[=+\-@\t\r]/;
const KEPT = /^'+[=+\-@\t\r]/;

export const withoutApostrophe = (cel: string): string => (cel.startsWith("'") && KEPT.test(cel) ? cel.slice(1) : cel);
