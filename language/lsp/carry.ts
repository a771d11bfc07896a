// Where do remarks on a text stand after a change of it? What lies before or behind the change moves along
// until it is worked out anew; what the change touches is dropped.
import type { Herkomst } from '../decision/types.js';
import type { Melding } from '../diagnostics/index.js';

export function carry(before: string, after: string, bestand: string, meldingen: readonly Melding[]): readonly Melding[] {
    if (before === after) return meldingen;
    const shortest = Math.min(before.length, after.length);
    let same = 0;
    while (same < shortest && before[same] === after[same]) same++;
    let tail = 0;
    while (tail < shortest - same && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
    const changedTo = before.length - tail;
    const lines = linesIn(after.slice(same, after.length - tail)) - linesIn(before.slice(same, changedTo));
    // Behind the change on its own last line the column would be another too: those are dropped.
    const wholeLinesFrom = before.indexOf('\n', changedTo);
    return meldingen.filter(({ plaats }) => plaats.bestand !== bestand || plaats.eind < same || (wholeLinesFrom >= 0 && plaats.begin > wholeLinesFrom)).map((melding) => {
        const { plaats } = melding;
        if (plaats.bestand !== bestand || plaats.eind < same) return melding;
        return { ...melding, plaats: moved(plaats, lines, after.length - before.length), reparaties: [] };
    });
}

const linesIn = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;

const moved = (plaats: Herkomst, lines: number, offset: number): Herkomst => ({
    ...plaats, regel: plaats.regel + lines, eindregel: plaats.eindregel + lines, begin: plaats.begin + offset, eind: plaats.eind + offset,
});
