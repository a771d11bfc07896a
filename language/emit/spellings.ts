// By which names may a corps go in data?

/** A corps with its other spellings. */
export interface Spelled {
    readonly naam: string;
    readonly aliassen: readonly string[];
}

export const allSpellings = (korpsen: readonly Spelled[]): string[] => korpsen.flatMap(({ naam, aliassen }) => [naam, ...aliassen]);

/** These names, each with the other spellings of its corps. */
export const spellingsOf = (namen: readonly string[], korpsen: readonly Spelled[]): string[] =>
    namen.flatMap((naam) => [naam, ...korpsen.filter((korps) => korps.naam === naam).flatMap(({ aliassen }) => aliassen)]);
