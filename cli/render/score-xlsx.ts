// How is a score table written as a workbook? The table alone on its first sheet, so that Normtaal reads it again; what it is on the second.
import { type Recept, type Scoretabel, type Werkblad, writeWorkbook } from '../../language/index.js';
import type { Texts } from '../texts/texts.js';
import { titleWithConcept, totals } from './score-text.js';
import { notApplyingCell, scoreCell, tableSheet } from './sheets.js';

export async function scoreXlsx(tabel: Scoretabel, recept: Recept, texts: Texts): Promise<Uint8Array> {
    const title = titleWithConcept(tabel.decision, texts);
    return writeWorkbook([scoreSheet(tabel, texts), aboutSheet(tabel, recept, texts)], title);
}

/** The columns of `score --format csv`. */
export function scoreSheet({ decision, rijen, per }: Scoretabel, texts: Texts): Werkblad {
    const published = rijen.some((rij) => rij.gepubliceerd);
    const { report } = texts;
    const heads = [per, ...decision.dimensies.map(({ naam }) => naam), 'eindscore', ...(published ? ['gepubliceerd'] : []), ...(decision.concept ? ['status'] : [])];
    return tableSheet(`${decision.concept ? `${report.concept} ` : ''}${per === 'korps' ? 'Scores' : 'Eenheden'}`, heads, rijen.map((rij) => [
        { waarde: rij.korps, vet: true },
        ...rij.dimensies.map(({ score, geldtNiet }) => (geldtNiet ? notApplyingCell() : scoreCell(score))),
        scoreCell(rij.eindscore),
        ...(published ? [rij.gepubliceerd ? scoreCell(rij.gepubliceerd) : null] : []),
        ...(decision.concept ? [report.concept] : []),
    ]), [28, ...decision.dimensies.map(() => 13), 13, ...(published ? [13] : []), 12]);
}

export function aboutSheet(tabel: Scoretabel, recept: Recept, texts: Texts): Werkblad {
    const { report } = texts;
    const { editie } = tabel.norm;
    const files = [recept.norm, ...recept.norm.gebruikt, ...recept.gegevens];
    return {
        naam: `${tabel.decision.concept ? `${report.concept} ` : ''}${report.sections.receipt}`, breedtes: [60, 70],
        rijen: [
            [{ waarde: titleWithConcept(tabel.decision, texts), vet: true, grootte: 14 }],
            ...(editie?.periode === undefined ? [] : [[editie.periode]]),
            ...(editie?.bron === undefined ? [] : [[report.source(editie.bron)]]),
            [totals(tabel, texts)],
            [report.receiptLine(recept.normtaal)],
            [],
            [{ waarde: report.columns.file, vet: true }, { waarde: report.columns.hash, vet: true }],
            ...files.map(({ bestand, sha256 }) => [bestand, sha256]),
        ],
    };
}
