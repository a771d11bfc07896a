// Is a decision as JSON what its schema promises, and the same decision when it is read back?
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emitJson, type GeladenNorm, readDecision, schemaOf } from '../../language/index.js';
import { arbitrarySpec, print } from '../agreement/random-norm.js';
import { loadRules } from '../helpers/emitted.js';
import { loadText } from '../helpers/load-text.js';
import { ROOT } from '../helpers/run-cli.js';

function jsonOf({ norm, decision }: GeladenNorm): string {
    if (!decision) throw new Error('A norm with errors.');
    return emitJson(decision, { bestand: 'hoofd.norm', sha256: '0'.repeat(64), versie: '0.1.0', norm: norm.bestand, korpsen: schemaOf(norm).korpsen });
}

const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(join(ROOT, 'cli/schema/compile.schema.json'), 'utf8')) as object);

function expectRoundTrip(loaded: GeladenNorm): void {
    const json = jsonOf(loaded);
    validate(JSON.parse(json));
    expect(validate.errors).toBeNull();
    expect(json).not.toContain('file:');
    expect(readDecision(json, loaded.norm.bestand)).toEqual(loaded.decision);
}

test.each(['2011-2012/korpsmonitor.norm', '2011-2012/letterlijk.norm', '2013-2014-concept/korpsmonitor.norm'])('%s', async (norm) => expectRoundTrip(await loadRules(norm)));

test('random norms', () => fc.assert(fc.asyncProperty(arbitrarySpec(), async (spec) => expectRoundTrip(await loadText(print(spec)))), { numRuns: 60 }));

test('rules from another file keep their place in it', async () => {
    const loaded = await loadText('gebruik "deel/twee.norm"\nrood op A blokkeert groen\n', { 'deel/twee.norm': 'dimensie A\ndimensie B\nrood op B blokkeert groen op A\n' });
    expect(jsonOf(loaded)).toContain('"bestand": "deel/twee.norm"');
    expectRoundTrip(loaded);
});

test('the monitor as a file to read', async () => {
    await expect(jsonOf(await loadRules('2011-2012/korpsmonitor.norm'))).toMatchFileSnapshot('../golden/korpsmonitor.json');
});

describe('what breaks a promise is refused by its place', () => {
    const NORM = 'dimensie A\ndimensie B\n  indicator I: percentage\n  rood bij I minder dan 6%\n  anders groen\nrood op A blokkeert groen op B\ngeel op minstens 1 dimensie blokkeert groen\n';
    test.each<[string, (text: string) => string]>([
        ['$.versie: verwacht 1; dit bestand is van een andere versie van Normtaal.', (text) => text.replace('"versie": 1', '"versie": 2')],
        ['$.beslissing.blancoAls: verwacht blanco, geel, rood.', (text) => text.replace('"blancoAls": "blanco"', '"blancoAls": "groen"')],
        ['$.beslissing.plafonds[0].als.dimensie: verwacht een nummer van 0 tot 2.', (text) => text.replace('"dimensie": 0', '"dimensie": 2')],
        ['$.beslissing.plafonds[0]: verwacht een regel die alleen leest wat in volgorde voor haar doel staat.', (text) => text.replace(/"volgorde": \[\s*0,\s*1/, '"volgorde": [1, 0')],
        ['$.beslissing.volgorde: verwacht elke dimensie één keer.', (text) => text.replace(/"volgorde": \[\s*0,\s*1/, '"volgorde": [0, 0')],
        ['$.beslissing.dimensies[1].norm[0].als.vergelijker: verwacht <, <=, =, >=, >.', (text) => text.replace('"vergelijker": "<"', '"vergelijker": "!"')],
        ['$.beslissing.dimensies: verwacht een lijst.', (text) => text.replace(/"dimensies": \[/, '"dimensies": 3, "x": [')],
    ])('%s', async (message, change) => {
        const loaded = await loadText(NORM);
        expect(() => readDecision(change(jsonOf(loaded)), loaded.norm.bestand)).toThrow(new TypeError(message));
    });
});
