// How are numbers, texts and parentheses read?
import { describe, expect, it } from 'vitest';
import { expectFixture } from '../helpers/fixture.js';
import { loadText } from '../helpers/load-text.js';
import { BASIS } from './basis.js';

describe('numbers', () => {
    it.each([
        ['with a comma, and percentages', `
dimensie Proef
  indicator A: getal van 0,5 tot en met 12,75
  indicator B: percentage
  rood bij A minder dan 1,5 en B minder dan 70,5%
  anders geel`],
        ['a point', `
dimensie Proef
  indicator A: getal
  indicator B: percentage
  rood bij A minder dan 12.5
                        ^^^^ fout NT0106: In een getal staat geen punt (12.5). Schrijf 1500, en een breuk met een komma: 12,5.
  geel bij A minder dan 1.500
                        ^^^^^ fout NT0106: In een getal staat geen punt (1.500). Schrijf 1500, en een breuk met een komma: 12,5.
  groen bij B minder dan 12.5%
                         ^^^^^ fout NT0106: In een getal staat geen punt (12.5%). Schrijf 1500, en een breuk met een komma: 12,5.`],
        ['percentages compare only with %', `
dimensie Proef
  indicator A: percentage
  indicator B: aantal
  rood bij A minder dan 70
                        ^^ fout NT0313: Deze vergelijking past niet bij 'A': het is een percentage; schrijf het getal met %.
  groen bij B minder dan 70%
                         ^^^ fout NT0313: Deze vergelijking past niet bij 'B': het is geen percentage; schrijf het getal zonder %.
  anders geel`],
        ['number words', `
rood op minstens twee dimensies leidt tot geel
                 ^^^^ fout NT0101: Hier past 'twee' niet. Bedoelde u '2'?`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('texts', () => {
    it.each([
        ['adjacent ones in deeper lines are one', `
rood op Gedragscode blokkeert groen bron "a"
  "b"
  "c"
rood op OM blokkeert groen
  motivering "a" "b"
    "c"
voorbeeld "a"
    "b"
  rood op OM`],
        ['a line that is not deeper is not', `
rood op Gedragscode blokkeert groen
  bron "a"
  "b"
  ^^^ fout NT0107: Vóór deze tekst ontbreekt 'bron', 'motivering', 'interpretatie' of 'definitie'.`],
        ['unclosed: one message, and the next line is read', `
rood op Gedragscode blokkeert groen bron "§1
                                         ^^^ fout NT0104: Deze tekst heeft geen sluitend aanhalingsteken. Zet " aan het eind van de tekst, op dezelfde regel.
rood op OM blokkeert groen`],
        ['unclosed and continued: one message', `
rood op Gedragscode blokkeert groen
  motivering "Dit loopt
             ^^^^^^^^^^ fout NT0104: Deze tekst heeft geen sluitend aanhalingsteken. Zet " aan het eind van de tekst, op dezelfde regel.
    "door"
rood op OM blokkeert groen`],
        ['curly quotes', `
rood op Gedragscode blokkeert groen bron “§1”
                                         ^ fout NT0101: Hier past het aanhalingsteken “ niet. Bedoelde u '"'?`],
        ['no quotes', `
rood op Gedragscode blokkeert groen bron §2.4.1
                                         ^^^^^^ fout NT0110: Een tekst staat tussen aanhalingstekens. Schrijf "§2.4.1".`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('parentheses', () => {
    it.each([
        ['twenty deep', `
((((((((((((((((((((rood op OM)))))))))))))))))))) leidt tot geel`],
        ['deeper: one message, and the next sentence is read', `
(((((((((((((((((((((rood op OM))))))))))))))))))))) leidt tot geel
                    ^ fout NT0105: Haakjes staan hier dieper dan 20 in elkaar. Schrijf de voorwaarde in meer zinnen.
rood op Gedragscod blokkeert groen
        ^^^^^^^^^^ fout NT0201: Er is geen dimensie of aandachtsveld 'Gedragscod'. Bedoelde u 'Gedragscode'?`],
        ['not closed, not opened', `
(rood op OM leidt tot geel
           ^ fout NT0107: Na 'OM' ontbreekt ')'.
rood op Gedragscode) leidt tot geel
                   ^ fout NT0108: ')' past hier niet; zonder klopt de zin. Haal het weg.`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('verbs', () => {
    it.each([
        ['singular and plural, never checked', `
rood op Gedragscode blokkeren groen
rood op Gedragscode en Continuïteit leidt tot geel
rood op Weging leiden tot geel
Toezicht gelden niet voor KLPD
groep Klein bestaan uit KLPD en KMar
Partners weegt niet mee`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('more than a parser can bear', () => {
    it('fifty thousand parentheses, and the sentences around them are read', async () => {
        const deep = `${'('.repeat(50_000)}rood op OM${')'.repeat(50_000)} leidt tot geel`;
        const { norm, meldingen } = await loadText(`${BASIS}rood op OM blokkeert groen\n${deep}\nrood op Gedragscode blokkeert groen`);
        expect(meldingen.map(({ code, plaats }) => [code, plaats.kolom])).toEqual([['NT0105', 21]]);
        expect(norm.regels).toHaveLength(2);
    });
    it('a sentence of two thousand names with a slip at the end', async () => {
        const { meldingen } = await loadText(`${BASIS}rood op ${'Gedragscode, '.repeat(2000)}Weging en OM blokeert groen`);
        expect(meldingen.map(({ bericht }) => bericht)).toEqual(["Hier past 'blokeert' niet. Bedoelde u 'blokkeert'?"]);
    });
});
