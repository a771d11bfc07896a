// Are corps counted per dimension as the table has them, and judgements that differ from the norm found?
import { expect, test } from 'vitest';
import { readData, reportOf, schemaOf, STANDEN } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';

const NORM = `korps A
korps B
korps C
korps D
aandachtsveld Werk
  dimensie Tempo
    indicator Stuks: aantal
    rood bij Stuks minder dan 5
    anders groen
  dimensie Zorg
aandachtsveld Partners
  dimensie OM
Partners wegen niet mee
Zorg geldt niet voor D
rood op Tempo blokkeert groen
afwijking B op Tempo omdat "ziekte"
`;
const DATA = 'korps;Tempo;Stuks;Zorg;OM\nA;groen;3;geel;rood\nB;groen;4;geel|groen;groen\nC;;9;;\nD;rood;1;;groen\n';

async function report() {
    const { norm } = await loadText(NORM);
    const gegevens = readData(schemaOf(norm), [{ bestand: 'file:///a.csv', bytes: new TextEncoder().encode(DATA) }]);
    return reportOf(norm, gegevens);
}

test('every corps stands once under every dimension', async () => {
    const { velden } = await report();
    expect(velden.map(({ naam, weegt }) => [naam, weegt])).toEqual([['Werk', true], ['Partners', false]]);
    expect(Object.fromEntries(velden.flatMap(({ dimensies }) => dimensies.map(({ naam, korpsen }) => [naam, STANDEN.map((stand) => korpsen[stand].join(''))])))).toEqual({
        //       groen, geel, rood, blanco, onzeker, geldt niet
        Tempo: ['ABC', '', 'D', '', '', ''],
        Zorg: ['', 'A', '', 'C', 'B', 'D'],
        OM: ['BD', '', 'A', 'C', '', ''],
    });
});

test('a judgement beside the norm, with its reason or without', async () => {
    expect((await report()).afwijkend).toEqual([
        { korps: 'A', dimensie: 'Tempo', oordeel: ['groen'], norm: ['rood'] },
        { korps: 'B', dimensie: 'Tempo', oordeel: ['groen'], norm: ['rood'], reden: 'ziekte' },
    ]);
});
