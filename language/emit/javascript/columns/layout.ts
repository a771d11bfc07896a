// Where does each column of a block stand in memory? The same for the loop and the kernel.
import type { Plan } from './plan.js';

/** Rows that are copied in at a time: a block of some dozens of columns stays in the second cache. */
export const BLOK = 16_384;
/** Rows at a time when all are read where they are: at every stop the processor has to find the columns again. */
export const LANG = 262_144;

/** Between the beginnings of two columns: beginnings a multiple of 4 KiB apart would drive each other from the cache. */
export const STAP = BLOK + 192;
export const STAP_UIT = LANG + 192;

export interface Layout {
    readonly dimensie: (index: number) => number;
    readonly eindscore: number;
    readonly verlaagd: (index: number) => number;
    readonly masker: (index: number) => number;
    /** Where a column begins of what comes out. */
    readonly plaats: (kolom: number) => number;
    readonly bytes: number;
}

/** The number of every column in a block. */
export function layoutOf({ dimensies, verlaagd, maskers }: Plan): Layout {
    const eindscore = dimensies.length;
    const plaats = (kolom: number): number => eindscore * STAP + (kolom - eindscore) * STAP_UIT;
    return {
        dimensie: (index) => dimensies.indexOf(index),
        eindscore,
        verlaagd: (index) => eindscore + 1 + verlaagd.indexOf(index),
        masker: (index) => eindscore + 1 + verlaagd.length + index,
        plaats,
        bytes: plaats(eindscore + 1 + verlaagd.length + maskers),
    };
}
