// Does a random norm come back whole from what is written of it: laid out and read again, as JSON by its schema, as a decision?
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { compareEditions, diffJson, emitJson, explainRow, explanationJson, Formatter, type GeladenNorm, readData, readDecision, schemaOf, scoreJson, scoreTable } from '../../language/index.js';
import { loadText } from '../helpers/load-text.js';
import { ROOT } from '../helpers/run-cli.js';
import { tryRandom } from '../helpers/try-random.js';
import { printWhole } from './print-whole.js';
import { arbitraryWhole, type Geheel } from './whole.js';

export const roundTrips = (cases: number): Promise<void> => tryRandom('round trips', arbitraryWhole(), roundTrip, cases);

const formatter = new Formatter();
const TRACE = { bestand: 'hoofd.norm', sha256: '0'.repeat(64) };
const RECEIPT = { versie: 1, normtaal: '0.1.0', norm: { ...TRACE, gebruikt: [] }, gegevens: [{ bestand: 'd.csv', sha256: '0'.repeat(64) }] } as const;
const show = (uri: string): string => uri.split('/').at(-1) as string;

const known = new Map<string, ValidateFunction>();
function expectSchema(command: string, result: object): void {
  let validate = known.get(command);
  if (!validate) known.set(command, validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(join(ROOT, `cli/schema/${command}.schema.json`), 'utf8')) as object));
  // As another program gets it.
  validate(JSON.parse(JSON.stringify(result)));
  expect(validate.errors, command).toBeNull();
}

async function roundTrip(whole: Geheel): Promise<void> {
  const { bestanden, data } = printWhole(whole);
  const loaded = await load(bestanden);
  const { norm, decision } = loaded;
  if (!decision) throw new Error(loaded.meldingen.map(({ berichten }) => berichten.nl).join('\n'));

  // Laid out: once is enough, and nothing is said otherwise.
  const tidy = Object.fromEntries(Object.entries(bestanden).map(([name, text]) => [name, (formatter.format(text) as { text: string }).text]));
  for (const [name, text] of Object.entries(tidy)) expect(formatter.format(text), bestanden[name]).toEqual({ text });
  const again = await load(tidy);
  expect(withoutPlaces(again.norm)).toBe(withoutPlaces(norm));
  expect(withoutPlaces(again.decision)).toBe(withoutPlaces(decision));

  // As JSON and back: the same decision, places and all.
  const json = emitJson(decision, { ...TRACE, versie: '0.1.0', norm: norm.bestand, korpsen: schemaOf(norm).korpsen });
  expectSchema('compile', JSON.parse(json) as object);
  expect(readDecision(json, norm.bestand)).toEqual(decision);

  // What is told of its corps, by the schemas that ship with the command.
  const gegevens = readData(schemaOf(norm), [{ bestand: 'file:///norm/d.csv', bytes: new TextEncoder().encode(data) }]);
  for (const per of ['korps', 'eenheid'] as const) {
    const table = scoreTable(norm, decision, gegevens, per);
    expectSchema('score', scoreJson(table, RECEIPT, show));
    for (const row of table.rijen) expectSchema('explain', explanationJson(explainRow(decision, row), table, RECEIPT, show));
  }
  // Laid out it is the same edition, whatever became of its lines.
  const same = compareEditions(norm, again.norm, { oud: gegevens.korpsen, nieuw: gegevens.korpsen });
  expect(same.zinnen).toEqual([]);
  expectSchema('diff', diffJson(same, { ...RECEIPT, oud: RECEIPT.norm }, show));
}

function load({ 'hoofd.norm': main, ...others }: Record<string, string>): Promise<GeladenNorm> {
  return loadText(main as string, others);
}

const isPlace = (value: unknown): boolean => typeof value === 'object' && value !== null && 'begin' in value && 'eindkolom' in value;
const withoutPlaces = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => (isPlace(inner) ? undefined : inner));
