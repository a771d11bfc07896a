// Does every form that the page of the language shows work as it is shown, and is what it forbids one error?
import { describe, expect, it } from 'vitest';
import { expectFixture } from '../helpers/fixture.js';
import { loadText } from '../helpers/load-text.js';
import { BASIS } from './basis.js';

const KORPSEN = `korps Fryslân ook bekend als Friesland
korps Noord- en Oost-Gelderland ook bekend als Noord en Oost Gelderland, NOG
korps Gelderland-Midden
korps KLPD
korps KMar
groep landelijk bestaat uit KLPD en KMar
eenheid Oost bestaat uit Noord- en Oost-Gelderland en Gelderland-Midden
eenheid Noord bestaan uit Fryslân
`;
const HEEL = `editie "Proefmonitor 2011-2012"
  periode 2011 tot en met 2012
  bron "Proef"
  blanco telt niet mee
  eenheden scoren als hun laagste korps
  status concept
  vastgesteld op 1 maart 2013

gebruik "korpsen.norm"

aandachtsveld Organisatie

  dimensie Referentiekader
    definitie "Wat is geborgd."
    bron "§2.3.1, §2.4.1"
    indicator Geborgde referenties: percentage
    rood  bij Geborgde referenties minder dan 70%
    groen bij Geborgde referenties meer dan 90%
    anders geel

  dimensie Korpsexpert mandaat
  dimensie Gedragscode   // zonder eigen norm
    voorheen Gedragsregels

aandachtsveld Toezicht
  dimensie Kwaliteit
  dimensie Continuïteit

aandachtsveld Opsporing
  dimensie Kwaliteit
  dimensie Aanleveren EMM
    bron "§2.3.3"
    indicator Leveringen per jaar: aantal van 0 tot en met 366
    indicator Gespreid over het jaar: ja/nee
    rood  bij Leveringen per jaar minder dan 6 of Gespreid over het jaar is nee
    groen bij Leveringen per jaar minstens 12 en Gespreid over het jaar is ja
    anders geel
  dimensie Vergunde branche
  dimensie Niet-vergunde branche

aandachtsveld Partners
  dimensie OM
  dimensie Bestuur

/* De weging,
   over alle velden. */
weging

  groen op Korpsexpert mandaat is voorwaarde voor groen op Referentiekader   bron "§2.4.1"
  groen op Referentiekader is een voorwaarde voor groen                      bron "§2.4.1"
  rood op Gedragscode blokkeert groen
    voorheen "rood op Gedragsregels blokkeert groen"
  rood op Kwaliteit van Toezicht blokkeert groen
  rood op Aanleveren EMM blokkeert groen
    motivering "Zo is het"
      "met de korpsen afgesproken."
  geel op Vergunde branche leidt tot geel
  rood op Vergunde branche en geel of rood op minstens 1 andere dimensie leidt tot rood
    interpretatie "Wie slechter scoort, komt niet beter uit."

Continuïteit, Vergunde branche en Niet – vergunde branche gelden niet voor KLPD en KMar   bron "§2.30.2, §2.31.2"
Partners wegen niet mee

voorbeeld "alles groen, EMM rood"
  rood op Aanleveren EMM
  groen op de overige dimensies
  verwacht geel, want rood op Aanleveren EMM blokkeert groen

verwacht in de gegevens: 2 keer groen, 2 keer geel en 1 keer rood   bron "§3.1"
`;

describe('a whole norm', () => {
    it('with the corps in a file beside it', async () => {
        const { norm } = await expectFixture(HEEL, { 'korpsen.norm': KORPSEN });
        expect([norm.dimensies.length, norm.regels.length, norm.voorbeelden.length]).toEqual([11, 7, 1]);
    });
});

/** What the sentences below may name, beside the names of BASIS. */
const CIJFERS = `${BASIS}dimensie Cijfers
  indicator Aantal: aantal zaken van 0 tot en met 400
  indicator Duur: getal in uren van 0 tot en met 12,5
  indicator Deel: percentage
  indicator Gespreid: ja/nee
  indicator Soort: keuze uit dag, nacht of geheel anders
`;
const norm = (sentence: string): string => `${CIJFERS}  ${sentence}\n  anders groen`;
const voorbeeld = (sentence: string): string => `${BASIS}voorbeeld "a"\n  ${sentence}`;
const punten = (sentence: string): string => `punten groen 2, geel 1 en rood 0\n${BASIS}${sentence}`;
const basis = (sentence: string): string => BASIS + sentence;

const NORMEN = [
    ...['minder dan', 'hoogstens', 'minstens', 'meer dan', 'is', '<', '<=', '>=', '>', '='].flatMap((word) => [`rood bij Aantal ${word} 6`, `rood bij ${word} 6 Aantal`, `rood bij Deel ${word} 12,5%`, `rood bij ${word} 12,5% Deel`]),
    'rood bij Duur van 1,5 tot en met 6', 'rood bij van 1,5 tot en met 6 Duur', 'rood bij Deel van 10% tot en met 20,5%', 'rood bij van 10% tot en met 20,5% Deel',
    'rood bij Gespreid is ja', 'rood bij Soort is nacht', 'rood bij Soort is geheel anders', 'rood bij Soort is dag of Soort is nacht', 'geel bij Soort = dag',
    'rood bij (Aantal < 6 of Aantal > 300) en (Gespreid is nee of Deel is 0%)',
];
const KLEUREN = [
    'rood, geel of groen op Gedragscode leidt tot geel', 'blanco, rood, geel of groen op Gedragscode leidt tot geel', 'rood of geel of groen op Gedragscode leidt tot geel',
    'rood, geel of groen op Gedragscode, OM of Weging leidt tot geel', 'rood, geel of groen op minstens 2 dimensies leidt tot geel',
    'rood op OM en rood, geel of groen op minstens 1 andere dimensie leidt tot rood', '(rood, geel of groen op OM) of rood op Weging leidt tot geel', 'rood, geel\n  of groen op Gedragscode leidt tot geel',
];
const TELLINGEN = ['minstens 2', 'hoogstens 2', 'precies 2', 'alle', 'geen', 'geen enkele', 'precies 1', 'hoogstens 0'].flatMap((count) => {
    const dimensies = /1$|geen/.test(count) ? 'dimensie' : 'dimensies';
    return ['', ' van Organisatie', ' van Organisatie en Opsporing', ' van Organisatie, Toezicht en Opsporing'].flatMap((place) => [
        `geel of rood op ${count} ${dimensies}${place} leidt tot geel`, `rood op Gedragscode en geel of rood op ${count} andere ${dimensies}${place} leidt tot geel`,
    ]);
});
const WERKWOORDEN = [
    'rood op Gedragscode blokkeren groen', 'rood op Gedragscode en OM blokkeert groen', 'rood op Gedragscode leiden tot geel', 'rood op Gedragscode en OM leidt tot geel',
    'OM gelden niet voor KLPD', 'OM en Weging geldt niet voor KLPD', 'OM wegen niet mee', 'OM en Weging weegt niet mee', 'eenheid Oost bestaan uit Twente', 'groep Zuid bestaan uit Utrecht, KLPD en KMar',
];
const DOELEN = [
    'rood op Gedragscode blokkeert groen op Kwaliteit van Toezicht', 'rood op Gedragscode leidt tot rood op Weging', 'rood op Gedragscode blokkeert geel',
    'geel op Gedragscode of OM is voorwaarde voor geel op Weging', 'groen op Gedragscode, OM en Weging is een voorwaarde voor geel', 'blanco of rood op alle dimensies van Partners leidt tot geel',
];
const PUNTEN = ['minder dan', 'hoogstens', 'minstens', 'meer dan', '<', '<=', '>=', '>'].flatMap((word) => [
    `${word} 3 punten leidt tot geel`, `${word} 3 punten op Organisatie leidt tot geel`, `${word} 60% van de punten leidt tot geel`, `${word} 60% van de punten op Organisatie en Partners leidt tot geel op Weging`,
]);
const NAMEN = [
    'dimensie Zeeland - West\nrood op Zeeland-West blokkeert groen', 'dimensie Zeeland–West\nrood op Zeeland — West blokkeert groen', 'dimensie Midden- en Westzijde\nrood op Midden- en Westzijde blokkeert groen',
    'dimensie "__proto__"\nrood op "__proto__" blokkeert groen', 'dimensie "Opvang en zorg"\nrood op "opvang  EN zorg" blokkeert groen', 'dimensie Werk op straat\nrood op Werk op straat blokkeert groen',
    'dimensie Punten\nrood op Punten blokkeert groen', 'dimensie Zorg\naandachtsveld Zorg\n  dimensie Hulp\nrood op dimensie Zorg blokkeert groen\naandachtsveld Zorg weegt niet mee',
    'korps Zuid - Holland\nOM geldt niet voor Zuid-Holland', 'dimensie Proef // een\n  definitie /* twee */ "a" "b"\n    "c"\nrood op /* drie */ Proef blokkeert groen // vier',
];
const VOORBEELDEN = [
    'rood op OM, Weging en Gedragscode', 'rood of geel op OM', 'rood, geel of groen op OM', 'rood, geel of groen op de overige dimensies', 'Leveringen per jaar is 5', 'Geborgde referenties is 70,5%', 'Gespreid over het jaar is nee',
    'verwacht geel', 'verwacht geel of rood', 'verwacht rood, geel of groen', 'verwacht rood, geel of groen op Referentiekader', 'verwacht rood, geel of groen, want rood op OM blokkeert groen',
    'verwacht geel op Referentiekader, want rood op OM blokkeert groen op Referentiekader', 'verwacht geel want rood op OM blokkeert groen',
];
const SAMEN = ['', ' van regiokorpsen', ' van Friesland', ' van Oost'];
const VERWACHT = [
    ...SAMEN.flatMap((group) => [
        `22 keer groen, 3 keer geel en 2 keer rood${group}`, `1 keer blanco${group}`, `8 keer geel op Niet-vergunde branche${group}`, `8 keer geel en 1 keer rood op Kwaliteit van Toezicht${group}`, `Leveringen per jaar hoogstens Geborgde referenties${group}`,
        ...['totaal', 'aantal', 'laagste', 'hoogste'].flatMap((maat) => [`${maat} van Leveringen per jaar is 12${group}`, `${maat} van Leveringen per jaar van 6 tot en met 12${group}`]),
    ]),
    ...['minder dan', 'hoogstens', 'minstens', 'meer dan', 'is', '<', '<=', '>=', '>', '='].flatMap((word) => [`totaal van Leveringen per jaar ${word} 12`, `Leveringen per jaar ${word} Geborgde referenties`]),
].flatMap((what) => [what, `${what} wijkt af omdat "Het is anders geteld."`, `${what}   bron "§3.1"\n  wijkt af omdat "Het is"\n    "anders geteld."`])
    .map((what) => `eenheid Oost bestaat uit Twente\nverwacht in de gegevens: ${what}`);

describe.each([
    ['norm of a dimension', NORMEN.map(norm)],
    ['colours in a list', KLEUREN.map(basis)],
    ['counts', TELLINGEN.map(basis)],
    ['verbs in either number', WERKWOORDEN.map(basis)],
    ['targets', DOELEN.map(basis)],
    ['points', PUNTEN.map(punten)],
    ['names and comments', NAMEN.map(basis)],
    ['examples', VOORBEELDEN.map(voorbeeld)],
    ['expectations of the data', VERWACHT.map(basis)],
])('%s', (_, texts) => {
    it.each(texts.map((text) => [text.slice(text.lastIndexOf('\n\n') + 1).trim(), text]))('%s', async (_, text) => {
        await expectFixture(text);
    });
});

const HAAKJES = (deep: number): string => `${'('.repeat(deep)}rood op OM${')'.repeat(deep)} blokkeert groen`;
const TWEE_LEZINGEN = 'rood op Gedragscode en rood op OM of rood op Weging leidt tot geel';

describe('what the page forbids is one error', () => {
    it.each<[string, string, ...string[]]>([
        ['NT0301', 'rood op Gedragscode leidt tot groen'], ['NT0301', 'rood op Gedragscode leidt tot blanco'], ['NT0301', 'rood op Gedragscode blokkeert rood'], ['NT0301', 'rood op Gedragscode blokkeert blanco'],
        ['NT0301', 'groen op Gedragscode is voorwaarde voor rood'], ['NT0301', 'groen op Gedragscode is voorwaarde voor blanco'], ['NT0301', 'rood op Gedragscode is voorwaarde voor groen'], ['NT0301', 'blanco op Gedragscode is voorwaarde voor groen'],
        ['NT0302', TWEE_LEZINGEN], ['NT0303', 'rood op Gedragscode, OM leidt tot geel'], ['NT0303', 'rood op Gedragscode en OM of Weging leidt tot geel'],
        ['NT0304', 'rood op Gedragscode en gedragscode leidt tot geel'], ['NT0304', 'rood, geel of rood op Gedragscode leidt tot geel'],
        ['NT0101', 'rood, geel op Gedragscode leidt tot geel'], ['NT0101', 'rood en geel op Gedragscode leidt tot geel'],
        ['NT0305', 'rood op minstens 0 dimensies leidt tot geel'], ['NT0305', 'rood op minstens 13 dimensies leidt tot geel'], ['NT0306', 'rood op minstens 2 andere dimensies leidt tot geel'],
        ['NT0307', 'rood op Toezicht leidt tot geel'], ['NT0202', 'rood op Kwaliteit leidt tot geel'],
        ['NT0308', 'groen op Gedragscode of geel op OM is voorwaarde voor groen'], ['NT0308', 'groen of geel op Gedragscode is voorwaarde voor groen'],
        ['NT0312', 'dimensie Proef gewicht 3'], ['NT0312', 'minder dan 20 punten leidt tot geel'], ['NT0312', 'minder dan 60% van de punten leidt tot geel'],
        ['NT0310', 'Partners wegen niet mee\nrood op OM leidt tot geel'], ['NT0311', 'editie "x"\n  blanco telt als geel\nblanco op OM leidt tot geel'], ['NT0311', 'editie "x"\n  blanco telt als rood\nblanco op OM leidt tot geel'],
        ['NT0309', 'rood op OM blokkeert groen op Weging\nrood op Weging blokkeert groen op OM'], ['NT0105', HAAKJES(21)],
        ['NT0203', 'dimensie Zorg\ndimensie zorg', 'NT0203'], ['NT0203', 'korps Noord ook bekend als KMar', 'NT0203'], ['NT0203', 'dimensie Gedragscode van Organisatie', 'NT0203'],
        ['NT0201', 'Weging geldt niet voor Elders'], ['NT0201', 'groep Zuid bestaat uit Elders'], ['NT0201', 'verwacht in de gegevens: 1 keer geel van Elders'],
        ['NT0106', norm('rood bij Aantal minder dan 7.5')], ['NT0313', norm('rood bij Deel minder dan 70')], ['NT0313', norm('rood bij Aantal minder dan 70%')], ['NT0313', norm('rood bij Soort is avond')],
        ['NT0104', 'rood op OM blokkeert groen bron "§1\nrood op Weging blokkeert groen'], ['NT0109', 'dimensie weging'], ['NT0110', 'dimensie Opvang en zorg'],
    ])('%s: %s', async (code, sentence, ...more) => {
        const { meldingen } = await loadText(sentence.startsWith(CIJFERS) ? sentence : BASIS + sentence);
        expect(meldingen.filter(({ ernst }) => ernst === 'fout' || ernst === 'waarschuwing').map((melding) => melding.code)).toEqual([code, ...more]);
    });

    it('and what stands at its edge is none', async () => {
        await expectFixture(`${BASIS}${HAAKJES(20)}\nrood op minstens 12 dimensies leidt tot geel\nWeging weegt niet mee`.replace('12', '11'));
    });
});
