// Where do remarks on a text stand after a change of it? What lies before or behind the change moves along
// until it is worked out anew; what the change touches is dropped.
import type { Herkomst } from '../decision/types.js';
import type { Melding } from '../diagnostics/index.js';
import { difference } from '../difference.js';
import { movedPlace } from '../model/places.js';

export function carry(before: string, after: string, bestand: string, meldingen: readonly Melding[]): readonly Melding[] {
    if (before === after || meldingen.length === 0) return meldingen;
    const { from, oldTo, offset } = difference(before, after);
    const lines = linesIn(after.slice(from, oldTo + offset)) - linesIn(before.slice(from, oldTo));
    // Behind the change on its own last line the column would be another too: those are dropped.
    const wholeLinesFrom = before.indexOf('\n', oldTo);
    const now = (plaats: Herkomst): Herkomst | undefined => {
        if (plaats.bestand !== bestand || plaats.eind < from) return plaats;
        return wholeLinesFrom >= 0 && plaats.begin > wholeLinesFrom ? movedPlace(plaats, offset, lines) : undefined;
    };
    return meldingen.flatMap((melding) => {
        const plaats = now(melding.plaats);
        if (!plaats) return [];
        const verwant = melding.verwant?.flatMap((each) => {
            const place = now(each.plaats);
            return place ? [{ ...each, plaats: place }] : [];
        });
        return [{ ...melding, plaats, ...(verwant && { verwant }), ...(plaats !== melding.plaats && { reparaties: [] }) }];
    });
}

const linesIn = (text: string): number => text.split(/\r\n|\r|\n/).length - 1;
