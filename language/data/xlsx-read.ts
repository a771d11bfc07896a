// What stands in the sheets of a workbook (.xlsx)? Every cell as the text that a person reads; formulas by the value they had, never run.
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { MetReden } from '../reasons.js';
import { numberText } from './number-text.js';
import type { Blad } from './tables.js';
import { whyNotUnpacked } from './zip-size.js';

/** The visible sheets. Every cell of merged cells holds their text. @throws MetReden when it is none, or too large to unpack. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Blad[]> {
    const reden = whyNotUnpacked(bytes);
    if (reden) throw new MetReden(reden);
    const { readXlsx } = await import('hucre/xlsx');
    try {
        const { sheets } = await readXlsx(bytes, { readStyles: true, sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true });
        return sheets.map((sheet) => ({ naam: sheet.name, rijen: textsOf(sheet) }));
    } catch (error) {
        throw new MetReden({ nl: 'de werkmap is beschadigd', en: 'the workbook is damaged' }, { cause: error });
    }
}

function textsOf({ rows, cells, merges = [] }: Sheet): string[][] {
    const texts = rows.map((row, r) => row.map((value, c) => textOf(value, cells?.get(`${r},${c}`))));
    for (const { startRow, startCol, endRow, endCol } of merges) {
        const text = texts[startRow]?.[startCol] ?? '';
        // A merge over a whole row or column says nothing beyond the cells that are there.
        for (let r = startRow; r <= Math.min(endRow, texts.length - 1); r++) {
            for (let c = startCol; c <= Math.min(endCol, (texts[r] as string[]).length - 1); c++) (texts[r] as string[])[c] = text;
        }
    }
    return texts;
}

/** A number with a comma; a percentage as it shows; a date as 2012-03-01; a formula without a known value as itself, so that it is no number. */
function textOf(value: CellValue, cell: Cell | undefined): string {
    if (value === null) return cell?.formula === undefined ? '' : `=${cell.formula}`;
    if (typeof value === 'boolean') return value ? 'ja' : 'nee';
    if (typeof value === 'number') return cell?.style?.numFmt?.includes('%') === true ? `${numberText(value * 100)}%` : numberText(value);
    if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '').replace(/\.\d+Z$/, '');
    return value;
}
