// Is there one layout, which changes blanks only and stays as it is once it is there?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Formatter } from '../../language/index.js';
import { arbitrarySpec, print } from '../agreement/random-norm.js';
import { loadText } from '../helpers/load-text.js';

const formatter = new Formatter();
const lines = (...all: string[]): string => `${all.join('\n')}\n`;

describe('the one layout', () => {
    test.each([
        ['indents by owner, aligns clauses and colours, leaves one blank line', lines(
            'aandachtsveld   Toezicht //  §2.3.2', '', '', '      dimensie Kwaliteit', '            indicator Controles:aantal van 0 tot en met 12', '            rood bij Controles   minder dan 6',
            '            groen  bij (  Controles minstens 6 )', '            anders   geel', 'weging', ' rood op Kwaliteit blokkeert groen bron "§1"', ' geel op Kwaliteit leidt tot geel bron "§2"  // zo',
        ), lines(
            'aandachtsveld Toezicht   //  §2.3.2', '', '  dimensie Kwaliteit', '    indicator Controles: aantal van 0 tot en met 12', '    rood  bij Controles minder dan 6',
            '    groen bij (Controles minstens 6)', '    anders geel', '', 'weging', '  rood op Kwaliteit blokkeert groen   bron "§1"', '  geel op Kwaliteit leidt tot geel    bron "§2"   // zo',
        )],
        ['keeps the line breaks of the author, and comments where they stand', lines(
            '// boven', 'korps A', '   // bij B', 'korps    B ook bekend als', '  C,', '          D', 'groep G bestaat uit A /* de eerste */ en B', '', '/* twee', '   regels */', 'eenheid E bestaat uit  A', '// onder',
        ), lines(
            '// boven', 'korps A', '// bij B', 'korps B ook bekend als', '  C,', '  D', 'groep G bestaat uit A /* de eerste */ en B', '', '/* twee', '   regels */', 'eenheid E bestaat uit A', '// onder',
        )],
        ['clauses on lines of their own stand under their sentence', lines(
            'dimensie A', 'rood op A blokkeert groen', '      motivering "een"', '         "twee"', '      interpretatie   "drie"',
        ), lines('dimensie A', 'rood op A blokkeert groen', '  motivering "een"', '    "twee"', '  interpretatie "drie"')],
        ['a weight and clauses behind a dimension stay on its line', lines(
            'dimensie A  gewicht   2 voorheen  Oude A // zwaar', 'dimensie Lange naam bron "§1",gewicht 3', '    voorheen  B', 'dimensie C', ' gewicht  2', '    indicator I:aantal voorheen   J',
        ), lines(
            'dimensie A            gewicht 2 voorheen Oude A   // zwaar', 'dimensie Lange naam   bron "§1", gewicht 3', '  voorheen B', 'dimensie C', '  gewicht 2', '  indicator I: aantal   voorheen J',
        )],
    ])('%s', (_, before, after) => {
        expect(formatter.format(before)).toBe(after);
        expect(formatter.format(after)).toBe(after);
    });

    test('line ends and a byte order mark stay', () => {
        expect(formatter.format('\ufeffdimensie  A\r\n  dimensie B\r\n')).toBe('\ufeffdimensie A\r\ndimensie B\r\n');
    });

    test('a file with a broken sentence is left alone', () => {
        expect(formatter.format('dimensie  A\nrood op A blokeert groen\n')).toBeUndefined();
    });
});

test('random norms keep their meaning and reach a fixed point', async () => {
    await fc.assert(fc.asyncProperty(arbitrarySpec(), async (spec) => {
        const before = print(spec);
        const after = formatter.format(before);
        expect(after, before).toBeDefined();
        expect(formatter.format(after as string), before).toBe(after);
        // Where something stands may change, nothing else.
        const isPlace = (value: unknown): boolean => typeof value === 'object' && value !== null && 'begin' in value && 'eindkolom' in value;
        const strip = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => (isPlace(inner) ? undefined : inner));
        expect(strip((await loadText(after as string)).norm), before).toBe(strip((await loadText(before)).norm));
    }), { numRuns: 100 });
});
