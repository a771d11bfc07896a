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
        expect(formatter.format(before)).toEqual({ text: after });
        expect(formatter.format(after)).toEqual({ text: after });
    });

    test('line ends and a byte order mark stay', () => {
        expect(formatter.format('\ufeffdimensie  A\r\n  dimensie B\r\n')).toEqual({ text: '\ufeffdimensie A\r\ndimensie B\r\n' });
    });

    test('a line that would come to stand under another sentence than it belongs to is told', () => {
        expect(formatter.format(lines(
            'dimensie A', '  indicator Uren: aantal', '  groen bij Uren minstens 3', '    motivering "een"', '     anders rood', '    interpretatie "van groen, onder rood"',
        ))).toEqual({ why: 'crossed', line: 6 });
    });

    test('a file with a broken sentence is left alone', () => {
        expect(formatter.format('dimensie  A\nrood op A blokeert groen\n')).toEqual({ why: 'broken' });
    });
});

test('random norms keep their meaning and reach a fixed point', async () => {
    await fc.assert(fc.asyncProperty(arbitrarySpec(), async (spec) => {
        const before = print(spec);
        const { text: after } = formatter.format(before) as { text: string };
        expect(after, before).toBeDefined();
        expect(formatter.format(after), before).toEqual({ text: after });
        // Where something stands may change, nothing else.
        const isPlace = (value: unknown): boolean => typeof value === 'object' && value !== null && 'begin' in value && 'eindkolom' in value;
        const strip = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => (isPlace(inner) ? undefined : inner));
        expect(strip((await loadText(after)).norm), before).toBe(strip((await loadText(before)).norm));
    }), { numRuns: 100 });
});
