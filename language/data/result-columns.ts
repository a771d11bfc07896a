// Which columns has a table of scores beside the scores? What Normtaal wrote (`cli/render/score-csv.ts`, `--engine duckdb`) it reads again.
import type { Tweetalig } from '../diagnostics/define.js';
import { readScores } from './cells.js';

export const EINDSCORE = 'eindscore';
const GEPUBLICEERD = 'gepubliceerd';

/** Per column, by its key, what an unreadable cell was expected to say; undefined when it is in order. */
const EXPECTED: ReadonlyMap<string, (cel: string) => Tweetalig | undefined> = new Map([
    [EINDSCORE, scoreExpected],
    [GEPUBLICEERD, scoreExpected],
    ['status', (cel) => (/^(?:concept|draft)$/i.test(cel) ? undefined : { nl: 'CONCEPT of niets', en: 'CONCEPT or nothing' })],
    ['plafonds', () => undefined], // the numbers of the rules that hold
    ['fout', () => ({ nl: 'niets, want een rij met een fout kreeg geen score', en: 'nothing, for a row with a fault got no score' })],
]);

export const SCORES_EXPECTED: Tweetalig = { nl: 'rood, geel, groen of blanco (of geel|groen waar het onzeker is)', en: 'rood, geel, groen or blanco (or geel|groen where it is uncertain)' };

function scoreExpected(cel: string): Tweetalig | undefined {
    return readScores(cel) ? undefined : SCORES_EXPECTED;
}

export interface Uitslagkolommen {
    /** Where the published end score stands; -1 when nowhere. In a table that was written `eindscore` beside `gepubliceerd` is what the norm gave. */
    readonly gepubliceerd: number;
    /** The columns that are no dimension, and what is expected of a cell that is not empty. */
    readonly ernaast: ReadonlyMap<number, (cel: string) => Tweetalig | undefined>;
}

/** `keys`: those of the headings (`dataKey`). A norm may have a dimension of such a name: then it is that. */
export function resultColumns(keys: readonly string[], isKnown: (key: string) => boolean): Uitslagkolommen {
    const beside = keys.flatMap((key, i) => {
        const expected = key === EINDSCORE || !isKnown(key) ? EXPECTED.get(key) : undefined;
        return expected ? [[i, expected] as const] : [];
    });
    const at = (key: string): number => beside.find(([i]) => keys[i] === key)?.[0] ?? -1;
    return { gepubliceerd: at(GEPUBLICEERD) >= 0 ? at(GEPUBLICEERD) : at(EINDSCORE), ernaast: new Map(beside) };
}
