// What stands in the sheets of a workbook (.xlsx)? Every cell as the text that a person reads; formulas by the value they had, never run.
import type { Cell, CellValue, readXlsx, Sheet, streamXlsxRows } from 'hucre/xlsx';
import type { Tweetalig } from '../diagnostics/define.js';
import { MetReden } from '../reasons.js';
import { numberText } from './number-text.js';
import { LARGEST_WORKBOOK, MOST_CELLS } from '../limits.js';
import type { Blad } from './tables.js';
import { unpackedSize } from './zip-size.js';

interface Xlsx {
    readonly readXlsx: typeof readXlsx;
    readonly streamXlsxRows: typeof streamXlsxRows;
}

const isSeen = ({ hidden, veryHidden }: { readonly hidden?: boolean; readonly veryHidden?: boolean }): boolean => hidden !== true && veryHidden !== true;

/** The visible sheets. Every cell of merged cells holds their text. @throws MetReden when it is none, or too large to unpack. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Blad[]> {
    const size = unpackedSize(bytes);
    if (typeof size !== 'number') throw new MetReden(size);
    const xlsx = await import('hucre/xlsx');
    try {
        const reden = await whyTooWide(xlsx, bytes, size);
        if (reden) throw new MetReden(reden);
        const { sheets } = await xlsx.readXlsx(bytes, { readStyles: true, sheets: isSeen });
        return sheets.map((sheet) => ({ naam: sheet.name, rijen: textsOf(sheet) }));
    } catch (error) {
        if (error instanceof MetReden) throw error;
        throw new MetReden({ nl: 'de werkmap is beschadigd', en: 'the workbook is damaged' }, { cause: error });
    }
}

/**
 * A few cells far apart make a table of billions, and the reader fills it before it counts. So the rows are walked
 * over first, of every sheet that will be read; each walk unpacks what the sheets share anew, so there cannot be many.
 */
async function whyTooWide(xlsx: Xlsx, bytes: Uint8Array, size: number): Promise<Tweetalig | undefined> {
    const seen: number[] = [];
    await xlsx.readXlsx(bytes, { sheets: (info, at) => isSeen(info) && seen.push(at) < 0 });
    if (seen.length * size > MOST_WALKED) return TOO_MANY;
    let cells = 0;
    for (const sheet of seen) {
        let [rows, width] = [0, 0];
        for await (const { index, values } of xlsx.streamXlsxRows(bytes, { sheet })) {
            [rows, width] = [Math.max(rows, index + 1), Math.max(width, values.length)];
            if (cells + rows * width > MOST_CELLS) return TOO_WIDE;
        }
        cells += rows * width;
    }
    return undefined;
}

/** Bytes, over all sheets. */
const MOST_WALKED = 10 * LARGEST_WORKBOOK;
const TOO_MANY: Tweetalig = { nl: 'voor zo\'n grote werkmap heeft zij te veel bladen', en: 'for so large a workbook it has too many sheets' };
const TOO_WIDE: Tweetalig = {
    nl: 'het is groter dan een tabel van korpsen, of er staat een cel ver van de andere; haal weg wat niet bij de tabel hoort',
    en: 'it is larger than a table of corps, or a cell stands far from the others; remove what is no part of the table',
};

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
