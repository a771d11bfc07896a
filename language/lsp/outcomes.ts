// Does an example or an expectation come out as it says? Judged once per snapshot.
import type { Taal } from '../diagnostics/index.js';
import type { Zin } from '../generated/ast.js';
import { testNorm } from '../result/test-norm.js';
import type { Toets } from '../result/toets.js';
import { once } from './model-of.js';
import { keyOf, keyOfPlace } from './places.js';
import type { Snapshot } from './snapshot.js';
import { say } from './texts.js';

/** Of an example one for every `verwacht` under it; of an expectation its own; nothing while the norm has errors. */
export function outcomesOf(zin: Zin, snapshot: Snapshot): readonly Toets[] {
    const { norm, decision, rijen } = snapshot;
    if (!decision) return [];
    const bySentence = once(snapshot, 'toetsen', () => new Map(testNorm(norm, decision, rijen).map((toets) => [keyOfPlace(toets.zin.herkomst), toets])));
    return [zin, ...zin.zinnen].flatMap((each) => bySentence.get(keyOf(each)) ?? []);
}

export function outcomeWords({ uitkomst, uitleg }: Toets, taal: Taal): string {
    const why = uitleg ? `: ${uitleg[taal]}` : '';
    switch (uitkomst) {
        case 'geslaagd': return say(taal, 'klopt', 'passes');
        case 'mislukt': return `${say(taal, 'klopt niet', 'fails')}${why}`;
        case 'wijkt af': return `${say(taal, 'bekende afwijking', 'known deviation')}${why}`;
    }
}
