// Which words form one name, and when are two names the same?
import { describe, expect, it } from 'vitest';
import { expectFixture } from '../helpers/fixture.js';
import { BASIS } from './basis.js';

describe('words of a name', () => {
    it.each([
        ['accents, digits, hyphens and apostrophes', `
dimensie Coördinatie één-loket B9 van 's-Hertogenbosch Zo'n foto’s 24-uurs
rood op Coördinatie één-loket B9 van 's-Hertogenbosch Zo'n foto’s 24-uurs blokkeert groen`],
        ['other keywords inside', `
dimensie Aanpak op straat bij nacht met de buurt tot het eind per korps voor alle dimensies
rood op Aanpak op straat bij nacht met de buurt tot het eind per korps voor alle dimensies blokkeert groen`],
        ['keywords with a capital are ordinary words', `
dimensie Anders dan elders
dimensie Rood licht
dimensie En verder
dimensie Is dit zo
rood op Anders dan elders, Rood licht, En verder en Is dit zo leidt tot geel
Weging geldt niet voor KLPD`],
        ['words that begin like a keyword', `
dimensie groenbeheer
dimensie offerte
dimensie bronnen
rood op groenbeheer, offerte en bronnen leidt tot geel`],
        ['a hyphen before en', `
dimensie Midden- en West-Brabant
rood op Midden- en West-Brabant en OM leidt tot geel`],
        ['numbers inside, not first', `
dimensie Plan 2012 fase 3
rood op Plan 2012 fase 3 blokkeert groen`],
        ['over two lines', `
rood op Vergunde
  branche blokkeert groen`],
        ['quotes for anything else', `
dimensie "__proto__"
dimensie "Opvang en begeleiding"
dimensie "24/7 bereikbaar: ja?"
dimensie "rood"
rood op "__proto__", "Opvang en begeleiding", "24/7 bereikbaar: ja?" en "rood" leidt tot geel`],
        ['quotes where they are not needed', `
rood op "Aanleveren EMM" blokkeert groen`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('what ends a name', () => {
    it.each([
        ['a joining word, unless it stands in quotes', `
dimensie Opvang en begeleiding
         ^^^^^^^^^^^^^^^^^^^^^ fout NT0110: Een naam met 'en' staat tussen aanhalingstekens. Schrijf "Opvang en begeleiding".`],
        ['a comparison word', `
dimensie Wat is dit
         ^^^^^^^^^^ fout NT0110: Een naam met 'is' staat tussen aanhalingstekens. Schrijf "Wat is dit".`],
        ['a colour', `
dimensie Code rood beleid
         ^^^^^^^^^^^^^^^^ fout NT0110: Een naam met 'rood' staat tussen aanhalingstekens. Schrijf "Code rood beleid".`],
        ['van before a number', `
dimensie Proef
  indicator Duur: aantal uren van 0 tot en met 24
  rood bij Duur van 0 tot en met 5
  anders geel`],
        ['van before a number is not in a name', `
dimensie Zorg van 2 kanten
         ^^^^^^^^^^^^^^^^^ fout NT0110: Een naam met 'van' staat tussen aanhalingstekens. Schrijf "Zorg van 2 kanten".`],
        ['a clause word', `
dimensie Proef bron "§1"`],
        ['a colon, a comma', `
dimensie Proef: deel
         ^^^^^^^^^^^ fout NT0110: Een naam met ':' staat tussen aanhalingstekens. Schrijf "Proef: deel".
dimensie Proef, deel
         ^^^^^^^^^^^ fout NT0110: Een naam met ',' staat tussen aanhalingstekens. Schrijf "Proef, deel".`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('what cannot begin a name', () => {
    it.each([
        ['a keyword', `
dimensie punten
         ^^^^^^ fout NT0109: Een naam begint niet met 'punten': dat woord heeft in een norm een eigen betekenis. Schrijf het met een hoofdletter ('Punten'), of zet de naam tussen aanhalingstekens ("punten").
dimensie op straat
         ^^ fout NT0109: Een naam begint niet met 'op': dat woord heeft in een norm een eigen betekenis. Schrijf het met een hoofdletter ('Op straat'), of zet de naam tussen aanhalingstekens ("op straat").
dimensie groen beheer
         ^^^^^ fout NT0109: Een naam begint niet met 'groen': dat woord heeft in een norm een eigen betekenis. Schrijf het met een hoofdletter ('Groen beheer'), of zet de naam tussen aanhalingstekens ("groen beheer").
dimensie alle zaken
         ^^^^ fout NT0109: Een naam begint niet met 'alle': dat woord heeft in een norm een eigen betekenis. Schrijf het met een hoofdletter ('Alle zaken'), of zet de naam tussen aanhalingstekens ("alle zaken").`],
        ['a digit', `
dimensie 24-uurs dienst
         ^^^^^^^^^^^^^^ fout NT0110: Een naam met '24' staat tussen aanhalingstekens. Schrijf "24-uurs dienst".`],
        ['a sign', `
dimensie & co
         ^^^^ fout NT0110: Een naam met '&' staat tussen aanhalingstekens. Schrijf "& co".`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('equal names', () => {
    it.each([
        ['whatever the case and the blanks', `
rood op AANLEVEREN   emm blokkeert groen
rood op gedragscode blokkeert groen`],
        ['whatever the dash and the blanks around it', `
eenheid Zeeland – West-Brabant bestaat uit Utrecht
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fout NT0203: De naam 'Zeeland-West-Brabant' is al van een eenheid op regel 38. Geef een van beide een andere naam.
eenheid Zeeland-West-Brabant bestaat uit KLPD
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fout NT0203: De naam 'Zeeland-West-Brabant' is al van een eenheid op regel 37. Geef een van beide een andere naam.`],
        ['also over aliases and Unicode forms', `
korps Súdwest
^^^^^^^^^^^^^ fout NT0203: De naam 'Súdwest' is al van een korps op regel 38. Geef een van beide een andere naam.
korps Noord ook bekend als Súdwest
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fout NT0203: De naam 'Súdwest' is al van een korps op regel 37. Geef een van beide een andere naam.`],
        ['a corps may repeat its own name', `
korps Noord ook bekend als NOORD`],
        ['in two places they differ, also from a bare one', `
dimensie Gedragscode
rood op Gedragscode van Organisatie blokkeert groen`],
        ['in one place they do not', `
aandachtsveld Zorg
  dimensie Opvang
  ^^^^^^^^^^^^^^^ fout NT0203: De naam 'opvang van Zorg' is al van een dimensie op regel 39. Geef een van beide een andere naam.
  dimensie opvang
  ^^^^^^^^^^^^^^^ fout NT0203: De naam 'opvang van Zorg' is al van een dimensie op regel 38. Geef een van beide een andere naam.`],
        ['an unknown one', `
rood op Slachtofferhulp blokkeert groen
        ^^^^^^^^^^^^^^^ fout NT0201: Er is geen dimensie of aandachtsveld 'Slachtofferhulp'. Geef de naam eerst aan, in dit bestand of in een bestand dat het gebruikt.`],
        ['a nearly known one', `
rood op Aanleveren EM, Wegng en Gedragcode leidt tot geel
        ^^^^^^^^^^^^^ fout NT0201: Er is geen dimensie of aandachtsveld 'Aanleveren EM'. Bedoelde u 'Aanleveren EMM'?
                       ^^^^^ fout NT0201: Er is geen dimensie of aandachtsveld 'Wegng'. Bedoelde u 'Weging'?
                                ^^^^^^^^^^ fout NT0201: Er is geen dimensie of aandachtsveld 'Gedragcode'. Bedoelde u 'Gedragscode'?`],
        ['initials', `
rood op AE blokkeert groen
        ^^ fout NT0201: Er is geen dimensie of aandachtsveld 'AE'. Bedoelde u 'Aanleveren EMM'?`],
        ['without an accent', `
rood op Continuiteit blokkeert groen
        ^^^^^^^^^^^^ fout NT0201: Er is geen dimensie of aandachtsveld 'Continuiteit'. Bedoelde u 'Continuïteit'?`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('qualified names', () => {
    it.each([
        ['a bare namesake', `
rood op Kwaliteit blokkeert groen
        ^^^^^^^^^ fout NT0202: 'Kwaliteit' kan meer dan één ding zijn. Schrijf 'Kwaliteit van Toezicht' of 'Kwaliteit van Opsporing'.`],
        ['with its place', `
rood op Kwaliteit van Toezicht blokkeert groen
rood op kwaliteit  van OPSPORING blokkeert groen
rood op "Kwaliteit" van "Toezicht" blokkeert groen`],
        ['with the wrong place', `
rood op OM van Toezicht blokkeert groen
        ^^^^^^^^^^^^^^^ fout NT0201: Er is geen dimensie of aandachtsveld 'OM van Toezicht'. Bedoelde u 'OM van Partners'?`],
        ['a dimension and a field', `
aandachtsveld Zorg
  dimensie Zorg
rood op Zorg blokkeert groen
        ^^^^ fout NT0202: 'Zorg' kan meer dan één ding zijn. Schrijf 'aandachtsveld Zorg' of 'dimensie Zorg'.
rood op dimensie Zorg blokkeert groen
aandachtsveld Zorg geldt niet voor KLPD`],
        ['the wrong kind', `
rood op aandachtsveld Gedragscode blokkeert groen
        ^^^^^^^^^^^^^^^^^^^^^^^^^ fout NT0201: Er is geen aandachtsveld 'Gedragscode'. Bedoelde u 'dimensie Gedragscode van Organisatie'?`],
        ['an indicator of the dimension itself goes first', `
dimensie Proef
  indicator Leveringen per jaar: percentage
  rood bij Leveringen per jaar minder dan 70%
  anders geel`],
    ])('%s', async (_, fixture) => {
        await expectFixture(BASIS + fixture.slice(1));
    });
});

describe('one name in two encodings', () => {
    it.each(['NFC', 'NFD'] as const)('declared in the other than %s', async (form) => {
        const other = form === 'NFC' ? 'NFD' : 'NFC';
        const { norm } = await expectFixture(`${'dimensie Één coördinatiepunt'.normalize(other)}\n${'rood op Één coördinatiepunt blokkeert groen'.normalize(form)}`);
        expect(norm.regels).toHaveLength(1);
    });
    it('a blank that is no space', async () => {
        await expectFixture(`${BASIS}rood op Aanleveren\u00a0EMM blokkeert groen`);
    });
});

describe('names over files', () => {
    const OTHER = 'korps Elders\ndimensie Gedragscode\n';
    it('a used file is seen, directly or not, and counts once', async () => {
        const files = { 'a.norm': 'gebruik "basis.norm"', 'b.norm': 'gebruik "basis.norm"', 'basis.norm': BASIS };
        await expectFixture('gebruik "a.norm"\ngebruik "b.norm"\nrood op Gedragscode blokkeert groen', files);
    });
    it('files may use each other', async () => {
        await expectFixture('gebruik "a.norm"\ndimensie Proef\nrood op Proef blokkeert groen', { 'a.norm': 'gebruik "hoofd.norm"\nkorps Noord' });
    });
    it('a file that is not used is not seen', async () => {
        await expectFixture(
            "rood op Gedragscode blokkeert groen\n        ^^^^^^^^^^^ fout NT0201: Er is geen dimensie of aandachtsveld 'Gedragscode'. Geef de naam eerst aan, in dit bestand of in een bestand dat het gebruikt.",
            { 'ander.norm': OTHER },
        );
    });
    it('a declaration here and in a used file', async () => {
        const text = "gebruik \"ander.norm\"\nkorps Noord ook bekend als Elders\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fout NT0203: De naam 'Elders' is al van een korps op regel 1 van ander.norm. Geef een van beide een andere naam.";
        const other = "korps Elders\n^^^^^^^^^^^^ fout NT0203: De naam 'Elders' is al van een korps op regel 2 van hoofd.norm. Geef een van beide een andere naam.";
        await expectFixture(text, { 'ander.norm': other });
    });
    it('a file that does not exist', async () => {
        await expectFixture('gebruik "elders.norm"\n^^^^^^^^^^^^^^^^^^^^^ fout NT0205: Het bestand "elders.norm" is niet te lezen: het bestaat niet. Het pad geldt vanaf de map van dit bestand.');
    });
    it('a file that is no norm', async () => {
        await expectFixture(
            'gebruik "korpsen.csv"\n^^^^^^^^^^^^^^^^^^^^^ fout NT0205: Het bestand "korpsen.csv" is niet te lezen: de naam van een norm eindigt op .norm. Het pad geldt vanaf de map van dit bestand.',
            { 'korpsen.csv': 'korps;OM' },
        );
    });
    it('a broken sentence that uses a file still uses it', async () => {
        await expectFixture(
            "gebrik \"basis.norm\"\n^^^^^^ fout NT0102: Met 'gebrik' begint geen zin. Bedoelde u 'gebruik'?\nrood op Gedragscode blokkeert groen", { 'basis.norm': BASIS },
        );
    });
});
