// Where do remarks on a text stand after a change of it? What lies before or behind the change moves along
// until it is worked out anew; what the change touches is dropped.
import type { Melding } from '../diagnostics/index.js';
import { difference } from '../difference.js';
import { movedPlace } from '../model/places.js';

export function carry(before: string, after: string, bestand: string, meldingen: readonly Melding[]): readonly Melding[] {
    if (before === after || meldingen.length === 0) return meldingen;
    const { from, oldTo, offset } = difference(before, after);
    const lines = linesIn(after.slice(from, oldTo + offset)) - linesIn(before.slice(from, oldTo));
    // Behind the change on its own last line the column would be another too: those are dropped.
    const wholeLinesFrom = before.indexOf('\n', oldTo);
    return meldingen.filter(({ plaats }) => plaats.bestand !== bestand || plaats.eind < from || (wholeLinesFrom >= 0 && plaats.begin > wholeLinesFrom)).map((melding) => {
        const { plaats } = melding;
        if (plaats.bestand !== bestand || plaats.eind < from) return melding;
        return { ...melding, plaats: movedPlace(plaats, offset, lines), reparaties: [] };
    });
}

const linesIn = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;
