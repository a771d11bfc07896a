// Is the part that changed the least one, also where letters repeat and at the borders of the pieces that are compared?
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference } from '../../language/difference.js';

/** The same, letter by letter. */
function plain(old: string, text: string): unknown {
    const shortest = Math.min(old.length, text.length);
    let from = 0;
    while (from < shortest && old[from] === text[from]) from++;
    let same = 0;
    while (same < shortest - from && old.at(-1 - same) === text.at(-1 - same)) same++;
    return { from, oldTo: old.length - same, offset: text.length - old.length };
}

const long = fc.tuple(fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 4 }), fc.integer({ min: 0, max: 1200 })).map(([part, times]) => part.repeat(times));

test('against letter by letter', () => {
    fc.assert(fc.property(long, fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }), long, (head, was, is, tail) => {
        expect(difference(head + was + tail, head + is + tail)).toEqual(plain(head + was + tail, head + is + tail));
    }), { numRuns: 300 });
});
