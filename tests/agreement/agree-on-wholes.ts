// Do all ways through the tool give what the naive evaluation gives for a whole random norm?
import { expect } from 'vitest';
import { readData, schemaOf, scoreRows, testNorm } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';
import { tryRandom } from '../helpers/try-random.js';
import { ownScores, weighAll } from './naive.js';
import { printWhole } from './print-whole.js';
import { arbitraryWhole, corpsOf, naiveUnit, type Geheel } from './whole.js';

export async function agreeOnWholes(cases: number): Promise<void> {
    await tryRandom('whole norms', arbitraryWhole(), agree, cases);
}

async function agree(whole: Geheel): Promise<void> {
    const { bestanden, data } = printWhole(whole);
    const text = Object.entries(bestanden).map(([name, content]) => `== ${name}\n${content}`).join('') + data;
    const { 'hoofd.norm': main, ...others } = bestanden;
    const { norm, decision, meldingen } = await loadText(main as string, others);
    expect(meldingen.filter(({ ernst }) => ernst === 'fout').map(({ berichten, plaats }) => `${plaats.bestand}:${plaats.regel} ${berichten.nl}`), text).toEqual([]);
    if (!decision) throw new Error('No decision.');
    const gegevens = readData(schemaOf(norm), [{ bestand: 'file:///norm/d.csv', bytes: new TextEncoder().encode(data) }]);
    expect(gegevens.meldingen.filter(({ ernst }) => ernst === 'fout').map(({ berichten }) => berichten.nl), text).toEqual([]);

    const found = scoreRows(norm, decision, gegevens).map(({ korps, eindscore, dimensies }) => ({ korps, eindscore, dimensies: Object.fromEntries(dimensies.map(({ naam, score }) => [naam, score])) }));
    const expected = whole.rows.map((row) => ({ korps: corpsOf(whole.spec, row), ...weighAll(whole.spec, ownScores(whole.spec, row)) }));
    expect(found, text).toEqual(expected.map(({ dimensies, ...row }) => ({ ...row, dimensies: { ...dimensies } })));

    const units = scoreRows(norm, decision, gegevens, 'eenheid').map(({ korps, eindscore, dimensies }) => ({ korps, eindscore, dimensies: Object.fromEntries(dimensies.map(({ naam, score }) => [naam, score])) }));
    expect(units, text).toEqual(whole.eenheden.map((eenheid) => {
        const { eindscore, dimensies } = naiveUnit(whole, eenheid);
        return { korps: eenheid.naam, eindscore, dimensies: { ...dimensies } };
    }));

    const outcomes = testNorm(norm, decision, scoreRows(norm, decision, gegevens)).map(({ zin, uitkomst }) => ({ zin: zin.tekst, uitkomst }));
    const wanted = [...whole.voorbeelden.flatMap(({ verwacht }) => verwacht.map(({ slaagt }) => (slaagt ? 'geslaagd' : 'mislukt'))), ...whole.verwachtingen.map(({ uitkomst }) => uitkomst)];
    expect(outcomes.map(({ uitkomst }) => uitkomst), `${JSON.stringify(outcomes)}\n${text}`).toEqual(wanted);
}
