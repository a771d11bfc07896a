// Where does each column of a block stand in memory? The same for the loop and the kernel.
import type { Plan } from './plan.js';

/** Rows that are weighed at a time: a block of some dozens of columns stays in the second cache. */
export const BLOK = 16_384;

/** Between the beginnings of two columns: beginnings a multiple of 4 KiB apart would drive each other from the cache. */
const STRIDE = BLOK + 192;

export interface Layout {
    readonly dimensie: (index: number) => number;
    readonly groep: (index: number) => number;
    readonly eindscore: number;
    readonly verlaagd: (index: number) => number;
    readonly masker: (index: number) => number;
    readonly kolommen: number;
}

/** The number of every column in a block. */
export function layoutOf({ dimensies, groepen, verlaagd, maskers }: Plan): Layout {
    const eindscore = dimensies.length + groepen.length;
    return {
        dimensie: (index) => dimensies.indexOf(index),
        groep: (index) => dimensies.length + index,
        eindscore,
        verlaagd: (index) => eindscore + 1 + verlaagd.indexOf(index),
        masker: (index) => eindscore + 1 + verlaagd.length + index,
        kolommen: eindscore + 1 + verlaagd.length + maskers,
    };
}

export const offsetOf = (kolom: number): number => kolom * STRIDE;
