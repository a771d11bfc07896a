// What is a diagnostic, and what is a message of it at a place?
import type { Herkomst } from '../decision/types.js';

export type Ernst = 'fout' | 'waarschuwing' | 'informatie' | 'hint';

/** One kind of remark: `P` are the facts that its Dutch sentence needs. */
export interface Diagnose<P> {
    readonly code: `NT${string}`;
    readonly ernst: Ernst;
    /** What stands there, why that is wrong, what to do: one or two Dutch sentences. */
    readonly bericht: (feiten: P) => string;
}

/** A remark at a place in a norm file or in data. */
export interface Melding {
    readonly code: string;
    readonly ernst: Ernst;
    readonly bericht: string;
    readonly plaats: Herkomst;
}

export const meld = <P>(diagnose: Diagnose<P>, plaats: Herkomst, feiten: P): Melding => ({
    code: diagnose.code,
    ernst: diagnose.ernst,
    bericht: diagnose.bericht(feiten),
    plaats,
});

/** `a`, `a of b`, `a, b of c`. */
export function opsomming(delen: readonly string[], voeg: 'en' | 'of' = 'of'): string {
    return delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} ${voeg} ${delen.at(-1)}`;
}

export const bedoelde = (namen: readonly string[]): string =>
    namen.length === 0 ? '' : ` Bedoelde u ${opsomming(namen.map((naam) => `'${naam}'`))}?`;
