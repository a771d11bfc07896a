// Is every form of sentence that language.md shows read without a message?
import { describe, it } from 'vitest';
import { expectFixture } from '../helpers/fixture.js';
import { BASIS } from './basis.js';

const EDITIE = [
    'periode 2011 tot en met 2012', 'bron "Korpsmonitor"', 'blanco telt niet mee', 'blanco telt als geel', 'blanco telt als rood',
    'eenheden scoren als hun laagste korps', 'eenheden scoren als de meerderheid', 'status concept', 'vastgesteld op 1 maart 2013',
];
const DIMENSIE = [
    'definitie "De mate waarin."', 'indicator A: aantal', 'indicator A: aantal controles', 'indicator A: aantal controles per jaar van 0 tot en met 366',
    'indicator A: getal', 'indicator A: getal in uren', 'indicator A: getal in uren van 0 tot en met 12,5', 'indicator A: percentage', 'indicator A: ja/nee',
    'indicator A: keuze uit a, b of c', 'voorheen Y', 'voorheen "Y"', 'indicator A: aantal voorheen Z', 'indicator A: aantal   bron "§1"',
];
/** A weight stands among the clauses on the line of its dimension. */
const PUNTEN_EN_REGEL = [
    'dimensie Proef gewicht 3', 'dimensie Proef gewicht 0,5   bron "§1"', 'dimensie Proef   bron "§1", gewicht 3, voorheen Y', 'dimensie Proef voorheen Y',
    'dimensie "Zorg en opvang" gewicht 3 definitie "De mate waarin."\n  bron "§1"',
].map((sentence) => `punten groen 2, geel 1 en rood 0\n${sentence}`);
const NORM = [
    'rood bij Aantal minder dan 6', 'rood bij minder dan 6 Aantal', 'rood bij Aantal hoogstens 6', 'rood bij Aantal minstens 6', 'rood bij Aantal meer dan 6',
    'rood bij Aantal is 6', 'rood bij Aantal van 6 tot en met 11', 'rood bij van 6 tot en met 11 Aantal', 'rood bij Aantal < 6', 'rood bij Aantal <= 6',
    'rood bij Aantal >= 6', 'rood bij Aantal > 6', 'rood bij Aantal = 6', 'rood bij Deel minder dan 70%', 'rood bij Deel minder dan 70,5 %',
    'rood bij Aantal minder dan 6 of Gespreid is nee', 'rood bij Aantal minstens 12 en Gespreid is ja',
    'rood bij Gespreid is nee en (Aantal minder dan 6 of Deel is 100%)', 'rood bij (Aantal minder dan 6)',
];
const WEGING = [
    'rood op Aanleveren EMM blokkeert groen',
    'rood op Gedragscode en OM blokkeren groen',
    'rood op Gedragscode blokkeert groen op Referentiekader',
    'rood op Kwaliteit van Toezicht blokkeert groen   bron "§2.4.1"',
    'rood op Kwaliteit van Toezicht blokkeert groen, bron "§2.4.1", motivering "Zo is het."',
    'geel op Vergunde branche leidt tot geel',
    'geel op Vergunde branche en Continuïteit leiden tot geel op Referentiekader',
    'groen op Korpsexpert mandaat is voorwaarde voor groen op Referentiekader   bron "§2.4.1"',
    'groen op Referentiekader is een voorwaarde voor groen',
    'groen op Gedragscode en Korpsexpert mandaat is voorwaarde voor groen',
    'groen op Gedragscode of Korpsexpert mandaat is voorwaarde voor groen',
    'geel of rood op Gedragscode leidt tot geel',
    'rood op Gedragscode, Continuïteit en OM leidt tot geel',
    'rood op Gedragscode, Continuïteit of OM leidt tot geel',
    'rood op Vergunde branche en geel of rood op minstens 1 andere dimensie leidt tot rood',
    'rood op Financieel rechercheren en geel of rood op minstens 3 andere dimensies leidt tot rood',
    'rood op Gedragscode en (rood op OM of rood op Weging) leidt tot geel',
    'rood op minstens 2 dimensies leidt tot geel',
    'rood op hoogstens 2 dimensies leidt tot geel',
    'rood op precies 2 dimensies leidt tot geel',
    'rood op alle dimensies leidt tot geel',
    'groen op geen dimensie leidt tot geel',
    'groen op geen enkele dimensie leidt tot geel',
    'rood op minstens 1 dimensie van Toezicht leidt tot geel',
    'rood op minstens 2 dimensies van Organisatie en Toezicht leidt tot geel',
    'rood op minstens 2 dimensies van Organisatie, Toezicht en Opsporing leidt tot geel',
    'blanco op Gedragscode leidt tot geel',
    'rood op dimensie Weging blokkeert groen',
    'rood op dimensie Kwaliteit van Opsporing blokkeert groen',
    'rood op OM blokkeert groen\n  voorheen "rood op OM leidt tot geel"',
    'Continuïteit, Vergunde branche en Niet-vergunde branche gelden niet voor KLPD en KMar   bron "§2.30.2, §2.31.2"',
    'Toezicht geldt niet voor KLPD',
    'Toezicht geldt niet voor regiokorpsen, KLPD en KMar',
    'Partners wegen niet mee',
    'dimensie OM weegt niet mee',
    'dimensie OM, Gedragscode en aandachtsveld Toezicht wegen niet mee',
];
const PUNTEN = [
    'groen telt voor 2 punten, geel voor 1 en rood voor 0',
    'punten groen 2, geel 1 en rood 0',
];
const MET_PUNTEN = [
    'minder dan 20 punten leidt tot geel', 'minder dan 5 punten op Organisatie leidt tot geel', 'minder dan 60% van de punten leidt tot geel',
    'minder dan 60% van de punten op Organisatie en Toezicht leidt tot geel', 'meer dan 20 punten en rood op Gedragscode leidt tot geel',
    'rood op Gedragscode en (minder dan 20 punten of rood op OM) leidt tot geel',
];
const NAMEN = [
    'korps Drenthe', 'korps Drenthe ook bekend als Drente', 'korps Drenthe ook bekend als Drente, DR en D   bron "§2.7"',
    'groep Noord bestaat uit Utrecht, KLPD en KMar',
    'eenheid Oost-Nederland bestaat uit IJsselland, Twente, Noord- en Oost-Gelderland, Gelderland-Midden en Gelderland-Zuid',
];
const VOORBEELD = [
    'rood op Aanleveren EMM', 'rood of geel op Gedragscode, OM en Weging', 'groen op de overige dimensies', 'Leveringen per jaar is 5', 'Geborgde referenties is 70%',
    'Gespreid over het jaar is ja', 'verwacht geel', 'verwacht geel of rood', 'verwacht geel op Referentiekader',
    'verwacht geel, want rood op Aanleveren EMM blokkeert groen', 'verwacht geel want rood op Aanleveren EMM blokkeert groen',
    'verwacht geel op Referentiekader, want groen op Korpsexpert mandaat is voorwaarde voor groen op Referentiekader   bron "§1"',
];
const GEGEVENS = [
    'verwacht in de gegevens: 22 keer groen, 3 keer geel en 2 keer rood   bron "§3.1"',
    'verwacht in de gegevens: 8 keer geel op Niet-vergunde branche',
    'verwacht in de gegevens: 8 keer geel op Niet-vergunde branche van regiokorpsen',
    'verwacht in de gegevens: 1 keer geel op Kwaliteit van Toezicht van Fryslân',
    'verwacht in de gegevens: 8 keer geel van regiokorpsen',
    'verwacht in de gegevens: 22 keer groen\n  wijkt af omdat "Zo is het."',
    'verwacht in de gegevens: 22 keer groen wijkt af omdat "Zo is het." bron "§1"',
    'verwacht in de gegevens: totaal van Leveringen per jaar is 3705', 'verwacht in de gegevens: aantal van Gespreid over het jaar minstens 25   bron "§1"',
    'verwacht in de gegevens: laagste van Geborgde referenties meer dan 12,5%', 'verwacht in de gegevens: hoogste van Leveringen per jaar van regiokorpsen is 12',
    'verwacht in de gegevens: totaal van Leveringen per jaar is 12 van regiokorpsen', 'verwacht in de gegevens: Leveringen per jaar hoogstens Geborgde referenties',
    'verwacht in de gegevens: Leveringen per jaar <= Geborgde referenties van Fryslân\n  wijkt af omdat "Zo is het."',
    'afwijking Fryslân op Kwaliteit van Toezicht omdat "Zo is het."', 'afwijking Noord- en Oost-Gelderland op OM omdat "Zo is het;"\n  "en niet anders." bron "§1"',
];

const under = (heading: string, sentences: readonly string[]): string[] => sentences.map((sentence) => `${heading}\n  ${sentence.replaceAll('\n', '\n  ')}`);

describe.each([
    ['editie', under('editie "Monitor"', EDITIE)],
    ['dimensie', under('dimensie Proef', DIMENSIE)],
    ['norm', under('dimensie Proef\n  indicator Aantal: aantal\n  indicator Deel: percentage\n  indicator Gespreid: ja/nee\n  anders geel', NORM)],
    ['weging', [...WEGING, ...under('weging', WEGING)]],
    ['punten', [...PUNTEN, ...under('punten groen 2, geel 1 en rood 0\n\ndimensie Proef', ['gewicht 3', 'gewicht 3   bron "§1"', 'gewicht 0,5']), ...PUNTEN_EN_REGEL]],
    ['met punten', MET_PUNTEN.map((sentence) => `${PUNTEN[1]}\n${sentence}`)],
    ['korpsen', NAMEN],
    ['voorbeeld', under('voorbeeld "Alles groen"', VOORBEELD)],
    ['gegevens', GEGEVENS],
])('%s', (_, sentences) => {
    it.each(sentences)('%s', async (sentence) => {
        await expectFixture(BASIS + sentence);
    });
});

describe('names and files', () => {
    it('aandachtsveld and dimensie tell namesakes apart', async () => {
        await expectFixture(`${BASIS}aandachtsveld Zorg\n  dimensie Zorg\n\nrood op dimensie Zorg blokkeert groen\naandachtsveld Zorg geldt niet voor KLPD`);
    });
    it('files are used from beside the norm', async () => {
        await expectFixture('gebruik "basis.norm"\ngegevens "korpsen.csv"\n\nrood op Gedragscode blokkeert groen', { 'basis.norm': BASIS });
    });
});
