// How is a score table written as CSV? As a data file that Dutch Excel opens and Normtaal reads again.
import Papa from 'papaparse';
import { type Scoretabel, writeScores } from '../../language/index.js';

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
