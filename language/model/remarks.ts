// What in a norm without errors is worth a remark? Where it is not sure, it says nothing.
import type { Herkomst, NormConditie } from '../decision/types.js';
import { dimensieZonderGevolg, type Melding, meld, ongebruikteIndicator, zelfdeTitel } from '../diagnostics/index.js';
import { elders } from '../diagnostics/words.js';
import { nameKey } from '../names.js';
import { namedDimensions, readDimensions, weighedDimensions } from './rule-scope.js';
import type { Norm } from './types.js';

/** For a norm with errors it has no answer: what a broken sentence would have used is not known. */
export const remarkNorm = (norm: Norm): Melding[] => [...remarkIndicators(norm), ...remarkDimensions(norm), ...remarkTitles(norm)];

/** Where nothing is judged at all, as in a file of tables, no indicator was meant to be. */
function remarkIndicators({ dimensies, verwachtingen, regels }: Norm): Melding[] {
    if (regels.length === 0 && verwachtingen.length > 0 && dimensies.every(({ norm }) => norm.length === 0)) return [];
    const expected = verwachtingen.flatMap((each) => (each.soort === 'som' ? [each.indicator] : each.soort === 'per korps' ? [each.links, each.rechts] : []));
    const used = new Set([...expected, ...dimensies.flatMap(({ norm }) => norm).flatMap(({ als }) => (als ? indicatorsIn(als) : []))]);
    return dimensies.flatMap(({ naam, indicatoren }) => indicatoren
        .filter((indicator) => !used.has(indicator.naam))
        .map((indicator) => meld(ongebruikteIndicator, indicator.herkomst, { indicator: indicator.kort, dimensie: naam })));
}

const indicatorsIn = (als: NormConditie): string[] => (als.soort === 'vergelijking' ? [als.indicator] : als.delen.flatMap(indicatorsIn));

/** Of a file without rules (shared dimensions, a first draft) nothing can be said. */
function remarkDimensions(norm: Norm): Melding[] {
    if (norm.regels.length === 0) return [];
    const read = new Set<string>();
    for (const regel of norm.regels) {
        for (const naam of namedDimensions(regel)) read.add(naam);
        if (read.size < norm.dimensies.length) for (const naam of readDimensions(norm, regel)) read.add(naam);
    }
    const weighed = new Set(weighedDimensions(norm));
    return norm.dimensies
        .filter(({ naam, norm: lines }) => weighed.has(naam) && lines.length === 0 && !read.has(naam))
        .map(({ naam, zin }) => meld(dimensieZonderGevolg, zin.herkomst, { naam }));
}

function remarkTitles({ voorbeelden }: Norm): Melding[] {
    const seen = new Map<string, Herkomst>();
    return voorbeelden.flatMap(({ titel, zin }) => {
        const key = nameKey(titel);
        const earlier = seen.get(key);
        if (earlier === undefined) seen.set(key, zin.herkomst);
        return earlier === undefined ? [] : [meld(zelfdeTitel, zin.herkomst, { titel, elders: elders(zin.herkomst.bestand, earlier) })];
    });
}
