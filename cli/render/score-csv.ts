// How is a score table written as CSV? As a data file that Dutch Excel opens and Normtaal reads again.
import Papa from 'papaparse';
import { AS_FORMULA, type Decision, type Rijscore, type Score, type Scoretabel, writeScores } from '../../language/index.js';

/** A name that begins as a formula must not become one in a spreadsheet. */
const WRITTEN = { delimiter: ';', newline: '\n', escapeFormulae: AS_FORMULA } as const;

export function scoreCsv({ decision, rijen, per }: Scoretabel): string {
    const published = rijen.some((rij) => rij.gepubliceerd);
    const fields = [per, ...decision.dimensies.map(({ naam }) => naam), 'eindscore', ...(published ? ['gepubliceerd'] : []), ...(decision.concept ? ['status'] : [])];
    const data = rijen.map((rij) => [
        rij.korps,
        ...rij.dimensies.map(({ score }) => writeScores(score)),
        writeScores(rij.eindscore),
        ...(published ? [writeScores(rij.gepubliceerd ?? [])] : []),
        ...(decision.concept ? ['CONCEPT'] : []),
    ]);
    return [headingLine(fields), ...(data.length > 0 ? [Papa.unparse(data, WRITTEN)] : [])].join('\n');
}

/** The same a row at a time. */
export const csvHeading = ({ dimensies, concept }: Decision, published: boolean): string => headingLine(['korps', ...dimensies.map(({ naam }) => naam), 'eindscore', ...(published ? ['gepubliceerd'] : []), ...(concept ? ['status'] : [])]);
export const csvRow = ({ concept }: Decision, { korps, scores, eindscore, gepubliceerd = [] }: Rijscore, published: boolean): string => `${cell(korps)};${scores.map(word).join(';')};${word(eindscore)}${published ? `;${word(gepubliceerd)}` : ''}${concept ? ';CONCEPT' : ''}`;

const cell = (text: string): string => (PLAIN.test(text) ? text : Papa.unparse([[text]], WRITTEN));
const PLAIN = /^[\p{L}\p{N}][^;"\r\n]*$/u;

/** The heading tells the sign that parts cells: another that could be it stands in quotes. */
const headingLine = (fields: readonly string[]): string => Papa.unparse([fields], { ...WRITTEN, quotes: (value: unknown) => /[,\t]/.test(String(value)) });
const word = (scores: readonly Score[]): string => (scores.length === 1 ? (scores[0] as Score) : writeScores(scores));
