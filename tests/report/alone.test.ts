// Does a corps get all of its own, and nothing of another?
import { describe, expect, test } from 'vitest';
import { aloneOf, type Gegevens, mentions, readData, reportOf, schemaOf } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

const NORM = `korps Alfa ook bekend als A-district en NOG
korps Beta-Zuid
korps Gamma
dimensie Toezicht
dimensie Samenwerking met Gamma
rood op Toezicht blokkeert groen   interpretatie "Beta-Zuid was rood en kreeg geel."
geel op Toezicht leidt tot geel   interpretatie "Zo lezen wij het."
Toezicht geldt niet voor Alfa en Gamma   interpretatie "Alfa en Gamma houden geen toezicht."
verwacht in de gegevens: 1 keer rood op Toezicht
`;
const DATA = 'korps;Toezicht;Samenwerking met Gamma;eindscore\nAlfa;groen;geel;groen\nBeta-Zuid;rood;groen;geel\nGamma;;groen;groen\n';
const REASONS = 'korps;dimensie;oordeel;reden;bron;status\nBeta-Zuid;Toezicht;rood;Minder controles dan Alfa.;§1;vastgesteld\nAlfa;Samenwerking met Gamma;geel;Nog weinig contact.;§2;vastgesteld\n';

async function own(korps: string) {
    const { norm } = await loadText(NORM);
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const gegevens: Gegevens = readData(schemaOf(norm), [{ bestand: 'file:///a.csv', bytes: bytes(DATA) }, { bestand: 'file:///b.csv', bytes: bytes(REASONS) }]);
    expect(gegevens.meldingen).toEqual([]);
    return aloneOf(norm, gegevens, korps, (regel) => `[weg${regel === undefined ? '' : ` ${regel}`}]`);
}

test('rows, groups and expectations of others are gone; what applies to it stays', async () => {
    const { norm, gegevens, weggelaten } = await own('Alfa');
    expect(gegevens.korpsen.map(({ korps }) => korps)).toEqual(['Alfa']);
    expect([norm.korpsen.map(({ naam }) => naam), norm.verwachtingen, norm.eenheden, norm.groepen]).toEqual([['Alfa'], [], [], []]);
    expect(norm.geldtNiet.map(({ korpsen, zin }) => [korpsen, zin.tekst, zin.interpretatie])).toEqual([[['Alfa'], 'Toezicht geldt niet voor Alfa', '[weg 8]']]);
    expect(norm.regels.map(({ zin }) => zin.interpretatie)).toEqual(['[weg 6]', 'Zo lezen wij het.']);
    expect(weggelaten).toBe(0);
});

test('a reason that names another is left out, and counted', async () => {
    const { gegevens, weggelaten } = await own('Beta-Zuid');
    expect([gegevens.korpsen[0]?.toelichtingen.get('Toezicht')?.reden, weggelaten]).toEqual(['[weg]', 1]);
});

test('its end score is the same as among the others', async () => {
    for (const korps of ['Alfa', 'Beta-Zuid', 'Gamma']) {
        const { norm, gegevens } = await own(korps);
        const { tabel } = reportOf(norm, gegevens);
        expect(tabel.rijen.map((rij) => [rij.korps, rij.eindscore])).toEqual([[korps, [korps === 'Beta-Zuid' ? 'geel' : 'groen']]]);
    }
});

describe('a name in a text', () => {
    test.each([
        ['Utrecht (§2.13.5) staat op geel', true],
        ['UTRECHT', false],
        ['Utrechtse heuvels', false],
        ['Noord-  en Oost-Gelderland', true],
        ['Noord- en Oost–Gelderland', true],
        ['nog niet', false],
        ['NOG haalt het', true],
        ['bij Midden.Holland', false],
    ])('%j: %s', (text, there) => {
        expect(mentions(['Utrecht', 'Noord- en Oost-Gelderland', 'NOG', 'Midden+Holland'])(text)).toBe(there);
    });

    test('without names nothing is named', () => expect(mentions([])('Utrecht')).toBe(false));
});
