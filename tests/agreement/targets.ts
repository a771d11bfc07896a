// On which norms and corps do all targets have to say the same?
import fc from 'fast-check';
import { expect } from 'vitest';
import type { GeladenNorm, KorpsGegevens, Score } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';
import { dmn } from '../helpers/targets/dmn.js';
import { duckdb, postgres } from '../helpers/targets/sql.js';
import { javascriptColumns, wasmColumns } from '../helpers/targets/columns.js';
import { javascript } from '../helpers/targets/javascript.js';
import { interpreter, type Target } from '../helpers/targets/outcome.js';
import { arbitraryRows, arbitrarySpec, print } from './random-norm.js';
import type { Row, Spec } from './spec.js';

export const TARGETS: readonly Target[] = [javascript, javascriptColumns, wasmColumns, duckdb, postgres, dmn];

export async function expectAgreement(loaded: GeladenNorm, korpsen: readonly KorpsGegevens[], targets: readonly Target[] = TARGETS, about = ''): Promise<void> {
    const expected = await interpreter.score(loaded, korpsen);
    for (const target of targets) {
        const found = await target.score(loaded, korpsen);
        expect(found, `${target.naam}\n${about}\n${JSON.stringify(korpsen.map(({ korps, oordelen, waarden }) => [korps, ...oordelen, ...waarden]))}`).toEqual(expected);
    }
}

/** A random norm with rows of which every cell is certain. */
const arbitraryTable = arbitrarySpec().chain((spec) => fc.array(arbitraryRows(spec), { minLength: 2, maxLength: 6 }).map((batches) => ({ spec, rows: batches.flat() })));

const certain = (spec: Spec, { korps, kleuren, indicatoren }: Row): KorpsGegevens => ({
    korps: spec.korpsen.find(({ naam, aliassen }) => [naam, ...aliassen].includes(korps))?.naam ?? korps,
    oordelen: new Map(Object.entries(kleuren).map(([naam, scores]) => [naam, [scores.at(-1) as Score]])),
    waarden: new Map(Object.entries(indicatoren)),
});

export const agreeOnRandomNorms = (numRuns: number, targets: readonly Target[] = TARGETS): Promise<void> =>
    fc.assert(fc.asyncProperty(arbitraryTable, async ({ spec, rows }) => {
        const tekst = print(spec);
        await expectAgreement(await loadText(tekst), rows.map((row) => certain(spec, row)), targets, tekst);
    }), { numRuns });
