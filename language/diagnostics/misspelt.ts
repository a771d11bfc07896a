// How is a misspelt keyword repaired? The words are replaced where they stand inside the sentence.
import type { Herkomst } from '../decision/types.js';
import type { Reparatie } from './define.js';
import { vervang } from './repairs.js';

/** Words that look like keywords: what they were perhaps meant to be, and where they stand. */
export interface Spelfout {
    readonly bedoeld: readonly string[];
    readonly plek: Omit<Herkomst, 'bestand'>;
    /** One slip of the pen away from a single keyword. */
    readonly zeker: boolean;
}

/** `mayBeSafe`: only a keyword can stand here, so a single near one is what was meant. */
export function keywordRepairs(spelfout: Spelfout | undefined, { bestand }: Herkomst, mayBeSafe: boolean): readonly Reparatie[] {
    if (!spelfout) return [];
    const { bedoeld, plek, zeker } = spelfout;
    return bedoeld.map((woord) => vervang({ bestand, ...plek }, woord, mayBeSafe && zeker));
}
