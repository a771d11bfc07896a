// Which lines form one sentence, and under which sentence does it stand?
import { describe, expect, it } from 'vitest';
import { expectFixture } from '../helpers/fixture.js';
import { loadText } from '../helpers/load-text.js';
import { BASIS } from './basis.js';

describe('a deeper line continues the sentence above it', () => {
    it.each([
        ['with any word that starts no statement', `
rood op Gedragscode
  en rood op OM
    leidt tot geel`],
        ['in the middle of a name and of a keyword of several words', `
rood op Aanleveren
  EMM leidt
  tot geel`],
        ['with a colour behind an open end', `
rood op Gedragscode en
  rood op OM en geel op
  Weging leidt tot geel`],
        ['with a parenthesis behind an open end', `
rood op Gedragscode en
  (rood op OM of
  rood op Weging) leidt tot geel`],
        ['with a list', `
Continuïteit,
  Vergunde branche en Niet-vergunde
  branche gelden niet voor
  KLPD`],
        ['with a comment between', `
rood op Gedragscode
  // uitleg
  /* meer
     uitleg */
  blokkeert groen`],
        ['behind a comment that ends on its line', `
rood op Gedragscode /* uit
leg */ blokkeert groen`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('a line begins a sentence of its own', () => {
    it.each([
        ['with a colour behind a finished line', `
weging
  rood op Gedragscode blokkeert groen
      rood op OM blokkeert groen`],
        ['a colour behind an unfinished one: the two are one sentence, told once', `
rood op Gedragscode blokkeert
  groen
  ^^^^^ fout NT0112: Met 'groen' erbij klopt de zin hierboven. Zet het op dezelfde regel als die zin.`],
        ['a line that is not deeper: told once', `
rood op Gedragscode
blokkeert groen
^^^^^^^^^^^^^^^ fout NT0112: Met 'blokkeert groen' erbij klopt de zin hierboven. Laat deze regel verder inspringen dan die zin, zonder lege regel ertussen.`],
        ['behind a blank line: told once', `
rood op Gedragscode

  blokkeert groen
  ^^^^^^^^^^^^^^^ fout NT0112: Met 'blokkeert groen' erbij klopt de zin hierboven. Laat deze regel verder inspringen dan die zin, zonder lege regel ertussen.`],
        ['under a heading', `
dimensie Proef
  indicator A: aantal
  rood bij A minder dan 6
  anders geel`],
        ['a line that belongs to no sentence, and the one above it is whole', `
rood op Gedragscode blokkeert groen
  zo staat het er
  ^^ fout NT0107: Vóór 'zo' ontbreekt 'korps'.
rood op OM blokkeert groen`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('headings own the deeper lines', () => {
    it.each([
        ['over blank lines', `
dimensie Proef

  indicator A: aantal

  rood bij A minder dan 6

    bron "§1"
  anders geel`],
        ['tabs count to the next multiple of four', `
weging
	rood op Gedragscode blokkeert groen
	  bron "§1"
    bron "§2"`],
        ['weging may be absent', `
rood op Gedragscode blokkeert groen
Toezicht geldt niet voor KLPD`],
        ['weging may stand twice, and sentences may follow it undented', `
weging
  rood op Gedragscode blokkeert groen
rood op OM blokkeert groen
weging
  rood op Weging blokkeert groen`],
        ['a namesake of a field is no heading', `
dimensie OM, Gedragscode en Weging gelden niet voor KLPD
  bron "§1"`],
        ['a clause belongs to the sentence that is indented less', `
dimensie Proef
  definitie "Zo."
  indicator A: aantal
    bron "§1"
  anders geel
    motivering "Daarom."
  bron "§2"`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('what stands in the wrong place', () => {
    it.each([
        ['an indicator outside a dimension', `
indicator A: aantal
^^^^^^^^^ fout NT0103: Deze zin (indicator) hoort onder een dimensie. Zet haar daar, dieper ingesprongen dan de kop.`],
        ['a norm outside a dimension', `
rood bij Leveringen per jaar minder dan 5
^^^^ fout NT0103: Deze zin (rood ...) hoort onder een dimensie. Zet haar daar, dieper ingesprongen dan de kop.`],
        ['a clause under nothing', `
bron "§1"
^^^^ fout NT0103: Deze zin (bron) hoort onder de zin die zij toelicht. Zet haar daar, dieper ingesprongen dan de kop.`],
        ['a clause under a clause belongs to the sentence above both', `
rood op OM blokkeert groen
  bron "§1"
    motivering "Zo."`],
        ['a rule under an example', `
voorbeeld "a"
  rood op Gedragscode blokkeert groen
  ^^^^ fout NT0103: Deze zin (rood ...) hoort onder de weging. Zet haar daar, dieper ingesprongen dan de kop.
  verwacht groen`],
        ['an expectation outside an example', `
verwacht groen
^^^^^^^^ fout NT0103: Deze zin (verwacht) hoort onder een voorbeeld. Zet haar daar, dieper ingesprongen dan de kop.`],
        ['a period outside the edition', `
periode 2011
^^^^^^^ fout NT0103: Deze zin (periode) hoort onder de editie. Zet haar daar, dieper ingesprongen dan de kop.`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('a broken heading still owns its lines', () => {
    it.each([
        ['misspelt', `
dimensi Proef
^^^^^^^ fout NT0102: Met 'dimensi' begint geen zin. Bedoelde u 'dimensie'?
  indicator A: aantal
  rood bij A minder dan 6
  anders geel
rood op Proef blokkeert groen`],
        ['misspelt, over a line that begins with a name', `
voorbeld "a"
^^^^^^^^ fout NT0102: Met 'voorbeld' begint geen zin. Bedoelde u 'voorbeeld'?
  Leveringen per jaar is 5
  rood op Gedragscode
  verwacht rood`],
        ['without its first word', `
Proef
^^^^^ fout NT0107: Vóór 'Proef' ontbreekt 'aandachtsveld'.
  dimensie Kwaliteit
    indicator A: aantal
rood op Kwaliteit van Proef blokkeert groen`],
        ['without its name', `
dimensie
        ^ fout NT0107: Na 'dimensie' ontbreekt een naam.
  indicator A: aantal
  rood bij A minder dan 6
  anders geel`],
        ['with an unclosed text', `
dimensie Proef definitie "Zo.
                         ^^^^ fout NT0104: Deze tekst heeft geen sluitend aanhalingsteken. Zet " aan het eind van de tekst, op dezelfde regel.
  indicator A: aantal
  rood bij A minder dan 6
  anders geel
rood op Proef blokkeert groen`],
        ['a text alone', `
"a"
^^^ fout NT0107: Vóór deze tekst ontbreekt 'voorbeeld'.
  rood op Gedragscode
  groen op de overige dimensies
  verwacht geel`],
        ['unreadable altogether', `
§§§
^ fout NT0102: Met '§' begint geen zin. Een zin begint met een kleur (rood op ...), een kop (dimensie, weging) of een woord als indicator, korps, gebruik of voorbeeld.
  indicator A: aantal
  rood bij A minder dan 6
  groen op de overige dimensies
  verwacht geel`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('a broken declaration still declares', () => {
    it.each([
        ['a corps with a misspelt keyword', `
korps Noord ook bekent als Zuid
            ^^^^^^^^^^^^^^ fout NT0101: Hier past 'ook bekent als' niet. Bedoelde u 'ook bekend als'?
Toezicht geldt niet voor Noord en Zuid`],
        ['an indicator with a misspelt type', `
dimensie Proef
  indicator A: procentage
               ^^^^^^^^^^ fout NT0101: Hier past 'procentage' niet. Bedoelde u 'percentage'?
  rood bij A minder dan 70
  anders geel
voorbeeld "a"
  A is 5
  verwacht rood op Proef`],
        ['a clause that is broken does not break its sentence', `
rood op Gedragscode blokkeert groen
  motivring "Zo."
  ^^^^^^^^^ fout NT0102: Met 'motivring' begint geen zin. Bedoelde u 'motivering'?
voorbeeld "a"
  rood op Gedragscode
  verwacht geel, want rood op Gedragscode blokkeert groen`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('comments', () => {
    it.each([
        ['anywhere', `
// boven
rood op Gedragscode /* de code */ blokkeert groen // achter
  // eronder
  /* en
     verder */
  bron "§1" // ook hier`],
        ['no comment in a text', `
rood op Gedragscode blokkeert groen bron "http://norm.nl /* geen */"`],
        ['in a name', `
rood op Aanleveren /* aan het */ EMM blokkeert groen`],
        ['unclosed', `
/* nooit gesloten
^^ fout NT0101: Hier past '/*' zonder sluitend '*/' niet.
rood op OM blokkeert groen`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('the bytes of a file', () => {
    const text = `${BASIS}weging\n  rood op Gedragscode blokkeert groen   bron "a"\n    "b"\n\n  rood op Gedragscod blokkeert groen\n`;
    it.each([
        ['CRLF', text.replaceAll('\n', '\r\n')],
        ['CR', text.replaceAll('\n', '\r')],
        ['a byte order mark', `\ufeff${text}`],
        ['blanks at the ends of lines and on blank lines', text.replaceAll('\n', ' \t\u00a0\n')],
        ['no end of line at the end', text.trimEnd()],
    ])('%s', async (_, variant) => {
        const { norm, meldingen } = await loadText(variant);
        expect(norm.regels.map(({ zin }) => [zin.tekst, zin.bron, zin.herkomst.regel])).toEqual([['rood op Gedragscode blokkeert groen', 'a b', 38]]);
        expect(meldingen.map(({ code, plaats }) => [code, plaats.regel, plaats.kolom])).toEqual([['NT0201', 41, 11]]);
    });
    it('an empty file, and one with comments only', async () => {
        await expectFixture('');
        await expectFixture('// niets\n/* en nog eens\nniets */\n');
    });
});
