// How is a score table written as CSV? As a data file that Dutch Excel opens and Normtaal reads again.
import Papa from 'papaparse';
import { type Decision, type Rijscore, type Score, type Scoretabel, writeScores } from '../../language/index.js';

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
    // A name that begins as a formula must not become one in a spreadsheet.
    return Papa.unparse({ fields, data }, { delimiter: ';', newline: '\n', escapeFormulae: true });
}

/** The same a row at a time, of corps without published end scores. */
export const csvHeading = ({ dimensies, concept }: Decision): string => ['korps', ...dimensies.map(({ naam }) => naam), 'eindscore', ...(concept ? ['status'] : [])].map(cell).join(';');
export const csvRow = ({ concept }: Decision, { korps, scores, eindscore }: Rijscore): string => `${cell(korps)};${scores.map(word).join(';')};${word(eindscore)}${concept ? ';CONCEPT' : ''}`;

const cell = (text: string): string => (PLAIN.test(text) ? text : Papa.unparse([[text]], { delimiter: ';', escapeFormulae: true }));
const PLAIN = /^[\p{L}\p{N}][^;"\r\n]*$/u;
const word = (scores: readonly Score[]): string => (scores.length === 1 ? (scores[0] as Score) : writeScores(scores));
