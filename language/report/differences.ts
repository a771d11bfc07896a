// Where did the weegploeg judge otherwise than the norm, and is it said why?
import type { Score } from '../decision/types.js';
import { differs } from '../result/data-remarks.js';
import type { Rij } from '../result/score-table.js';

export interface Afwijkend {
    readonly korps: string;
    readonly dimensie: string;
    readonly oordeel: readonly Score[];
    readonly norm: readonly Score[];
    /** Absent where nobody said why. */
    readonly reden?: string;
}

/** An unsure judgement differs only where it shares no colour with the norm. */
export function differencesOf(rijen: readonly Rij[]): Afwijkend[] {
    return rijen.flatMap(({ korps, dimensies, afwijkingen }) => dimensies.flatMap((dimensie): Afwijkend[] => {
        const { naam, oordeel, norm } = dimensie;
        if (dimensie.geldtNiet || !differs(dimensie) || !oordeel || !norm) return [];
        const reden = afwijkingen?.get(naam);
        return [{ korps, dimensie: naam, oordeel, norm, ...(reden !== undefined && { reden }) }];
    }));
}
