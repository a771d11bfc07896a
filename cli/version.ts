// Which version is this, and what does the build hand over?
declare const NORMTAAL_VERSIE: string;
declare const NORMTAAL_LEZER: string;
declare const NORMTAAL_PROEF: string;

export const VERSIE = NORMTAAL_VERSIE;
/** The source of the data reader, for compiled norms that run as a program. */
export const LEZER = NORMTAAL_LEZER;
/** The script of a page on which a reader tries other judgements. */
export const PROEF = NORMTAAL_PROEF;
