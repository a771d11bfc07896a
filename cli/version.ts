// Which version is this, and what does the build hand over?
declare const NORMTAAL_VERSIE: string;
declare const NORMTAAL_LEZER: string;

export const VERSIE = NORMTAAL_VERSIE;
/** The source of the data reader, for compiled norms that run as a program. */
export const LEZER = NORMTAAL_LEZER;
