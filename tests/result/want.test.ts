// Which rule can stand behind `want` in an example? One that the norm has, however it is written; what no rule can say is not there.
import { expect, test } from 'vitest';
import { testNorm } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

const RULES = `dimensie A
aandachtsveld V
  dimensie B
  dimensie C
punten groen 2, geel 1 en rood 0
geel of rood op A blokkeert groen
rood op minstens 1 dimensie van V leidt tot rood
groen op B en C is voorwaarde voor groen op A
minder dan 2 punten blokkeert groen
`;
const NONE = "de norm heeft geen regel zoals die achter 'want'";

async function said(want: string): Promise<string | undefined> {
    const { norm, decision, meldingen } = await loadText(`${RULES}voorbeeld "x"\n  geel op A\n  groen op B en C\n  verwacht geel, want ${want}\n`);
    if (!decision) throw new Error(meldingen.map(({ berichten }) => berichten.nl).join('\n'));
    return testNorm(norm, decision, undefined)[0]?.uitleg?.nl;
}

test.each([
    ['rood of geel op A blokkeert groen', undefined],
    ['rood of geel op A leidt tot geel', undefined],
    ['geel op A blokkeert groen', NONE],
    ['geel of rood op A blokkeert geel', NONE],
    ['groen op B en C is voorwaarde voor groen op A', "de regel achter 'want' geldt hier niet"],
    ['rood op minstens 1 dimensie van V leidt tot rood', "de regel achter 'want' geldt hier niet, want 'geel of rood op A blokkeert groen' (regel 6)"],
    ['minder dan 2 punten blokkeert groen', "de regel achter 'want' geldt hier niet, want 'geel of rood op A blokkeert groen' (regel 6)"],
    // What is refused as a rule of its own is none of the norm's.
    ['geel of rood op A blokkeert rood', NONE],
    ['geel of rood op A blokkeert blanco', NONE],
    ['geel of rood op A leidt tot groen', NONE],
    ['geel of rood op A leidt tot blanco', NONE],
    ['groen op A is voorwaarde voor rood', NONE],
    ['rood op A is voorwaarde voor groen', NONE],
    ['blanco op A is voorwaarde voor groen', NONE],
    ['groen of geel op B en C is voorwaarde voor groen op A', NONE],
    ['groen op minstens 2 dimensies is voorwaarde voor groen', NONE],
    ['rood op minstens 1 andere dimensie leidt tot rood', NONE],
])('want %s', async (want, uitleg) => expect(await said(want)).toBe(uitleg));
