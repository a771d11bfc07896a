// What is said where the weegploeg judged otherwise than the norm, in two languages?
import type { Taal } from '../../language/index.js';

export interface JudgedTexts {
    readonly title: string;
    /** `reason`: absent where nobody said why. */
    readonly line: (difference: { readonly korps?: string; readonly dimensie: string; readonly oordeel: string; readonly norm: string; readonly reden?: string }) => string;
}

const stop = (text: string): string => text.replace(/\.$/, '');

export const JUDGED_TEXTS: Readonly<Record<Taal, JudgedTexts>> = {
    nl: {
        title: 'Oordeel anders dan de norm:',
        line: ({ korps, dimensie, oordeel, norm, reden }) => `${korps === undefined ? '' : `${korps}, `}${dimensie}: oordeel ${oordeel}, norm ${norm}; ${reden === undefined ? 'zonder reden, leg die vast met afwijking' : stop(reden)}`,
    },
    en: {
        title: 'Judged otherwise than the norm:',
        line: ({ korps, dimensie, oordeel, norm, reden }) => `${korps === undefined ? '' : `${korps}, `}${dimensie}: judged ${oordeel}, norm ${norm}; ${reden === undefined ? 'without a reason, record it with afwijking' : stop(reden)}`,
    },
};
