// On which norms and corps do all targets have to say the same?
import fc from 'fast-check';
import { expect } from 'vitest';
import type { GeladenNorm, KorpsGegevens, Score } from '../../language/index.js';
import { runCode } from '../helpers/emitted.js';
import { loadText } from '../helpers/load-text.js';
import { tryRandom } from '../helpers/try-random.js';
import { dmn } from '../helpers/targets/dmn.js';
import { duckdb, postgres } from '../helpers/targets/sql.js';
import { columnTargets } from '../helpers/targets/columns.js';
import { javascriptTarget } from '../helpers/targets/javascript.js';
import { interpreter, type Target } from '../helpers/targets/outcome.js';
import { arbitraryCase, print } from './random-norm.js';
import { rawRows } from './random-raw.js';
import { buildRows } from './random-rows.js';
import type { Row, Spec } from './spec.js';

export const TARGETS: readonly Target[] = [javascriptTarget(), ...columnTargets(), duckdb, postgres, dmn];

export async function expectAgreement(loaded: GeladenNorm, korpsen: readonly KorpsGegevens[], targets: readonly Target[] = TARGETS, about = ''): Promise<void> {
    const expected = await interpreter.score(loaded, korpsen);
    for (const target of targets) {
        const found = await target.score(loaded, korpsen);
        expect(found, `${target.naam}\n${about}\n${JSON.stringify(korpsen.map(({ korps, oordelen, waarden }) => [korps, ...oordelen, ...waarden]))}`).toEqual(expected);
    }
}

/** A random norm with rows of which every cell is certain. */
export const arbitraryTable = fc.tuple(arbitraryCase(), fc.array(rawRows, { minLength: 1, maxLength: 5 }))
    .map(([{ spec, rows }, more]) => ({ spec, rows: [...rows, ...more.flatMap((raw) => buildRows(spec, raw))] }));

const certain = (spec: Spec, { korps, kleuren, indicatoren }: Row): KorpsGegevens => ({
    korps: spec.korpsen.find(({ naam, aliassen }) => [naam, ...aliassen].includes(korps))?.naam ?? korps,
    oordelen: new Map(Object.entries(kleuren).map(([naam, scores]) => [naam, [scores.at(-1) as Score]])),
    waarden: new Map(Object.entries(indicatoren)),
});

/** The text of the norm and its corps. */
export const tableOf = ({ spec, rows }: { readonly spec: Spec; readonly rows: readonly Row[] }): { tekst: string; korpsen: KorpsGegevens[] } =>
    ({ tekst: print(spec), korpsen: rows.map((row) => certain(spec, row)) });

const agree = (name: string, cases: number, targets: readonly Target[]): Promise<void> =>
    tryRandom(name, arbitraryTable, async (table) => {
        const { tekst, korpsen } = tableOf(table);
        await expectAgreement(await loadText(tekst), korpsen, targets, tekst);
    }, cases);

export const agreeOnRandomNorms = (cases: number): Promise<void> => agree('targets', cases, TARGETS);
/** Without the databases and the DMN engine, which take most of the time. */
export const agreeOnModules = (cases: number): Promise<void> => agree('modules', cases, [javascriptTarget(runCode), ...columnTargets(runCode)]);
