// Which sentences differ between two editions? The whole list of differences is compared.
import { describe, expect, test } from 'vitest';
import { compareSentences, type Norm } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

async function load(text: string): Promise<Norm> {
    const { norm, meldingen } = await loadText(text);
    expect(meldingen.filter(({ ernst }) => ernst === 'fout'), text).toEqual([]);
    return norm;
}

/** One line per difference: kind, whether it can change a score, before => after, and the clauses that differ. */
async function differences(oud: string, nieuw: string): Promise<string[]> {
    const { verschillen } = compareSentences(await load(oud), await load(nieuw));
    return verschillen.map(({ soort, weegt, oud: before, nieuw: after, clausules }) =>
        `${soort}${weegt ? '*' : ''} ${(after ?? before)?.soort}: ${before ? before.tekst : ''} => ${after ? after.tekst : ''}${clausules.length > 0 ? ` (${clausules.join()})` : ''}`);
}

const BASE = `editie "Proef"
korps Zee
korps Duin
aandachtsveld V
  dimensie A
    indicator Aantal: aantal
    rood bij Aantal minder dan 3
    anders groen
  dimensie B
aandachtsveld W
  dimensie C
  dimensie D
weging
  rood op A blokkeert groen
  rood op B en C leidt tot rood
  geel of rood op minstens 1 dimensie van W leidt tot geel
C geldt niet voor Zee
`;

describe('differences', () => {
    test('an edition with itself, and with another layout', async () => {
        expect(await differences(BASE, BASE)).toEqual([]);
        expect(await differences(BASE, BASE.replace('rood bij Aantal minder dan 3', 'rood  bij  Aantal < 3 // zoals altijd'))).toEqual([]);
    });

    test.each([
        ['a rule that is new', 'weging\n', 'weging\n  rood op D blokkeert groen\n', ['nieuw* weging:  => rood op D blokkeert groen']],
        ['a rule that is dropped', '  rood op A blokkeert groen\n', '', ['vervallen* weging: rood op A blokkeert groen => ']],
        ['a rule that is changed', 'rood op A blokkeert groen', 'geel of rood op A blokkeert groen', ['gewijzigd* weging: rood op A blokkeert groen => geel of rood op A blokkeert groen']],
        ['the same in other words', 'rood op A blokkeert groen', 'rood op A leidt tot geel', ['gelijkwaardig weging: rood op A blokkeert groen => rood op A leidt tot geel']],
        ['the same in another order', 'rood op B en C leidt', 'rood op C en B leidt', ['gelijkwaardig weging: rood op B en C leidt tot rood => rood op C en B leidt tot rood']],
        ['another source', 'rood op A blokkeert groen', 'rood op A blokkeert groen\n    bron "§1"', ['gewijzigd weging: rood op A blokkeert groen => rood op A blokkeert groen (bron)']],
        ['a limit', 'minder dan 3', 'minder dan 4', ['gewijzigd* norm: rood bij Aantal minder dan 3 => rood bij Aantal minder dan 4']],
        ['a type', 'indicator Aantal: aantal', 'indicator Aantal: aantal van 0 tot en met 9', ['gewijzigd* indicator: indicator Aantal: aantal => indicator Aantal: aantal van 0 tot en met 9']],
        ['what else is left', 'anders groen', 'anders geel', ['gewijzigd* norm: anders groen => anders geel']],
        ['who it applies to', 'niet voor Zee', 'niet voor Zee en Duin', ['gewijzigd* geldt niet: C geldt niet voor Zee => C geldt niet voor Zee en Duin']],
        ['what is not weighed', 'C geldt', 'D weegt niet mee\nC geldt', ['nieuw* weegt niet mee:  => D weegt niet mee']],
        ['how blanco counts', 'editie "Proef"', 'editie "Proef"\n  blanco telt als geel', ['nieuw* blanco:  => blanco telt als geel']],
        ['a default that is said', 'editie "Proef"', 'editie "Proef"\n  blanco telt niet mee', ['nieuw blanco:  => blanco telt niet mee']],
        ['a title', 'editie "Proef"', 'editie "Proef 2"', ['gewijzigd editie: editie "Proef" => editie "Proef 2"']],
        ['another spelling of a corps', 'korps Duin', 'korps Duin ook bekend als Duinen', ['gewijzigd korps: korps Duin => korps Duin ook bekend als Duinen']],
        ['an example', 'C geldt', 'voorbeeld "x"\n  rood op A\n  verwacht geel\nC geldt', ['nieuw voorbeeld:  => voorbeeld "x"']],
        ['a new dimension', '  dimensie D\n', '  dimensie D\n  dimensie E\n', ['nieuw* dimensie:  => dimensie E']],
        ['a moved rule', /( {2}rood op A.*\n)( {2}rood op B.*\n)( {2}geel of rood.*\n)/, '$2$3$1', ['verplaatst weging: rood op A blokkeert groen => rood op A blokkeert groen']],
        ['a dimension in another field', /( {2}dimensie B\n)(aandachtsveld W\n)/, '$2$1', ['verplaatst* dimensie: dimensie B => dimensie B']],
    ] as const)('%s', async (_, from, to, expected) => {
        const changed = BASE.replace(from as string, to);
        expect(changed).not.toBe(BASE);
        expect(await differences(BASE, changed)).toEqual(expected);
    });

    test('a renamed dimension, indicator and rule: followed everywhere', async () => {
        const nieuw = BASE.replaceAll(/\bAantal\b/g, 'Bezoeken').replace('indicator Bezoeken: aantal', 'indicator Bezoeken: aantal\n      voorheen Aantal')
            .replace('dimensie B\n', 'dimensie Bereik\n    voorheen B\n').replace('rood op B en C leidt tot rood', 'rood op Bereik en C leidt tot rood');
        expect(await differences(BASE, nieuw)).toEqual([]);
        const { hernoemd } = compareSentences(await load(BASE), await load(nieuw));
        expect([...hernoemd.dimensies].filter(([a, b]) => a !== b)).toEqual([['B', 'Bereik']]);
        expect([...hernoemd.indicatoren]).toEqual([['Aantal', 'Bezoeken']]);
        const worded = BASE.replace('rood op A blokkeert groen', 'geel of rood op C of D leidt tot rood\n    voorheen "rood op A blokkeert groen"');
        expect(await differences(BASE, worded)).toEqual(['gewijzigd* weging: rood op A blokkeert groen => geel of rood op C of D leidt tot rood']);
    });

    test('names that change places', async () => {
        const nieuw = BASE.replace('  dimensie C\n  dimensie D\n', '  dimensie D\n    voorheen C\n  dimensie C\n    voorheen D\n').replace('B en C leidt', 'B en D leidt').replace('C geldt', 'D geldt');
        expect(await differences(BASE, nieuw)).toEqual([]);
    });

    test('a name that another took: the old one is gone, not renamed', async () => {
        const nieuw = BASE.replace('  dimensie C\n  dimensie D\n', '  dimensie D\n    voorheen C\n').replace('B en C leidt', 'B en D leidt').replace('C geldt', 'D geldt');
        expect(await differences(BASE, nieuw)).toEqual(['vervallen* dimensie: dimensie D => ']);
    });

    test('of rules that are much alike each finds its own', async () => {
        const oud = `${BASE}rood op minstens 3 dimensies leidt tot geel\nrood op minstens 5 dimensies leidt tot rood\n`;
        const nieuw = `${BASE}rood op minstens 4 dimensies leidt tot rood\nrood op minstens 3 dimensies leidt tot geel\n`.replace('dimensie D\n', 'dimensie D\n  dimensie E\n');
        expect(await differences(oud.replace('dimensie D\n', 'dimensie D\n  dimensie E\n'), nieuw)).toEqual(['gewijzigd* weging: rood op minstens 5 dimensies leidt tot rood => rood op minstens 4 dimensies leidt tot rood']);
    });
});
