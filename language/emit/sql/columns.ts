// Which columns does a table of corps have for a decision, and which have the views over it?
import type { Decision, Indicator } from '../../decision/types.js';
import { createIdentifiers } from '../identifiers.js';

export interface SqlColumns {
    /** By dimension. */
    readonly dimensies: readonly string[];
    /** Every indicator that a norm reads, once, with its column. */
    readonly indicatoren: readonly { readonly indicator: Indicator; readonly kolom: string }[];
}

/** What every view has itself. */
const TAKEN = ['korps', 'eindscore', 'plafonds', 'fout', 'nummer', 'doel', 'hoogstens', 'zin', 'bestand', 'regel', 'bron', 'interpretatie'];

export function sqlColumns({ dimensies }: Decision): SqlColumns {
    const indicators = new Map(dimensies.flatMap(({ indicatoren }) => indicatoren).map((indicator) => [indicator.naam, indicator]));
    const names = [...dimensies.map(({ naam }) => naam), ...indicators.keys()];
    const columns = createIdentifiers(names, TAKEN, 'kolom');
    return {
        dimensies: columns.slice(0, dimensies.length),
        indicatoren: [...indicators.values()].map((indicator, i) => ({ indicator, kolom: columns[dimensies.length + i] as string })),
    };
}
