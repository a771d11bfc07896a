// Which sizes does the language put up with, and why?

/** A norm that people wrote is a hundred times smaller; what is larger is another kind of file. */
export const LARGEST_NORM = 5_000_000;
/** Nobody reads more remarks on one file at once, so of later ones it is told what is wrong and not what was perhaps meant. */
export const MOST_ADVISED = 100;
/** Of a longer sentence it cannot be said which one word is wrong; trying them all would take minutes. */
export const LONGEST_REPAIRED = 5000;
/** What does not belong to a sentence stands in the last lines of it; of more lines each would be read for each. */
export const MOST_LINES_TRIED = 50;
/** Ways to another colour are searched over sets of dimensions; of more dimensions or rules than this there are too many. No monitor comes near. */
export const MOST_SEARCHED = { dimensies: 100, regels: 1000 };
/** What fits in a cell of a spreadsheet. A longer one is a quote that was not closed, or another kind of file. */
export const LONGEST_CELL = 32_767;
/** A workbook unpacked. A questionnaire is a thousand times smaller; what is larger was made to fill a machine's memory. */
export const LARGEST_WORKBOOK = 100_000_000;
/** Cells of a workbook or text, the empty ones between and beside them included: all of them are held at once. */
export const MOST_CELLS = 5_000_000;
/** A table that is held as a whole. `score` reads a larger one in pieces. */
export const MOST_ROWS = 250_000;
/** JSON is held as a whole too, and takes a hundred times its length. */
export const LARGEST_JSON = 20_000_000;
