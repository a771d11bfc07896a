// Which names does a random norm use, and when must a name stand in quotes?
import fc from 'fast-check';

// Names that are likely to trip a lexer: keywords inside or with a capital, words that begin like a keyword, digits,
// accents, hyphens, names that JavaScript knows, and some that only quotes can carry.
const TRAPS = [
  'Kwaliteit', 'Weging', 'Bron', 'Rood licht', 'Anders dan elders', 'Dimensie drie', 'Geen oordeel', 'En verder', 'Minstens zes',
  'Toezicht op straat', 'Kwaliteit van leven', 'Zorg voor slachtoffers', 'Weg uit de prostitutie', 'Werk met partners', 'Toezicht bij nacht',
  'Beleid als geheel', 'Zicht tot de grens', 'Korps en eenheid', 'Kennis per korps', 'Niet-vergunde branche', 'Aanpak niet zichtbaar',
  'In- en uitstroom', 'Centrale informatiecoördinatie', 'Eén loket', 'Coöperatie', 'Foto\'s en film', 'Foto\'s', 'Plan 2012', 'Artikel 273f',
  'Dienst 24-uurs', 'roodborst', 'geelzucht', 'groenbeheer', 'enquête', 'offerte', 'isolement', 'vanaf', 'opsporing', 'bronnen', 'korpschef',
  'dimensies', 'blancobeleid', 'gewichtheffen', 'constructor', 'toString', '__proto__', 'hasOwnProperty', '24/7 bereikbaar', 'rood gebied',
  'Zorg van 2 kanten', 'opvang en begeleiding', 'Vraag: wie, wat (en hoe)?', 'OM',
];
const FIRST = ['Beleid', 'Kennis', 'Aanpak', 'Toezicht', 'Financieel', 'Zij-instroom', 'Écht', 'Inzet', 'samenwerking', 'Signalen', 'ICT', 'Zo\'n'];
const INNER = ['op', 'van', 'voor', 'met', 'bij', 'tot', 'als', 'niet', 'per', 'in', 'de', 'andere', 'korps', 'dimensie', 'weging'];
const LAST = ['straat', 'Gouda', 'mensenhandel', 'kwetsbare-groepen', 'cliënten', 'Súdwest', 'team 3', 'B9', 'horeca', 'jeugd', 'OM'];

const composed = fc
  .tuple(fc.constantFrom(...FIRST), fc.option(fc.constantFrom(...INNER)), fc.constantFrom(...LAST))
  .map(([first, inner, last]) => [first, ...(inner === null ? [] : [inner]), last].join(' '));

export const arbitraryNaam: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...TRAPS), composed);

export const arbitraryVeldNaam: fc.Arbitrary<string> = fc.constantFrom(
  'Organisatie', 'Toezicht', 'Informatie', 'Opsporing', 'Zorg en welzijn', 'Veld 4', 'Buurt- en wijkwerk', 'Opvang op maat', 'Jeugd');

export const arbitraryKorpsNaam: fc.Arbitrary<string> = fc.constantFrom(
  'Utrecht', 'Fryslân', 'KLPD', 'KMar', 'Gelderland-Midden', 'Midden- en West-Brabant', 'Noord- en Oost-Gelderland', 'Zeeland', 'Rotterdam-Rijnmond',
  'Gooi en Vechtstreek', 'Den Haag', '\'s-Hertogenbosch', 'Korps Landelijke Politiediensten', 'Zuid-Holland Zuid', 'Amsterdam');

export const arbitraryGroepNaam: fc.Arbitrary<string> = fc.constantFrom('Landelijke korpsen', 'Kust', 'Groep van zes', 'Groot en klein', 'Randstad');

// Words that end a name, wherever they stand; and words that cannot be its first. Rather too many than too few.
const STOP = new Set([
  'en', 'of', 'is', 'zijn', 'rood', 'geel', 'groen', 'blanco', 'minder', 'meer', 'minstens', 'hoogstens', 'precies', 'blokkeert', 'blokkeren', 'leidt',
  'leiden', 'geldt', 'gelden', 'weegt', 'wegen', 'telt', 'tellen', 'bestaat', 'ook', 'bron', 'motivering', 'interpretatie', 'definitie', 'voorheen',
  'omdat', 'want', 'wijkt',
]);
const KEYWORD = new Set([
  ...STOP, ...INNER, 'editie', 'periode', 'gebruik', 'gegevens', 'aandachtsveld', 'indicator', 'anders', 'voorbeeld', 'verwacht', 'eenheid', 'eenheden',
  'groep', 'punten', 'gewicht', 'status', 'vastgesteld', 'afwijking', 'alle', 'geen', 'enkele', 'een', 'aantal', 'getal', 'percentage', 'ja', 'nee',
  'keuze', 'uit', 'overige', 'totaal', 'laagste', 'hoogste', 'dimensies', 'voorwaarde', 'keer', 'mee',
]);

/** May the name stand in a norm without quotes? */
export function isBareName(naam: string): boolean {
  const words = naam.normalize('NFC').split(/\s+/u);
  return words.every((word, i) => {
    const next = words[i + 1];
    if (!/^[\p{L}\p{N}][\p{L}\p{N}'-]*$/u.test(word)) return false;
    if (i === 0 && (!/^\p{L}/u.test(word) || KEYWORD.has(word))) return false;
    if (word === 'en' && words[i - 1]?.endsWith('-') && next !== undefined) return true;
    if (word === 'van' && next !== undefined && /^\p{N}/u.test(next)) return false;
    if (word.endsWith('-') && next !== 'en') return false;
    return !STOP.has(word);
  });
}
